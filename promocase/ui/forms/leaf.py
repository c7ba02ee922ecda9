"""What every input has in common: it says when it is entered and left, and leaves undo to the window."""

from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
)

_UNDO, _REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
_OTHER_REDO = QKeySequence("Ctrl+Y")


def is_undo_key(event: QKeyEvent) -> bool:
    """Is this the key of undo or redo, on this system or on most others?"""
    return event.matches(_UNDO) or event.matches(_REDO) or QKeySequence(event.keyCombination()) == _OTHER_REDO


class Leaf:
    """Before a Qt input among the bases of a class that declares the signals ``entered`` and ``left``."""

    def event(self: Any, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and is_undo_key(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self: Any, event: QKeyEvent) -> None:
        if is_undo_key(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self: Any, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self: Any, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def focus_target(self: Any) -> Any:
        """The widget that takes the keyboard."""
        return self


class WritingLeaf(Leaf):
    """A leaf to write in: its menu offers no undo of its own; a dropped file is left to what lies below."""

    def focusInEvent(self: Any, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is Qt.FocusReason.OtherFocusReason:
            self.go_to_end()  # the program led here: one goes on writing

    def contextMenuEvent(self: Any, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions()[:3]:  # undo, redo and the line below them
            menu.removeAction(action)
        menu.popup(event.globalPos())

    def dragEnterEvent(self: Any, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self: Any, event: QDragMoveEvent) -> None:
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragMoveEvent(event)

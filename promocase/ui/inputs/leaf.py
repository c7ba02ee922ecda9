"""What every input has in common: it says when it is entered and left, and leaves undo to the window."""

from typing import TYPE_CHECKING, TypeGuard

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from promocase.ui.inputs.input import Input, Value

_UNDO, _REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
_OTHER_REDO = QKeySequence("Ctrl+Y")


def is_override(event: QEvent) -> TypeGuard[QKeyEvent]:
    """Is a key offered to the widget before it goes to a shortcut?"""
    return event.type() is QEvent.Type.ShortcutOverride


def is_undo_key(event: QKeyEvent) -> bool:
    """Is this the key of undo or redo, on this system or on most others?"""
    return event.matches(_UNDO) or event.matches(_REDO) or QKeySequence(event.keyCombination()) == _OTHER_REDO


if TYPE_CHECKING:

    class _Next(Input[Value]):
        def keyPressEvent(self, event: QKeyEvent, /) -> None: ...
        def focusInEvent(self, event: QFocusEvent, /) -> None: ...
        def focusOutEvent(self, event: QFocusEvent, /) -> None: ...
        def dragEnterEvent(self, event: QDragEnterEvent, /) -> None: ...
        def dragMoveEvent(self, event: QDragMoveEvent, /) -> None: ...
else:
    _Next = Input
"""What a leaf hands on to: an input, and whichever widget of Qt's a class names after the leaf."""


class Leaf(_Next[Value]):
    """Before a Qt input among the bases of a class that declares the signals."""

    def event(self, event: QEvent) -> bool:
        if is_override(event) and is_undo_key(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_undo_key(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class WritingLeaf(Leaf[Value]):
    """A leaf to write in: its menu offers no undo of its own; a dropped file is left to what lies below."""

    def go_to_end(self) -> None:
        """Put the cursor behind what is written."""
        raise NotImplementedError

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is Qt.FocusReason.OtherFocusReason:
            self.go_to_end()  # the program led here: one goes on writing

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        assert isinstance(self, QLineEdit | QPlainTextEdit), "there is no other input to write in"
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions()[:3]:  # undo, redo and the line below them
            menu.removeAction(action)
        menu.popup(event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragMoveEvent(event)

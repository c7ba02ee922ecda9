"""The window's own keys work from inside every field: Qt's inputs would keep some for themselves.

On most Linux desktops Ctrl+E is "to the end of the line" to a line of Qt, so that nothing was exported.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from promocase.ui.inputs.leaf import is_undo_key
from promocase.ui.preview.keys import KEPT

_PLAIN = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.KeypadModifier,
)


class WindowKeys(QObject):
    """Watches the one widget that has the focus; a key of its window is not offered to it first."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        app.focusChanged.connect(self._on_focus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if is_undo_key(event):
            return False  # the record's fields leave it to the window; what is beside them has its own
        if QKeySequence(event.keyCombination()).toString() in (watched.property(KEPT) or ()):
            return False
        if not isinstance(watched, QWidget) or not _is_of_window(event, watched.window()):
            return False
        event.ignore()
        return True

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None:
            before.removeEventFilter(self)
        if now is not None:
            now.installEventFilter(self)


def _is_of_window(event: QKeyEvent, window: QWidget) -> bool:
    """Letters alone are never a window's keys: most keystrokes cost no more than this."""
    if event.modifiers() in _PLAIN and event.key() < Qt.Key.Key_F1:
        return False
    pressed = QKeySequence(event.keyCombination())
    return any(pressed in action.shortcuts() for action in window.actions())

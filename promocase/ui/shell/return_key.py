"""Return presses the button that has the focus, as people expect; Qt alone does so only in dialogs."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QWidget


class ReturnKey(QObject):
    """Watches the one button that has the focus. A check box keeps Return for whatever lies around it."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        app.focusChanged.connect(self._on_focus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_return = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and event.type() is QEvent.Type.KeyPress and isinstance(watched, QAbstractButton):
            watched.click()
            return True
        return False

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(before, QAbstractButton):
            before.removeEventFilter(self)
        if isinstance(now, QAbstractButton) and not isinstance(now, QCheckBox):
            now.installEventFilter(self)

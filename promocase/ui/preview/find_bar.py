"""The bar in which one looks for words in the document, above its pages."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from promocase.ui.inputs.leaf import is_override
from promocase.ui.look.theme import Theme
from promocase.ui.look.tokens import GRID
from promocase.ui.tongue import tr


class FindBar(QWidget):
    """Hidden until it is wanted; what it finds is told to it."""

    asked = Signal(str)
    """Other words to look for; blank for none."""
    stepped = Signal(int)
    """To the next hit or the one before."""
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findbar")
        self.setAccessibleName(tr("Find in the document"))
        self._theme = theme
        self._query = QLineEdit(self)
        self._query.setPlaceholderText(tr("Find in the document"))
        self._query.setAccessibleName(tr("Find in the document"))
        self._query.setClearButtonEnabled(False)
        self._count = QLabel(self)
        self._count.setProperty("role", "soft")
        self._before = self._button(tr("The hit before (Shift+F3)"), lambda: self.stepped.emit(-1))
        self._after = self._button(tr("The next hit (F3)"), lambda: self.stepped.emit(1))
        self._close = self._button(tr("Close (Esc)"), self.leave)
        self._compose()
        self._query.textChanged.connect(self.asked)
        self._query.installEventFilter(self)
        theme.changed.connect(self._draw_icons)
        self._draw_icons()
        self.tell(0, 0, is_asked=False)
        self.hide()

    def open(self) -> None:
        """Ready for other words; those from before can be typed over."""
        self.show()
        self._query.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._query.selectAll()
        self.asked.emit(self._query.text())

    def leave(self) -> None:
        """Look for nothing any more."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def tell(self, number: int, count: int, *, is_asked: bool) -> None:
        """Which hit is at hand, of how many."""
        words = tr("{number} of {count}", number=number, count=count) if count else tr("Not found")
        self._count.setText(words if is_asked else "")
        self._query.setAccessibleDescription(self._count.text())
        for button in (self._before, self._after):
            button.setEnabled(count > 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() not in (
            QEvent.Type.KeyPress,
            QEvent.Type.ShortcutOverride,
        ):
            return False
        is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F3):
            if not is_override(event):
                self.stepped.emit(-1 if is_back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            if not is_override(event):
                self.leave()
        else:
            return False
        event.accept()
        return True

    def _button(self, name: str, do: object) -> QToolButton:
        button = QToolButton(self)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(do)
        return button

    def _draw_icons(self) -> None:
        for button, name in ((self._before, "up"), (self._after, "chevron"), (self._close, "close")):
            button.setIcon(self._theme.icon(name))

    def _compose(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID * 3, 0, GRID * 2, GRID // 2)
        row.setSpacing(GRID // 2)
        row.addWidget(self._query, 1)
        row.addWidget(self._count)
        for button in (self._before, self._after, self._close):
            row.addWidget(button)

"""One nested item in its row: a small form, and quiet words for what can be done with it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from promocase.domain.place import Place
from promocase.phrase import phrase
from promocase.ui.forms.bound import BoundForm
from promocase.ui.inputs.leaf import is_override
from promocase.ui.look.tokens import GRID
from promocase.ui.parts.flow import FlowLayout
from promocase.ui.parts.label import button
from promocase.ui.tongue import tr

_WORDS = {
    "up": phrase("Move up"),
    "down": phrase("Move down"),
    "duplicate": phrase("Duplicate"),
    "remove": phrase("Remove"),
}
_KEYS = {
    "up": ("Alt+Up", "Alt+Shift+Up"),
    "down": ("Alt+Down", "Alt+Shift+Down"),
    "duplicate": ("Ctrl+Shift+D",),
    "remove": ("Ctrl+Shift+Del",),
    "add": ("Ctrl+Return", "Ctrl+Enter"),
}
"""The last of "up" and "down" work from a choice too, where Alt and an arrow open its answers."""


class ManyRow(QWidget):
    """Worked by keys from any of its fields."""

    asked = Signal(str)
    """"up", "down", "duplicate", "remove" or "add", which wants another one below."""

    def __init__(self, form: BoundForm, noun: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form
        self._buttons = {
            wish: button(words, "word", self, name=tr("{field}: {what}", field=words, what=noun))
            for wish, words in _WORDS.items()
        }
        row = FlowLayout(to_right=True)
        for wish, made in self._buttons.items():
            row.addWidget(made)
            made.clicked.connect(lambda _=False, wish=wish: self.asked.emit(wish))
            made.installEventFilter(self)
            made.setToolTip(f"{made.accessibleName()} ({_KEYS[wish][0]})")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(GRID * 2, 0, 0, 0)
        whole.setSpacing(GRID // 2)
        whole.addWidget(form)
        whole.addLayout(row)

    def show_child(self, place: Place | None) -> None:
        """Show another nested item; None hides the row."""
        if place != self.form.place:
            self.form.bind(place)
        self.setVisible(place is not None)

    def set_ends(self, *, is_first: bool, is_last: bool) -> None:
        """What cannot move further does not offer to; what stands alone does not speak of it."""
        for wish in ("up", "down"):
            self._buttons[wish].setVisible(not (is_first and is_last))
        self._buttons["up"].setEnabled(not is_first)
        self._buttons["down"].setEnabled(not is_last)

    def focused_field(self) -> str:
        """The field that has the focus, or ""."""
        return next((name for name in self.form.names if self.form.focus_target(name).hasFocus()), "")

    def way(self, wish: str) -> QWidget | None:
        """The button to go on with after a move by button: the same, or its opposite at an end."""
        other = {"up": "down", "down": "up"}[wish]
        return next((self._buttons[each] for each in (wish, other) if self._buttons[each].isEnabled()), None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and _wish(event):
            self.keyPressEvent(event)  # a button would take Ctrl+Return for a press
            return True
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if is_override(event) and _wish(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wish = _wish(event)
        if wish:
            self.asked.emit(wish)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, 2, self.height(), self.palette().color(QPalette.ColorRole.Mid))


def _wish(event: QKeyEvent) -> str:
    pressed = QKeySequence(event.modifiers().value & ~Qt.KeyboardModifier.KeypadModifier.value | event.key())
    return next((wish for wish, keys in _KEYS.items() if pressed in map(QKeySequence, keys)), "")

"""The choice of an accent: as the theme has it, one of six, or any other; what is changed of it is said."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from promocase.document.accent import GOOD
from promocase.document.color import read_color
from promocase.document.theme import THEMES, USUAL, Theme
from promocase.phrase import phrase
from promocase.ui.desk import Desk
from promocase.ui.inputs.input import Input
from promocase.ui.inputs.swatch import Swatch
from promocase.ui.look.grown import is_resized
from promocase.ui.look.tokens import GRID
from promocase.ui.parts.flow import FlowLayout
from promocase.ui.parts.label import button, label
from promocase.ui.tongue import shown, tr

NAMES = (
    phrase("Petrol"),
    phrase("Ink blue"),
    phrase("Plum"),
    phrase("Wine"),
    phrase("Fir"),
    phrase("Slate"),
)
"""Of the good ones, in their order."""

_BLANK = phrase("As the theme has it")


class AccentInput(Input[str], QWidget):
    """Writes colours like "#1d5c63"; blank is the theme's own. It follows the theme of the case at work."""

    edited = Signal(object)
    entered = Signal()
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._value = ""
        self._said: tuple[str, str] | None = None
        self._group = QButtonGroup(self)
        self.own = self._swatch(shown(_BLANK), "")
        self.good = [self._swatch(shown(name), color) for name, color in zip(NAMES, GOOD, strict=True)]
        self.other = self._swatch(tr("Your own"), "")
        self.another = button(tr("Another …"), "link", self)
        self._note = label("", "hint", self)
        self._build()
        self._group.buttonClicked.connect(lambda dot: self._choose(self._color_of(dot)))
        self.another.clicked.connect(self._on_another)
        desk.changed.connect(self._say)
        desk.case_chosen.connect(self._say)
        self.show_value("")

    def show_value(self, value: str) -> None:
        """Show what the record holds."""
        self._value = value
        color = read_color(value)
        is_other = bool(color) and color not in GOOD
        self.other.setVisible(is_other)
        self.other.show_color(color if is_other else GOOD[0])
        dots = {"": self.own, **dict(zip(GOOD, self.good, strict=True))}
        dots.get(color, self.other).setChecked(True)
        self._say()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        for dot in (self.own, *self.good, self.other):
            dot.setAccessibleName(tr("{field}: {color}", field=name, color=dot.toolTip()))
        self.another.setAccessibleName(tr("{field}: another", field=name))

    def focus_target(self) -> QWidget:
        checked = self._group.checkedButton()
        return checked if checked is not None else self.own

    @property
    def said(self) -> str:
        """What is said of the colour, beneath."""
        return self._note.text()

    def _swatch(self, name: str, color: str) -> Swatch:
        made = Swatch(name, color, self)
        self._group.addButton(made)
        return made

    def _color_of(self, dot: object) -> str:
        return "" if dot is self.own else dot.color if isinstance(dot, Swatch) else ""

    def _choose(self, color: str) -> None:
        """One step to undo."""
        if color != self._value:
            self.edited.emit(color)
            self.left.emit()

    def _on_another(self) -> None:
        start = read_color(self._value) or self._theme().tokens["accent"]
        color = read_color(self._desk.doors.pick_color(self, start))
        if color:
            self._choose(color)

    def _theme(self) -> Theme:
        case = self._desk.case
        return THEMES.get(case.theme if case else "", THEMES[USUAL])

    def _say(self, *_: object) -> None:
        """Only what hangs on another colour or another theme is said anew."""
        theme = self._theme()
        if self._said == (theme.key, self._value):
            return
        self._said = (theme.key, self._value)
        self.own.show_color(theme.tokens["accent"])
        color = read_color(self._value)
        if self._value.strip() and not color:
            words = tr(
                "“{text}” is not a colour that can be read here. The theme's own holds.", text=self._value
            )
        else:
            remarks = " ".join(map(shown, theme.wearing(color).remarks))
            words = " · ".join(part for part in (self._name(color), remarks) if part)
        self._note.setText(words)
        self.setAccessibleDescription(words)

    def _name(self, color: str) -> str:
        """In words, so that two dots that look alike are told apart."""
        named = dict(zip(GOOD, map(shown, NAMES), strict=True))
        return named.get(color, color) if color else shown(_BLANK)

    def _level(self, part: QWidget) -> QWidget:
        """In the middle of the line of dots."""
        made = _Level(self.own, self)
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(part)
        return made

    def _build(self) -> None:
        row, others, column = QHBoxLayout(), FlowLayout(), QVBoxLayout(self)
        for part in (*self.good, self.other, self._level(self.another)):
            others.addWidget(part)
        row.setSpacing(GRID)
        row.addWidget(self.own, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(others, 1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addLayout(row)
        column.addWidget(self._note)


class _Level(QWidget):
    """As high as a widget beside it, also when the text grows."""

    def __init__(self, beside: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._beside = beside
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_resized(event):
            self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self._beside.sizeHint().height())

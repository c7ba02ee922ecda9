"""One section of the paper: a tick to show it, its heading to write in, and the way up and down."""

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from promocase.document.contents import Listed
from promocase.domain.field import field_of
from promocase.domain.kinds.case import SectionChoice
from promocase.ui.desk import Desk
from promocase.ui.inputs.leaf import is_override
from promocase.ui.inputs.line import LineInput
from promocase.ui.look.tokens import GRID
from promocase.ui.parts.label import button
from promocase.ui.tongue import tr

_KEYS = {"up": "Alt+Up", "down": "Alt+Down"}
_ARROWS = {"up": "↑", "down": "↓"}


class SectionRow(QWidget):
    """Worked by keys from any of its parts."""

    ticked = Signal(bool)
    headed = Signal(object)
    asked = Signal(str)
    """ "up" or "down"."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.section: Listed | None = None
        self.tick = QCheckBox(self)
        self.heading = LineInput(field_of(SectionChoice, "heading"), desk, self)
        self.ways = {wish: button(arrow, "word", self) for wish, arrow in _ARROWS.items()}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        row.addWidget(self.tick)
        row.addWidget(self.heading, 1)
        for wish, way in self.ways.items():
            row.addWidget(way)
            way.clicked.connect(lambda _=False, wish=wish: self.asked.emit(wish))
        self.tick.clicked.connect(self.ticked)
        self.heading.edited.connect(self.headed)
        self.heading.left.connect(desk.editor.settle)

    def show_section(self, section: Listed, usual: str, *, is_empty: bool) -> None:
        """`usual` is the heading it has by itself; what is empty says so, and can still be placed."""
        self.section = section
        name = section.own or usual
        with QSignalBlocker(self.tick):
            self.tick.setChecked(not section.is_hidden)
        self.tick.setAccessibleName(tr("Show “{title}”", title=name))
        self.tick.setToolTip(self.tick.accessibleName())
        if " ".join(self.heading.text().split()) != section.own:  # a space at the end is still being typed
            self.heading.show_value(section.own)
        greyed = tr("{heading} (nothing in it yet)", heading=usual) if is_empty else usual
        self.heading.setPlaceholderText(greyed)
        self.heading.setAccessibleName(tr("Heading of “{title}”", title=usual))
        self.heading.setEnabled(not section.is_hidden)
        for wish, words in (("up", tr("Move “{title}” up", title=name)), ("down", self._down(name))):
            self.ways[wish].setAccessibleName(words)
            self.ways[wish].setToolTip(f"{words} ({_KEYS[wish]})")

    def set_ends(self, *, is_first: bool, is_last: bool) -> None:
        """What cannot move further does not offer to."""
        is_fixed = self.section is not None and self.section.is_fixed
        self.ways["up"].setEnabled(not is_first and not is_fixed)
        self.ways["down"].setEnabled(not is_last and not is_fixed)

    def focused(self) -> QWidget | None:
        """The part that has the focus."""
        parts = (self.tick, self.heading, *self.ways.values())
        return next((part for part in parts if part.hasFocus()), None)

    def same_part(self, other: "SectionRow") -> QWidget:
        """The part of this row to go on with, after another row had the focus; its opposite at an end."""
        for wish, back in (("up", "down"), ("down", "up")):
            if other.ways[wish].hasFocus():
                return self.ways[wish if self.ways[wish].isEnabled() else back]
        return self.tick if other.tick.hasFocus() or not self.heading.isEnabled() else self.heading

    def event(self, event: QEvent) -> bool:
        if is_override(event) and _wish(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if wish := _wish(event):
            self.asked.emit(wish)
        else:
            super().keyPressEvent(event)

    def _down(self, name: str) -> str:
        return tr("Move “{title}” down", title=name)


def _wish(event: QKeyEvent) -> str:
    pressed = QKeySequence(event.modifiers().value & ~Qt.KeyboardModifier.KeypadModifier.value | event.key())
    return next((wish for wish, key in _KEYS.items() if QKeySequence(key) == pressed), "")

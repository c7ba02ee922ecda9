"""What a list says while nothing is in it: what goes there, one example, one button."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from promocase.ui.look.tokens import GRID
from promocase.ui.parts.label import button, label
from promocase.ui.tongue import tr


@dataclass(frozen=True, slots=True)
class Empty:
    """Phrases; ``add`` are the words of the button."""

    words: str
    example: str
    add: str


class EmptyNote(QWidget):
    """The button is the one thing to do here."""

    def __init__(self, empty: Empty, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, GRID, 0, GRID)
        rows.setSpacing(GRID)
        rows.addWidget(label(empty.words, "text", self))
        rows.addWidget(label(tr("For example: “{example}”", example=empty.example), "example", self))
        rows.addSpacing(GRID)
        self.add = button(empty.add, "primary", self)
        rows.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

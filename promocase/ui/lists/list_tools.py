"""What can be done with a list, in words beneath it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from promocase.ui.parts.flow import FlowLayout
from promocase.ui.parts.label import button
from promocase.ui.tongue import tr


class ListTools(QWidget):
    """Asks for what `row_view.KEYS` ask for by keys."""

    asked = Signal(str)

    def __init__(self, noun: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = FlowLayout(self)
        self._buttons = {
            "add": button(tr("Add {what}", what=noun), "plain", self),
            "duplicate": button(tr("Duplicate"), "quiet", self),
            "remove": button(tr("Delete"), "quiet", self),
            "up": button(tr("Move up"), "quiet", self),
            "down": button(tr("Move down"), "quiet", self),
        }
        for wish, made in self._buttons.items():
            row.addWidget(made)
            made.clicked.connect(lambda _=False, wish=wish: self.asked.emit(wish))

    def show_ways(self, row: int, total: int, *, can_move: bool) -> None:
        """Offer what can be done with the row at hand; -1 for none."""
        for wish in ("duplicate", "remove"):
            self._buttons[wish].setEnabled(row >= 0)
        self._buttons["up"].setEnabled(can_move and row > 0)
        self._buttons["down"].setEnabled(can_move and 0 <= row < total - 1)

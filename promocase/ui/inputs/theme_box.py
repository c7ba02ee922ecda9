"""The choice of a document's look."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from promocase.ui.inputs.choice import QuietBox
from promocase.ui.tongue import shown


class ThemeBox(QuietBox[str]):
    """Shows names and writes keys; blank means the first. A look unknown here stays as it is written."""

    edited = Signal(object)

    def __init__(self, themes: tuple[tuple[str, str], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for key, words in themes:
            self.addItem(shown(words), key)
        self.activated.connect(lambda row: self.edited.emit(self.itemData(row)))

    def show_value(self, value: str) -> None:
        """Show what the record holds."""
        with QSignalBlocker(self):
            if value and self.findData(value) < 0:
                self.addItem(value, value)
            self.setCurrentIndex(self.findData(value) if value else 0)

"""The choice of a document's look."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from promocase.document.theme import THEMES, USUAL
from promocase.ui.inputs.choice import QuietBox
from promocase.ui.tongue import shown


class ThemeBox(QuietBox[str]):
    """Shows names and writes keys; blank means the usual one. A look unknown here stays as it is written."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for key, theme in THEMES.items():
            self.addItem(shown(theme.name), key)
        self.activated.connect(lambda row: self.edited.emit(self.itemData(row)))

    def show_value(self, value: str) -> None:
        """Show what the record holds."""
        with QSignalBlocker(self):
            if value and self.findData(value) < 0:
                self.addItem(value, value)
            self.setCurrentIndex(self.findData(value or USUAL))

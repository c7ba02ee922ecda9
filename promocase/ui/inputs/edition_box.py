"""The choice of the kind of document, and for whom each is."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QVBoxLayout, QWidget

from promocase.document.editions import EDITIONS
from promocase.ui.desk import Desk
from promocase.ui.inputs.choice import QuietBox
from promocase.ui.look.tokens import GRID
from promocase.ui.parts.label import label
from promocase.ui.tongue import shown, tr


class EditionBox(QWidget):
    """Follows the desk's edition, and changes it: preview and export go with it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.box = QuietBox(self)
        self.box.setAccessibleName(tr("Kind of document"))
        for key, edition in EDITIONS.items():
            self.box.addItem(shown(edition.name), key)
        self._reader = label("", "hint", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self.box)
        column.addWidget(self._reader)
        self.setFocusProxy(self.box)
        self.box.activated.connect(lambda row: desk.choose_edition(EDITIONS[self.box.itemData(row)]))
        desk.edition_chosen.connect(self._show)
        self._show()

    def _show(self) -> None:
        edition = self._desk.edition
        with QSignalBlocker(self.box):
            self.box.setCurrentIndex(self.box.findData(edition.key))
        self._reader.setText(shown(edition.reader.words))

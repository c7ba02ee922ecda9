"""What may be meant, beneath an input: each a word to click, or to reach by Tab and take by Return."""

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from promocase.ui.inputs.offered import Offer
from promocase.ui.parts.flow import FlowLayout
from promocase.ui.parts.label import button
from promocase.ui.tongue import shown, tr


class Offers(QWidget):
    """Keeps the room it once took, so that nothing below moves back under the pointer."""

    chosen = Signal(object)
    """The Offer that is meant."""

    def __init__(self, name: str, before: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._before = shown(name), before
        self._offers: tuple[Offer, ...] = ()
        self._row = FlowLayout(self)
        self.hide()

    def offer(self, offers: tuple[Offer, ...]) -> None:
        """Show these instead of those before."""
        if offers == self._offers:
            return
        self.setMinimumHeight(max(self.minimumHeight(), self.height() if self._offers else 0))
        self._offers = offers
        self._clear()
        made = [self._build(each) for each in offers]
        for one, other in pairwise((self._before, *made)):
            self.setTabOrder(one, other)
        self.setVisible(bool(offers) or self.minimumHeight() > 0)

    def rest(self) -> None:
        """Keep no more room than is needed."""
        self.setMinimumHeight(0)
        self.setVisible(bool(self._offers))

    def _build(self, offer: Offer) -> QWidget:
        name = tr("{field}: write “{words}”", field=self._name, words=offer.words)
        made = button(tr("Write “{words}”", words=offer.words), "link", self, name=name)
        made.clicked.connect(lambda: self.chosen.emit(offer))
        self._row.addWidget(made)
        made.show()
        return made

    def _clear(self) -> None:
        while (item := self._row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()

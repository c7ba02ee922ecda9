"""A quiet switch between parts of one page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTabBar, QVBoxLayout, QWidget

from promocase.domain.place import Place
from promocase.ui.look.tokens import GRID
from promocase.ui.parts.lead import first_stop, lead_to
from promocase.ui.parts.shows_places import ShowsPlaces
from promocase.ui.tongue import shown, tr


class Segments(ShowsPlaces):
    """Shows one part at a time; the page is only as long as that part."""

    def __init__(self, parts: tuple[tuple[str, ShowsPlaces], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = QTabBar(self)
        self._bar.setDrawBase(False)
        self._bar.setExpanding(False)
        self._bar.setElideMode(Qt.TextElideMode.ElideNone)
        self._bar.setAccessibleName(tr("Parts of this page"))
        self.parts = tuple(part for _, part in parts)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GRID * 2)
        rows.addWidget(self._bar)
        for words, part in parts:
            self._bar.addTab(shown(words))
            rows.addWidget(part)
        self._bar.currentChanged.connect(self.show_part)
        self.show_part(0)

    def show_part(self, number: int) -> None:
        """Show one part and hide the others; who wrote in one of them goes on in the part shown."""
        self._bar.setCurrentIndex(number)
        shown_part, focused = self.parts[number], QApplication.focusWidget()
        left = focused is not None and any(
            part.isAncestorOf(focused) for part in self.parts if part is not shown_part
        )
        shown_part.show()
        if left:  # before the others go: Qt would hand the keyboard to a button below, far from here
            lead_to(first_stop(shown_part))
        for part in self.parts:
            part.setVisible(part is shown_part)

    def show_place(self, place: Place, field: str = "") -> QWidget | None:
        """The widget for a field, after the part it stands in was shown."""
        for number, part in enumerate(self.parts):
            target = part.show_place(place, field)
            if target is not None:
                self.show_part(number)
                return target
        return None

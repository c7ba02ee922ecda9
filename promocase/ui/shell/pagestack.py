"""The page now shown. A page costs nothing until it is first looked at."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from promocase.domain.place import Place
from promocase.ui.desk import Desk
from promocase.ui.look.tokens import GRID
from promocase.ui.pages.page import Page


class PageStack(QStackedWidget):
    """Builds each page when it is first wanted and keeps it."""

    page_shown = Signal(str)

    def __init__(self, desk: Desk, pages: tuple[type[Page], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pages")
        self.setMinimumWidth(GRID * 45)
        self._desk = desk
        self._kinds = {page.key: page for page in pages}
        self._built: dict[str, Page] = {}
        self.key = ""

    def show_page(self, key: str, place: Place | None = None, field: str = "") -> None:
        """Show the page with this key, and on it a place and its field."""
        if key != self.key:
            self._desk.editor.settle()
            self.key = key
            self.setCurrentWidget(self.page(key))
            self.page_shown.emit(key)
        if place is not None or field:
            self.page(key).show_place(place, field)

    def built(self, key: str) -> Page | None:
        """The page with this key if it was seen."""
        return self._built.get(key)

    def page(self, key: str) -> Page:
        """The page with this key, built if it was not seen yet."""
        if key not in self._built:
            self._built[key] = self._kinds[key](self._desk, self)
            self.addWidget(self._built[key])
        return self._built[key]

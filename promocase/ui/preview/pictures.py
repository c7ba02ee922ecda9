"""The pictures of the pages at hand: old ones stay until new ones are drawn, those far from the view go."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QSize, QSizeF, Signal
from PySide6.QtGui import QImage

from promocase.ui.preview.press import Pages, PicturePress

KEPT = 3
"""Pages kept drawn on either side of those in view."""


class Pictures(QObject):
    """In pixels of the screen. What is in view is drawn first, then what is near it, then small ones."""

    opened = Signal()
    """Other pages are at hand."""
    drawn = Signal(int)
    """There is a newer picture of a page."""
    small_drawn = Signal(int, QImage)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pages: Pages = ()
        self.size = QSizeF()
        """Of a page, in points."""
        self._press = PicturePress(self)
        self._press.opened.connect(self._on_opened)
        self._press.drawn.connect(self._on_drawn)
        self._pictures: dict[int, QImage] = {}
        self._fresh: set[int] = set()
        self._large: list[tuple[int, QSize]] = []
        self._small: list[tuple[int, QSize]] = []
        self._size_of: Callable[[int], QSize] = lambda _page: QSize()

    def show(self, pages: Pages) -> None:
        """Draw these from now on; one that is the same object as before keeps its picture."""
        self._press.open(pages)

    def close(self) -> None:
        """Draw no more."""
        self._press.close()

    def of(self, page: int) -> QImage | None:
        """The picture of a page, perhaps of what it was before."""
        return self._pictures.get(page)

    def want(self, shown: Sequence[int], size_of: Callable[[int], QSize]) -> None:
        """These pages are in view, each as large as that."""
        self._size_of = size_of
        self._fresh -= {page for page in self._fresh if size_of(page) != self._pictures[page].size()}
        near = range(min(shown, default=0) - 1, max(shown, default=-1) + 2)
        wanted = [*shown, *(page for page in near if page not in shown and 0 <= page < len(self.pages))]
        self._large = [(page, size_of(page)) for page in wanted if page not in self._fresh]
        self._ask()
        kept = range(min(shown, default=0) - KEPT, max(shown, default=0) + KEPT + 1)
        self._pictures = {page: picture for page, picture in self._pictures.items() if page in kept}
        self._fresh &= self._pictures.keys()

    def want_small(self, wishes: list[tuple[int, QSize]]) -> None:
        """Draw these, too, when nothing else is left to draw."""
        if wishes != self._small:
            self._small = wishes
            self._ask()

    def _ask(self) -> None:
        self._press.want([*self._large, *self._small])

    def _on_opened(self, pages: Pages, size: QSizeF) -> None:
        """Pictures go along with their pages; in place of a new one, the old picture stays for now."""
        drawn = {id(self.pages[page]): self._pictures[page] for page in self._fresh}
        stale = {page: picture for page, picture in self._pictures.items() if page < len(pages)}
        fresh = {number: drawn[id(page)] for number, page in enumerate(pages) if id(page) in drawn}
        self._pictures, self._fresh = stale | fresh, set(fresh)
        self.pages, self.size = pages, size
        self._small = []
        self.opened.emit()

    def _on_drawn(self, page: int, picture: QImage) -> None:
        size = picture.size()
        if page >= len(self.pages):
            return
        if size != self._size_of(page) and (page, size) in self._small:
            self._small.remove((page, size))
            self.small_drawn.emit(page, picture)
            return
        self._pictures[page] = picture
        self._large = [wish for wish in self._large if wish != (page, size)]
        if size == self._size_of(page):
            self._fresh.add(page)
        self.drawn.emit(page)

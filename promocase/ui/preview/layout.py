"""Where the pages lie: one column, each as wide as the window allows or as the zoom says."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF

GAP, MARGIN = 16, 24
"""Pixels between two pages, and around all of them."""
PIXELS = 96 / 72
"""Pixels of a point at 100 %."""

Sizes = tuple[QSizeF, ...]
"""Of each page, in points."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Pages as rectangles, in pixels from the top left of the column."""

    pages: tuple[QRectF, ...] = ()
    width: float = 0
    height: float = 0
    scale: float = 1
    """Pixels of a point."""

    def page_at(self, y: float) -> int:
        """The page at this height, or the next one below."""
        below = (number for number, page in enumerate(self.pages) if y < page.bottom() + GAP)
        return next(below, max(0, len(self.pages) - 1))

    def within(self, top: float, bottom: float) -> tuple[int, ...]:
        """The pages that show between two heights."""
        return tuple(n for n, page in enumerate(self.pages) if page.bottom() > top and page.top() < bottom)

    def height_of(self, page: int, points: float) -> float:
        """Where a spot of a page lies; the last page's end for a page that is not there."""
        if page >= len(self.pages):
            return self.height
        return self.pages[page].top() + points * self.scale

    def spot_at(self, y: float) -> tuple[int, float]:
        """The page at a height, and the points from its top; negative in the gap above it."""
        page = self.page_at(y)
        top = self.pages[page].top() if self.pages else 0
        return page, (y - top) / self.scale


def laid_out(sizes: Sizes, room: float, zoom: float | None) -> Layout:
    """``room`` is the pixels there are across; without a ``zoom`` the widest page fills them."""
    if not sizes:
        return Layout()
    widest = max(size.width() for size in sizes)
    scale = zoom * PIXELS if zoom else max(0.1, (room - 2 * MARGIN) / widest)
    width = max(room, widest * scale + 2 * MARGIN)
    pages: list[QRectF] = []
    top = float(GAP)
    for size in sizes:
        drawn = size * scale
        pages.append(QRectF(QPointF(round((width - drawn.width()) / 2), round(top)), drawn))
        top += drawn.height() + GAP
    return Layout(tuple(pages), width, top, scale)

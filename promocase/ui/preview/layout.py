"""Where the pages lie: one column, each as wide as the window allows or as the zoom says.

Every page starts and ends on a whole pixel, so that its picture is copied to the screen and not scaled again.
"""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF

GAP, MARGIN = 16, 24
"""Pixels between two pages, and around all of them."""
PIXELS = 96 / 72
"""Pixels of a point at 100 %."""


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


STEPS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
"""The sizes on the way from smaller to larger."""


class Fit(Enum):
    """A size that hangs on the room there is."""

    PAGE = "page"


def stepped(zoom: float, steps: int) -> float:
    """The next size, larger or smaller; the same at the end."""
    larger = [step for step in STEPS if step > zoom + 0.01]
    smaller = [step for step in STEPS if step < zoom - 0.01]
    return next(iter(larger), zoom) if steps > 0 else next(reversed(smaller), zoom)


def whole_page(size: QSizeF, room: QSize) -> float | None:
    """The zoom at which a page is seen whole, and no wider than the room; None while there is no page."""
    if size.isEmpty():
        return None
    across, down = room.width() - 2 * MARGIN, room.height() - 2 * GAP
    return max(0.1, min(across / size.width(), down / size.height()) / PIXELS)


def laid_out(count: int, size: QSizeF, room: int, zoom: float | None) -> Layout:
    """Pages of one size in points; ``room`` is the pixels across, which are filled without a ``zoom``."""
    if count == 0:
        return Layout()
    scale = zoom * PIXELS if zoom else max(0.1, (room - 2 * MARGIN) / size.width())
    drawn = QSizeF((size * scale).toSize())
    width = max(float(room), drawn.width() + 2 * MARGIN)
    left, step = round((width - drawn.width()) / 2), drawn.height() + GAP
    pages = tuple(QRectF(QPointF(left, GAP + number * step), drawn) for number in range(count))
    return Layout(pages, width, GAP + count * step, scale)

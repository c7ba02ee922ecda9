"""How tall the side columns of a row are likely to be.

They float beside the body, and WeasyPrint ends a page by the body's height alone: a row is told to be at
least as tall as what stands beside it, so that none of it falls onto the next page.
"""

from math import ceil

from promocase.document.page.charts.axis import text_width
from promocase.document.page.sizes import Sizes

WIDER = 0.2
"""Points by which bold letters are reckoned larger, since widths are estimated from regular ones."""

LEADING = 0.4
AFTER_CAPTION = 4


def rail_height(label: str, when: str, sizes: Sizes) -> int:
    """Points of the left column: a bold label and a line of small print."""
    bold = _lines(label, sizes.label + WIDER, sizes.rail) * (sizes.label_line + LEADING)
    return round(bold + _lines(when, sizes.small, sizes.rail) * sizes.small_line)


def aside_height(figure: float, captions: tuple[str, ...], sizes: Sizes) -> int:
    """Points of the right column: a figure, and its measures below."""
    lines = (_lines(caption, sizes.measure + WIDER, sizes.aside) for caption in captions)
    return round(figure + sum(count * sizes.measure_line + AFTER_CAPTION for count in lines))


def _lines(text: str, size: float, width: float) -> int:
    return ceil(round(text_width(text, size), 6) / width) if text else 0

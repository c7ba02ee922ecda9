"""How tall the side columns of a row are likely to be.

They float beside the body, and WeasyPrint ends a page by the body's height alone: a row is told to be at
least as tall as what stands beside it, so that none of it falls onto the next page.
"""

from math import ceil

from promocase.document.charts.axis import text_width

RAIL, ASIDE = 64.0, 92.0
"""Widths in points, as in `templates/document.css`."""


def rail_height(label: str, when: str) -> int:
    """Points of the left column: a bold label and a line of small print."""
    return round(_lines(label, 8.4, RAIL) * 14.4 + _lines(when, 8.6, RAIL) * 12)


def aside_height(figure: float, captions: tuple[str, ...]) -> int:
    """Points of the right column: a figure, and its measures below."""
    return round(figure + sum(_lines(caption, 8.2, ASIDE) * 11 + 4 for caption in captions))


def _lines(text: str, size: float, width: float) -> int:
    return ceil(text_width(text, size) / width) if text else 0

"""The twelve columns of a page, which everything on it shares: tiles, pairs, cards, tables, rows and charts.

A column starts where another one starts, on whatever paper: the width between the margins is divided, and
CSS, templates and charts are told the same points.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from promocase.document.theme import Theme
from promocase.domain.choice import Paper

COLUMNS = 12
MILLIMETRE = 72 / 25.4
"""Points in a millimetre."""

WIDTHS = {Paper.A4: 210.0, Paper.LETTER: 215.9}
"""Millimetres."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Points: the width of the text, and the gutter between two columns."""

    width: float
    gutter: float

    @classmethod
    def of(cls, theme: Theme, paper: Paper) -> Self:
        margins = theme.millimetres("page_left") + theme.millimetres("page_right")
        return cls((WIDTHS[paper] - margins) * MILLIMETRE, theme.points("gutter"))

    def start(self, column: int) -> float:
        """From the left edge of the text to that column's, counted from 0."""
        return round(column * (self.width + self.gutter) / COLUMNS, 2)

    def span(self, columns: int) -> float:
        """The width of so many columns with the gutters between them."""
        return round(self.start(columns) - self.gutter, 2)

    @property
    def values(self) -> Mapping[str, str]:
        """For CSS: `--span-3` and `--start-3`."""
        spans = {f"span-{count}": f"{self.span(count):g}pt" for count in range(1, COLUMNS + 1)}
        return {**spans, **{f"start-{at}": f"{self.start(at):g}pt" for at in range(1, COLUMNS)}}

"""The sizes of a page that the writer must reckon with: a theme's type, on the columns of a paper."""

from dataclasses import dataclass
from typing import Self

from promocase.document.page.grid import Grid
from promocase.document.theme import Theme
from promocase.domain.choice import Paper

NAMES, PAY_NAMES, ASIDE, LEAD = 4, 3, 3, 9
"""Columns: names on a chart, names of sources of pay, what stands beside a text, and that text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """Points, but for those named letters: how many characters stand in one line at the large size."""

    grid: Grid
    note: float
    text: float

    title_letters: float
    figure_letters: float
    big_letters: float

    chart_name: float
    chart_source: float
    chart_strong: float
    chart_figure: float
    chart_day: float
    chart_note: float
    chart_mark: float

    @classmethod
    def of(cls, theme: Theme, paper: Paper = Paper.A4) -> Self:
        """Charts are set in the two sizes of running text: what is read, and what is looked up."""
        note, text = theme.points("note"), theme.points("text")
        return cls(
            grid=Grid.of(theme, paper),
            note=note,
            text=text,
            title_letters=theme.points("title_letters"),
            figure_letters=theme.points("figure_letters"),
            big_letters=theme.points("big_letters"),
            chart_name=note,
            chart_source=text,
            chart_strong=text,
            chart_figure=note,
            chart_day=note,
            chart_note=note,
            chart_mark=note,
        )

    @property
    def strip(self) -> float:
        """A chart across the page."""
        return round(self.grid.width, 1)

    @property
    def aside(self) -> float:
        """What stands beside a text."""
        return round(self.grid.span(ASIDE), 1)

    @property
    def chart_names(self) -> float:
        return round(self.grid.span(NAMES), 1)

    @property
    def pay_names(self) -> float:
        return round(self.grid.span(PAY_NAMES), 1)

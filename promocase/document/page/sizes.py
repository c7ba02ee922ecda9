"""The sizes of a theme that the writer must reckon with; the theme's CSS stays the one place that sets them.

Text widths are estimated, so what is reckoned here is made a little larger where it must not be too small.
"""

from dataclasses import dataclass, fields
from typing import Self

from promocase.document.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """Points, but for those named letters: how many characters stand in one line at the large size."""

    rail: float
    aside: float
    label: float
    label_line: float
    small: float
    small_line: float
    measure: float
    measure_line: float
    big_line: float
    big_long_line: float

    title_letters: float
    figure_letters: float
    big_letters: float
    big_long_letters: float

    strip: float
    chart_names: float
    pay_names: float
    chart_name: float
    chart_source: float
    chart_strong: float
    chart_figure: float
    chart_day: float
    chart_note: float
    chart_mark: float

    @classmethod
    def of(cls, theme: Theme) -> Self:
        return cls(**{field.name: theme.points(field.name) for field in fields(cls)})

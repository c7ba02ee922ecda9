"""Words on a chart."""

from dataclasses import dataclass

from promocase.document.page.charts.axis import wrapped
from promocase.document.page.sizes import Sizes

BESIDE_NAMES = 12.0
"""Points between the names of the lines and the lines."""


@dataclass(frozen=True, slots=True)
class Label:
    """A word at a place; `anchor` is start, middle or end, as SVG has it."""

    text: str
    x: float
    y: float
    anchor: str = "start"


@dataclass(frozen=True, slots=True)
class Upright:
    """An upright line across all rows, with its word above: today, or the ask."""

    x: float
    label: Label


def name_lines(text: str, y: float, sizes: Sizes) -> tuple[Label, ...]:
    """What a line stands for, in one line or two around its height."""
    lines = wrapped(text, sizes.chart_names, sizes.chart_name)
    top = y + 3 - 5 * (len(lines) - 1)
    return tuple(Label(line, 0, top + 10 * at) for at, line in enumerate(lines))

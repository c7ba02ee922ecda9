"""Words on a chart, and how wide the sheet is on which they stand."""

from dataclasses import dataclass

from promocase.document.charts.axis import wrapped

STRIP_WIDTH = 482.0
"""Points across a page's text; the wide charts are drawn to it."""

NAME_WIDTH, NAME_SIZE = 150.0, 9.0


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


def name_lines(text: str, y: float) -> tuple[Label, ...]:
    """What a line stands for, in one line or two around its height."""
    lines = wrapped(text, NAME_WIDTH, NAME_SIZE)
    top = y + 3 - 5 * (len(lines) - 1)
    return tuple(Label(line, 0, top + 10 * at) for at, line in enumerate(lines))

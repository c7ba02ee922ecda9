"""Future value a year as bars from low to high, with the ask's cost set apart below."""

from dataclasses import dataclass

from promocase.document.figure import ValueRange, ValueRanges
from promocase.document.page.charts.axis import SMALLEST, as_float, text_width
from promocase.document.page.charts.label import BESIDE_NAMES, Label, name_lines
from promocase.document.page.sizes import Sizes

TOP, ROW, APART = 8.0, 30.0, 5.0
BELOW = 14.0
RIGHT = 8.0
FROM_LINE = 4.0
"""Points between the upright line at nothing and a word."""
THINNEST = 1.5


@dataclass(frozen=True, slots=True)
class ValueBar:
    name: tuple[Label, ...]
    y: float
    low: float
    high: float
    likely: float | None
    label: Label
    ask: bool


@dataclass(frozen=True, slots=True)
class ValueChart:
    alt: str
    width: float
    height: float
    zero: float
    bars: tuple[ValueBar, ...]


@dataclass(frozen=True, slots=True)
class FromZero:
    """A straight scale from money to points, with nothing at `zero`."""

    zero: float
    unit: float

    def at(self, amount: float) -> float:
        return self.zero + amount * self.unit


def value_chart(values: ValueRanges, sizes: Sizes) -> ValueChart:
    """Bars from low to high on one scale from zero; the ask's cost last and set apart."""
    scale = _scale(values.ranges, sizes)
    bars: list[ValueBar] = []
    y = TOP
    for each in values.ranges:
        y += APART if each.ask and bars else 0
        bars.append(_bar(each, y, scale, sizes))
        y += ROW
    return ValueChart(values.alt, sizes.strip, y - 4, round(scale.zero, 1), tuple(bars))


def _scale(ranges: tuple[ValueRange, ...], sizes: Sizes) -> FromZero:
    left = sizes.chart_names + BESIDE_NAMES
    low = min(0.0, *(as_float(each.low) for each in ranges))
    high = max(0.0, *(as_float(each.high) for each in ranges)) or 1.0
    unit = (sizes.strip - left - RIGHT) / max(high - low, SMALLEST)
    return FromZero(left - low * unit, unit)


def _begin(text: str, start: float, sizes: Sizes) -> float:
    """Under the bar's begin, or as far left of it as the sheet's edge demands."""
    least = sizes.chart_names + BESIDE_NAMES + FROM_LINE
    return max(least, min(start, sizes.strip - text_width(text, sizes.chart_figure)))


def _bar(each: ValueRange, y: float, scale: FromZero, sizes: Sizes) -> ValueBar:
    start = scale.at(0.0 if each.ask else as_float(each.low))
    end = max(scale.at(as_float(each.high)), start + THINNEST)
    dot = None if each.likely is None or each.ask else round(scale.at(as_float(each.likely)), 1)
    return ValueBar(
        name_lines(each.name, y, sizes),
        y,
        round(start, 1),
        round(end, 1),
        dot,
        Label(each.text, round(_begin(each.text, start, sizes), 1), y + BELOW),
        each.ask,
    )

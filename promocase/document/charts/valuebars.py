"""Future value a year as bars from low to high, with the ask's cost set apart below."""

from collections.abc import Sequence
from dataclasses import dataclass

from promocase.document.charts.axis import SMALLEST, text_width
from promocase.document.charts.label import STRIP_WIDTH, Label, name_lines


@dataclass(frozen=True, slots=True)
class ValueBar:
    name: tuple[Label, ...]
    y: float
    low: float
    high: float
    likely: float | None
    label: Label
    ask: bool = False


@dataclass(frozen=True, slots=True)
class ValueChart:
    alt: str
    width: float
    height: float
    zero: float
    bars: tuple[ValueBar, ...]


@dataclass(frozen=True, slots=True)
class ValueRange:
    """One initiative's value a year, or the ask's cost (all three the same); `text` stands beside it."""

    name: str
    low: float
    likely: float | None
    high: float
    text: str
    ask: bool = False


def value_chart(ranges: Sequence[ValueRange], alt: str) -> ValueChart | None:
    """Bars from low to high on one scale from zero; the ask's cost last and set apart."""
    if not ranges:
        return None
    left = 160.0
    room = max(text_width(each.text, 8.6) for each in ranges) + 8
    low = min(0.0, *(each.low for each in ranges))
    high = max(0.0, *(each.high for each in ranges)) or 1.0
    unit = (STRIP_WIDTH - left - min(room, 160)) / max(high - low, SMALLEST)
    bars: list[ValueBar] = []
    y = 12.0
    for each in ranges:
        y += 7 if each.ask and bars else 0
        start = left + ((0.0 if each.ask else each.low) - low) * unit
        end = left + (each.high - low) * unit
        dot = None if each.likely is None or each.ask else round(left + (each.likely - low) * unit, 1)
        bars.append(
            ValueBar(
                name_lines(each.name, y),
                y,
                round(start, 1),
                round(max(end, start + 1.5), 1),
                dot,
                Label(each.text, round(max(end, start + 1.5) + 6, 1), y + 3),
                each.ask,
            )
        )
        y += 26.0
    return ValueChart(alt, STRIP_WIDTH, y - 4, round(left - low * unit, 1), tuple(bars))

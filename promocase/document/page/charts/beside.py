"""The small charts beside a text: a change, the way to a goal, a level."""

from dataclasses import dataclass

from promocase.document.figure import Change, Progress, Steps
from promocase.document.page.charts.axis import as_float, text_width
from promocase.document.page.charts.label import Label
from promocase.document.page.sizes import Sizes

SLOPE_LEFT, SLOPE_RIGHT = 27.0, 31.0
"""Room for a few letters at each end: all slopes are of one width, so that they can be compared."""
SLOPE_TOP, SLOPE_RISE = 7.0, 28.0
SLOPE_HEIGHT = 42.0
BAR_TEXT, BAR_THICK, BAR_ROW = 9.0, 5.0, 21.0
THINNEST_BAR = 1.2
LEAST_LENGTH = 1e-9
WAY_HEIGHT = 32.0
EDGE = 3


@dataclass(frozen=True, slots=True)
class Slope:
    """Before → after as one line, both heights to scale from zero, where `zero` stands."""

    alt: str
    width: float
    height: float
    zero: float
    x1: float
    y1: float
    x2: float
    y2: float
    before: Label
    after: Label


@dataclass(frozen=True, slots=True)
class Bar:
    """From `low` to `high` across, its word above it."""

    low: float
    high: float
    y: float
    label: Label


@dataclass(frozen=True, slots=True)
class TwoBars:
    """Before above after, both lengths to scale from zero: for words that are too long for a slope's ends."""

    alt: str
    width: float
    height: float
    zero: float
    before: Bar
    after: Bar


def change_chart(change: Change, sizes: Sizes) -> Slope | TwoBars:
    """A slope where both words fit beside its ends, else two bars."""
    left = text_width(change.before.text, sizes.chart_figure) + 6
    right = text_width(change.after.text, sizes.chart_strong) + 6
    return _slope(change, sizes) if left <= SLOPE_LEFT and right <= SLOPE_RIGHT else _two_bars(change, sizes)


def _slope(change: Change, sizes: Sizes) -> Slope:
    before, after = as_float(change.before.value), as_float(change.after.value)
    low, high = min(0.0, before, after), max(0.0, before, after)
    unit = _unit(SLOPE_RISE, high - low)
    zero, y1, y2 = (round(SLOPE_TOP + (high - each) * unit, 1) for each in (0.0, before, after))
    x1, x2 = SLOPE_LEFT, sizes.aside - SLOPE_RIGHT
    return Slope(
        change.alt,
        sizes.aside,
        SLOPE_HEIGHT,
        zero,
        x1,
        y1,
        x2,
        y2,
        Label(change.before.text, x1 - 5, round(y1 + 3, 1), "end"),
        Label(change.after.text, x2 + 6, round(y2 + 3.5, 1)),
    )


def _unit(room: float, length: float) -> float:
    """Points for one; of nothing at all, and of what no one can see, none."""
    return room / length if length > LEAST_LENGTH else 0.0


def _two_bars(change: Change, sizes: Sizes) -> TwoBars:
    before, after = as_float(change.before.value), as_float(change.after.value)
    low, high = min(0.0, before, after), max(0.0, before, after)
    unit = _unit(sizes.aside, high - low)
    zero = -low * unit
    bars = [
        _bar(each, text, at * BAR_ROW, zero, unit)
        for at, (each, text) in enumerate(((before, change.before.text), (after, change.after.text)))
    ]
    return TwoBars(change.alt, sizes.aside, 2 * BAR_ROW, round(zero, 1), bars[0], bars[1])


def _bar(value: float, text: str, top: float, zero: float, unit: float) -> Bar:
    """Of nothing there is still a trace to be seen."""
    low, high = sorted((zero, zero + value * unit))
    return Bar(
        round(low, 1),
        round(max(high, low + THINNEST_BAR), 1),
        top + BAR_TEXT + 3,
        Label(text, 0, top + BAR_TEXT),
    )


@dataclass(frozen=True, slots=True)
class Way:
    """From where a goal started to where it will be, filled as far as it is today."""

    alt: str
    width: float
    x: float
    start: str
    end: str
    today: Label | None


def way(progress: Progress, sizes: Sizes) -> Way:
    """Outside of the way from start to goal, today stands at its nearer end."""
    width, today = sizes.aside, progress.today
    x = round(EDGE + _share(progress) * (width - 2 * EDGE), 1)
    label = None
    if today is not None:
        half = text_width(today.text, sizes.chart_figure) / 2 + 2
        label = Label(today.text, round(min(max(x, half), width - half), 1), 9, "middle")
    return Way(progress.alt, width, x, progress.start.text, progress.goal.text, label)


def _share(progress: Progress) -> float:
    start, length = as_float(progress.start.value), as_float(progress.goal.value - progress.start.value)
    if progress.today is None or not length:
        return 0.0
    return min(1.0, max(0.0, (as_float(progress.today.value) - start) / length))


@dataclass(frozen=True, slots=True)
class Scale:
    """A competency's level: a dot for today, a ring for what is sought."""

    alt: str
    steps: tuple[float, ...]
    today: float | None
    sought: float | None


def scale(steps: Steps) -> Scale:
    at = tuple(round(6 + 84 * step / max(1, steps.count - 1), 1) for step in range(steps.count))
    place = {step + 1: x for step, x in enumerate(at)}
    return Scale(steps.alt, at, place.get(steps.today or 0), place.get(steps.sought or 0))

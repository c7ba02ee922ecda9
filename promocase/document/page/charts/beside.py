"""The small charts beside a text: a change, the way to a goal, a level."""

from dataclasses import dataclass

from promocase.document.figure import Change, Progress, Steps
from promocase.document.page.charts.axis import as_float, text_width
from promocase.document.page.charts.label import Label
from promocase.document.page.sizes import Sizes

LOW_SLOPE, HIGH_SLOPE = 42.0, 58.0
"""Heights of a slope with its words beside its ends, and with its words above and below."""

SHORTEST_LINE = 26
WAY_HEIGHT = 32.0
EDGE = 3


@dataclass(frozen=True, slots=True)
class Slope:
    """Before → after as one falling or rising line."""

    alt: str
    width: float
    height: float
    x1: float
    y1: float
    x2: float
    y2: float
    before: Label
    after: Label


def slope(change: Change, sizes: Sizes) -> Slope:
    """Its words beside the line's ends, or above and below when they are long."""
    left = text_width(change.before.text, sizes.chart_figure) + 7
    right = text_width(change.after.text, sizes.chart_strong) + 8
    if sizes.aside - left - right >= SHORTEST_LINE:
        return _slope_between(change, round(left, 1), round(sizes.aside - right, 1), sizes.aside)
    return _slope_below(change, sizes.aside)


def _slope_between(change: Change, x1: float, x2: float, width: float) -> Slope:
    rise = _rise(change)
    y1, y2 = LOW_SLOPE / 2 + 12 * rise, LOW_SLOPE / 2 - 12 * rise
    before = Label(change.before.text, round(x1 - 5, 1), y1 + 3, "end")
    after = Label(change.after.text, round(x2 + 6, 1), y2 + 3.5)
    return Slope(change.alt, width, LOW_SLOPE, x1, y1, x2, y2, before, after)


def _slope_below(change: Change, width: float) -> Slope:
    rise = _rise(change)
    y1, y2 = {-1: (19.0, 34.0), 0: (24.0, 24.0), 1: (34.0, 19.0)}[rise]
    before = Label(change.before.text, 0, y1 - 8 if rise <= 0 else y1 + 14)
    after = Label(change.after.text, width, y2 + 16 if rise <= 0 else y2 - 9, "end")
    return Slope(change.alt, width, HIGH_SLOPE, 5, y1, width - 5, y2, before, after)


def _rise(change: Change) -> int:
    return (change.after.value > change.before.value) - (change.after.value < change.before.value)


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

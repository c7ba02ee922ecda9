"""The small charts beside a text: a change, the way to a goal, a level."""

from dataclasses import dataclass

from promocase.document.charts.axis import text_width
from promocase.document.charts.label import Label

SLOPE_WIDTH, SLOPE_HEIGHT = 92.0, 42.0


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


def slope(before: tuple[float, str], after: tuple[float, str], alt: str) -> Slope:
    """The line between two (value, wording); words beside its ends, or above and below when they are long."""
    (low, low_text), (high, high_text) = before, after
    rise = (high > low) - (high < low)
    y1, y2 = SLOPE_HEIGHT / 2 + 12 * rise, SLOPE_HEIGHT / 2 - 12 * rise
    left, right = text_width(low_text, 8.6) + 7, text_width(high_text, 10) + 8
    if SLOPE_WIDTH - left - right >= 26:
        x1, x2 = round(left, 1), round(SLOPE_WIDTH - right, 1)
        return Slope(
            alt,
            SLOPE_WIDTH,
            SLOPE_HEIGHT,
            x1,
            y1,
            x2,
            y2,
            Label(low_text, round(x1 - 5, 1), y1 + 3, "end"),
            Label(high_text, round(x2 + 6, 1), y2 + 3.5),
        )
    y1, y2 = (19.0 if rise < 0 else 34.0), (34.0 if rise < 0 else 19.0)
    if rise == 0:
        y1 = y2 = 24.0
    return Slope(
        alt,
        SLOPE_WIDTH,
        58.0,
        5,
        y1,
        SLOPE_WIDTH - 5,
        y2,
        Label(low_text, 0, y1 - 8 if rise <= 0 else y1 + 14),
        Label(high_text, SLOPE_WIDTH, y2 + 16 if rise <= 0 else y2 - 9, "end"),
    )


@dataclass(frozen=True, slots=True)
class Progress:
    """From where a goal started to where it will be, filled as far as it is today."""

    alt: str
    width: float
    x: float
    start: str
    end: str
    today: Label | None


def progress(
    baseline: tuple[float, str], today: tuple[float, str] | None, target: tuple[float, str], alt: str
) -> Progress:
    """Outside of the way from baseline to target, today stands at its nearer end."""
    way = target[0] - baseline[0]
    share = min(1.0, max(0.0, (today[0] - baseline[0]) / way)) if today and way else 0.0
    x = round(3 + share * (SLOPE_WIDTH - 6), 1)
    half = text_width(today[1], 8.6) / 2 + 2 if today else 0
    label = Label(today[1], round(min(max(x, half), SLOPE_WIDTH - half), 1), 9, "middle") if today else None
    return Progress(alt, SLOPE_WIDTH, x, baseline[1], target[1], label)


@dataclass(frozen=True, slots=True)
class Scale:
    """A competency's level: a dot for today, a ring for what is sought."""

    alt: str
    steps: tuple[float, ...]
    today: float | None
    sought: float | None


def scale(today: int | None, sought: int | None, steps: int, alt: str) -> Scale:
    """Levels counted from 1 to `steps`."""
    at = tuple(round(6 + 84 * step / max(1, steps - 1), 1) for step in range(steps))
    place = {step + 1: x for step, x in enumerate(at)}
    return Scale(alt, at, place.get(today or 0), place.get(sought or 0))

"""What changed between before and after, and how it may be told.

Whether more or less of it is better, nobody wrote down: a change has a direction and no praise.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction

from promocase.domain.reading.locale import ENGLISH
from promocase.domain.written import Quantity
from promocase.figures.pairing import Pair, pair
from promocase.figures.rounding import Told, told
from promocase.figures.span import Span, exactly
from promocase.figures.unit import Measured, measured
from promocase.figures.withheld import Withheld
from promocase.phrase import Phrase, phrase

LEAST_TIMES = 3
"""From here on a gain is told as "× 3": a rise "of 200 %" is read by some as a rise to 200 %, and with a
larger figure the two readings drift further apart."""
_WHOLES = (0, 100)


class Direction(StrEnum):
    UP = "up"
    DOWN = "down"
    SAME = "same"


class Telling(StrEnum):
    """Which figure says it best."""

    PERCENT = "percent"
    TIMES = "times"
    POINTS = "points"
    DIFFERENCE = "difference"
    UNCHANGED = "unchanged"
    FROM_NONE = "from-none"


@dataclass(frozen=True, slots=True)
class Drawn:
    """Two lengths on one axis from zero, in the unit of the second."""

    before: float
    after: float


@dataclass(frozen=True, slots=True)
class Change:
    """``told`` is the figure of ``telling`` without its sign; ``share`` the exact change as a part of before.

    ``difference`` is in ``unit``, the unit of after. ``no_percent`` says why there is no percentage, if there
    is none; ``drawn`` why there is no line.
    """

    direction: Direction
    telling: Telling
    told: Told | None
    difference: Told | None
    unit: str
    drawn: Drawn | Withheld
    share: Span | None = None
    no_percent: Phrase | None = None


def change(
    before: Quantity, after: Quantity, unit: str = "", *, language: str = ENGLISH
) -> Change | Withheld:
    """From before to after; ``unit`` is the measure's own, for ends that name none."""
    old, new = (measured(end, unit, language=language) for end in (before, after))
    if isinstance(old, Withheld):
        return old
    return new if isinstance(new, Withheld) else between(old, new)


def between(before: Measured, after: Measured) -> Change | Withheld:
    """The same for two values that are read already."""
    ends = pair(before, after)
    if isinstance(ends, Withheld):
        return ends
    direction = direction_of(ends.before, ends.after)
    if direction is None:
        return Withheld(
            phrase(
                "“{before}” and “{after}”: it is not certain which one is more.",
                before=before.text,
                after=after.text,
            )
        )
    return _worded(ends, direction)


def direction_of(before: Span, after: Span) -> Direction | None:
    """Which way it went for sure; None where the ends leave it open."""
    if before.value is not None and before.value == after.value:
        return Direction.SAME
    if after.is_above(before):
        return Direction.UP
    return Direction.DOWN if before.is_above(after) else None


def _worded(ends: Pair, direction: Direction) -> Change:
    moved = ends.after.minus(ends.before) if direction is Direction.UP else ends.before.minus(ends.after)
    difference = told(moved.times(1 / ends.size), is_difference=True)
    drawn, unit = _drawn(ends), ends.unit.name
    if direction is Direction.SAME:
        return Change(direction, Telling.UNCHANGED, None, None, unit, drawn)
    if ends.family == "share":
        reason = phrase("A percentage of a percentage would be misread; percentage points are not.")
        points = told(moved, is_difference=True)
        return Change(direction, Telling.POINTS, points, points, unit, drawn, no_percent=reason)
    if reason := _no_percent(ends):
        from_none = ends.before.value == 0 and direction is Direction.UP and ends.unit.has_zero
        telling = Telling.FROM_NONE if from_none else Telling.DIFFERENCE
        return Change(direction, telling, difference, difference, unit, drawn, no_percent=reason)
    ratio = ends.after.over_positive(_above_zero(ends.before, ends))
    share = ratio.minus(exactly(1))
    if ratio.low is not None and ratio.low >= LEAST_TIMES:
        return Change(direction, Telling.TIMES, told(ratio), difference, unit, drawn, share)
    part = (share if direction is Direction.UP else _open_at_all(share.negated(), ends)).times(Fraction(100))
    return Change(direction, Telling.PERCENT, told(part, _WHOLES), difference, unit, drawn, share)


def _above_zero(span: Span, ends: Pair) -> Span:
    """What is counted or measured from zero is above it, where only the upper end is known."""
    is_open = span.low is None and not ends.unit.may_be_negative
    return Span(Fraction(0), span.high, True, span.under, span.about) if is_open else span


def _open_at_all(fall: Span, ends: Pair) -> Span:
    """That no fall is larger than all of it goes without saying."""
    return replace(fall, high=None) if ends.before.high is None else fall


def _no_percent(ends: Pair) -> Phrase | None:
    before = _above_zero(ends.before, ends)
    if not ends.unit.has_zero:
        return phrase("Its zero does not mean “none”, so a percentage of it says nothing.")
    if before.value == 0:
        return phrase("It started at zero, and nothing is a percentage of zero.")
    if not before.is_positive:
        return phrase("It started below zero, so a percentage would turn its sign around.")
    if ends.after.is_negative:
        return phrase("It crossed zero, so a percentage would be misread.")
    return None


def _drawn(ends: Pair) -> Drawn | Withheld:
    """Lengths that a percentage of the same change can never contradict."""
    before, after = ends.before.value, ends.after.value
    if before is None or after is None:
        return Withheld(phrase("Only two exact figures make a line."))
    if not ends.unit.has_zero:
        return Withheld(phrase("Its zero does not mean “none”, so a line from zero would mislead."))
    try:
        drawn = Drawn(float(before / ends.size), float(after / ends.size))
    except OverflowError:
        return Withheld(phrase("The figures are too large to draw."))
    return drawn

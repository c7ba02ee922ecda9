"""How far a goal has come, in figures and in time."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from promocase.domain.choice import GoalStatus
from promocase.domain.kinds.goal import Goal, Milestone
from promocase.domain.reading.locale import ENGLISH
from promocase.domain.written import Bound, Quantity
from promocase.figures.pairing import pair
from promocase.figures.rounding import Told, told
from promocase.figures.span import Span, exactly
from promocase.figures.unit import Measured, measured
from promocase.figures.withheld import Withheld
from promocase.phrase import phrase

_WHOLES = (0, 100)


class State(StrEnum):
    """Where today stands on the way."""

    BELOW_START = "below-start"
    AT_START = "at-start"
    ON_THE_WAY = "on-the-way"
    REACHED = "reached"
    PASSED = "passed"


@dataclass(frozen=True, slots=True)
class Progress:
    """``share`` of the way from start to target, exact; ``told`` in per cent while on the way.

    ``drawn`` is start, target and today on one axis, in the target's unit.
    """

    state: State
    share: Span
    told: Told | None
    drawn: tuple[float, float, float] | None = None


@dataclass(frozen=True, slots=True)
class Steps:
    """Milestones: how many are reached, of how many, and which are late."""

    reached: int
    count: int
    late: tuple[Milestone, ...]


def progress(goal: Goal, *, language: str = ENGLISH) -> Progress | Withheld:
    """Share of the way from start to target today; a target below the start is as good as one above."""
    start = measured(goal.baseline, goal.unit, language=language)
    if isinstance(start, Withheld):
        return start
    target = measured(goal.target, goal.unit, language=language)
    if isinstance(target, Withheld):
        return target
    today = measured(goal.today, goal.unit, language=language)
    if isinstance(today, Withheld):
        return today
    return _along(start, target, today, goal.target)


def _along(start: Measured, target: Measured, today: Measured, written: Quantity) -> Progress | Withheld:
    way, walked, so_far = pair(start, target), pair(today, target), pair(start, today)
    if isinstance(way, Withheld):
        return way
    if isinstance(walked, Withheld):
        return walked
    if way.family != walked.family:
        return Withheld(
            phrase("“{start}” and “{today}” are in different units.", start=start.text, today=today.text)
        )
    if isinstance(so_far, Withheld):
        return so_far
    begin, aim = way.before.value, _aim(way.after, written.bound)
    if begin is None or aim is None:
        return Withheld(phrase("The way is measured from one figure to one figure."))
    if begin == aim:
        return Withheld(phrase("Start and goal are the same, so there is no way between them."))
    if written.bound in (Bound.LEAST, Bound.MORE) and begin > aim:
        return Withheld(phrase("It started past its goal already."))
    if written.bound in (Bound.MOST, Bound.LESS) and begin < aim:
        return Withheld(phrase("It started past its goal already."))
    return _at(begin, aim, walked.before, walked.size, written.bound)


def _at(begin: Fraction, aim: Fraction, now: Span, size: Fraction, bound: Bound) -> Progress | Withheld:
    share = _share(begin, aim, now)
    state = _state(share, is_strict=bound in (Bound.MORE, Bound.LESS))
    if state is None:
        return Withheld(phrase("How far it has come is not certain from what is written."))
    is_open = state is State.ON_THE_WAY
    return Progress(
        state,
        share,
        told(share.times(Fraction(100)), _WHOLES) if is_open else None,
        _drawn(begin, aim, now.value, size),
    )


def _share(begin: Fraction, aim: Fraction, now: Span) -> Span:
    gone = now.minus(exactly(begin))
    way = aim - begin
    return (gone if way > 0 else gone.negated()).times(1 / abs(way))


def _state(share: Span, *, is_strict: bool) -> State | None:
    value, all_of_it = share.value, exactly(1)
    if share.is_negative:
        return State.BELOW_START
    if value == 0:
        return State.AT_START
    if share.is_above(all_of_it):
        return State.PASSED
    if share.reaches(all_of_it) and not is_strict:
        return State.REACHED
    if share.is_positive and (all_of_it.is_above(share) or value == 1):
        return State.ON_THE_WAY
    return None


def _aim(target: Span, bound: Bound) -> Fraction | None:
    """The figure to reach; of "below 40" it is 40."""
    if bound in (Bound.LEAST, Bound.MORE):
        return target.low
    return target.high if bound in (Bound.MOST, Bound.LESS) else target.value


def _drawn(
    begin: Fraction, aim: Fraction, now: Fraction | None, size: Fraction
) -> tuple[float, float, float] | None:
    if now is None:
        return None
    try:
        return float(begin / size), float(aim / size), float(now / size)
    except OverflowError:
        return None


def is_overdue(goal: Goal, today: date, *, language: str = ENGLISH) -> bool:
    """Is its last possible day gone, and it is neither reached nor dropped?"""
    if goal.status in (GoalStatus.REACHED, GoalStatus.DROPPED):
        return False
    found = progress(goal, language=language)
    is_reached = isinstance(found, Progress) and found.state in (State.REACHED, State.PASSED)
    return goal.due.last is not None and goal.due.last < today and not is_reached


def steps(goal: Goal, today: date) -> Steps:
    """Of the milestones that say anything."""
    known = [each for each in goal.milestones if each.name.strip() or not each.due.is_blank]
    late = tuple(
        each for each in known if not each.reached and each.due.last is not None and each.due.last < today
    )
    return Steps(sum(each.reached for each in known), len(known), late)

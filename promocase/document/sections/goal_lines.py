"""Goals in a line each: what, how far, by when. For pages that have little room."""

from collections.abc import Iterable
from dataclasses import dataclass

from promocase.document.direction import from_to, side_by_side
from promocase.document.material import Material, place_of
from promocase.document.prose import line
from promocase.document.sections.goals import late_words, measured_by
from promocase.document.words import Words
from promocase.domain.choice import GoalStatus
from promocase.domain.kinds.goal import Goal
from promocase.figures.goal import Progress
from promocase.figures.wording import progress_words

MOST = 3


@dataclass(frozen=True, slots=True)
class GoalLine:
    """`standing` is how far it has come and how that is seen, `measure` from where to where; `due` is a bare
    day, since the head of its column says "by"."""

    id: str
    name: str
    measure: str
    standing: str
    due: str


@dataclass(frozen=True, slots=True)
class GoalLines:
    """`more` says how many have no line."""

    heads: tuple[str, str, str]
    rows: tuple[GoalLine, ...]
    more: str


def goal_lines(goals: Iterable[Goal], material: Material) -> GoalLines | None:
    """Without those that were dropped: a page of today's work does not dwell on them."""
    known = [each for each in goals if line(each.name) and each.status is not GoalStatus.DROPPED]
    if not known:
        return None
    words, more = material.words, len(known) - MOST
    return GoalLines(
        (words.tr("Goal"), words.tr("Today"), words.tr("By when")),
        tuple(_goal_line(each, material) for each in known[:MOST]),
        words.trn("and {count} more goal", "and {count} more goals", more) if more > 0 else "",
    )


def _goal_line(item: Goal, material: Material) -> GoalLine:
    words, place = material.words, place_of(item)
    found = material.told("goal-progress", place, Progress)
    come = words.say(progress_words(found, words.percent)) if found is not None else ""
    come = material.prints("goal-progress", place, come)
    state = words.label(item.status)
    state = "" if state.casefold() == come.casefold() else state
    return GoalLine(
        item.id,
        line(item.name),
        _way(item, words),
        side_by_side((come, state)),
        late_words(item, material) or words.day(item.due),
    )


def _way(item: Goal, words: Words) -> str:
    """ "Corrections a month: 212 → 74, goal 40"; in the person's words, and only what is written."""
    start, today, goal = (words.quantity(value) for value in (item.baseline, item.today, item.target))
    way = from_to(start, today) if start and today else today
    told = (way, words.tr("goal {amount}", amount=goal) if goal else "")
    return side_by_side((measured_by(item), side_by_side(told, ", ")), ": ")

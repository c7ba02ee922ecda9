"""Where this leads: the visions for one, three and five years, and the goals on the way."""

from dataclasses import dataclass
from datetime import date

from promocase.document.blocks import Prose, plain
from promocase.document.figure import Amount, GoalSpan, GoalSpans, Moment, Progress, Stone
from promocase.document.material import Material, Passage, bounded, passages
from promocase.document.prose import line, prose
from promocase.document.words import Words
from promocase.domain.kinds.goal import Goal, Milestone, Vision

MOST_DRAWN = 12
MOST_MARKS = 6
"""Quarters on the axis; where there would be more, it counts in years."""


@dataclass(frozen=True, slots=True)
class Horizon:
    id: str
    label: str
    role: str
    pay: str
    told: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Row:
    id: str
    state: str
    due: str
    name: str
    measure: str
    progress: Progress | None
    caption: str
    prose: Prose
    details: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Goals:
    visions: tuple[Horizon, ...]
    chart: GoalSpans | None
    rows: tuple[Row, ...]


def build(material: Material) -> Goals | None:
    told = material.edition.has("role")
    visions = tuple(
        _horizon(each, material.words, told=told and each.years == 1)
        for each in material.excerpt.visions
        if _says(each)
    )
    goals = [each for each in bounded(material.excerpt.goals) if each.name.strip() or each.specific.strip()]
    if not (visions or goals):
        return None
    return Goals(visions, _chart(goals, material), tuple(_row(each, material.words) for each in goals))


def _says(item: Vision) -> bool:
    return any(text.strip() for text in (item.role, item.tasks, item.why)) or not item.pay.is_blank


def _horizon(item: Vision, words: Words, *, told: bool) -> Horizon:
    """Without the tasks where the role sought has told them already."""
    pay, why = words.money(item.pay), prose(item.why)
    return Horizon(
        item.id,
        words.trn("In {count} year", "In {count} years", item.years),
        line(item.role),
        words.tr("{amount} a year", amount=pay) if pay else "",
        passages(("", why)) if told else passages(("", prose(item.tasks)), (words.tr("Why"), why)),
    )


def _row(item: Goal, words: Words) -> Row:
    by, drawn = words.day(item.due), _progress(item, words)
    stones = " · ".join(_stone(each, words) for each in bounded(item.milestones) if each.name.strip())
    details = passages(
        (words.tr("Serves"), prose(item.relevance)),
        (words.tr("How"), prose(item.achievable)),
        (words.tr("Milestones"), plain(stones)),
    )
    return Row(
        item.id,
        words.label(item.status),
        words.tr("by {day}", day=by) if by else "",
        line(item.name) or words.tr("A goal"),
        "" if drawn else _measure(item, words),
        drawn,
        _measured_by(item),
        prose(item.specific),
        details,
    )


def _measure(item: Goal, words: Words) -> str:
    """ "Corrections a month: 212 at the start, 74 today, 40 the goal"."""
    name = _measured_by(item)
    start, today, goal = (words.quantity(value) for value in (item.baseline, item.today, item.target))
    told = [
        words.tr("{amount} at the start", amount=start) if start else "",
        words.tr("{amount} today", amount=today) if today else "",
        words.tr("{amount} the goal", amount=goal) if goal else "",
    ]
    told = [each for each in told if each]
    return f"{name}: {', '.join(told)}" if name and told else name or ", ".join(told)


def _measured_by(item: Goal) -> str:
    return " ".join(part for part in (line(item.measure), line(item.unit)) if part)


def _progress(item: Goal, words: Words) -> Progress | None:
    """Drawn only where start and goal are both numbers."""
    start, goal, today = item.baseline.number, item.target.number, item.today.number
    if start is None or goal is None or start == goal:
        return None
    now = words.tr("{amount} today", amount=words.quantity(item.today))
    return Progress(
        _measure(item, words),
        Amount(start, words.quantity(item.baseline)),
        Amount(goal, words.quantity(item.target)),
        Amount(today, now) if today is not None else None,
    )


def _stone(item: Milestone, words: Words) -> str:
    due = words.short(item.due)
    state = words.tr("reached") if item.reached else due
    return f"{line(item.name)} ({state})" if state else line(item.name)


def _chart(goals: list[Goal], material: Material) -> GoalSpans | None:
    spans = tuple(span for each in goals[:MOST_DRAWN] if (span := _span(each, material)) is not None)
    if not spans:
        return None
    words, today = material.words, material.today
    known = [
        day for span in spans for day in (span.due or span.start, *(stone.due for stone in span.milestones))
    ]
    told = "; ".join(f"{span.name}: {span.text}" for span in spans)
    return GoalSpans(
        words.tr("Goals and milestones in time. {told}.", told=told),
        spans,
        Moment(today, words.tr("today")),
        _marks(min(*known, today), max(*known, today), words),
    )


def _span(item: Goal, material: Material) -> GoalSpan | None:
    """A goal with any understood date; it begins today or at its first milestone."""
    due, words = item.due.last, material.words
    stones = tuple(Stone(each.due.last, each.reached) for each in item.milestones if each.due.last)
    if due is None and not stones:
        return None
    known = [material.today, *(stone.due for stone in stones)]
    start = min(known if due is None else [*known, due])
    return GoalSpan(line(item.name) or words.tr("A goal"), start, due, stones, words.short(item.due))


def _marks(first: date, last: date, words: Words) -> tuple[Moment, ...]:
    """Quarters on a short axis, years on a long one."""
    quarters = [date(year, month, 1) for year in range(first.year, last.year + 1) for month in (1, 4, 7, 10)]
    within = [day for day in quarters if first <= day <= last]
    if len(within) <= MOST_MARKS:
        return tuple(Moment(day, words.month(day)) for day in within)
    step = max(1, (last.year - first.year) // 8)
    return tuple(
        Moment(day, str(day.year)) for day in within if day.month == 1 and (day.year - first.year) % step == 0
    )

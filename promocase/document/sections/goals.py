"""Where this leads: the visions for one, three and five years, and the goals on the way."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from promocase.document.blocks import Prose, plain
from promocase.document.direction import isolated, side_by_side
from promocase.document.figure import Amount, GoalSpan, GoalSpans, Moment, Progress, Stone
from promocase.document.material import Material, Passage, bounded, passages, place_of
from promocase.document.prose import line, prose
from promocase.document.words import Words
from promocase.domain.kinds.goal import Goal, Milestone, Vision
from promocase.domain.place import Place
from promocase.figures.goal import Progress as Way
from promocase.figures.wording import progress_words

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
        _horizon(each, material, told=told and each.years == 1)
        for each in material.excerpt.visions
        if _says(each)
    )
    goals = [each for each in bounded(material.excerpt.goals) if each.name.strip() or each.specific.strip()]
    if not (visions or goals):
        return None
    return Goals(visions, _chart(goals, material), tuple(_row(each, material) for each in goals))


def _says(item: Vision) -> bool:
    return any(text.strip() for text in (item.role, item.tasks, item.why)) or not item.pay.is_blank


def _horizon(item: Vision, material: Material, *, told: bool) -> Horizon:
    """Without the tasks where the role sought has told them already."""
    words, why = material.words, prose(item.why)
    return Horizon(
        item.id,
        words.trn("In {count} year", "In {count} years", item.years),
        line(item.role),
        material.a_year(place_of(item), item.pay),
        passages(("", why)) if told else passages(("", prose(item.tasks)), (words.tr("Why"), why)),
    )


def _row(item: Goal, material: Material) -> Row:
    words = material.words
    drawn, come = _progress(item, material)
    place, named = place_of(item), [each for each in bounded(item.milestones) if each.name.strip()]
    stones = side_by_side(_stone(each, place.within("milestones", each.id), material) for each in named)
    details = passages(
        (words.tr("Serves"), prose(item.relevance)),
        (words.tr("How"), prose(item.achievable)),
        (words.tr("Milestones"), plain(stones)),
    )
    measure = "" if drawn else _joined(_measure(item, words), come)
    return Row(
        item.id,
        words.label(item.status),
        due_words(item, material),
        line(item.name) or words.tr("A goal"),
        measure,
        drawn,
        _joined(measured_by(item), come) if drawn else "",
        prose(item.specific),
        details,
    )


def due_words(item: Goal, material: Material) -> str:
    """By when; of one that is late, by when it was due."""
    return late_words(item, material) or material.words.by(item.due)


def late_words(item: Goal, material: Material) -> str:
    """By when it was due, of a goal that is late."""
    words = material.words
    day = words.dated(item.due)
    late = (
        words.tr("was due by {day}", day=day) if item.due.is_calendar else words.tr("was due {day}", day=day)
    )
    return material.stands("goal-overdue", place_of(item), late)


def _joined(*parts: str) -> str:
    return side_by_side(parts)


def _measure(item: Goal, words: Words) -> str:
    """ "Corrections a month: 212 at the start, 74 today, 40 the goal"."""
    name = measured_by(item)
    start, today, goal = (words.quantity(value) for value in (item.baseline, item.today, item.target))
    told = [
        words.tr("{amount} at the start", amount=start) if start else "",
        words.tr("{amount} today", amount=today) if today else "",
        words.tr("{amount} the goal", amount=goal) if goal else "",
    ]
    told = [each for each in told if each]
    return side_by_side((name, side_by_side(told, ", ")), ": ")


def measured_by(item: Goal) -> str:
    return side_by_side((line(item.measure), line(item.unit)), " ")


def _progress(item: Goal, material: Material) -> tuple[Progress | None, str]:
    """The way with today on it, and how far that is; no way where it is not known for sure."""
    words, place = material.words, place_of(item)
    found = material.told("goal-progress", place, Way)
    if found is None:
        return None, ""
    come = material.prints("goal-progress", place, words.say(progress_words(found, words.percent)))
    if found.drawn is None:
        return None, come
    start, goal, today = (Decimal(end) for end in found.drawn)
    now = words.tr("{amount} today", amount=words.quantity(item.today))
    drawn = Progress(
        _measure(item, words),
        Amount(start, words.quantity(item.baseline)),
        Amount(goal, words.quantity(item.target)),
        Amount(today, now),
    )
    return drawn, come


def _stone(item: Milestone, place: Place, material: Material) -> str:
    words = material.words
    due = words.short(item.due)
    late = material.stands("milestone-late", place, words.tr("was due {day}", day=due))
    state = words.tr("reached") if item.reached else late or due
    return f"{isolated(line(item.name))} ({state})" if state else line(item.name)


def _chart(goals: list[Goal], material: Material) -> GoalSpans | None:
    spans = tuple(span for each in goals[:MOST_DRAWN] if (span := _span(each, material)) is not None)
    if not spans:
        return None
    words, today = material.words, material.today
    known = [
        day for span in spans for day in (span.due or span.start, *(stone.due for stone in span.milestones))
    ]
    told = "; ".join(side_by_side((span.name, span.text), ": ") for span in spans)
    title = words.tr("Goals and milestones in time")
    return GoalSpans(
        title,
        f"{title}. {told}.",
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
    short = words.short(item.due)
    late = material.stands("goal-overdue", place_of(item), words.tr("was due {day}", day=short))
    return GoalSpan(line(item.name) or words.tr("A goal"), start, due, stones, late or short)


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

"""Where this leads: the visions for one, three and five years, and the goals on the way."""

from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from promocase.document.brief import Brief, as_float, bounded, fits
from promocase.document.charts.beside import Progress, progress
from promocase.document.charts.goallines import GoalChart, GoalSpan, goal_chart
from promocase.document.columns import aside_height, rail_height
from promocase.document.prose import LONGEST_SMALL, joined, labelled, labelled_line, line, prose, run_on
from promocase.document.words import Words
from promocase.domain.kinds.goal import Goal, Milestone, Vision

MOST_DRAWN = 12
PROGRESS_HEIGHT = 32.0


@dataclass(frozen=True, slots=True)
class Horizon:
    id: str
    label: str
    role: str
    pay: str
    prose: Markup


@dataclass(frozen=True, slots=True)
class Row:
    id: str
    state: str
    due: str
    name: str
    measure: str
    progress: Progress | None
    caption: str
    prose: Markup
    details: Markup
    whole: bool

    @property
    def height(self) -> int:
        """Points that what stands beside the text needs."""
        aside = aside_height(PROGRESS_HEIGHT, (self.caption,)) if self.progress else 0
        return max(rail_height(self.state, self.due), aside)


@dataclass(frozen=True, slots=True)
class Goals:
    visions: tuple[Horizon, ...]
    chart: GoalChart | None
    rows: tuple[Row, ...]


def build(brief: Brief) -> Goals | None:
    told = brief.edition.has("role")
    visions = tuple(
        _horizon(each, brief.words, told=told and each.years == 1)
        for each in brief.excerpt.visions
        if _says(each)
    )
    goals = [each for each in bounded(brief.excerpt.goals) if each.name.strip() or each.specific.strip()]
    if not (visions or goals):
        return None
    return Goals(visions, _chart(goals, brief), tuple(_row(each, brief.words) for each in goals))


def _says(item: Vision) -> bool:
    return any(text.strip() for text in (item.role, item.tasks, item.why)) or not item.pay.is_blank


def _horizon(item: Vision, words: Words, *, told: bool) -> Horizon:
    """Without the tasks where the role sought has told them already."""
    pay = words.money(item.pay)
    label = f"In {item.years} year{'s' if item.years > 1 else ''}"
    return Horizon(
        item.id,
        label,
        line(item.role),
        f"{pay} a year" if pay else "",
        prose(item.why) if told else joined(prose(item.tasks), labelled("Why", item.why)),
    )


def _row(item: Goal, words: Words) -> Row:
    text = prose(item.specific)
    by, drawn = words.day(item.due), _progress(item, words)
    stones = " · ".join(_stone(each, words) for each in bounded(item.milestones) if each.name.strip())
    details = run_on(
        labelled("Serves", item.relevance),
        labelled("How", item.achievable),
        labelled_line("Milestones", stones),
        most=LONGEST_SMALL,
    )
    return Row(
        item.id,
        item.status.label if item.status else "",
        f"by {by}" if by else "",
        line(item.name) or "A goal",
        "" if drawn else _measure(item, words),
        drawn,
        _measured_by(item),
        text,
        details,
        fits(text, details),
    )


def _measure(item: Goal, words: Words) -> str:
    """ "Corrections a month: 212 at the start, 74 today, 40 the goal"."""
    name = _measured_by(item)
    told = [
        f"{words.quantity(value)} {when}"
        for value, when in ((item.baseline, "at the start"), (item.today, "today"), (item.target, "the goal"))
        if not value.is_blank
    ]
    return f"{name}: {', '.join(told)}" if name and told else name or ", ".join(told)


def _measured_by(item: Goal) -> str:
    return " ".join(part for part in (line(item.measure), line(item.unit)) if part)


def _progress(item: Goal, words: Words) -> Progress | None:
    """Drawn only where start and goal are both numbers."""
    start, goal, today = item.baseline.number, item.target.number, item.today.number
    if start is None or goal is None or start == goal:
        return None
    now = (as_float(today), f"{words.quantity(item.today)} today") if today is not None else None
    return progress(
        (as_float(start), words.quantity(item.baseline)),
        now,
        (as_float(goal), words.quantity(item.target)),
        _measure(item, words),
    )


def _stone(item: Milestone, words: Words) -> str:
    due = words.short(item.due)
    state = "reached" if item.reached else due
    return f"{line(item.name)} ({state})" if state else line(item.name)


def _chart(goals: list[Goal], brief: Brief) -> GoalChart | None:
    spans = [span for each in goals[:MOST_DRAWN] if (span := _span(each, brief)) is not None]
    if not spans:
        return None
    today = brief.today.toordinal()
    days = [
        day
        for span in spans
        for day in (span.start, span.due or span.start, *(at for at, _ in span.milestones))
    ]
    first, last = date.fromordinal(min([*days, today])), date.fromordinal(max([*days, today]))
    alt = "; ".join(f"{span.name}: {span.text}" for span in spans)
    return goal_chart(
        spans, (today, "today"), _marks(first, last, brief.words), f"Goals and milestones in time. {alt}."
    )


def _span(item: Goal, brief: Brief) -> GoalSpan | None:
    """A goal with any understood date; it begins today or at its first milestone."""
    due = item.due.last.toordinal() if item.due.last else None
    stones = tuple((each.due.last.toordinal(), each.reached) for each in item.milestones if each.due.last)
    if due is None and not stones:
        return None
    known = [brief.today.toordinal(), *(at for at, _ in stones)]
    start = min(known if due is None else [*known, due])
    return GoalSpan(line(item.name) or "A goal", start, due, stones, brief.words.short(item.due))


def _marks(first: date, last: date, words: Words) -> tuple[tuple[int, str], ...]:
    """Quarters on a short axis, years on a long one."""
    quarters = [date(year, month, 1) for year in range(first.year, last.year + 1) for month in (1, 4, 7, 10)]
    within = [day for day in quarters if first <= day <= last]
    if len(within) <= 6:
        return tuple((day.toordinal(), words.month(day)) for day in within)
    step = max(1, (last.year - first.year) // 8)
    return tuple(
        (day.toordinal(), str(day.year))
        for day in within
        if day.month == 1 and (day.year - first.year) % step == 0
    )

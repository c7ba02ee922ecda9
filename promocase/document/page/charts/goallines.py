"""Goals in time: a line each, its milestones and its end, with today across them."""

from dataclasses import dataclass
from datetime import date

from promocase.document.figure import GoalSpan, GoalSpans
from promocase.document.page.charts.axis import Tick
from promocase.document.page.charts.label import BESIDE_NAMES, Label, Upright, name_lines
from promocase.document.page.sizes import Sizes

TOP, ROW = 32.0, 23.0
DUE_WIDTH = 74.0
"""Points right of the lines, for the day a goal is due."""


@dataclass(frozen=True, slots=True)
class Days:
    """A straight scale from days to points."""

    first: date
    left: float
    unit: float

    def at(self, day: date) -> float:
        return round(self.left + (day - self.first).days * self.unit, 1)


@dataclass(frozen=True, slots=True)
class GoalLine:
    name: tuple[Label, ...]
    y: float
    x1: float
    x2: float
    due: float | None
    stones: tuple[tuple[float, bool], ...]
    label: Label


@dataclass(frozen=True, slots=True)
class GoalChart:
    alt: str
    width: float
    height: float
    lines: tuple[GoalLine, ...]
    today: Upright
    ticks: tuple[Tick, ...]
    axis_y: float
    left: float
    right: float


def goal_chart(goals: GoalSpans, sizes: Sizes) -> GoalChart:
    """One line a goal, its milestones as dots, filled when reached."""
    left, right = sizes.chart_names + BESIDE_NAMES, sizes.strip - DUE_WIDTH
    known = [day for span in goals.spans for day in _days(span)]
    first, last = min([*known, goals.today.day]), max([*known, goals.today.day])
    days = Days(first, left, (right - left) / max(1, (last - first).days))
    bottom, x = TOP + ROW * len(goals.spans), days.at(goals.today.day)
    return GoalChart(
        goals.alt,
        sizes.strip,
        bottom + 6,
        tuple(_goal_line(span, TOP + ROW * row, days, sizes) for row, span in enumerate(goals.spans)),
        Upright(x, Label(goals.today.text, x, 9, "middle")),
        tuple(Tick(mark.text, days.at(mark.day)) for mark in goals.marks if first <= mark.day <= last),
        bottom - 8,
        left,
        right,
    )


def _days(span: GoalSpan) -> tuple[date, ...]:
    return (span.start, span.due or span.start, *(stone.due for stone in span.milestones))


def _goal_line(span: GoalSpan, y: float, days: Days, sizes: Sizes) -> GoalLine:
    due = days.at(span.due) if span.due else None
    stones = tuple((days.at(stone.due), stone.reached) for stone in span.milestones)
    ends = [days.at(span.start), *(x for x, _ in stones), *([due] if due is not None else [])]
    label = Label(span.text, sizes.strip, y + 3, "end")
    return GoalLine(name_lines(span.name, y, sizes), y, min(ends), max(ends), due, stones, label)

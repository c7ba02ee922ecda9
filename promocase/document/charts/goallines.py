"""Goals in time: a line each, its milestones and its end, with today across them."""

from collections.abc import Sequence
from dataclasses import dataclass

from promocase.document.charts.axis import Tick
from promocase.document.charts.label import STRIP_WIDTH, Label, Upright, name_lines


@dataclass(frozen=True, slots=True)
class GoalSpan:
    """A goal in time: start and due as day numbers, milestones as (day number, done)."""

    name: str
    start: int
    due: int | None
    milestones: tuple[tuple[int, bool], ...]
    text: str


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
    today: Upright | None
    ticks: tuple[Tick, ...]
    axis_y: float
    left: float
    right: float


def goal_chart(
    spans: Sequence[GoalSpan], today: tuple[int, str], years: Sequence[tuple[int, str]], alt: str
) -> GoalChart | None:
    """One line a goal, its milestones as dots, filled when reached; `years` are the marks of the axis."""
    if not spans:
        return None
    left, right = 160.0, 408.0
    days = [
        day
        for span in spans
        for day in (span.start, span.due or span.start, *(at for at, _ in span.milestones))
    ]
    first, last = min([*days, today[0]]), max([*days, today[0]])
    unit = (right - left) / max(1, last - first)

    def at(day: int) -> float:
        return round(left + (day - first) * unit, 1)

    lines = tuple(
        _goal_line(
            span,
            32.0 + 23.0 * row,
            at(span.start),
            at(span.due) if span.due else None,
            tuple((at(day), done) for day, done in span.milestones),
        )
        for row, span in enumerate(spans)
    )
    bottom = 32.0 + 23.0 * len(spans)
    ticks = tuple(Tick(text, at(day)) for day, text in years if first <= day <= last)
    x = at(today[0])
    return GoalChart(
        alt,
        STRIP_WIDTH,
        bottom + 6,
        lines,
        Upright(x, Label(today[1], x, 9, "middle")),
        ticks,
        bottom - 8,
        left,
        right,
    )


def _goal_line(
    span: GoalSpan, y: float, x1: float, due: float | None, stones: tuple[tuple[float, bool], ...]
) -> GoalLine:
    ends = [x1, *(x for x, _ in stones), *([due] if due is not None else [])]
    return GoalLine(
        name_lines(span.name, y),
        y,
        min(ends),
        max(ends),
        due,
        stones,
        Label(span.text, STRIP_WIDTH, y + 3, "end"),
    )

"""Where each mark of a chart stands.

Coordinates are worked out here, in points, so that the SVG templates only print; the same SVG is drawn by
WeasyPrint in the document and by Qt on screen, so it holds plain numbers and colours, and text widths are
estimated.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from promocase.document.chart_axis import SMALLEST, Axis, Tick, axis_for, text_width, wrapped

NAME_WIDTH, NAME_SIZE = 150.0, 9.0
SLOPE_WIDTH, SLOPE_HEIGHT = 108.0, 46.0
LINE_SIZE, LINE_GAP = 9.2, 10.0
STRIP_WIDTH, STRIP_LEFT, STRIP_RIGHT = 482.0, 134.0, 462.0


@dataclass(frozen=True, slots=True)
class Label:
    """A word at a place; `anchor` is start, middle or end, as SVG has it."""

    text: str
    x: float
    y: float
    anchor: str = "start"


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
    y1, y2 = SLOPE_HEIGHT / 2 + 13 * rise, SLOPE_HEIGHT / 2 - 13 * rise
    left, right = text_width(low_text, 8.6) + 7, text_width(high_text, 10) + 8
    if SLOPE_WIDTH - left - right >= 30:
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
    return Progress(alt, x, baseline[1], target[1], label)


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


@dataclass(frozen=True, slots=True)
class PayRow:
    """One source of market pay: a strip between percentiles, or a dot."""

    name: str
    note: str
    strong: bool
    y: float
    outer: tuple[float, float] | None = None
    inner: tuple[float, float] | None = None
    median: float | None = None
    dots: tuple[float, ...] = ()
    marks: tuple[Label, ...] = ()


@dataclass(frozen=True, slots=True)
class PayLine:
    """An upright line across all rows: pay today, or the ask."""

    x: float
    label: Label


@dataclass(frozen=True, slots=True)
class PayStrip:
    alt: str
    width: float
    height: float
    left: float
    right: float
    axis_y: float
    rows: tuple[PayRow, ...]
    today: PayLine | None
    ask: PayLine | None
    ticks: tuple[Tick, ...]


@dataclass(frozen=True, slots=True)
class PaySource:
    """What the strip draws of one source: points as (percentile, amount), and single amounts."""

    name: str
    note: str
    points: tuple[tuple[int, float], ...] = ()
    singles: tuple[float, ...] = ()


def pay_strip(
    sources: Sequence[PaySource], today: tuple[float, str] | None, ask: tuple[float, str] | None, alt: str
) -> PayStrip | None:
    """All sources on one axis, today's pay and the ask across them; None when there is no amount to draw."""
    amounts = [amount for source in sources for _, amount in source.points]
    amounts += [amount for source in sources for amount in source.singles]
    if not amounts:
        return None
    amounts += [line[0] for line in (today, ask) if line]
    axis = axis_for(min(amounts), max(amounts), STRIP_LEFT, STRIP_RIGHT)
    rows: list[PayRow] = []
    y = 46.0
    marked = False
    for source in sources:
        marks = () if marked else _percentile_marks(source, axis, y)
        marked = marked or bool(marks)
        rows.append(_pay_row(source, axis, y, marks))
        y += 33.0
    lines = _pay_lines(today, ask, axis)
    return PayStrip(
        alt, STRIP_WIDTH, y + 6, STRIP_LEFT - 10, STRIP_RIGHT + 10, y - 12, tuple(rows), *lines, axis.ticks
    )


def _pay_row(source: PaySource, axis: Axis, y: float, marks: tuple[Label, ...]) -> PayRow:
    at = {percentile: axis.at(amount) for percentile, amount in source.points}
    known = [at[p] for p in sorted(at)]
    outer = (known[0], known[-1]) if len(known) > 1 else None
    inner = (at[25], at[75]) if 25 in at and 75 in at else None
    dots = tuple(axis.at(amount) for amount in source.singles)
    if outer is None:
        dots += tuple(known)
    return PayRow(
        source.name, source.note, False, y, outer, inner, at.get(50) if outer else None, dots, marks
    )


def _percentile_marks(source: PaySource, axis: Axis, y: float) -> tuple[Label, ...]:
    if len(source.points) < 2:
        return ()
    marks: list[Label] = []
    for percentile, amount in sorted(source.points):
        text, x = ("median" if percentile == 50 else f"P{percentile}"), axis.at(amount)
        if not marks or x - marks[-1].x > 12 + text_width(text, 7.4) / 2:
            marks.append(Label(text, x, y - 9, "middle"))
    return tuple(marks)


def _pay_lines(
    today: tuple[float, str] | None, ask: tuple[float, str] | None, axis: Axis
) -> tuple[PayLine | None, PayLine | None]:
    """Both lines with words that run neither into each other nor off the sheet."""
    own, asked = _pay_line(today, axis), _pay_line(ask, axis)
    if own is None or asked is None:
        return own, asked
    if own.x <= asked.x:
        return _parted(own, asked)
    asked, own = _parted(asked, own)
    return own, asked


def _pay_line(line: tuple[float, str] | None, axis: Axis) -> PayLine | None:
    if line is None:
        return None
    x, half = axis.at(line[0]), text_width(line[1], LINE_SIZE) / 2
    return PayLine(x, Label(line[1], round(min(max(x, half), STRIP_WIDTH - half), 1), 10, "middle"))


def _parted(left: PayLine, right: PayLine) -> tuple[PayLine, PayLine]:
    """Words that would touch stand on the outer sides of their lines."""
    left_width, right_width = (text_width(line.label.text, LINE_SIZE) for line in (left, right))
    if left.label.x + left_width / 2 + LINE_GAP <= right.label.x - right_width / 2:
        return left, right
    start = round(min(right.x - 2, STRIP_WIDTH - right_width), 1)
    end = round(min(left.x + 2, start - LINE_GAP), 1)
    return (
        PayLine(left.x, Label(left.label.text, end, 10, "end")),
        PayLine(right.x, Label(right.label.text, start, 10, "start")),
    )


@dataclass(frozen=True, slots=True)
class ValueBar:
    name: tuple[Label, ...]
    y: float
    low: float
    high: float
    likely: float | None
    label: Label
    ask: bool = False


@dataclass(frozen=True, slots=True)
class ValueChart:
    alt: str
    width: float
    height: float
    zero: float
    bars: tuple[ValueBar, ...]


@dataclass(frozen=True, slots=True)
class ValueRange:
    """One initiative's value a year, or the ask's cost (all three the same); `text` stands beside it."""

    name: str
    low: float
    likely: float | None
    high: float
    text: str
    ask: bool = False


def value_chart(ranges: Sequence[ValueRange], alt: str) -> ValueChart | None:
    """Bars from low to high on one scale from zero; the ask's cost last and set apart."""
    if not ranges:
        return None
    left = 160.0
    room = max(text_width(each.text, 8.6) for each in ranges) + 8
    low = min(0.0, *(each.low for each in ranges))
    high = max(0.0, *(each.high for each in ranges)) or 1.0
    unit = (STRIP_WIDTH - left - min(room, 160)) / max(high - low, SMALLEST)
    bars: list[ValueBar] = []
    y = 12.0
    for each in ranges:
        y += 7 if each.ask and bars else 0
        start = left + ((0.0 if each.ask else each.low) - low) * unit
        end = left + (each.high - low) * unit
        dot = None if each.likely is None or each.ask else round(left + (each.likely - low) * unit, 1)
        bars.append(
            ValueBar(
                _name(each.name, y),
                y,
                round(start, 1),
                round(max(end, start + 1.5), 1),
                dot,
                Label(each.text, round(max(end, start + 1.5) + 6, 1), y + 3),
                each.ask,
            )
        )
        y += 26.0
    return ValueChart(alt, STRIP_WIDTH, y - 4, round(left - low * unit, 1), tuple(bars))


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
    today: PayLine | None
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
            32.0 + 25.0 * row,
            at(span.start),
            at(span.due) if span.due else None,
            tuple((at(day), done) for day, done in span.milestones),
        )
        for row, span in enumerate(spans)
    )
    bottom = 32.0 + 25.0 * len(spans)
    ticks = tuple(Tick(text, at(day)) for day, text in years if first <= day <= last)
    x = at(today[0])
    return GoalChart(
        alt,
        STRIP_WIDTH,
        bottom + 6,
        lines,
        PayLine(x, Label(today[1], x, 9, "middle")),
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
        _name(span.name, y), y, min(ends), max(ends), due, stones, Label(span.text, STRIP_WIDTH, y + 3, "end")
    )


def _name(text: str, y: float) -> tuple[Label, ...]:
    """What a line stands for, in one line or two around its height."""
    lines = wrapped(text, NAME_WIDTH, NAME_SIZE)
    top = y + 3 - 5 * (len(lines) - 1)
    return tuple(Label(line, 0, top + 10 * at) for at, line in enumerate(lines))

"""Market pay on one axis: strips between percentiles, dots for single values, lines for today and the ask."""

from collections.abc import Sequence
from dataclasses import dataclass

from promocase.document.charts.axis import Axis, Tick, axis_for, text_width
from promocase.document.charts.label import STRIP_WIDTH, Label, Upright

STRIP_LEFT, STRIP_RIGHT = 134.0, 462.0
LINE_SIZE, LINE_GAP = 9.2, 10.0


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
class PayStrip:
    alt: str
    width: float
    height: float
    left: float
    right: float
    axis_y: float
    rows: tuple[PayRow, ...]
    today: Upright | None
    ask: Upright | None
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
    y = 43.0
    marked = False
    for source in sources:
        marks = () if marked else _percentile_marks(source, axis, y)
        marked = marked or bool(marks)
        rows.append(_pay_row(source, axis, y, marks))
        y += 28.0
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
) -> tuple[Upright | None, Upright | None]:
    """Both lines with words that run neither into each other nor off the sheet."""
    own, asked = _pay_line(today, axis), _pay_line(ask, axis)
    if own is None or asked is None:
        return own, asked
    if own.x <= asked.x:
        return _parted(own, asked)
    asked, own = _parted(asked, own)
    return own, asked


def _pay_line(line: tuple[float, str] | None, axis: Axis) -> Upright | None:
    if line is None:
        return None
    x, half = axis.at(line[0]), text_width(line[1], LINE_SIZE) / 2
    return Upright(x, Label(line[1], round(min(max(x, half), STRIP_WIDTH - half), 1), 10, "middle"))


def _parted(left: Upright, right: Upright) -> tuple[Upright, Upright]:
    """Words that would touch stand on the outer sides of their lines."""
    left_width, right_width = (text_width(line.label.text, LINE_SIZE) for line in (left, right))
    if left.label.x + left_width / 2 + LINE_GAP <= right.label.x - right_width / 2:
        return left, right
    start = round(min(right.x - 2, STRIP_WIDTH - right_width), 1)
    end = round(min(left.x + 2, start - LINE_GAP), 1)
    return (
        Upright(left.x, Label(left.label.text, end, 10, "end")),
        Upright(right.x, Label(right.label.text, start, 10, "start")),
    )

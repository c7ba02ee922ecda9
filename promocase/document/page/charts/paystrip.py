"""Market pay on one axis: strips between percentiles, dots for single values, lines for today and the ask."""

from dataclasses import dataclass

from promocase.document.figure import Amount, PayBand, PayBands
from promocase.document.page.charts.axis import (
    Axis,
    Shortened,
    Tick,
    as_float,
    axis_for,
    cut,
    text_width,
    wrapped,
)
from promocase.document.page.charts.label import Label, Upright
from promocase.document.page.sizes import Sizes

BESIDE_NAMES, RIGHT = 22.0, 20.0
TOP, ROW = 43.0, 28.0
LINE_GAP = 10.0
BETWEEN_MARKS = 5.0
FROM_LINE = 2.5


@dataclass(frozen=True, slots=True)
class PayRow:
    """One source of market pay: a strip between percentiles, or a dot."""

    name: str
    second: str
    second_is_name: bool
    y: float
    outer: tuple[float, float] | None
    inner: tuple[float, float] | None
    median: float | None
    dots: tuple[float, ...]
    marks: tuple[Label, ...]


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


def pay_strip(pay: PayBands, sizes: Sizes) -> PayStrip:
    """All sources on one axis, today's pay and the ask across them; there is at least one amount."""
    left, right = sizes.pay_names + BESIDE_NAMES, sizes.strip - RIGHT
    amounts = _amounts(pay)
    axis = axis_for(
        min(amounts), max(amounts), left, right, Shortened(pay.thousands, pay.millions, pay.decimal)
    )
    marked = next((band for band in pay.bands if len(band.percentiles) > 1), None)
    lines = _pay_lines(pay.today, pay.ask, axis, sizes)
    across = tuple(line.x for line in lines if line is not None)
    rows = tuple(
        _pay_row(band, axis, TOP + ROW * at, sizes, across if band is marked else None)
        for at, band in enumerate(pay.bands)
    )
    y = TOP + ROW * len(rows)
    return PayStrip(pay.alt, sizes.strip, y + 6, left - 10, right + 10, y - 12, rows, *lines, axis.ticks)


def _amounts(pay: PayBands) -> list[float]:
    found = [each.value for band in pay.bands for each in band.percentiles]
    found += [band.single for band in pay.bands if band.single is not None]
    found += [end for band in pay.bands for end in band.band or ()]
    found += [line.value for line in (pay.today, pay.ask) if line is not None]
    return [as_float(amount) for amount in found]


def _pay_row(band: PayBand, axis: Axis, y: float, sizes: Sizes, across: tuple[float, ...] | None) -> PayRow:
    """`across` are the lines that its marks keep clear of; None for a row without marks."""
    at = {each.at: axis.at(as_float(each.value)) for each in band.percentiles}
    known = [at[p] for p in sorted(at)]
    outer = (known[0], known[-1]) if len(known) > 1 else None
    if outer is None and band.band is not None:
        low, high = band.band
        outer = axis.at(as_float(low)), axis.at(as_float(high))
    dots = (axis.at(as_float(band.single)),) if band.single is not None else ()
    return PayRow(
        *_named(band, sizes),
        y,
        outer,
        (at[25], at[75]) if 25 in at and 75 in at else None,
        at.get(50) if len(known) > 1 else None,
        dots if len(known) > 1 else (*dots, *known),
        () if across is None else _percentile_marks(band, axis, y, sizes, across),
    )


def _named(band: PayBand, sizes: Sizes) -> tuple[str, str, bool]:
    """The source with its evidence in one line above what kind it is, or in two lines where it needs both.

    A name that is too long is cut, the number never.
    """
    mark = f" {band.mark}" if band.mark else ""
    room = sizes.pay_names - text_width(mark, sizes.chart_source)
    first, *rest = wrapped(band.name + mark, sizes.pay_names, sizes.chart_source)
    if not rest or not band.is_plain:
        name = cut(band.name, room, sizes.chart_source) + mark if rest else first
        return name, cut(band.note, sizes.pay_names, sizes.chart_note), False
    second = rest[0] if rest[0].endswith(band.mark) else _cut_after(first, band.name, room, sizes) + mark
    return first, second, True


def _cut_after(first: str, name: str, room: float, sizes: Sizes) -> str:
    """What follows the first line of a name, as far as there is room."""
    return cut(" ".join(name.split()).removeprefix(first).strip(), room, sizes.chart_source)


def _percentile_marks(
    band: PayBand, axis: Axis, y: float, sizes: Sizes, across: tuple[float, ...]
) -> tuple[Label, ...]:
    """Beside the lines that cross, and left out where they would touch one another."""
    marks, last = list[Label](), float("-inf")
    for each in sorted(band.percentiles, key=lambda each: each.at):
        width = text_width(each.text, sizes.chart_mark)
        x = _clear(axis.at(as_float(each.value)), width, across)
        if x - width / 2 >= last + BETWEEN_MARKS:
            marks.append(Label(each.text, round(x, 1), y - 9, "middle"))
            last = x + width / 2
    return tuple(marks)


def _clear(x: float, width: float, across: tuple[float, ...]) -> float:
    """The middle of a word that is moved to the nearer side of a line running through it."""
    for line in sorted(across, key=lambda line: abs(line - x)):
        if abs(line - x) < width / 2 + FROM_LINE:
            side = 1 if x >= line else -1
            return line + side * (width / 2 + FROM_LINE)
    return x


def _pay_lines(
    today: Amount | None, ask: Amount | None, axis: Axis, sizes: Sizes
) -> tuple[Upright | None, Upright | None]:
    """Both lines with words that run neither into each other nor off the sheet."""
    own, asked = _pay_line(today, axis, sizes), _pay_line(ask, axis, sizes)
    if own is None or asked is None:
        return own, asked
    if own.x <= asked.x:
        return _parted(own, asked, sizes)
    asked, own = _parted(asked, own, sizes)
    return own, asked


def _pay_line(line: Amount | None, axis: Axis, sizes: Sizes) -> Upright | None:
    if line is None:
        return None
    x, half = axis.at(as_float(line.value)), text_width(line.text, sizes.chart_source) / 2
    return Upright(x, Label(line.text, round(min(max(x, half), sizes.strip - half), 1), 10, "middle"))


def _parted(left: Upright, right: Upright, sizes: Sizes) -> tuple[Upright, Upright]:
    """Words that would touch stand on the outer sides of their lines."""
    left_width, right_width = (text_width(line.label.text, sizes.chart_source) for line in (left, right))
    if left.label.x + left_width / 2 + LINE_GAP <= right.label.x - right_width / 2:
        return left, right
    start = round(min(right.x - 2, sizes.strip - right_width), 1)
    end = round(min(left.x + 2, start - LINE_GAP), 1)
    return (
        Upright(left.x, Label(left.label.text, end, 10, "end")),
        Upright(right.x, Label(right.label.text, start, 10, "start")),
    )

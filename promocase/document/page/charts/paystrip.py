"""Market pay on one axis: strips between percentiles, dots for single values, lines for today and the ask."""

from dataclasses import dataclass

from promocase.document.figure import Amount, PayBand, PayBands
from promocase.document.page.charts.axis import Axis, Tick, as_float, axis_for, cut, text_width
from promocase.document.page.charts.label import Label, Upright
from promocase.document.page.sizes import Sizes

BESIDE_NAMES, RIGHT = 22.0, 20.0
TOP, ROW = 43.0, 28.0
LINE_GAP = 10.0
BETWEEN_MARKS = 12


@dataclass(frozen=True, slots=True)
class PayRow:
    """One source of market pay: a strip between percentiles, or a dot."""

    name: str
    note: str
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
    axis = axis_for(min(amounts), max(amounts), left, right, pay.thousands, pay.millions)
    marked = next((band for band in pay.bands if len(band.percentiles) > 1), None)
    rows = tuple(
        _pay_row(band, axis, TOP + ROW * at, sizes, marked=band is marked)
        for at, band in enumerate(pay.bands)
    )
    y = TOP + ROW * len(rows)
    lines = _pay_lines(pay.today, pay.ask, axis, sizes)
    return PayStrip(pay.alt, sizes.strip, y + 6, left - 10, right + 10, y - 12, rows, *lines, axis.ticks)


def _amounts(pay: PayBands) -> list[float]:
    found = [each.value for band in pay.bands for each in band.percentiles]
    found += [band.single for band in pay.bands if band.single is not None]
    found += [end for band in pay.bands for end in band.band or ()]
    found += [line.value for line in (pay.today, pay.ask) if line is not None]
    return [as_float(amount) for amount in found]


def _pay_row(band: PayBand, axis: Axis, y: float, sizes: Sizes, *, marked: bool) -> PayRow:
    at = {each.at: axis.at(as_float(each.value)) for each in band.percentiles}
    known = [at[p] for p in sorted(at)]
    outer = (known[0], known[-1]) if len(known) > 1 else None
    if outer is None and band.band is not None:
        low, high = band.band
        outer = axis.at(as_float(low)), axis.at(as_float(high))
    dots = (axis.at(as_float(band.single)),) if band.single is not None else ()
    return PayRow(
        cut(band.name, sizes.pay_names, sizes.chart_source),
        cut(band.note, sizes.pay_names, sizes.chart_note),
        y,
        outer,
        (at[25], at[75]) if 25 in at and 75 in at else None,
        at.get(50) if len(known) > 1 else None,
        dots if len(known) > 1 else (*dots, *known),
        _percentile_marks(band, axis, y, sizes) if marked else (),
    )


def _percentile_marks(band: PayBand, axis: Axis, y: float, sizes: Sizes) -> tuple[Label, ...]:
    marks: list[Label] = []
    for each in sorted(band.percentiles, key=lambda each: each.at):
        x = axis.at(as_float(each.value))
        if not marks or x - marks[-1].x > BETWEEN_MARKS + text_width(each.text, sizes.chart_mark) / 2:
            marks.append(Label(each.text, x, y - 9, "middle"))
    return tuple(marks)


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

"""Own pay and the ask among several sources, on one axis, with what can and cannot be compared."""

from dataclasses import dataclass
from decimal import Decimal

from markupsafe import Markup

from promocase.document.brief import Brief, Ref, as_float, bounded, counted, names_source
from promocase.document.charts.axis import cut
from promocase.document.charts.paystrip import PaySource as Drawn
from promocase.document.charts.paystrip import PayStrip, pay_strip
from promocase.document.prose import line, prose
from promocase.document.words import Words
from promocase.domain.choice import PayPart, PayPeriod
from promocase.domain.kinds.paydata import MarketPay, OwnPay
from promocase.domain.written import Money
from promocase.pay.standing import Standing, standing
from promocase.pay.yearly import yearly

MOST_DRAWN = 12
NAME_WIDTH = 120.0
"""Points left of the strip."""

HISTORY_HEADS = ("From", "Base pay", "Bonus", "Equity", "Benefits")
PERCENTILES = {10: "p10", 25: "p25", 50: "p50", 75: "p75", 90: "p90"}


@dataclass(frozen=True, slots=True)
class Source:
    id: str
    name: str
    note: str
    figures: tuple[str, ...]
    basis: str
    comparable: Markup
    refs: tuple[Ref, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    chart: PayStrip | None
    reading: str
    heads: tuple[str, str, str]
    sources: tuple[Source, ...]
    history_title: str
    history_heads: tuple[str, ...]
    history: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Points:
    """A source's amounts a year in the person's own currency."""

    item: MarketPay
    percentiles: dict[int, Decimal]
    single: Decimal | None


def build(brief: Brief) -> Comparison | None:
    sources = tuple(_source(each, brief) for each in bounded(brief.excerpt.market_pay) if _says(each))
    history = _history(brief)
    if not sources:
        return None
    points = [point for each in brief.excerpt.market_pay if (point := _points(each, brief)) is not None]
    today = _yearly(brief.pay_today.base) if brief.pay_today else None
    ask = _yearly(brief.excerpt.case.ask_base)
    return Comparison(
        chart=_chart(points, today, ask, brief.words),
        reading=_reading(points, today, ask),
        heads=("Source", "Pay", "How it compares"),
        sources=sources,
        history_title="My pay so far",
        history_heads=history[0] if history else (),
        history=history[1:],
    )


def _says(item: MarketPay) -> bool:
    return names_source(item) or bool(_amounts(item)) or not item.value.is_blank


def _amounts(item: MarketPay) -> dict[int, Money]:
    found: dict[int, Money] = {at: getattr(item, name) for at, name in PERCENTILES.items()}
    return {at: money for at, money in found.items() if not money.is_blank}


def _points(item: MarketPay, brief: Brief) -> Points | None:
    """None for another currency, or where no amount a year can be told."""
    own = brief.words.currency
    hours = brief.excerpt.profile.working_hours
    written = {money.currency for money in (*_amounts(item).values(), item.value) if money.currency}
    written |= {item.currency.strip().upper()} if item.currency.strip() else set()
    if written - {own} and own:
        return None
    found = {at: yearly(money, item.period or PayPeriod.YEAR, hours) for at, money in _amounts(item).items()}
    percentiles = {at: amount for at, amount in found.items() if amount is not None}
    single = yearly(item.value, item.period or PayPeriod.YEAR, hours)
    return Points(item, percentiles, single) if percentiles or single is not None else None


def _yearly(money: Money) -> Decimal | None:
    return yearly(money)


def _chart(points: list[Points], today: Decimal | None, ask: Decimal | None, words: Words) -> PayStrip | None:
    drawn = tuple(_drawn(point) for point in points[:MOST_DRAWN])
    now = (as_float(today), f"Today {words.amount(today)}") if today is not None else None
    asked = (as_float(ask), f"The ask {words.amount(ask)}") if ask is not None else None
    alt = "; ".join(_told(point, words) for point in points[:MOST_DRAWN])
    alt = "; ".join(part for part in (alt, now[1] if now else "", asked[1] if asked else "") if part)
    return pay_strip(drawn, now, asked, f"Pay a year by source. {alt}.")


def _drawn(point: Points) -> Drawn:
    item = point.item
    name = item.kind.label if item.kind else line(item.source) or "Source"
    sample = counted(item.sample)
    part = "total pay" if item.part is PayPart.TOTAL else ""
    note = " · ".join(part for part in (line(item.job), line(item.place), sample, part) if part)
    singles = (as_float(point.single),) if point.single is not None else ()
    return Drawn(
        cut(name, NAME_WIDTH, 9.2),
        cut(note, NAME_WIDTH, 7.8),
        tuple((at, as_float(amount)) for at, amount in point.percentiles.items()),
        singles,
    )


def _told(point: Points, words: Words) -> str:
    name = line(point.item.source) or (point.item.kind.label if point.item.kind else "a source")
    told = [f"{_percentile(at)} {words.amount(amount)}" for at, amount in point.percentiles.items()]
    told += [words.amount(point.single)] if point.single is not None else []
    return f"{name}: {', '.join(told)}"


def _reading(points: list[Points], today: Decimal | None, ask: Decimal | None) -> str:
    """Where today's pay and the ask stand in the first source with percentiles of base pay."""
    told: list[str] = []
    for point in points:
        if point.item.part is PayPart.TOTAL or len(point.percentiles) < 2:
            continue
        name = line(point.item.source) or "the first source"
        own = standing(today, point.percentiles) if today is not None else None
        asked = standing(ask, point.percentiles) if ask is not None else None
        both = [
            part
            for part in (
                f"today’s base pay stands {_place(own)}" if own else "",
                f"the ask {_place(asked)}" if asked else "",
            )
            if part
        ]
        if both:
            told.append(f"Against “{name}”, {', '.join(both)}.")
    return " ".join(told[:2])


def _place(found: Standing) -> str:
    if found.low is None:
        return f"below {_percentile(found.high or 0)}"
    if found.high is None:
        return f"above {_percentile(found.low)}"
    about = f", about the {_ordinal(found.about)} percentile" if found.about is not None else ""
    return f"between {_percentile(found.low)} and {_percentile(found.high)}{about}"


def _percentile(at: int) -> str:
    return "the median" if at == 50 else f"P{at}"


def _ordinal(number: int) -> str:
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _source(item: MarketPay, brief: Brief) -> Source:
    words = brief.words
    kind = item.kind.label if item.kind else ""
    when = words.day(item.reference)
    sample = counted(item.sample)
    note = ", ".join(
        part for part in (line(item.job), line(item.level), line(item.place), when, sample) if part
    )
    period = f" {item.period.label}" if item.period else ""
    part = item.part.label if item.part else ""
    figures = _figures(item, words)
    basis = f"{part}{period}".strip()
    return Source(
        item.id,
        line(item.source) or kind or "A source",
        note,
        figures,
        basis if figures else "",
        prose(item.comparable),
        brief.refs([item.id]),
    )


def _figures(item: MarketPay, words: Words) -> tuple[str, ...]:
    """The median first, then the middle half and the wide range; what stands alone by its own name."""
    written = {at: words.money(money, _code(item)) for at, money in _amounts(item).items()}
    told = [f"Median {written.pop(50)}"] if 50 in written else []
    for low, high in ((25, 75), (10, 90)):
        if low in written and high in written:
            told.append(f"P{low} – P{high}: {written.pop(low)} – {written.pop(high)}")
    told += [f"P{at} {text}" for at, text in written.items()]
    return (*told, *((words.money(item.value, _code(item)),) if not item.value.is_blank else ()))


def _code(item: MarketPay) -> str:
    return item.currency.strip().upper() if len(item.currency.strip()) == 3 else ""


def _history(brief: Brief) -> tuple[tuple[str, ...], ...]:
    """Heads and rows without empty columns; nothing for a single row, which page 1 holds already."""
    own = [each for each in brief.excerpt.own_pay if not each.base.is_blank]
    own.sort(key=lambda each: each.since.first or brief.today)
    if len(own) < 2:
        return ()
    rows = [HISTORY_HEADS, *(_pay_row(each, brief.words) for each in bounded(own))]
    used = [at for at in range(len(HISTORY_HEADS)) if any(row[at] for row in rows[1:])]
    return tuple(tuple(row[at] for at in used) for row in rows)


def _pay_row(item: OwnPay, words: Words) -> tuple[str, ...]:
    return (
        words.day(item.since),
        words.money(item.base),
        words.money(item.bonus),
        words.money(item.equity),
        line(item.benefits),
    )

"""Own pay and the ask among several sources, on one axis, with what can and cannot be compared."""

from dataclasses import dataclass

from promocase.document.blocks import Prose
from promocase.document.figure import Amount, PayBand, PayBands, Percentile
from promocase.document.material import Material, Ref, bounded, counted, names_source
from promocase.document.prose import line, prose
from promocase.document.words import Words
from promocase.domain.choice import PayPart
from promocase.domain.kinds.paydata import MarketPay, OwnPay
from promocase.domain.written import Money
from promocase.pay.comparison import Comparison, Placed, Points, comparison, percentiles
from promocase.pay.standing import Standing
from promocase.phrase import phrase

MOST_DRAWN = 12
MOST_TOLD = 2
"""Sources against which the text says where pay stands; the chart shows the others."""

ORDINALS = {1: phrase("{number}st"), 2: phrase("{number}nd"), 3: phrase("{number}rd")}
OTHER_ORDINAL = phrase("{number}th")


@dataclass(frozen=True, slots=True)
class Source:
    id: str
    name: str
    note: str
    figures: tuple[str, ...]
    basis: str
    comparable: Prose
    refs: tuple[Ref, ...]


@dataclass(frozen=True, slots=True)
class Pay:
    chart: PayBands | None
    reading: str
    heads: tuple[str, str, str]
    sources: tuple[Source, ...]
    history_title: str
    history_heads: tuple[str, ...]
    history: tuple[tuple[str, ...], ...]


def build(material: Material) -> Pay | None:
    words, market = material.words, material.excerpt.market_pay
    sources = tuple(_source(each, material) for each in bounded(market) if _says(each))
    if not sources:
        return None
    own = material.pay_today
    found = comparison(
        own.base if own else None,
        material.excerpt.case.ask_base,
        market,
        words.currency,
        material.excerpt.profile.working_hours,
    )
    history = _history(material)
    return Pay(
        chart=_chart(found, words),
        reading=" ".join(_reading(each, words) for each in found.placed[:MOST_TOLD]),
        heads=(words.tr("Source"), words.tr("Pay"), words.tr("How it compares")),
        sources=sources,
        history_title=words.tr("My pay so far"),
        history_heads=history[0] if history else (),
        history=history[1:],
    )


def _says(item: MarketPay) -> bool:
    return names_source(item) or bool(percentiles(item)) or not item.value.is_blank


def _chart(found: Comparison, words: Words) -> PayBands | None:
    drawn = found.drawn[:MOST_DRAWN]
    if not drawn:
        return None
    today = words.tr("Today {amount}", amount=words.amount(found.today)) if found.today is not None else ""
    ask = words.tr("The ask {amount}", amount=words.amount(found.ask)) if found.ask is not None else ""
    told = "; ".join(part for part in (*(_told(points, words) for points in drawn), today, ask) if part)
    return PayBands(
        words.tr("Pay a year by source. {told}.", told=told),
        tuple(_band(points, words) for points in drawn),
        Amount(found.today, today) if found.today is not None else None,
        Amount(found.ask, ask) if found.ask is not None else None,
        words.tr("{amount}k", amount="{amount}"),
        words.tr("{amount}M", amount="{amount}"),
    )


def _band(points: Points, words: Words) -> PayBand:
    item = points.source
    name = words.label(item.kind) or line(item.source) or words.tr("Source")
    part = words.tr("total pay") if item.part is PayPart.TOTAL else ""
    note = (line(item.job), line(item.place), counted(item.sample, words), part)
    marks = tuple(Percentile(at, amount, _mark(at, words)) for at, amount in points.percentiles.items())
    return PayBand(name, " · ".join(part for part in note if part), marks, points.single)


def _told(points: Points, words: Words) -> str:
    name = line(points.source.source) or words.label(points.source.kind) or words.tr("a source")
    told = [f"{_percentile(at, words)} {words.amount(amount)}" for at, amount in points.percentiles.items()]
    told += [words.amount(points.single)] if points.single is not None else []
    return f"{name}: {', '.join(told)}"


def _reading(placed: Placed, words: Words) -> str:
    """Where today's pay and the ask stand in a source."""
    source = line(placed.points.source.source) or words.tr("the first source")
    own = _place(placed.today, words) if placed.today else ""
    ask = _place(placed.ask, words) if placed.ask else ""
    if own and ask:
        return words.tr(
            "Against “{source}”, today’s base pay stands {own}, the ask {ask}.",
            source=source,
            own=own,
            ask=ask,
        )
    if own:
        return words.tr("Against “{source}”, today’s base pay stands {own}.", source=source, own=own)
    return words.tr("Against “{source}”, the ask stands {ask}.", source=source, ask=ask)


def _place(found: Standing, words: Words) -> str:
    low, high = (_percentile(at, words) if at is not None else "" for at in (found.low, found.high))
    if not low:
        return words.tr("below {percentile}", percentile=high)
    if not high or found.about is None:
        return words.tr("above {percentile}", percentile=low)
    nth = _ordinal(found.about, words)
    return words.tr("between {low} and {high}, about the {nth} percentile", low=low, high=high, nth=nth)


def _percentile(at: int, words: Words) -> str:
    return words.tr("the median") if at == 50 else words.tr("P{at}", at=at)


def _mark(at: int, words: Words) -> str:
    return words.tr("median") if at == 50 else words.tr("P{at}", at=at)


def _ordinal(number: int, words: Words) -> str:
    """Of a percentile, so below a hundred."""
    ordinal = OTHER_ORDINAL if number in (11, 12, 13) else ORDINALS.get(number % 10, OTHER_ORDINAL)
    return words.say(ordinal.filled(number=number))


def _source(item: MarketPay, material: Material) -> Source:
    words = material.words
    note = (
        line(item.job),
        line(item.level),
        line(item.place),
        words.day(item.reference),
        counted(item.sample, words),
    )
    figures = _figures(item, words)
    return Source(
        item.id,
        line(item.source) or words.label(item.kind) or words.tr("A source"),
        ", ".join(part for part in note if part),
        figures,
        _basis(item, words) if figures else "",
        prose(item.comparable),
        material.refs([item.id]),
    )


def _basis(item: MarketPay, words: Words) -> str:
    """ "Base pay a year"."""
    return " ".join(part for part in (words.label(item.part), words.label(item.period)) if part)


def _figures(item: MarketPay, words: Words) -> tuple[str, ...]:
    """The median first, then the middle half and the wide range; what stands alone by its own name."""
    written = {at: _money(money, item, words) for at, money in percentiles(item).items()}
    told = [words.tr("Median {amount}", amount=written.pop(50))] if 50 in written else []
    for low, high in ((25, 75), (10, 90)):
        if low in written and high in written:
            ends = written.pop(low), written.pop(high)
            told.append(
                words.tr(
                    "P{low} – P{high}: {at_low} – {at_high}",
                    low=low,
                    high=high,
                    at_low=ends[0],
                    at_high=ends[1],
                )
            )
    told += [words.tr("P{at} {amount}", at=at, amount=text) for at, text in written.items()]
    return (*told, *((_money(item.value, item, words),) if not item.value.is_blank else ()))


def _money(money: Money, item: MarketPay, words: Words) -> str:
    code = item.currency.strip().upper()
    return words.money(money, code if len(code) == 3 else "")


def _history(material: Material) -> tuple[tuple[str, ...], ...]:
    """Heads and rows without empty columns; nothing for a single row, which page 1 holds already."""
    words, own = material.words, [each for each in material.excerpt.own_pay if not each.base.is_blank]
    own.sort(key=lambda each: each.since.first or material.today)
    if len(own) < 2:
        return ()
    rows = [_history_heads(words), *(_pay_row(each, words) for each in bounded(own))]
    used = [at for at in range(len(rows[0])) if any(row[at] for row in rows[1:])]
    return tuple(tuple(row[at] for at in used) for row in rows)


def _history_heads(words: Words) -> tuple[str, ...]:
    return (
        words.tr("From"),
        words.tr("Base pay"),
        words.tr("Bonus"),
        words.tr("Equity"),
        words.tr("Benefits"),
    )


def _pay_row(item: OwnPay, words: Words) -> tuple[str, ...]:
    return (
        words.day(item.since),
        words.money(item.base),
        words.money(item.bonus),
        words.money(item.equity),
        line(item.benefits),
    )

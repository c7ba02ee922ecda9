"""Own pay and the ask among several sources, on one axis, with what can and cannot be compared."""

from dataclasses import dataclass
from decimal import Decimal

from promocase.document.blocks import Prose
from promocase.document.figure import PayBands
from promocase.document.material import Material, Ref, bounded, counted, names_source, place_of
from promocase.document.prose import line, prose
from promocase.document.sections.pay_axis import chart, is_scaled, percentile
from promocase.document.sections.pay_rows import history
from promocase.document.words import Words
from promocase.domain.choice import PayPart, PayPeriod
from promocase.domain.kinds.paydata import MarketPay
from promocase.domain.written import Money
from promocase.pay.comparison import Points, percentiles
from promocase.pay.standing import Standing
from promocase.phrase import Phrase, phrase

MOST_TOLD = 2
"""Sources against which the text says where pay stands; the chart shows the others."""

ORDINALS = {1: phrase("{number}st"), 2: phrase("{number}nd"), 3: phrase("{number}rd")}
OTHER_ORDINAL = phrase("{number}th")

NO_AMOUNT = phrase("no amount a year")
IN_ANOTHER = phrase("in another currency")
PLAINLY = {
    "It is in {foreign}, and your pay in {own}.": IN_ANOTHER,
    "It is in {foreign}, and your pay names no currency.": IN_ANOTHER,
    "“{text}” is no code of a currency, as GBP is.": IN_ANOTHER,
    "It is pay after tax, and yours is compared before tax.": phrase("after tax"),
    "An hour’s pay becomes a year’s with your weekly hours, such as 37.5.": phrase("by the hour"),
    "A day’s pay does not tell how many days are worked in a year.": phrase("by the day"),
    "No amount a year can be read from it.": NO_AMOUNT,
    "No amount is written yet.": NO_AMOUNT,
    "It counts total pay, and yours is compared by base pay.": phrase("it counts total pay"),
    "With fewer than two percentiles, pay cannot be placed between them.": phrase("one figure"),
    "Its percentiles do not rise from each to the next.": phrase("its percentiles do not rise"),
    "Its percentiles do not begin above zero.": phrase("its percentiles do not begin above zero"),
}
"""What the reasons for the writer are to a reader; others are about own pay, and not the source's."""


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
    """None where there is neither a source nor more of own pay than page 1 holds."""
    words, market = material.words, bounded(material.excerpt.market_pay)
    sources = tuple(_source(each, material) for each in market if _says(each))
    own = history(material)
    if not (sources or own):
        return None
    return Pay(
        chart=chart(material),
        reading=" ".join(told for each in _placed(material) if (told := reading(each, material))),
        heads=(words.tr("Source"), words.tr("Pay"), words.tr("How it compares")),
        sources=sources,
        history_title=words.tr("My pay so far"),
        history_heads=own[0] if own else (),
        history=own[1:],
    )


def _says(item: MarketPay) -> bool:
    return names_source(item) or bool(percentiles(item)) or not item.value.is_blank


def _placed(material: Material) -> list[MarketPay]:
    """The first sources in which pay of today or the ask has a place."""
    found = [
        each
        for each in material.excerpt.market_pay
        if any(_standing(name, each, material) for name in ("today", "ask"))
    ]
    return found[:MOST_TOLD]


def _standing(name: str, item: MarketPay, material: Material) -> Standing | None:
    return material.told(f"pay-position-{name}", place_of(item), Standing)


def reading(item: MarketPay, material: Material) -> str:
    """Where today's pay and the ask stand in a source, each among pay of its own kind."""
    words = material.words
    source = line(item.source) or words.tr("the first source")
    own, ask = (_at(name, item, material) for name in ("today", "ask"))
    whole = item.part is PayPart.TOTAL
    pay = words.tr("today’s total pay") if whole else words.tr("today’s base pay")
    asked = words.tr("the total pay asked") if whole else words.tr("the ask")
    if is_scaled(material):
        pay, asked = (words.tr("{pay}, as of full-time work,", pay=each) for each in (pay, asked))
    if own and ask:
        return words.tr(
            "Against “{source}”, {pay} stands {own}, {asked} {ask}.",
            source=source,
            pay=pay,
            own=own,
            asked=asked,
            ask=ask,
        )
    stands, at = (pay, own) if own else (asked, ask)
    return words.tr("Against “{source}”, {pay} stands {own}.", source=source, pay=stands, own=at)


def _at(name: str, item: MarketPay, material: Material) -> str:
    found = _standing(name, item, material)
    if found is None:
        return ""
    return material.prints(f"pay-position-{name}", place_of(item), _place(found, material.words))


def _place(found: Standing, words: Words) -> str:
    if found.at is not None:
        return words.tr("at {percentile}", percentile=percentile(found.at, words))
    low, high = (percentile(at, words) if at is not None else "" for at in (found.low, found.high))
    if not low:
        return words.tr("below {percentile}", percentile=high)
    if not high:
        return words.tr("above {percentile}", percentile=low)
    if found.about is None:
        return words.tr("between {low} and {high}", low=low, high=high)
    nth = _ordinal(found.about, words)
    return words.tr("between {low} and {high}, about the {nth} percentile", low=low, high=high, nth=nth)


def _ordinal(number: int, words: Words) -> str:
    """Of a percentile, so below a hundred."""
    ordinal = OTHER_ORDINAL if number in (11, 12, 13) else ORDINALS.get(number % 10, OTHER_ORDINAL)
    return words.say(ordinal.filled(number=number))


def _source(item: MarketPay, material: Material) -> Source:
    words, place = material.words, place_of(item)
    old = material.stands("pay-old", place, words.tr("more than a year ago"))
    note = (
        line(item.job),
        line(item.level),
        line(item.place),
        " · ".join(part for part in (words.day(item.reference), old) if part),
        counted(item.sample, words),
    )
    figures = _figures(item, words)
    told = _basis(item, words), _a_year(item, material), _why_not(item, material)
    basis = " · ".join(part for part in told if part)
    return Source(
        item.id,
        line(item.source) or words.label(item.kind) or words.tr("A source"),
        ", ".join(part for part in note if part),
        figures,
        basis if figures else "",
        prose(item.comparable),
        material.refs([item.id]),
    )


def _basis(item: MarketPay, words: Words) -> str:
    """ "Base pay a year"; without the period where an amount's own words name another."""
    amounts = [*percentiles(item).values(), item.value]
    period = "" if item.period is None else item.period.value
    agrees = all(money.per in ("", period) and (money.is_understood or money.is_blank) for money in amounts)
    return " ".join(
        part for part in (words.label(item.part), words.label(item.period) if agrees else "") if part
    )


def _a_year(item: MarketPay, material: Material) -> str:
    """What the median, or the one figure, is in a year where it is written for an hour or a month."""
    words, found = material.words, material.told("pay-band", place_of(item), Points)
    written = item.value if item.p50.is_blank else item.p50
    amount = None if found is None else found.single if item.p50.is_blank else found.percentiles.get(50)
    is_yearly = (item.period or PayPeriod.YEAR) is PayPeriod.YEAR and written.per in ("", "year")
    if amount is None or is_yearly:
        return ""
    claim = material.ledger.get("pay-band", place_of(item))
    said = words.amount(amount.quantize(Decimal(1)), claim.unit if claim is not None else "")
    return material.prints("pay-band", place_of(item), words.tr("{amount} a year", amount=said))


def _why_not(item: MarketPay, material: Material) -> str:
    """Why a source is not on the axis, or pay has no place in it, in words for who reads the paper."""
    words, place = material.words, place_of(item)
    band = material.ledger.get("pay-band", place)
    if band is not None and band.withheld is not None:
        material.told("pay-band", place, Points)
        return words.tr("not drawn: {why}", why=words.say(PLAINLY.get(_key(band.withheld), NO_AMOUNT)))
    found = [material.ledger.get(f"pay-position-{name}", place) for name in ("today", "ask")]
    keys = [_key(each.withheld) for each in found if each is not None and each.withheld is not None]
    reason = next((PLAINLY[key] for key in keys if key in PLAINLY), None)
    is_placed = any(each is not None and each.withheld is None for each in found)
    return "" if is_placed or reason is None else words.tr("not placed: {why}", why=words.say(reason))


def _key(words: str) -> str:
    return words.key if isinstance(words, Phrase) else words


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

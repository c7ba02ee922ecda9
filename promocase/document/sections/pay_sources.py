"""Each pay source as a row: what it says, for which time, and why it is not compared where it is not."""

from dataclasses import dataclass
from decimal import Decimal

from promocase.document.blocks import Prose
from promocase.document.direction import side_by_side
from promocase.document.material import Material, Ref, counted, names_source, place_of
from promocase.document.prose import line, prose
from promocase.document.words import Words
from promocase.domain.choice import PayPeriod
from promocase.domain.kinds.paydata import MarketPay
from promocase.domain.reading import currency_from_text
from promocase.domain.written import Money
from promocase.pay.comparison import Points, percentiles
from promocase.phrase import Phrase, phrase

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
    "With fewer than two percentiles, pay cannot be placed between them.": phrase("too few percentiles"),
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


def says(item: MarketPay) -> bool:
    """Is there anything in it to print?"""
    return names_source(item) or bool(percentiles(item)) or not item.value.is_blank


def source(item: MarketPay, material: Material) -> Source:
    """One row; figures of it in the person's words."""
    words, place = material.words, place_of(item)
    old = material.stands("pay-old", place, words.tr("more than a year ago"))
    note = (
        line(item.job),
        line(item.level),
        line(item.place),
        side_by_side((words.day(item.reference), old)),
        counted(item.sample, words),
    )
    figures = _figures(item, words)
    told = _basis(item, words), _a_year(item, material), _why_not(item, material)
    basis = side_by_side(told)
    return Source(
        item.id,
        line(item.source) or words.label(item.kind) or words.tr("A source"),
        side_by_side(note, ", "),
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
    """The median, or the figure or range that stands alone, as a year where it is written for less."""
    words, found = material.words, material.told("pay-band", place_of(item), Points)
    written = item.value if item.p50.is_blank else item.p50
    is_yearly = (item.period or PayPeriod.YEAR) is PayPeriod.YEAR and written.per in ("", "year")
    claim = material.ledger.get("pay-band", place_of(item))
    if found is None or claim is None or is_yearly:
        return ""
    known = " – ".join(words.amount(each.quantize(Decimal(1)), claim.unit) for each in _ends(found, item))
    return (
        material.prints("pay-band", place_of(item), words.tr("{amount} a year", amount=known))
        if known
        else ""
    )


def _ends(found: Points, item: MarketPay) -> tuple[Decimal, ...]:
    amount = found.single if item.p50.is_blank else found.percentiles.get(50)
    if amount is not None:
        return (amount,)
    return found.band or () if item.p50.is_blank else ()


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
    """In the source's currency; one that nobody knows is named after the bare figure."""
    named = line(item.currency)
    code = currency_from_text(named)
    if code or not named or money.currency or money.amount is None or not words.is_set(money):
        return words.money(money, code)
    return f"{words.number(money.amount)} {named}"

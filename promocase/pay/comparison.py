"""Which published pay can stand beside one's own, and why the rest cannot.

The section of the document, the window and the review ask the same question here, so that they cannot give
different answers. A source is *drawn* when its amounts are known a year in the record's currency; pay is
*placed* in a drawn source only among percentiles of base pay, since base is compared with base alone.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from promocase.domain.choice import PayPart, PayPeriod
from promocase.domain.kinds.paydata import MarketPay
from promocase.domain.written import Money, Quantity
from promocase.pay.standing import Standing, standing
from promocase.pay.yearly import yearly
from promocase.phrase import Phrase, phrase

PERCENTILES = {10: "p10", 25: "p25", 50: "p50", 75: "p75", 90: "p90"}
"""The field that holds each percentile."""


@dataclass(frozen=True, slots=True)
class Points:
    """A source's amounts a year in the record's currency."""

    source: MarketPay
    percentiles: Mapping[int, Decimal]
    single: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """Where the pay of today and the ask stand in one source; at least one of them does."""

    points: Points
    today: Standing | None
    ask: Standing | None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A source that is not used, and why."""

    source: MarketPay
    reason: Phrase


@dataclass(frozen=True, slots=True)
class Comparison:
    """Amounts a year, and each source under what can be done with it; an unplaced one is still drawn."""

    today: Decimal | None
    ask: Decimal | None
    drawn: tuple[Points, ...]
    placed: tuple[Placed, ...]
    undrawn: tuple[LeftOut, ...]
    unplaced: tuple[LeftOut, ...]


def comparison(
    today: Money | None, ask: Money, sources: Iterable[MarketPay], currency: str, hours: Quantity
) -> Comparison:
    """Base pay of today and of the ask beside the sources; `currency` is a code or blank."""
    own, asked = yearly(today) if today is not None else None, yearly(ask)
    found = [_points(source, currency, hours) for source in sources]
    drawn = tuple(each for each in found if isinstance(each, Points))
    places = [_placed(points, own, asked) for points in drawn]
    return Comparison(
        own,
        asked,
        drawn,
        tuple(each for each in places if isinstance(each, Placed)),
        tuple(each for each in found if isinstance(each, LeftOut)),
        tuple(each for each in places if isinstance(each, LeftOut)),
    )


def percentiles(source: MarketPay) -> dict[int, Money]:
    """The percentiles that are written, from the lowest to the highest."""
    found: dict[int, Money] = {at: getattr(source, name) for at, name in PERCENTILES.items()}
    return {at: money for at, money in found.items() if not money.is_blank}


def _points(source: MarketPay, currency: str, hours: Quantity) -> Points | LeftOut:
    written, period = percentiles(source), source.period or PayPeriod.YEAR
    if not written and source.value.is_blank:
        return LeftOut(source, phrase("No amount is written yet."))
    if foreign := _currencies(source) - {currency} if currency else None:
        return LeftOut(source, _in_another(sorted(foreign)[0], currency))
    known = {
        at: amount for at, money in written.items() if (amount := yearly(money, period, hours)) is not None
    }
    single = yearly(source.value, period, hours)
    if not known and single is None:
        return LeftOut(source, _untold(period))
    return Points(source, known, single)


def _currencies(source: MarketPay) -> set[str]:
    """Those that are named, in the amounts or beside them."""
    named = {money.currency for money in (*percentiles(source).values(), source.value)}
    return {code for code in (*named, source.currency.strip().upper()) if code}


def _placed(points: Points, today: Decimal | None, ask: Decimal | None) -> Placed | LeftOut:
    source = points.source
    if source.part is PayPart.TOTAL:
        return LeftOut(source, phrase("It counts total pay, and yours is compared by base pay."))
    if len(points.percentiles) < 2:
        return LeftOut(source, phrase("With fewer than two percentiles, pay cannot be placed between them."))
    if today is None and ask is None:
        return LeftOut(source, phrase("Neither your pay nor the ask is known as an amount a year."))
    own = standing(today, points.percentiles) if today is not None else None
    asked = standing(ask, points.percentiles) if ask is not None else None
    if own is None and asked is None:
        return LeftOut(source, phrase("Its percentiles do not rise from each to the next."))
    return Placed(points, own, asked)


def _in_another(foreign: str, own: str) -> Phrase:
    return phrase("It is in {foreign}, and your pay in {own}.", foreign=foreign, own=own)


def _untold(period: PayPeriod) -> Phrase:
    if period is PayPeriod.HOUR:
        return phrase("An hour’s pay becomes a year’s with your weekly hours, such as 37.5.")
    if period is PayPeriod.DAY:
        return phrase("A day’s pay does not tell how many days are worked in a year.")
    return phrase("No amount a year can be read from it.")

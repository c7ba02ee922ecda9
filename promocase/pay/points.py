"""The amounts of one pay source on the axis of one's own pay, or why it is not on it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from promocase.domain.choice import PayPeriod
from promocase.domain.kinds.paydata import MarketPay
from promocase.domain.reading import currency_from_text
from promocase.domain.written import ISO_4217, Bound, Money, Quantity
from promocase.pay.own import in_another
from promocase.pay.yearly import yearly
from promocase.phrase import Phrase, phrase

PERCENTILES = {10: "p10", 25: "p25", 50: "p50", 75: "p75", 90: "p90"}
"""The field that holds each percentile."""


@dataclass(frozen=True, slots=True)
class Points:
    """A source's amounts a year in one's own currency; `least` holds lower bounds ("≥ 239,200").

    `band` is what the source gives as a range, such as an advert's "55,000–60,000".
    """

    source: MarketPay
    percentiles: Mapping[int, Decimal]
    single: Decimal | None = None
    least: Mapping[int, Decimal] = field(default_factory=dict[int, Decimal])
    band: tuple[Decimal, Decimal] | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A source that is not used, and why."""

    source: MarketPay
    reason: Phrase


def percentiles(source: MarketPay) -> dict[int, Money]:
    """The percentiles that are written, from the lowest to the highest."""
    found: dict[int, Money] = {at: getattr(source, name) for at, name in PERCENTILES.items()}
    return {at: money for at, money in found.items() if not money.is_blank}


def points_of(source: MarketPay, currency: str, hours: Quantity) -> Points | LeftOut:
    """The source's amounts; `hours` are those by which pay an hour becomes pay a year."""
    written, period = percentiles(source), source.period or PayPeriod.YEAR
    amounts = [*written.values(), *([] if source.value.is_blank else [source.value])]
    if not amounts:
        return LeftOut(source, phrase("No amount is written yet."))
    if reason := _unfit(source, amounts, currency):
        return LeftOut(source, reason)
    known = {
        at: amount for at, each in written.items() if (amount := yearly(each, period, hours)) is not None
    }
    single, band = yearly(source.value, period, hours), _band(source.value, period, hours)
    if not known and single is None and band is None:
        return LeftOut(source, _untold(period, amounts))
    least = {at: _least(money, period, hours) for at, money in written.items()}
    bounds = {at: each for at, each in least.items() if each is not None}
    return Points(source, known, single, bounds, band)


def _band(money: Money, period: PayPeriod, hours: Quantity) -> tuple[Decimal, Decimal] | None:
    """Both ends of a range, each a year."""
    ends = (money.low, money.high) if money.low is not None else (money.rate, money.rate_high)
    if money.bound is not Bound.EXACT:
        return None
    is_amount = money.low is not None
    low, high = (
        yearly(
            Money(amount=end if is_amount else None, rate=None if is_amount else end, per=money.per),
            period,
            hours,
        )
        for end in ends
    )
    return None if low is None or high is None or low > high else (low, high)


def _least(money: Money, period: PayPeriod, hours: Quantity) -> Decimal | None:
    """What it is at least, where only that is known."""
    if money.bound not in (Bound.LEAST, Bound.MORE):
        return None
    return yearly(Money(amount=money.amount, per=money.per), period, hours)


def _unfit(source: MarketPay, amounts: list[Money], currency: str) -> Phrase | None:
    named = source.currency.strip()
    code = currency_from_text(named) or named
    if code and code not in ISO_4217:
        return phrase("“{text}” is no code of a currency, as GBP is.", text=named)
    foreign = {each for each in (code, *(money.currency for money in amounts)) if each} - {currency}
    if foreign:
        return in_another(sorted(foreign)[0], currency)
    if any(money.basis == "net" for money in amounts):
        return phrase("It is pay after tax, and yours is compared before tax.")
    return None


def _untold(period: PayPeriod, amounts: list[Money]) -> Phrase:
    pers = {money.per for money in amounts if money.per} or {period.value}
    if PayPeriod.HOUR.value in pers:
        return phrase("An hour’s pay becomes a year’s with your weekly hours, such as 37.5.")
    if PayPeriod.DAY.value in pers:
        return phrase("A day’s pay does not tell how many days are worked in a year.")
    return phrase("No amount a year can be read from it.")

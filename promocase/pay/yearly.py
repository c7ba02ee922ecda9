"""Pay of any period as pay a year, so that one axis can hold all sources."""

from decimal import Decimal

from promocase.domain.choice import PayPeriod
from promocase.domain.written import SINGLE, Money, Quantity

_TIMES = {PayPeriod.YEAR: 1, PayPeriod.MONTH: 12, PayPeriod.FORTNIGHT: 26, PayPeriod.WEEK: 52}


def yearly(
    money: Money, period: PayPeriod | None = PayPeriod.YEAR, hours: Quantity | None = None
) -> Decimal | None:
    """The amount a year, or None where it cannot be told.

    An hour's pay needs the weekly hours (× 52). A day's pay is not turned into a year's, since nobody said
    how many days are worked. A period in the words themselves ("5,000 a month") overrules the source's own;
    a bound or a range is no amount.
    """
    if money.per == "hour" and money.rate is not None and money.bound in SINGLE:
        return _hourly(money.rate, hours)
    if money.amount is None or not money.is_exact:
        return None
    if period is None or money.per:
        return money.amount
    if period is PayPeriod.HOUR:
        return _hourly(money.amount, hours)
    times = _TIMES.get(period)
    return money.amount * times if times else None


def _hourly(rate: Decimal, hours: Quantity | None) -> Decimal | None:
    if hours is None or not hours.is_exact or not hours.number:
        return None
    return rate * hours.number * 52

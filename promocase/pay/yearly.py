"""Pay of any period as pay a year, so that one axis can hold all sources."""

import re
from decimal import Decimal

from promocase.domain.choice import PayPeriod
from promocase.domain.written import Money, Quantity

_TIMES = {PayPeriod.YEAR: 1, PayPeriod.MONTH: 12, PayPeriod.FORTNIGHT: 26, PayPeriod.WEEK: 52}
_OTHER_PERIOD = re.compile(
    r"month|week|fortnight|\bday|daily|hour|/\s*[mwdh]\b|\bp\.?\s*[mwh]\b", re.IGNORECASE
)
_YEAR = re.compile(r"year|annum|annual|\bp\.?\s*a\b|/\s*y", re.IGNORECASE)


def yearly(
    money: Money, period: PayPeriod | None = PayPeriod.YEAR, hours: Quantity | None = None
) -> Decimal | None:
    """The amount a year, or None where it cannot be told.

    An hour's pay needs the weekly hours (× 52). A day's pay is not turned into a year's, since nobody said
    how many days are worked. A period in the words themselves ("5,000 a month") overrules none: such an
    amount stays words.
    """
    if money.amount is None or _OTHER_PERIOD.search(money.text):
        return None
    if period is None or _YEAR.search(money.text):
        return money.amount
    if period is PayPeriod.HOUR:
        return money.amount * hours.number * 52 if hours is not None and hours.number else None
    times = _TIMES.get(period)
    return money.amount * times if times else None

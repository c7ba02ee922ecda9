"""Pay of any period as pay a year, so that one axis can hold all sources."""

from decimal import Decimal
from fractions import Fraction

from promocase.domain.choice import PayPeriod
from promocase.domain.reading.period import A_YEAR, period_named
from promocase.domain.written import SINGLE, Money, Quantity

WEEKS_A_YEAR = 52
MOST_WEEKLY_HOURS = 100
"""Beyond it a number is no week's work: some contracts give 162.5 for a month, or 1,950 for a year."""
_HOURS = frozenset({"h", "hrs"})
"""Short for hours, beside the names of the period."""


def weekly_hours(hours: Quantity) -> Fraction | None:
    """Hours of work a week; None where they are not known for one.

    Hours a month or a year become weekly ones (× 12 ÷ 52, ÷ 52); of hours a day nobody said how many days are
    worked.
    """
    if not hours.is_exact or hours.number is None or not hours.number.is_finite():
        return None
    first = hours.unit.casefold().partition(" ")[0]
    if first and first not in _HOURS and period_named(first) != "hour":
        return None
    times = A_YEAR.get(hours.per or "week")
    weekly = Fraction(hours.number) * times / WEEKS_A_YEAR if times else None
    return weekly if weekly is not None and 0 < weekly <= MOST_WEEKLY_HOURS else None


def times_a_year(
    money: Money, period: PayPeriod | None = PayPeriod.YEAR, hours: Quantity | None = None
) -> Fraction | None:
    """How often the figure comes in a year: the amount, or of pay an hour or a day the rate. None if unknown.

    What the words say ("4,500 a month") overrules the period beside them; such an amount is a year's already.
    """
    if money.amount is not None or money.low is not None:
        if money.per:
            return Fraction(1)
        named = "year" if period is None else period.value
    else:
        named = money.per
    if named == PayPeriod.HOUR.value:
        weekly = weekly_hours(hours) if hours is not None else None
        return None if weekly is None else weekly * WEEKS_A_YEAR
    times = A_YEAR.get(named)
    return None if times is None else Fraction(times)


def yearly(
    money: Money, period: PayPeriod | None = PayPeriod.YEAR, hours: Quantity | None = None
) -> Decimal | None:
    """The one amount a year, or None where it cannot be told, or where only a bound or a range is known.

    An hour's pay needs the weekly hours (× 52). A day's pay is not turned into a year's, since nobody said
    how many days are worked.
    """
    figure = money.amount if money.amount is not None else money.rate
    times = times_a_year(money, period, hours)
    if figure is None or times is None or not figure.is_finite():
        return None
    if money.rate_high is not None or money.bound not in SINGLE:
        return None
    exact = Fraction(figure) * times
    return Decimal(exact.numerator) / Decimal(exact.denominator)

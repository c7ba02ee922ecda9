"""One's own pay: which one holds today, and how it can stand beside published pay."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from promocase.domain.choice import PayPeriod
from promocase.domain.kinds.paydata import OwnPay
from promocase.domain.written import Money, Quantity
from promocase.pay.yearly import weekly_hours, yearly
from promocase.phrase import Phrase, phrase

FEWEST_FULL_TIME_HOURS = 30
"""A week; below it work is part-time by the OECD's definition for comparing countries."""


PART_TIME = phrase("You work part of the week, and it is not known how many hours are full time.")
AFTER_TAX = phrase("Yours is after tax, and published pay is before tax.")


@dataclass(frozen=True, slots=True)
class Hours:
    """Weekly hours of one's own and of full-time work there, as written."""

    own: Quantity
    full_time: Quantity

    @property
    def of_full_time(self) -> Quantity:
        """Those by which pay an hour becomes pay a year."""
        return self.full_time if weekly_hours(self.full_time) else self.own

    @property
    def factor(self) -> Fraction | None:
        """By which own pay becomes its full-time equivalent; None for part-time work of an unknown part."""
        own, full = weekly_hours(self.own), weekly_hours(self.full_time)
        if own is not None and full is not None:
            return max(full / own, Fraction(1))
        return None if own is not None and own < FEWEST_FULL_TIME_HOURS else Fraction(1)


def pay_on(today: date, pays: Sequence[OwnPay]) -> OwnPay | None:
    """The latest that has begun, or the last one written whose date is not understood."""
    begun = [pay for pay in pays if pay.since.first is not None and pay.since.first <= today]
    if begun:
        return max(begun, key=lambda pay: pay.since.first or date.min)
    return next((pay for pay in reversed(pays) if pay.since.first is None), None)


def beside_others(money: Money | None, currency: str, hours: Hours) -> Decimal | Phrase:
    """Own base pay a year, of full-time work, as published pay is; or why it cannot stand there."""
    if money is None:
        return phrase("Neither your pay nor the ask is known as an amount a year.")
    if money.currency and money.currency != currency:
        return in_another(money.currency, currency)
    if money.basis == "net":
        return AFTER_TAX
    if money.basis == "ote":
        return phrase("Yours is on-target pay, and this is base pay.")
    amount, factor = yearly(money, PayPeriod.YEAR, hours.own), hours.factor
    if amount is None:
        return phrase("Neither your pay nor the ask is known as an amount a year.")
    return scaled(amount, factor)


def scaled(amount: Decimal, factor: Fraction | None) -> Decimal | Phrase:
    """Pay as it would be for full-time work."""
    if factor is None:
        return PART_TIME
    return amount * factor.numerator / factor.denominator


def in_another(foreign: str, own: str) -> Phrase:
    """Why amounts in two currencies do not meet; a blank one is not said to be another one."""
    if not own:
        return phrase("It is in {foreign}, and your pay names no currency.", foreign=foreign)
    return phrase("It is in {foreign}, and your pay in {own}.", foreign=foreign, own=own)

"""What is known of a number: the number, or between which ends it lies.

"under 5", "100+" and "80–85" go through the same sums as "74"; what comes out says only what they prove.
Fractions, so that a sum and a conversion there and back lose nothing.
"""

from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from promocase.domain.written import Bound, Money, Quantity


@dataclass(frozen=True, slots=True)
class Span:
    """From ``low`` to ``high``, an end None where it is open; ``over`` and ``under`` leave out the end."""

    low: Fraction | None
    high: Fraction | None
    over: bool = False
    under: bool = False
    about: bool = False

    @property
    def value(self) -> Fraction | None:
        """The one number it is, exactly or about; None for anything wider."""
        return self.low if self.low == self.high and not (self.over or self.under) else None

    def plus(self, other: "Span") -> "Span":
        return Span(
            None if self.low is None or other.low is None else self.low + other.low,
            None if self.high is None or other.high is None else self.high + other.high,
            self.over or other.over,
            self.under or other.under,
            self.about or other.about,
        )

    def minus(self, other: "Span") -> "Span":
        return self.plus(other.negated())

    def negated(self) -> "Span":
        low, high = self.low, self.high
        return Span(
            None if high is None else -high,
            None if low is None else -low,
            self.under,
            self.over,
            self.about,
        )

    def times(self, factor: Fraction) -> "Span":
        """Scaled by a factor above zero."""
        low, high = self.low, self.high
        return replace(
            self, low=None if low is None else low * factor, high=None if high is None else high * factor
        )

    def over_positive(self, other: "Span") -> "Span":
        """Divided by a span that `is_positive`."""
        low, low_open = _end(self.low, self.over, other, is_low=True)
        high, high_open = _end(self.high, self.under, other, is_low=False)
        return Span(low, high, low_open, high_open, self.about or other.about)

    @property
    def is_positive(self) -> bool:
        """Is it above zero for sure?"""
        return self.low is not None and (self.low > 0 or (self.low == 0 and self.over))

    @property
    def is_negative(self) -> bool:
        return self.negated().is_positive

    def is_above(self, other: "Span") -> bool:
        """Is every number of it greater than every number of the other?"""
        return self.minus(other).is_positive

    def reaches(self, other: "Span") -> bool:
        """Is none of it below any of the other?"""
        low = self.minus(other).low
        return low is not None and low >= 0


def exactly(number: Fraction | Decimal | int) -> Span:
    value = Fraction(number)
    return Span(value, value)


ZERO = exactly(0)


def span_of(value: Money | Quantity) -> Span | None:
    """What a written value says; of money what it is a year. None where no number is known."""
    number = value.amount if isinstance(value, Money) else value.number
    low, high = value.low, value.high
    if number is not None and number.is_finite():
        return bounded(Fraction(number), value.bound)
    if low is None or high is None or not (low.is_finite() and high.is_finite()) or low > high:
        return None
    return Span(Fraction(low), Fraction(high), about=value.bound is Bound.ABOUT)


def bounded(number: Fraction, bound: Bound) -> Span:
    """A number as its bound leaves it."""
    match bound:
        case Bound.LEAST | Bound.MORE:
            return Span(number, None, over=bound is Bound.MORE)
        case Bound.MOST | Bound.LESS:
            return Span(None, number, under=bound is Bound.LESS)
        case _:
            return Span(number, number, about=bound is Bound.ABOUT)


def _end(top: Fraction | None, is_open: bool, under: Span, *, is_low: bool) -> tuple[Fraction | None, bool]:
    """The lower end of a quotient comes of the larger divisor, unless the number is below zero."""
    if top is None:
        return None, False
    if top == 0:
        return top, is_open
    by_high = (top > 0) is is_low
    divisor, divisor_open = (under.high, under.under) if by_high else (under.low, under.over)
    if divisor is None:
        return Fraction(0), True
    if divisor == 0:
        return None, False
    return top / divisor, is_open or divisor_open

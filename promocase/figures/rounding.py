"""Figures with no more digits than a reader takes in, and never a whole that they are not.

1,000 → 4 is −99.6 %, and 1,000 → 999 is −0.1 %: a rounded 100 % would say "none left", a rounded 0 % "nothing
changed". "At least" is rounded down and "at most" up, so that what is printed is still proven.
"""

from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal
from fractions import Fraction

from promocase.domain.written import Bound
from promocase.figures.span import Span

MOST_DECIMALS = 2
IN_CENTS = 1000
SMALL = 10
"""Below it decimals are kept, for two figures in all."""


@dataclass(frozen=True, slots=True)
class Told:
    """A figure as it may be printed, without a sign; with ``high`` a range, else with its bound."""

    number: Decimal
    bound: Bound = Bound.EXACT
    high: Decimal | None = None


def told(span: Span, landmarks: tuple[int, ...] = (0,), *, is_difference: bool = False) -> Told | None:
    """A span of figures not below zero as it may be printed; None where nothing is known of it.

    A difference keeps two decimals, since a reader who takes one figure from the other must find it.
    """
    fewest = MOST_DECIMALS if is_difference else 0
    if (value := span.value) is not None:
        return _single(value, landmarks, fewest, about=span.about)
    low = None if span.low is None else _down(span.low, fewest)
    return _ends(span, low, None if span.high is None else _up(span.high, landmarks, fewest))


def in_money(span: Span) -> Told | None:
    """An amount not below zero: to the cent below a thousand, else in whole units, as pay is spoken of."""
    if (value := span.value) is not None:
        number = _rounded(value, _cents(value), ROUND_HALF_UP)
        return Told(number, Bound.ABOUT if span.about else Bound.EXACT)
    low = None if span.low is None else _rounded(span.low, _cents(span.low), ROUND_FLOOR)
    return _ends(
        span, low, None if span.high is None else _rounded(span.high, _cents(span.high), ROUND_CEILING)
    )


def _ends(span: Span, low: Decimal | None, high: Decimal | None) -> Told | None:
    if low is not None and high is not None:
        return Told(low, Bound.ABOUT if span.about else Bound.EXACT, high)
    if low is not None:
        return Told(low, Bound.MORE if span.over else Bound.LEAST)
    return None if high is None else Told(high, Bound.LESS if span.under else Bound.MOST)


def _cents(amount: Fraction) -> int:
    return 2 if abs(amount) < IN_CENTS else 0


def _single(value: Fraction, landmarks: tuple[int, ...], fewest: int, *, about: bool) -> Told:
    for decimals in range(_decimals(value, fewest), MOST_DECIMALS + 1):
        number = _rounded(value, decimals, ROUND_HALF_UP)
        if not _is_false(number, value, landmarks):
            return Told(number, Bound.ABOUT if about else Bound.EXACT)
    step, mark = Decimal(1).scaleb(-MOST_DECIMALS), _rounded(value, 0, ROUND_HALF_UP)
    return Told(mark + step, Bound.LESS) if value > Fraction(mark) else Told(mark - step, Bound.MORE)


def _down(value: Fraction, fewest: int) -> Decimal:
    """Never more than it is."""
    return _rounded(value, _decimals(value, fewest), ROUND_FLOOR)


def _up(value: Fraction, landmarks: tuple[int, ...], fewest: int) -> Decimal:
    for decimals in range(_decimals(value, fewest), MOST_DECIMALS):
        number = _rounded(value, decimals, ROUND_CEILING)
        if not _is_false(number, value, landmarks):
            return number
    return _rounded(value, MOST_DECIMALS, ROUND_CEILING)


def _is_false(number: Decimal, value: Fraction, landmarks: tuple[int, ...]) -> bool:
    return number in landmarks and Fraction(number) != value


def _decimals(value: Fraction, fewest: int) -> int:
    """Two figures are told of 0.83 as of 8.3 and of 83."""
    if abs(value) >= SMALL:
        return fewest
    return max(fewest, 1 if abs(value) >= 1 else MOST_DECIMALS)


def _rounded(value: Fraction, decimals: int, way: str) -> Decimal:
    """Without empty decimals: 8.0 is 8."""
    scaled = value * 10**decimals
    whole, rest = divmod(scaled.numerator, scaled.denominator)
    if way == ROUND_CEILING or (way == ROUND_HALF_UP and 2 * rest >= scaled.denominator):
        whole += bool(rest)
    while decimals and whole % 10 == 0:
        whole, decimals = whole // 10, decimals - 1
    return Decimal(f"{whole}E-{decimals}")

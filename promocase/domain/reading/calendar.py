"""Dates as parts: what a year, month and day span, and what two digits of a year mean."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

FIRST_YEAR, LAST_YEAR = 1900, 2199
"""A year outside of these is no year of anyone's work."""
PIVOT = 50
"""Two digits from here on are of the last century, smaller ones of this: "'97" is 1997, "'26" is 2026."""


@dataclass(frozen=True, slots=True)
class Parts:
    """A year, a month of it, or a day; all of them exist."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def span(self) -> "Span":
        month = self.month or 12
        last = self.day or monthrange(self.year, month)[1]
        return Span(date(self.year, self.month or 1, self.day or 1), date(self.year, month, last))


@dataclass(frozen=True, slots=True)
class Span:
    """From a first day to a last."""

    first: date
    last: date

    def third(self, which: int) -> "Span":
        """Its early (0), middle (1) or late (2) part: in months where it has three, else in tens of days."""
        months = (self.last.year - self.first.year) * 12 + self.last.month - self.first.month + 1
        if months >= 3:
            size = months // 3
            start = months_on(self.first, size * which)
            return Span(start, self.last if which == 2 else months_on(start, size) - timedelta(1))
        start = self.first + timedelta(10 * which)
        return Span(start, self.last if which == 2 else start + timedelta(9))


def parts_of(year: int, month: int | None = None, day: int | None = None) -> Parts | None:
    """These parts, if there is such a date."""
    if not FIRST_YEAR <= year <= LAST_YEAR or (month is not None and not 1 <= month <= 12):
        return None
    if day is not None and (month is None or not 1 <= day <= monthrange(year, month)[1]):
        return None
    return Parts(year, month, day)


def full_year(digits: str) -> int:
    """The year that two or four digits mean."""
    year = int(digits)
    if len(digits) > 2:
        return year
    return year + (1900 if year >= PIVOT else 2000)


def months_on(first: date, months: int) -> date:
    """The first of the month so many months later."""
    years, month = divmod(first.month - 1 + months, 12)
    return date(first.year + years, month + 1, 1)


def months_span(year: int, month: int, months: int) -> Span:
    """So many months, from a month that may lie outside of 1 to 12."""
    first = months_on(date(year, 1, 1), month - 1)
    return Span(first, months_on(first, months) - timedelta(1))

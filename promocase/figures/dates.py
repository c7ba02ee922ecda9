"""How long something has lasted, and which days do not fit together."""

from dataclasses import dataclass
from datetime import date

from promocase.domain.written import Bound, Day
from promocase.figures.withheld import Withheld, said, unread
from promocase.phrase import phrase

MONTHS_A_YEAR = 12
OLD_AFTER = 12
"""Months after which pay figures are old: most employers move their pay once a year."""
_BEGINS = (Bound.EXACT, Bound.ABOUT, Bound.LEAST)
"""How a day may be written from which on something lasts: "April 2023", "since April 2023"."""


@dataclass(frozen=True, slots=True)
class Lasted:
    """Whole years and months; both ends are known to the month."""

    years: int
    months: int


def lasted(since: Day, until: date) -> Lasted | Withheld:
    """How long from then to a day. Of a bare year only "since 2023" can be said, and this withholds."""
    if not since.is_understood:
        return unread(since)
    if since.bound not in _BEGINS or since.since or since.first is None:
        return Withheld(phrase("“{text}” leaves open when it began.", text=said(since.text)))
    if not since.month:
        return Withheld(
            phrase("Of “{year}” the month is not known: “since {year}” is what can be said.", year=since.year)
        )
    if since.first > until:
        return Withheld(phrase("“{text}” is still to come.", text=said(since.text)))
    months = months_between(since.first, until) - (until.day < since.first.day)
    if months < 1:
        return Withheld(phrase("It has lasted less than a month."))
    return Lasted(*divmod(months, MONTHS_A_YEAR))


def months_between(first: date, last: date) -> int:
    """From month to month, whatever the day."""
    return (last.year - first.year) * MONTHS_A_YEAR + last.month - first.month


def is_past(day: Day, today: date) -> bool:
    """Is the last day it can mean gone?"""
    return day.last is not None and day.last < today


def is_old(reference: Day, today: date) -> bool:
    """Are pay figures of that time more than twelve months old on a day, whichever of its days is meant?"""
    last = reference.last
    if last is None:
        return False
    months = months_between(last, today)
    return months > OLD_AFTER or (months == OLD_AFTER and today.day > last.day)


def is_reversed(start: Day, end: Day) -> bool:
    """Does it end before it can have begun?"""
    return start.first is not None and end.last is not None and end.last < start.first


def lies_outside(start: Day, end: Day, since: Day, until: Day) -> bool:
    """Is all of it before or after a period, for sure?"""
    first = start.first if not start.is_blank else end.first
    last = end.last if not end.is_blank else start.last
    is_before = last is not None and since.first is not None and last < since.first
    return is_before or (first is not None and until.last is not None and first > until.last)

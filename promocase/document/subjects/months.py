"""A month: the last whole one, the one at work, or any that is named."""

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from promocase.document.scope import PeriodScope, Scope
from promocase.document.subject import Subject, Subjects
from promocase.domain.choice import Month
from promocase.domain.record import Record
from promocase.domain.written import Day
from promocase.errors import PromocaseError
from promocase.phrase import Phrase, phrase

_KEY = re.compile(r"(?!0000)(\d{4})-(0[1-9]|1[0-2])")
MOST_LISTED = 24
"""Two years; an older month can still be named."""
WRITES_UP_FROM = 25
"""The day of a month from which on people write up that month, and no longer the one before."""


def _usual(record: Record, case_id: str, today: date) -> Scope:
    """The last whole month, near its end the one at work; the other one where only that has entries."""
    this = today.replace(day=1)
    before = _before(this)
    order = (this, before) if today.day >= WRITES_UP_FROM else (before, this)
    held = set(_held(record))
    return month_scope(case_id, next((each for each in order if each in held), order[0]))


def _listed(record: Record, today: date) -> tuple[Subject, ...]:
    """The latest first: those with an entry, and always the one at work and the one before."""
    this = today.replace(day=1)
    known = {this, _before(this), *(each for each in _held(record) if each < this)}
    return tuple(
        Subject(month_scope("", each).key, month_words(each))
        for each in sorted(known, reverse=True)[:MOST_LISTED]
    )


def _named(key: str, record: Record, case_id: str, today: date) -> Scope:
    """By its key, in which a reader might see two years ("2000-01"), or as people write it: "last month"."""
    if found := _KEY.fullmatch(key.strip()):
        return month_scope(case_id, date(int(found[1]), int(found[2]), 1))
    reader = record.profile.reader
    day = reader.day(reader.resolved(key, today) or key)
    if not day.is_calendar or not day.month or day.first is None:
        raise PromocaseError(
            phrase("“{key}” is not a month.", key=key),
            phrase(
                "Write it as in {month} or {words}.", month=today.isoformat()[:7], words=month_words(today)
            ),
        )
    return month_scope(case_id, day.first.replace(day=1))


def month_scope(case_id: str, first: date) -> PeriodScope:
    return PeriodScope(case_id, first, first.replace(day=monthrange(first.year, first.month)[1]))


def month_words(day: date) -> Phrase:
    """ "March 2026", for a list of months."""
    return phrase("{month} {year}", month=Month(str(day.month)).label, year=str(day.year))


def _before(first: date) -> date:
    return (first - timedelta(days=1)).replace(day=1)


def _held(record: Record) -> Iterator[date]:
    """The first of each month in which something ended or was said."""
    yield from _months(each.end if not each.end.is_blank else each.start for each in record.accomplishments)
    yield from _months(each.said_on for each in record.feedback)
    yield from _months(each.held_on for each in record.checkins)
    yield from _months(day for each in record.actions for day in (each.start, each.end))
    yield from _months(stone.due for each in record.goals for stone in each.milestones if stone.reached)


def _months(days: Iterable[Day]) -> Iterator[date]:
    for day in days:
        if day.is_calendar and day.month and day.first is not None:
            yield day.first.replace(day=1)


MONTHS = Subjects(phrase("Month"), _usual, _listed, _named)

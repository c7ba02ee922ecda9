"""A sample as a record that lives from the day it is made: nothing in it is stale when it is opened.

The samples in `resources/samples/` are ordinary dumps whose dates are tokens, in fields and in prose alike.
They are written as if the present month were March 2026 (`WRITTEN_IN`); making one moves every date by the
same number of whole months, so that months stay in order and lengths stay true.

    {{2026-04-16}}        16 April 2026, April 16, 2026 in American English
    {{2026-04-16|day}}    16 April, April 16
    {{2026-04}}           April 2026
    {{2026-04|month}}     April
    {{2026-04|year}}      the year in which that month falls

Whoever writes a sample knows the present month and not the day in it: what has happened has a day before
March 2026, what is to come one after it. A day on a weekend becomes the Friday before or, where that lies in
another month, the Monday after, as nobody meets on a Sunday; the first of a month stays, as contracts begin
on it.
"""

import json
import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

from promocase.domain.record import KINDS, Record
from promocase.exchange.dump import record_from_text
from promocase.resource import resource

WRITTEN_IN = (2026, 3)
"""Year and month that are the present in the samples' text."""

_TOKEN = re.compile(r"\{\{(\d{4})-(\d{2})(?:-(\d{2}))?(?:\|(day|month|year))?\}\}")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_FRIDAY = 4


def sample_record(key: str, today: date, new_id: Callable[[], str], now: datetime) -> Record:
    """The sample as if written today; what is in it was made now."""
    text = resource("samples", f"{key}.json").read_text("utf-8")
    return _made(record_from_text(dated(text, today), new_id, now), now)


def dated(text: str, today: date) -> str:
    """A sample's text with each token as the date it stands for, in the language of its record."""
    month_first = json.loads(text)["profile"]["language"] == "en-US"
    months = (today.year - WRITTEN_IN[0]) * 12 + today.month - WRITTEN_IN[1]

    def written(token: re.Match[str]) -> str:
        year, month, day, form = token.groups()
        moved = _moved(int(year), int(month), int(day or 1), months)
        return _said(moved, form or ("full" if day else "month and year"), month_first)

    return _TOKEN.sub(written, text)


def _moved(year: int, month: int, day: int, months: int) -> date:
    """That many months later, on a day that the month has and people work on."""
    years, at = divmod(year * 12 + month - 1 + months, 12)
    moved = date(years, at + 1, min(day, monthrange(years, at + 1)[1]))
    friday = moved - timedelta(days=max(moved.weekday() - _FRIDAY, 0))
    if day == 1 or friday.month == moved.month:
        return moved if day == 1 else friday
    return moved + timedelta(days=1)


def _said(moved: date, form: str, month_first: bool) -> str:
    month = _MONTHS[moved.month - 1]
    day = f"{month} {moved.day}" if month_first else f"{moved.day} {month}"
    return {
        "full": f"{day}, {moved.year}" if month_first else f"{day} {moved.year}",
        "day": day,
        "month and year": f"{month} {moved.year}",
        "month": month,
        "year": str(moved.year),
    }[form]


def _made(record: Record, now: datetime) -> Record:
    for key in KINDS:
        record = record.replaced(
            key, tuple(replace(each, created=now, changed=now) for each in record.of(key))
        )
    return record

"""Which backups stay: the newest of each of the last days, weeks and months that have any.

Whatever was the newest of its day, week or month stays that, so it makes no difference how often it is asked.
"""

from collections.abc import Callable, Hashable, Iterable
from datetime import datetime

DAYS, WEEKS, MONTHS = 12, 10, 9


def kept(times: Iterable[datetime]) -> frozenset[datetime]:
    """Those of the times whose backups are to stay; at most one a day and 31 in all."""
    newest_first = sorted(times, reverse=True)
    return frozenset(
        time
        for many, period in ((DAYS, _day), (WEEKS, _week), (MONTHS, _month))
        for time in _newest_of_each(newest_first, period)[:many]
    )


def _newest_of_each(newest_first: list[datetime], period: Callable[[datetime], Hashable]) -> list[datetime]:
    found: dict[Hashable, datetime] = {}
    for time in newest_first:
        found.setdefault(period(time), time)
    return list(found.values())


def _day(time: datetime) -> Hashable:
    return time.date()


def _week(time: datetime) -> Hashable:
    return tuple(time.isocalendar())[:2]


def _month(time: datetime) -> Hashable:
    return time.year, time.month

"""A date written out so that nobody can mistake it."""

from datetime import date

from promocase.domain.reading.calendar import Parts
from promocase.domain.reading.locale import base, is_month_first
from promocase.domain.reading.month_names import month_name

_POINTED = frozenset("cs da de et fi hr is lv nb nn sk sl sr".split())
"""Languages that set a point after the day."""


def words_of(parts: Parts, language: str) -> str:
    """ "14 March 2026", "March 2026" or "2026", in the order of the language."""
    if parts.month is None:
        return str(parts.year)
    month = month_name(parts.month, language)
    if parts.day is None:
        return f"{month} {parts.year}"
    if is_month_first(language):
        return f"{month} {parts.day}, {parts.year}"
    return f"{parts.day}{'.' if base(language) in _POINTED else ''} {month} {parts.year}"


def words_of_day(day: date, language: str) -> str:
    return words_of(Parts(day.year, day.month, day.day), language)

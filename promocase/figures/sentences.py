"""Fixed sentences of a document that claim something: each may be said only where a field supports it."""

import re
from collections.abc import Iterable
from datetime import date

from promocase.domain.kinds.accomplishment import Accomplishment
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.competency import Competency
from promocase.domain.reading.cursor import Cursor
from promocase.domain.reading.locale import ENGLISH
from promocase.domain.reading.money_words import says_more_than_a_sum
from promocase.domain.reading.spelled import spelled_at
from promocase.domain.written import Day, Money
from promocase.figures.dates import is_past, is_reversed
from promocase.figures.mention import name_in
from promocase.figures.value import ValueSum
from promocase.figures.withheld import STANDS, Stands, Withheld, said, unread
from promocase.phrase import phrase

_WORD = re.compile(r"[^\W\d_]+")
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*|[%‰€£$¥₹]")


def talk_again(case: Case, today: date) -> Stands | Withheld:
    """ "We talk again on {day}": a day to come that is written."""
    return _to_come(case.review_on, today)


def bar_until_then(case: Case) -> Stands | Withheld:
    """ "… with the bar written down until then": it promises that, so the bar must stand in the case."""
    if case.criteria.strip():
        return STANDS
    return Withheld(phrase("What was agreed as the bar is not written yet."))


def decision_asked(case: Case, today: date) -> Stands | Withheld:
    """ "A decision asked by {day}": a day to come."""
    return _to_come(case.decided_by, today)


def period_covered(case: Case) -> Stands | Withheld:
    """ "Covers {start} to {end}": both understood, in their order."""
    for day in (case.period_from, case.period_to):
        if not day.is_understood:
            return unread(day)
    if is_reversed(case.period_from, case.period_to):
        return Withheld(phrase("The period ends before it begins."))
    return STANDS


def _to_come(day: Day, today: date) -> Stands | Withheld:
    if not day.is_understood:
        return unread(day)
    if is_past(day, today):
        return Withheld(phrase("“{text}” is past.", text=said(day.text)))
    return STANDS


def a_year(money: Money) -> Stands | Withheld:
    """ "{amount} a year" after the person's own words: no other period, nothing that it turns."""
    found = _of_a_year(money)
    if isinstance(found, Stands) and not money.per and says_more_than_a_sum(money.text):
        return Withheld(phrase("“{text}” says more than an amount a year.", text=said(money.text)))
    return found


def _of_a_year(money: Money) -> Stands | Withheld:
    if not money.is_understood:
        return unread(money)
    if money.per not in ("", "year"):
        return Withheld(phrase("“{text}” is not for a year.", text=said(money.text)))
    return STANDS


def once(money: Money) -> Stands | Withheld:
    """ "{amount} once": understood, and not for each month or year."""
    if not money.is_understood:
        return unread(money)
    if money.per:
        return Withheld(phrase("“{text}” is paid again and again, not once.", text=said(money.text)))
    return STANDS


def asked_a_year(case: Case) -> Stands | Withheld:
    """ "Base pay a year" over the ask: the figure, or both ends of the range, are a year's."""
    asked = [case.ask_base] if not case.ask_base.is_blank else [case.ask_low, case.ask_high]
    found = [_of_a_year(money) for money in asked if not money.is_blank]
    return next((each for each in found if isinstance(each, Withheld)), STANDS)


def manager_agrees(item: Competency) -> Stands | Withheld:
    """ "My manager agrees": both levels are written, and they are the same."""
    if item.manager_level is None or item.level_today is None:
        return Withheld(phrase("One of the two levels is not chosen yet."))
    if item.manager_level != item.level_today:
        return Withheld(phrase("Your manager sees another level."))
    return STANDS


def without_names_or_figures(
    item: Accomplishment, names: Iterable[str], *, language: str = ENGLISH
) -> Stands | Withheld:
    """ "Told without names or figures": the wording that may be shown holds neither."""
    text = item.redacted
    if figure := _figure_in(text, language):
        return Withheld(phrase("“{figure}” in it is a figure.", figure=figure))
    if name := name_in(text, names):
        return Withheld(phrase("“{name}” in it is a name.", name=name))
    return STANDS


def after_yearly_costs(value: ValueSum | Withheld) -> Stands | Withheld:
    """ "After its own yearly costs": there are some."""
    if isinstance(value, Withheld):
        return value
    if not value.has_yearly_costs:
        return Withheld(phrase("No yearly costs are written."))
    return STANDS


def _figure_in(text: str, language: str) -> str:
    """The first figure, in digits or in words; "one" alone is a word of any sentence."""
    if match := _FIGURE.search(text):
        return match[0]
    for word in dict.fromkeys(_WORD.findall(text)):
        numeral = spelled_at(Cursor(word), language)
        if numeral is not None and numeral.plain is not None and numeral.plain > 1:
            return word
    return ""

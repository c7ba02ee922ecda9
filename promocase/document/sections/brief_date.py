"""The request for a date, and the days on the way to it: the last thing a reader of the brief takes along."""

from dataclasses import dataclass

from promocase.document.brief import Brief, Fact
from promocase.document.prose import line
from promocase.domain.kinds.case import DecisionDate
from promocase.phrase import Phrase, phrase

MOST_DAYS = 4
"""Side by side on a page's width."""


@dataclass(frozen=True, slots=True)
class Request:
    title: Phrase
    otherwise: Phrase
    days: tuple[Fact, ...]


def build(brief: Brief) -> Request | None:
    """None where nothing is asked for yet."""
    case = brief.excerpt.case
    role = line(case.ask_title) or line(case.target_role)
    decided = brief.words.day(case.decided_by)
    if not (decided or role or case.thesis.strip()):
        return None
    if decided:
        title = phrase("I ask for a decision by {day}", day=decided)
        otherwise = phrase("If that day cannot be kept, please name me another one.")
    else:
        title = phrase("I ask for a day on which it is decided")
        otherwise = phrase("Please name me one that suits you.")
    return Request(title, otherwise, _days(brief))


def _days(brief: Brief) -> tuple[Fact, ...]:
    """What happens before and after: the day of the decision itself is asked for above."""
    case, words = brief.excerpt.case, brief.words
    asked = words.day(case.decided_by)
    days = (_day(each, words.day(each.when)) for each in case.calendar if words.day(each.when) != asked)
    return tuple(day for day in days if day.value)[:MOST_DAYS]


def _day(item: DecisionDate, when: str) -> Fact:
    what = line(item.what)
    return Fact(when, what) if what else Fact("", when)

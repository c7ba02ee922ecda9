"""The request for a date, and the days on the way to it: the last thing a reader of the brief takes along."""

from dataclasses import dataclass

from promocase.document.material import Fact, Material, place_of
from promocase.document.prose import line
from promocase.domain.kinds.case import DecisionDate

MOST_DAYS = 4
"""Side by side on a page's width."""


@dataclass(frozen=True, slots=True)
class Request:
    """The title asks; `otherwise` is for who cannot keep that day."""

    title: str
    otherwise: str
    days: tuple[Fact, ...]


def build(material: Material) -> Request | None:
    """None where nothing is asked for yet."""
    case, words = material.excerpt.case, material.words
    role = line(case.ask_title) or line(case.target_role)
    decided = words.dated(case.decided_by)
    if not (decided or role or case.thesis.strip()):
        return None
    title = words.tr("I ask for a decision by {day}", day=decided) if decided else ""
    is_day = case.decided_by.is_calendar
    if is_day and (title := material.stands("sentence-decision-asked", place_of(case), title)):
        otherwise = words.tr("If that day cannot be kept, please name me another one.")
    elif decided and not is_day:
        title = words.tr("I ask for a decision: {words}", words=decided)
        otherwise = words.tr("If that cannot be kept, please name me a day.")
    else:
        title = words.tr("I ask for a day on which it is decided")
        otherwise = words.tr("Please name me one that suits you.")
    return Request(title, otherwise, decision_days(material))


def decision_days(material: Material) -> tuple[Fact, ...]:
    """What happens before and after: the day of the decision itself is asked for above."""
    case, words = material.excerpt.case, material.words
    asked = words.day(case.decided_by)
    days = (_day(each, words.day(each.when)) for each in case.calendar if words.day(each.when) != asked)
    return tuple(day for day in days if day.value)[:MOST_DAYS]


def _day(item: DecisionDate, when: str) -> Fact:
    what = line(item.what)
    return Fact(when, what) if what else Fact("", when)

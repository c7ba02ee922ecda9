"""What to agree before leaving, to be ticked by hand, and the next days."""

from dataclasses import dataclass

from promocase.document.material import Fact, Material, place_of
from promocase.document.prose import line
from promocase.domain.written import Day

MOST_DAYS = 4
"""Side by side on a page's width."""


@dataclass(frozen=True, slots=True)
class Point:
    """Something to agree, and what stands in the case about it."""

    words: str
    told: str


@dataclass(frozen=True, slots=True)
class Leave:
    points: tuple[Point, ...]
    days: tuple[Fact, ...]


def build(material: Material) -> Leave | None:
    """None where nothing is asked for yet."""
    case, words = material.excerpt.case, material.words
    role = line(case.ask_title) or line(case.target_role)
    days = _days(material)
    if not (role or case.conditions.strip() or days or not case.review_on.is_blank):
        return None
    points = (
        Point(words.tr("Who decides, and on which day you hear"), words.day(case.decided_by)),
        Point(words.tr("What they need from you until then"), line(case.conditions)),
        Point(
            words.tr("If it is “not now”: what is missing, in writing, and the next date"), _again(material)
        ),
        Point(words.tr("Who writes down what was agreed, and sends it today"), ""),
    )
    return Leave(points, days)


def _again(material: Material) -> str:
    case, words = material.excerpt.case, material.words
    again = words.day(case.review_on)
    if not again or not case.review_on.is_calendar:
        return again
    return material.stands("sentence-talk-again", place_of(case), words.tr("you ask for {day}", day=again))


def _days(material: Material) -> tuple[Fact, ...]:
    """What is still to come on the way to the decision, in its order."""
    words = material.words
    found = (
        Fact(words.day(each.when), line(each.what))
        for each in material.excerpt.case.calendar
        if _is_to_come(each.when, material) and line(each.what)
    )
    return tuple(found)[:MOST_DAYS]


def _is_to_come(day: Day, material: Material) -> bool:
    return day.last is not None and day.last >= material.today

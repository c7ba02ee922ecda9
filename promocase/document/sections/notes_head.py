"""The head of the meeting notes: the opening lines, and the ask in one sentence."""

from dataclasses import dataclass

from promocase.document.blocks import Prose
from promocase.document.direction import side_by_side
from promocase.document.material import Material, place_of
from promocase.document.prose import line, prose
from promocase.document.sections.pay_words import base_asked
from promocase.document.sections.request import request


@dataclass(frozen=True, slots=True)
class Head:
    kicker: str
    heading: str
    subline: str
    opening_label: str
    opening: Prose
    ask_label: str
    ask: str


def build(material: Material) -> Head:
    """Never None: a document has a title, whatever else is missing."""
    case, words = material.excerpt.case, material.words
    return Head(
        kicker=material.kicker,
        heading=_heading(material),
        subline=side_by_side((line(material.excerpt.profile.name), words.in_full(material.today))),
        opening_label=words.tr("You begin"),
        opening=prose(case.opening),
        ask_label=words.tr("You ask, in one sentence"),
        ask=_ask(material),
    )


def _heading(material: Material) -> str:
    words, manager = material.words, line(material.excerpt.profile.manager)
    return words.tr("The talk with {person}", person=manager) if manager else words.tr("The talk")


def _ask(material: Material) -> str:
    """ "I ask for the role of Team Lead, Level 5, at £61,500 a year, from 1 May, decided by 10 April."."""
    case, words = material.excerpt.case, material.words
    role = line(case.ask_title) or line(case.target_role)
    start = words.since(case.effective)
    what = (
        words.tr("the role of {role}", role=role) if role else "",
        line(case.target_level),
        _pay(material),
    )
    if not any(what):
        return request(material)
    start = (
        words.tr("from {day}", day=words.dated(case.effective))
        if start and case.effective.is_calendar
        else start
    )
    return words.tr("I ask for {what}.", what=side_by_side((*what, start, _decided(material)), ", "))


def _pay(material: Material) -> str:
    case, words = material.excerpt.case, material.words
    base = (
        material.a_year(place_of(case), case.ask_base) if not case.ask_base.is_blank else base_asked(material)
    )
    if base:
        return words.tr("base pay of {amount}", amount=base)
    total = words.money(case.ask_total)
    return words.tr("total pay of {amount}", amount=total) if total else ""


def _decided(material: Material) -> str:
    case, words = material.excerpt.case, material.words
    day = words.day(case.decided_by)
    if not day or not case.decided_by.is_calendar:
        return day
    said = words.tr("decided by {day}", day=words.dated(case.decided_by))
    return material.stands("sentence-decision-asked", place_of(case), said) or words.tr(
        "with a day by which it is decided"
    )

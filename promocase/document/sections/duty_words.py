"""How the HR annex says shares of the time, levels and since when."""

import re

from promocase.document.material import Material, place_of
from promocase.document.prose import line
from promocase.document.words import Words
from promocase.domain.kinds.duty import Duty
from promocase.domain.written import Bound, Day, Quantity
from promocase.figures.change import Change, Direction, Telling
from promocase.figures.duties import Share
from promocase.figures.wording import told_words

_PLAIN = re.compile(r"\s*\d+(?:[.,]\d+)?\s*%?\s*")


def share(value: Quantity, words: Words) -> str:
    """ "25%" in the reader's form; what is more than a plain share as it was written."""
    if value.number is not None and value.bound is Bound.EXACT and _PLAIN.fullmatch(value.text):
        return words.percent(value.number)
    return words.quantity(value, "%")


def moved(duty: Duty, material: Material) -> str:
    """By how many points: "+30", "−35", "0"."""
    found, place = material.told("duty-change", place_of(duty), Change), place_of(duty)
    if found is None or found.telling not in (Telling.POINTS, Telling.UNCHANGED):
        return ""
    if found.told is None:
        return material.prints("duty-change", place, material.words.tr("as before"))
    sign = "\N{MINUS SIGN}" if found.direction is Direction.DOWN else "+"
    number = material.words.number
    text = material.words.say(told_words(found.told, lambda figure: sign + number(figure)))
    return material.prints("duty-change", place, text)


def summed(figure: str, material: Material) -> str:
    """A sum of the job's shares; blank where it is withheld."""
    job = place_of(material.excerpt.profile)
    found = material.told(figure, job, Share)
    return "" if found is None else material.prints(figure, job, _percent(found, material.words))


def _percent(found: Share, words: Words) -> str:
    return words.told(found.told, words.percent)


def so_since(day: Day, words: Words) -> str:
    """ "since September 2025"; what says when in another way in its own words."""
    if day.is_calendar or (day.bound is Bound.LEAST and day.since is None and day.year is not None):
        return words.tr("since {day}", day=words.dated(day) if day.is_calendar else words.since(day))
    return words.day(day)


def level_sought(material: Material) -> str:
    level, words = line(material.excerpt.case.target_level), material.words
    return words.tr("{level}, the level sought", level=level) if level else words.tr("The level sought")


def level_today(material: Material) -> str:
    level, words = line(material.excerpt.profile.level), material.words
    return words.tr("{level}, the level of today", level=level) if level else words.tr("The level of today")

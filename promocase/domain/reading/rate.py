"""So many for each so many, within a unit: "per 1,000 bed days", "falls per 100k users", "l/100 km"."""

import re
from dataclasses import dataclass
from decimal import Decimal

from promocase.domain.reading.cursor import Cursor, Unclear
from promocase.domain.reading.figure import Figure, figure_at
from promocase.domain.reading.locale import ENGLISH
from promocase.domain.reading.numeral import Numeral
from promocase.domain.reading.period import is_period
from promocase.domain.reading.scale import times

_LEADS = re.compile(
    r"(?:^|(?<= ))(?:per|pro|par|por|je|pour|auf|in|for)(?: every| each)? | ?/ ?", re.IGNORECASE
)
_UNSURE = ("auf", "in", "for", "/")
"""Before a round number only: "in 2024" is a year, and "for 3 teams" no rate."""
_ROUND = re.compile(r"10{2,}")
_OTHER = re.compile(r"[\d/?=<>~;|\[\]{}*+]")
_SCALE = re.compile(r"([^\W\d_]{2,})(?= |$)")
FEWEST_OF_A_PERIOD = 100
"""Hours or days from which on they are counted; "3 per 2 weeks" only says how often."""


@dataclass(frozen=True, slots=True)
class Rate:
    """``counted`` for each ``number`` of ``things``; either may be blank."""

    counted: str
    number: Decimal
    things: str


def rate_in(unit: str, language: str = ENGLISH) -> Rate | None:
    """The rate that a unit is; None where it names no number above one."""
    for match in _LEADS.finditer(unit):
        cursor = Cursor(unit)
        cursor.at = match.end()
        number = _number(cursor, language)
        counted, things = unit[: match.start()].strip(), cursor.rest
        if number is None or number <= 1 or _OTHER.search(counted) or _OTHER.search(things):
            continue
        lead, is_many = match[0].strip().partition(" ")[0].lower(), number >= FEWEST_OF_A_PERIOD
        if (is_many or not is_period(things)) and (lead not in _UNSURE or _ROUND.fullmatch(f"{number:f}")):
            return Rate(counted, number, things)
    return None


def _number(cursor: Cursor, language: str) -> Decimal | None:
    """Of a lone mark before three digits: as many as "1,000" are thousands in any language."""
    try:
        figure = figure_at(cursor, language) or _scale_alone(cursor, language)
    except Unclear:
        return None
    if figure is None or figure.numeral.is_fraction:
        return None
    numeral = figure.numeral
    number = numeral.grouped if numeral.grouped is not None else numeral.pointed
    return None if number is None else figure.of(number)


def _scale_alone(cursor: Cursor, language: str) -> Figure | None:
    """ "per thousand bed days"."""
    match = cursor.take(_SCALE)
    scale = times(match[1], language) if match else None
    return None if scale is None else Figure(Numeral(scale))

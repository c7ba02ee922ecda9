"""What a written unit measures."""

import re
from dataclasses import dataclass, replace
from fractions import Fraction

from promocase.domain.reading import currency_from_text, money_from_text, quantity_from_text
from promocase.domain.reading.fold import fold
from promocase.domain.reading.locale import ENGLISH
from promocase.domain.reading.rate import Rate, rate_in
from promocase.domain.written import Quantity
from promocase.figures.noun import kind_of
from promocase.figures.span import ZERO, Span, exactly, span_of
from promocase.figures.unit_words import (
    NONE,
    PER_YEAR,
    SIGNED,
    TEXT_SENSITIVE,
    WITHOUT_ZERO,
    Scales,
    scales_of,
)
from promocase.figures.withheld import Withheld, said, unread

_LONGEST_UNIT = 3
"""Words of a unit, as in "points de pourcentage"; what follows is what is measured in it."""
_RATING = re.compile(r"(?:[^\W\d_]+ )?(?P<before>.*?)(?P<top>\d{1,3}(?:[.,]\d{1,2})?) ?/ ?(?P<of>5|10|100)")
_EACH = re.compile(r"(?:per|pro|par|por|je|each|a|an)\b|/")
LENGTH_OF_CODE = 3
"""Letters of a currency; three small ones ("all", "try", "cop") are a word."""
NUMBER = "number"
COUNT = "count"


@dataclass(frozen=True, slots=True)
class Unit:
    """``name`` as written, ``scales`` by family, ``of`` what is measured, ``per`` and ``rate`` how often.

    A bare number has the family "number"; things counted have the family "count" and their kind in ``of``.
    """

    name: str = ""
    scales: Scales = ((NUMBER, Fraction(1)),)
    of: str = ""
    per: str = ""
    rate: Fraction = Fraction(1)

    @property
    def is_bare(self) -> bool:
        return not self.name

    @property
    def families(self) -> tuple[str, ...]:
        return tuple(family for family, _ in self.scales)

    @property
    def has_zero(self) -> bool:
        """Does its zero mean that there is none of it?"""
        rated = any(family.startswith("rating") for family in self.families)
        return not rated and not any(word in WITHOUT_ZERO for word in self.name.casefold().split())

    @property
    def may_be_negative(self) -> bool:
        return not self.has_zero or any(
            family in SIGNED or family.startswith("money") for family in self.families
        )


@dataclass(frozen=True, slots=True)
class Measured:
    """A number with its unit, as far as both are known."""

    span: Span
    unit: Unit
    text: str


def measured(quantity: Quantity, beside: str = "", *, language: str = ENGLISH) -> Measured | Withheld:
    """A written quantity; ``beside`` is the unit that stands next to the field, for a value that has none.

    An amount of money counts too, as in "cost a month, from $12,000".
    """
    span, unit, per = span_of(quantity), quantity.unit, quantity.per
    if fold(quantity.text).casefold() in NONE:
        span = ZERO
    if rated := _rated(quantity, span, beside):
        return rated
    if span is None:
        money = money_from_text(quantity.text, language=language)
        span, unit, per = span_of(money), money.currency, money.per and "year"
    if span is None:
        return unread(quantity)
    return Measured(span, _unit(unit, per, beside, language), said(quantity.text))


def _rated(quantity: Quantity, span: Span | None, beside: str) -> Measured | None:
    """ "4.2/5" and "4/5" are ratings: four of five, although the latter is read as a fraction too."""
    match = _RATING.fullmatch(fold(quantity.text))
    if match is None:
        return None
    top, of = Fraction(match["top"].replace(",", ".")), int(match["of"])
    if span is None and not match["before"] and top <= of:
        span = exactly(top)
    if span is None or not {top, top / of} & {span.low, span.high}:
        return None
    span = span if top in (span.low, span.high) else span.times(Fraction(of))
    name = quantity.unit or beside.strip() or f"/ {of}"
    return Measured(span, Unit(name, ((f"rating of {of}", Fraction(1)),)), said(quantity.text))


def _unit(written: str, per: str, beside: str, language: str) -> Unit:
    """The unit of a value: what its own words leave open, the unit beside the field says."""
    beside_unit, beside_per = _taken_apart(beside, language)
    unit = written or beside_unit
    rate = rate_in(unit, language)
    named = _for_each(unit, rate) if rate else _named(unit)
    per = per or beside_per
    if not per:
        return named
    family, times = PER_YEAR[per]
    return replace(named, per=family, rate=times)


def _taken_apart(beside: str, language: str) -> tuple[str, str]:
    """ "tickets a month" as unit and period."""
    text = " ".join(beside.split())
    read = quantity_from_text(f"1 {text}", language=language)
    return (read.unit, read.per) if read.number == 1 else (text, "")


def _for_each(written: str, rate: Rate) -> Unit:
    """ "falls per 1,000 bed days": a family for each thing, where a tenth as many per 100 are the same."""
    counted, each = _named(rate.counted), f" per {kind_of(rate.things)}"
    scales = tuple(
        (("" if family in (NUMBER, COUNT) else family) + each, size) for family, size in counted.scales
    )
    return Unit(written, tuple((family, size / Fraction(rate.number)) for family, size in scales), counted.of)


def _named(written: str) -> Unit:
    words = written.split()
    for length in range(_LONGEST_UNIT, 0, -1):
        head, rest = " ".join(words[:length]), " ".join(words[length:])
        if (scales := _scales(head)) is not None:
            return Unit(written, scales, _of(rest))
    return Unit(written, ((COUNT, Fraction(1)),), _of(written)) if words else Unit()


def _of(rest: str) -> str:
    """What is measured; with a mark before it where each single one is."""
    return f"each {kind_of(rest)}" if _EACH.match(rest.casefold()) else kind_of(rest)


def _scales(head: str) -> Scales | None:
    if head in TEXT_SENSITIVE:
        return None
    if scales := scales_of(head.casefold()):
        return scales
    is_word = len(head) == LENGTH_OF_CODE and head.islower()
    code = "" if is_word else currency_from_text(head)
    return ((f"money {code}", Fraction(1)),) if code else None

"""Whether two measured values can be set against each other, in which unit, or why not."""

from dataclasses import dataclass, replace
from fractions import Fraction

from promocase.figures.span import Span
from promocase.figures.unit import COUNT, Measured, Unit
from promocase.figures.withheld import Withheld
from promocase.phrase import Phrase, phrase


@dataclass(frozen=True, slots=True)
class Pair:
    """Two measured values in one common unit of one family."""

    before: Span
    after: Span
    family: str
    unit: Unit
    size: Fraction
    """How large the unit of the second is in the family: a difference divided by it is in that unit."""


def pair(before: Measured, after: Measured) -> Pair | Withheld:
    """Both in the family they share, or why they are not of one kind."""
    old, new = before.unit, after.unit
    if old.is_bare is not new.is_bare:
        old, new = _lent(old, new), _lent(new, old)
    old, new = _none_of(before.span, old, new), _none_of(after.span, new, old)
    if old.is_bare is not new.is_bare:
        bare, other = (before, after) if old.is_bare else (after, before)
        return Withheld(phrase("“{bare}” has no unit, “{other}” has one.", bare=bare.text, other=other.text))
    if old.per != new.per:
        return Withheld(_unlike_periods(before, after))
    known = dict(new.scales)
    family = next((each for each in old.families if each in known), "")
    if not family:
        return Withheld(_unlike(before, after))
    if not _same_thing(old.of, new.of, family):
        return Withheld(
            phrase("“{before}” and “{after}” count different things.", before=before.text, after=after.text)
        )
    size = known[family] * new.rate
    return Pair(
        before.span.times(dict(old.scales)[family] * old.rate),
        after.span.times(size),
        family,
        new,
        size,
    )


def _lent(bare: Unit, other: Unit) -> Unit:
    """A bare number beside things counted counts the same things; of a size it would only be guessed."""
    is_free = COUNT in other.families and other.has_zero
    return replace(other, per=bare.per, rate=bare.rate) if is_free else bare


def _none_of(span: Span, unit: Unit, other: Unit) -> Unit:
    """None at all needs no unit and no period: it is none of the other end's, where that can be none."""
    if span.value != 0 or not other.has_zero:
        return unit
    return other if unit.is_bare else replace(unit, per=other.per, rate=other.rate)


def _same_thing(old: str, new: str, family: str) -> bool:
    """Where the size is certain, one end may leave out what is measured, but not what it is for each of."""
    if old == new:
        return True
    return family != COUNT and not (old and new) and not (old or new).startswith("each ")


def _unlike_periods(before: Measured, after: Measured) -> Phrase:
    if not (before.unit.per and after.unit.per):
        bare, rated = (after, before) if before.unit.per else (before, after)
        return phrase(
            "“{rated}” says how often, “{bare}” does not.",
            rated=rated.text,
            bare=bare.text,
        )
    return phrase(
        "“{before}” and “{after}”: it is not known how many days or hours are worked.",
        before=before.text,
        after=after.text,
    )


def _unlike(before: Measured, after: Measured) -> Phrase:
    told = {"before": before.text, "after": after.text}
    families = {*before.unit.families, *after.unit.families}
    if "day" in families and families & {"clock", "effort-hour"}:
        return phrase("“{before}” and “{after}”: it is not known how long a day is.", **told)
    if "day" in families and families & {"calendar", "working", "year"}:
        return phrase("“{before}” and “{after}”: it is not known whether these are working days.", **told)
    if families & {"clock", "effort-hour"} and families & {"calendar", "working", "year", "effort-day"}:
        return phrase("“{before}” and “{after}”: it is not known how many hours that is.", **told)
    if {"share", "points"} <= families:
        return phrase("“{before}” and “{after}”: one is a share, the other a difference of shares.", **told)
    currencies = [
        f[6:] for unit in (before.unit, after.unit) for f in unit.families if f.startswith("money ")
    ]
    if len(currencies) > 1:
        one, other = currencies
        return phrase("One is in {one}, the other in {other}, and no rate is given.", one=one, other=other)
    return phrase("“{before}” and “{after}” count different things.", **told)

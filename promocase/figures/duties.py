"""What the duties of a job are of its time: together, beside before, and at the level that is sought."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from promocase.domain.choice import DutyLevel
from promocase.domain.kinds.duty import Duty
from promocase.domain.place import Place
from promocase.domain.reading.locale import ENGLISH
from promocase.domain.written import Quantity
from promocase.figures.change import Change, between
from promocase.figures.dates import Lasted, lasted
from promocase.figures.rounding import Told, told
from promocase.figures.span import ZERO, Span, exactly
from promocase.figures.unit import Measured, Unit, measured
from promocase.figures.withheld import Withheld, said
from promocase.phrase import Phrase, phrase

OLD, NEW = "share_old", "share_new"
"""The two columns: the job as it is described, and as it is done today."""
PERCENT = "%"
WHOLE = exactly(100)


@dataclass(frozen=True, slots=True)
class Share:
    """A part of the job's time, in per cent; ``told`` as it may be printed."""

    span: Span
    told: Told

    @property
    def is_whole(self) -> bool:
        """Is it, or may it be, all of the time?"""
        return not (self.is_less or self.is_more)

    @property
    def is_less(self) -> bool:
        """Is some of the time missing for sure? What is only about so much may be all."""
        return not self.span.about and WHOLE.is_above(self.span)

    @property
    def is_more(self) -> bool:
        return not self.span.about and self.span.is_above(WHOLE)


def said_duties(duties: Sequence[Duty]) -> tuple[Duty, ...]:
    """Those that say what they are, or what they are of the time."""
    return tuple(
        each for each in duties if each.title or not (each.share_old.is_blank and each.share_new.is_blank)
    )


def change_of(duty: Duty, *, language: str = ENGLISH) -> Change | Withheld:
    """How many points of the time a duty gained or lost."""
    old, new = (measured_share(duty, name, language=language) for name in (OLD, NEW))
    if isinstance(old, Withheld):
        return old
    return new if isinstance(new, Withheld) else between(old, new)


def together(duties: Sequence[Duty], name: str, *, language: str = ENGLISH) -> Share | Withheld:
    """The sum of one column: every duty in it has to say its share."""
    total = ZERO
    for each in said_duties(duties):
        found = measured_share(each, name, language=language)
        if isinstance(found, Withheld):
            return found
        total = total.plus(found.span)
    return _share(total)


def at_sought(duties: Sequence[Duty], name: str, *, language: str = ENGLISH) -> Share | Withheld:
    """The share of the time at the level sought: of a whole job, each duty of which has its level."""
    whole = together(duties, name, language=language)
    if isinstance(whole, Withheld):
        return whole
    if not whole.is_whole:
        return Withheld(phrase("The shares of the time do not add up to 100 %."))
    for each in said_duties(duties):
        if each.level is None:
            return _withheld(each, "level", phrase("The level it belongs to is not chosen yet."))
    return together(_sought(duties), name, language=language)


def sought_for(duties: Sequence[Duty], today: date) -> Lasted | Withheld:
    """How long all duties at the level sought have had the share they have today."""
    begun: list[tuple[date, Duty]] = []
    for each in _sought(duties):
        found = lasted(each.since, today)
        if isinstance(found, Withheld) or each.since.first is None:
            reason = found.reason if isinstance(found, Withheld) else phrase("It is open since when.")
            return _withheld(each, "since", reason)
        begun.append((each.since.first, each))
    if not begun:
        return Withheld(phrase("No duty belongs to the level you seek yet."))
    _, latest = max(begun, key=lambda pair: pair[0])
    return lasted(latest.since, today)


def measured_share(duty: Duty, name: str, *, language: str = ENGLISH) -> Measured | Withheld:
    """A share as it is written, in per cent; "1/4" might be a quarter, or a quarter of one per cent."""
    value = duty.share_old if name == OLD else duty.share_new
    if value.is_blank:
        return _withheld(duty, name, phrase("Its share is not written yet. If it has none, write 0."))
    found = measured(value, PERCENT, language=language)
    if isinstance(found, Withheld):
        return _withheld(duty, name, found.reason)
    size = dict(found.unit.scales).get("share")
    if size is None or found.unit.per or _is_fraction(value):
        words = phrase("“{text}” is not a share in per cent.", text=found.text)
        return _withheld(duty, name, words)
    span = found.span.times(size)
    if span.is_negative or span.is_above(WHOLE):
        return _withheld(duty, name, phrase("“{text}” is no part of a whole.", text=found.text))
    return Measured(span, Unit(PERCENT, (("share", Fraction(1)),)), found.text)


def _share(total: Span) -> Share | Withheld:
    figure = told(total, (0, 100), is_difference=True)
    if figure is None:
        return Withheld(phrase("How much that is together is not certain from what is written."))
    return Share(total, figure)


def _sought(duties: Sequence[Duty]) -> tuple[Duty, ...]:
    return tuple(each for each in said_duties(duties) if each.level is DutyLevel.SOUGHT)


def _is_fraction(value: Quantity) -> bool:
    ends = [end for end in (value.number, value.low, value.high) if end is not None]
    return not value.unit and any(0 < abs(end) < 1 for end in ends)


def _withheld(duty: Duty, name: str, words: Phrase) -> Withheld:
    """Of a duty among many, so its name comes first."""
    title = said(duty.title)
    named = phrase("“{title}”: {words}", title=title, words=words) if title else words
    return Withheld(named, ((_place(duty), name),))


def _place(duty: Duty) -> Place:
    return Place(Duty.KEY, duty.id)

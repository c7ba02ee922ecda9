"""What does not fit together in a case's dates, for the review to show; none of it stops anything."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from promocase.domain.item import Item
from promocase.domain.kinds.checkin import CheckIn
from promocase.domain.kinds.goal import Goal
from promocase.domain.place import Place
from promocase.figures.basis import Basis
from promocase.figures.claims_of_work import language_of, place_of
from promocase.figures.dates import is_old, is_past, is_reversed, lies_outside
from promocase.figures.duties import NEW, OLD, Share, said_duties, together
from promocase.figures.goal import is_overdue, steps
from promocase.figures.money import Amount, amount_of
from promocase.figures.value import VALUES, value_range
from promocase.figures.withheld import Withheld, said
from promocase.phrase import Phrase, phrase

PAST = {
    "decided_by": ("decision-past", phrase("The day by which you ask for a decision is past.")),
    "review_on": ("review-past", phrase("The day on which you want to talk again is past.")),
    "effective": ("effective-past", phrase("The day from which it should hold is past.")),
}

NOT_WHOLE = {
    OLD: (
        "duties-described-not-whole",
        phrase("The shares of the job as described add up to less than 100 %."),
        phrase("The shares of the job as described add up to more than 100 %."),
    ),
    NEW: (
        "duties-done-not-whole",
        phrase("The shares of the job as done today add up to less than 100 %."),
        phrase("The shares of the job as done today add up to more than 100 %."),
    ),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """``kind`` is a lasting key; ``place`` and ``field`` lead to where it is written."""

    kind: str
    words: Phrase
    place: Place
    field: str
    subject: str


def findings(basis: Basis, today: date) -> tuple[Finding, ...]:
    """In reading order, linear in the items. Days of a case that was answered may be past."""
    return tuple(_all(basis, today))


def _all(basis: Basis, today: date) -> Iterator[Finding]:
    case = basis.case
    for name, (kind, words) in PAST.items():
        if case.outcome is None and is_past(getattr(case, name), today):
            yield _finding(kind, words, case, name)
    yield from _of_duties(basis)
    yield from _of_ask(basis)
    yield from _of_periods(basis)
    for source in basis.market_pay:
        if is_old(source.reference, today):
            yield _finding("pay-old", phrase("Its figures are more than a year old."), source, "reference")
    yield from _of_values(basis)
    for goal in basis.goals:
        yield from _of_goal(goal, today, language_of(basis))
    for talk in basis.checkins:
        yield from _of_talk(talk, today)


def _of_duties(basis: Basis) -> Iterator[Finding]:
    """A column that is written whole and is not all of the time: it leads to the first share."""
    duties = said_duties(basis.duties)
    for name, (kind, less, more) in NOT_WHOLE.items():
        found = together(duties, name, language=language_of(basis)) if duties else None
        if isinstance(found, Share) and not found.is_whole:
            yield Finding(kind, less if found.is_less else more, place_of(duties[0]), name, "")


def _of_ask(basis: Basis) -> Iterator[Finding]:
    """The ends of the range in their order, and the one figure between them."""
    case, own = basis.case, basis.profile.currency
    low, base, high = (amount_of(getattr(case, name), own) for name in ("ask_low", "ask_base", "ask_high"))
    if _is_more(low, high):
        yield _finding(
            "ask-range-reversed", phrase("Your range ends below where it begins."), case, "ask_high"
        )
    elif _is_more(low, base) or _is_more(base, high):
        words = phrase("The base pay you ask for lies outside your range.")
        yield _finding("ask-outside-range", words, case, "ask_base")


def _of_values(basis: Basis) -> Iterator[Finding]:
    """At least, likely and at best in order, and in one currency; what is not read is said elsewhere."""
    for item in basis.initiatives:
        written = [value for name in VALUES if not (value := getattr(item, name)).is_blank]
        found = value_range(item, basis.profile.currency)
        if written and isinstance(found, Withheld) and all(value.is_understood for value in written):
            yield _finding("value-order", found.reason, item, found.inputs[0][1])


def _is_more(one: Amount | Withheld, other: Amount | Withheld) -> bool:
    """For sure, and in one currency."""
    if isinstance(one, Withheld) or isinstance(other, Withheld) or one.currency != other.currency:
        return False
    return one.span.is_above(other.span)


def _of_periods(basis: Basis) -> Iterator[Finding]:
    case = basis.case
    words = phrase("It ends before it begins.")
    if is_reversed(case.period_from, case.period_to):
        yield _finding("period-reversed", words, case, "period_to")
        return
    for item in basis.accomplishments:
        if is_reversed(item.start, item.end):
            yield _finding("period-reversed", words, item, "end")
        elif lies_outside(item.start, item.end, case.period_from, case.period_to):
            outside = phrase("It lies outside the time that the case covers.")
            yield _finding("work-outside-period", outside, item, "start" if item.end.is_blank else "end")


def _of_goal(goal: Goal, today: date, language: str) -> Iterator[Finding]:
    if is_overdue(goal, today, language=language):
        yield _finding("goal-overdue", phrase("It was due, and it is not reached yet."), goal, "due")
    for stone in steps(goal, today).late:
        place = place_of(goal).within("milestones", stone.id)
        words = phrase("It was due, and it is not ticked as reached.")
        yield Finding("milestone-late", words, place, "due", said(stone.title))


def _of_talk(talk: CheckIn, today: date) -> Iterator[Finding]:
    for step in talk.followups:
        if step.what.strip() and not step.done and is_past(step.due, today):
            place = place_of(talk).within("followups", step.id)
            words = phrase("It was due, and it is not ticked as done.")
            yield Finding("followup-late", words, place, "due", said(step.title))


def _finding(kind: str, words: Phrase, item: Item, field: str) -> Finding:
    return Finding(kind, words, place_of(item), field, said(item.title))

"""A paper that left: which of its claims no longer hold, and what is written of it into the record.

It is judged by its own date, so that only what was changed in the record can overtake it, not the calendar.
"""

from dataclasses import dataclass
from datetime import date

from promocase.document.accounting import FIELD, Account, told, worded, written
from promocase.document.claims import PaperClaim, claims_of
from promocase.document.options import resolve
from promocase.domain.field import field_of
from promocase.domain.item import Attachment
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.paper import Paper
from promocase.domain.place import Place
from promocase.domain.reading import Reader
from promocase.domain.reading.day_words import words_of_day
from promocase.domain.record import KINDS, Record
from promocase.errors import PromocaseError
from promocase.figures.names import name_of
from promocase.phrase import Phrase, phrase


@dataclass(frozen=True, slots=True)
class Overtaken:
    """A claim that stood on a paper: what it said, what it would say now (blank for nothing), and why not."""

    figure: str
    place: Place
    said: str
    now: str
    reason: Phrase


def name_of_figure(figure: str, place: Place) -> Phrase:
    """What a kept figure is called: by the field it was written in, or by what computes it."""
    if not figure.startswith(FIELD):
        return name_of(figure)
    kind = KINDS[place.kind]
    holder = field_of(kind, place.many).nested if place.many else kind
    return field_of(holder, figure.removeprefix(FIELD)).label


def overtaken(record: Record, paper: Paper) -> tuple[Overtaken, ...]:
    """The claims of a kept paper that the record would no longer make, in the order of printing.

    PromocaseError where the paper cannot be made any more: its case, or what it was about, is gone.
    """
    if not paper.claims:
        return ()
    if record.find(Case, paper.case) is None:
        raise PromocaseError(phrase("Its case is no longer in the record."))
    today = paper.dated.first
    if today is None:
        raise PromocaseError(phrase("The date on this paper is not known."))
    options = resolve(record, paper.case, today, paper.edition, about=paper.about)
    excerpt = options.edition.select(record, options.about(record, paper.case))
    claims = {(each.figure, each.place): each for each in claims_of(excerpt, options)}
    now_told = told(tuple(claims.values()))
    now_told |= {(figure, place): said for figure, place, said in written(excerpt)}
    answers = ((each, now_told.get((each.figure, each.place), "")) for each in paper.claims)
    found = [(each, now) for each, now in answers if now != each.words]
    if not found or worded(excerpt, options) == paper.words:  # wording it all takes longest, and comes last
        return ()
    return tuple(
        Overtaken(each.figure, each.place, each.words, now, _why(claims.get((each.figure, each.place)), now))
        for each, now in found
    )


def _why(claim: PaperClaim | None, now: str) -> Phrase:
    if now:
        return Phrase("")
    if claim is not None and claim.withheld is not None:
        return claim.withheld
    return phrase("What it speaks of is no longer on this paper.")


def fields(
    kept: Account, to_whom: str, left_on: date, file: Attachment | None, reader: Reader
) -> dict[str, object]:
    """The fields of a `Paper` given to somebody that day; its days in words that `reader` reads as meant."""
    left, dated = (reader.day(words_of_day(day, reader.language)) for day in (left_on, kept.dated))
    return {
        "name": kept.name,
        "to_whom": to_whom.strip(),
        "left_on": left,
        "file": file,
        "case": kept.case,
        "edition": kept.edition,
        "about": kept.about,
        "dated": dated,
        "words": kept.words,
    }

"""A paper as it leaves: what it was, said and claimed; and which of its claims no longer hold.

It is judged by its own date, so that only what was changed in the record can overtake it, not the calendar.
"""

from dataclasses import dataclass
from datetime import date

from promocase.document.claims import PaperClaim, paper_claims
from promocase.document.direction import ISOLATES
from promocase.document.options import Options, resolve
from promocase.domain.item import Attachment
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.paper import Paper
from promocase.domain.place import Place
from promocase.domain.reading import Reader
from promocase.domain.reading.day_words import words_of_day
from promocase.domain.record import Record
from promocase.errors import PromocaseError
from promocase.phrase import Phrase, phrase

_NO_ISOLATES = dict.fromkeys(map(ord, ISOLATES))


@dataclass(frozen=True, slots=True)
class Account:
    """What is kept of a paper beside its bytes; `claims` are figure, place and words as printed."""

    name: str
    case: str
    edition: str
    about: str
    dated: date
    words: str
    claims: tuple[tuple[str, Place, str], ...]


@dataclass(frozen=True, slots=True)
class Overtaken:
    """A claim that stood on a paper: what it said, what it would say now (blank for nothing), and why not."""

    figure: str
    place: Place
    said: str
    now: str
    reason: Phrase


def account(record: Record, case_id: str, options: Options, name: str) -> Account:
    """Of the paper that these options make now; PromocaseError as for making it."""
    from promocase.document.flow.plain import plain  # noqa: PLC0415
    from promocase.document.view import view  # noqa: PLC0415

    scope = options.about(record, case_id)
    document = view(options.edition.select(record, scope), options.edition, options.today)
    told = _told(paper_claims(record, case_id, options))
    return Account(
        name=name,
        case=case_id,
        edition=options.edition.key,
        about=scope.key,
        dated=options.today,
        words=plain(document, options.edition, options.theme, options.paper),
        claims=tuple((*key, words) for key, words in told.items()),
    )


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
    claims = {(each.figure, each.place): each for each in paper_claims(record, paper.case, options)}
    told = _told(tuple(claims.values()))
    found = ((each, told.get((each.figure, each.place), "")) for each in paper.claims)
    return tuple(
        Overtaken(each.figure, each.place, each.words, now, _why(claims.get((each.figure, each.place)), now))
        for each, now in found
        if now != each.words
    )


def _told(claims: tuple[PaperClaim, ...]) -> dict[tuple[str, Place], str]:
    """The words of each claim that stands, by figure and place."""
    return {
        (each.figure, each.place): " ".join(each.text.translate(_NO_ISOLATES).split())
        for each in claims
        if each.withheld is None and each.text.strip()
    }


def _why(claim: PaperClaim | None, now: str) -> Phrase:
    if now:
        return Phrase("")
    if claim is not None and claim.withheld is not None:
        return claim.withheld
    return phrase("What it speaks of is no longer on this paper.")


def fields(
    told: Account, to_whom: str, left_on: date, file: Attachment | None, reader: Reader
) -> dict[str, object]:
    """The fields of a `Paper` given to somebody that day; its days in words that `reader` reads as meant."""
    left, dated = (reader.day(words_of_day(day, reader.language)) for day in (left_on, told.dated))
    return {
        "name": told.name,
        "to_whom": to_whom.strip(),
        "left_on": left,
        "file": file,
        "case": told.case,
        "edition": told.edition,
        "about": told.about,
        "dated": dated,
        "words": told.words,
    }

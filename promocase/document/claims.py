"""What a paper claims: each computed figure and sentence of an edition, and what it keeps back."""

from dataclasses import dataclass

from promocase.document.excerpt import Excerpt
from promocase.document.ledger import Entry
from promocase.document.options import Options
from promocase.document.view import view
from promocase.domain.place import Place
from promocase.domain.record import Record
from promocase.figures.claim import Value
from promocase.figures.withheld import Input
from promocase.phrase import Phrase


@dataclass(frozen=True, slots=True)
class PaperClaim:
    """One line of the list. Either ``value`` or ``withheld`` is None; a withheld figure has no ``text``.

    ``text`` stands on the paper in its language, ``where`` is the key of its section. ``unit`` is a unit as
    written, or the code of a currency where ``value`` is money. ``inputs`` are the fields it hangs on; of a
    withheld one those at fault.
    """

    figure: str
    place: Place
    subject: str
    text: str
    value: Value | None
    unit: str
    inputs: tuple[Input, ...]
    formula: Phrase
    where: str
    withheld: Phrase | None


def paper_claims(record: Record, case_id: str, options: Options) -> tuple[PaperClaim, ...]:
    """Each once, in the order of printing; PromocaseError for a case, meeting or person that is gone."""
    return claims_of(options.edition.select(record, options.about(record, case_id)), options)


def claims_of(excerpt: Excerpt, options: Options) -> tuple[PaperClaim, ...]:
    """The same of what an edition selected."""
    noted = view(excerpt, options.edition, options.today).claimed
    first = {(each.claim.figure, each.claim.place): each for each in reversed(noted)}
    order = dict.fromkeys((each.claim.figure, each.claim.place) for each in noted)
    return tuple(_claim(first[key]) for key in order)


def _claim(entry: Entry) -> PaperClaim:
    claim = entry.claim
    text = "" if claim.withheld is not None else entry.text
    return PaperClaim(
        claim.figure,
        claim.place,
        claim.subject,
        text,
        claim.value,
        claim.unit,
        claim.inputs,
        claim.formula,
        entry.section,
        claim.withheld,
    )

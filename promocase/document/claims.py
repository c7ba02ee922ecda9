"""What a paper claims: each computed figure and sentence of an edition, and what it keeps back."""

from dataclasses import dataclass

from promocase.document.ledger import Entry
from promocase.document.options import Options
from promocase.document.view import view
from promocase.domain.kinds.initiative import Initiative
from promocase.domain.kinds.paydata import MarketPay, OwnPay
from promocase.domain.place import Place
from promocase.domain.record import Record
from promocase.figures.claim import Claim, Value
from promocase.figures.claims import claims
from promocase.figures.withheld import Input
from promocase.phrase import Phrase

_OF_KIND = {MarketPay.KEY: "pay", OwnPay.KEY: "pay", Initiative.KEY: "value"}


@dataclass(frozen=True, slots=True)
class PaperClaim:
    """One line of the list. Either ``value`` or ``withheld`` is None; a withheld figure has no ``text``.

    ``text`` stands on the paper in its language; blank where the figure is part of a longer sentence or of a
    chart.
    ``where`` is the key of its section. ``unit`` is a unit as
    written, or the code of a currency where ``value`` is money. ``inputs`` are the fields it hangs on; of a
    withheld one those at fault.
    """

    figure: str
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
    scope = options.scope or options.edition.about(record, case_id, options.today)
    excerpt = options.edition.select(record, scope)
    noted = view(excerpt, options.edition, options.today).claimed
    known = {_key(entry) for entry in noted}
    others = tuple(
        Entry(claim, section, "")
        for claim in claims(excerpt, options.today, excerpt.names)
        if (claim.figure, claim.place) not in known
        and (section := _section(claim))
        and options.edition.has(section)
    )
    first = {_key(entry): entry for entry in reversed((*noted, *others))}
    return tuple(_claim(first[key]) for key in dict.fromkeys(_key(entry) for entry in (*noted, *others)))


def _key(entry: Entry) -> tuple[str, Place]:
    return entry.claim.figure, entry.claim.place


def _section(claim: Claim) -> str:
    """Where a figure stands that its section words in a sentence or a chart of several; else blank."""
    if claim.figure.startswith(("value", "ask-cost")):
        return "value"
    return _OF_KIND.get(claim.place.kind, "")


def _claim(entry: Entry) -> PaperClaim:
    claim = entry.claim
    text = "" if claim.withheld is not None else entry.text
    return PaperClaim(
        claim.figure,
        claim.subject,
        text,
        claim.value,
        claim.unit,
        claim.inputs,
        claim.formula,
        entry.section,
        claim.withheld,
    )

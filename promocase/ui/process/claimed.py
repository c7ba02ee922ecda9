"""What a paper claims as the window lists it: the words of the paper, or why it keeps a figure back."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from promocase.domain.kinds.case import Case
from promocase.domain.place import Place
from promocase.domain.record import Record
from promocase.figures.names import name_of

if TYPE_CHECKING:
    from promocase.document.claims import PaperClaim
    from promocase.document.options import Options


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """Either ``text``, as it stands on the paper, or ``withheld``, the reason why it does not, is blank.

    ``subject`` is the item it speaks of, blank where that is the case itself. ``place`` and ``field`` lead to
    what it was made of; where it is withheld, to what is at fault.
    """

    name: str
    text: str
    withheld: str
    subject: str
    place: Place
    field: str


def claimed(record: Record, case_id: str, options: "Options") -> tuple[ClaimLine, ...]:
    """Every figure and sentence of a paper in the order of printing; none without a case.

    The sections that word them are loaded when somebody asks, for the window opens without them.
    """
    from promocase.document.claims import paper_claims

    case = record.find(Case, case_id)
    if case is None:
        return ()
    return tuple(_line(each, record, case) for each in paper_claims(record, case_id, options))


def _line(claim: "PaperClaim", record: Record, case: Case) -> ClaimLine:
    place, field = claim.inputs[0]
    subject = "" if _is_of_case(claim, record, case) else claim.subject
    return ClaimLine(name_of(claim.figure), claim.text, claim.withheld or "", subject, place, field)


def _is_of_case(claim: "PaperClaim", record: Record, case: Case) -> bool:
    """By the case's name, or the role that names it on a paper that may not know that name."""
    place = claim.inputs[0][0]
    if place.kind == Case.KEY:
        return True
    item = record.find(place.kind, place.id)
    is_item = item is not None and item.title == claim.subject
    return not is_item and claim.subject in (case.title, case.target_role.strip())

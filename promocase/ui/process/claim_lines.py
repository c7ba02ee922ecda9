"""What a paper claims, as lines of a list: each with its name, what it says, and where it comes from."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from promocase.document.options import Options
from promocase.domain.kinds.case import Case
from promocase.domain.place import Place
from promocase.domain.record import Record
from promocase.figures.basis import basis_of, names_in
from promocase.figures.change import Change
from promocase.figures.claim import Claim, Value
from promocase.figures.claims import claims
from promocase.figures.cost import Cost, Raise
from promocase.figures.dates import Lasted
from promocase.figures.goal import Progress, Steps
from promocase.figures.money import Amount
from promocase.figures.rounding import Told
from promocase.figures.value import Times, ValueSum
from promocase.figures.wording import change_words, lasted_words, progress_words, told_words
from promocase.phrase import phrase
from promocase.ui.parts.numbers import number_words

NAMES = {
    "change": phrase("What changed"),
    "goal-progress": phrase("How far the goal is"),
    "goal-milestones": phrase("Milestones reached"),
    "time-at-level": phrase("Time at this level"),
    "pay-today": phrase("Base pay today"),
    "pay-total-today": phrase("Total pay today"),
    "raise": phrase("The raise"),
    "raise-percent": phrase("The raise in per cent"),
    "pay-position-today": phrase("Where your pay stands"),
    "pay-position-ask": phrase("Where the ask stands"),
    "ask-cost": phrase("What the ask costs"),
    "value-range": phrase("The range of its value"),
    "value-sum": phrase("What it is worth together"),
    "value-times": phrase("Value over cost"),
    "sentence-decision-asked": phrase("By when a decision is asked for"),
    "sentence-talk-again": phrase("When to talk again"),
    "sentence-bar-until-then": phrase("The bar is written down until then"),
    "sentence-period-covered": phrase("The time it covers"),
    "sentence-a-year": phrase("The amount is a year’s"),
    "sentence-manager-agrees": phrase("Your manager agrees"),
    "sentence-without-names": phrase("Told without names or figures"),
    "sentence-after-yearly-costs": phrase("After its yearly costs"),
}
"""What each figure is called where its words do not say so."""


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """``text`` is what is told, blank for a sentence; ``withheld`` the reason why it is not, else blank."""

    name: str
    text: str
    withheld: str
    subject: str
    place: Place
    field: str


def claim_lines(record: Record, case_id: str, options: Options) -> tuple[ClaimLine, ...]:
    """Every figure and sentence of a case, in reading order."""
    case = record.find(Case, case_id)
    if case is None:
        return ()
    language = record.profile.reader.language
    found = claims(basis_of(record, case), options.today, names_in(record))
    return tuple(_line(claim, lambda number: number_words(number, language)) for claim in found)


def _line(claim: Claim, write: Callable[[Decimal], str]) -> ClaimLine:
    place, field = claim.inputs[0]
    subject = "" if claim.place.kind == Case.KEY else claim.subject
    text = "" if claim.value is None else _words(claim.value, claim.unit, write)
    name = NAMES.get(claim.figure, phrase("Another figure"))
    return ClaimLine(name, text, claim.withheld or "", subject, place, field)


def _words(value: Value, unit: str, write: Callable[[Decimal], str]) -> str:
    def percent(number: Decimal) -> str:
        return f"{write(number)}%"

    match value:
        case Change():
            return change_words(value, write, percent)
        case Progress():
            return progress_words(value, percent)
        case Lasted():
            return lasted_words(value)
        case Steps():
            return phrase("{reached} of {count}", reached=value.reached, count=value.count)
        case Raise() | Cost():
            return _figure(value.amount.told, unit, write)
        case Amount() | Times():
            return _figure(value.told, unit, write)
        case ValueSum():
            return _figure(value.later.told, unit, write)
        case Told():
            return _figure(value, unit, write)
        case _:
            return ""


def _figure(told: Told | None, unit: str, write: Callable[[Decimal], str]) -> str:
    return "" if told is None else told_words(told, lambda number: f"{write(number)} {unit}".strip())

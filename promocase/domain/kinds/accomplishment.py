"""What changed because of the person, measured and backed."""

from dataclasses import dataclass

from promocase.domain.choice import Outcome
from promocase.domain.field import choice, day, flag, line, many, money, quantity, refs, text
from promocase.domain.item import Item
from promocase.domain.kinds.evidence import Evidence
from promocase.domain.written import Day, Money, Quantity
from promocase.phrase import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Metric(Item):
    """One measure, in the person's own wording: "5 days" stays "5 days"."""

    NAME = phrase("measure")
    PLURAL = phrase("measures")
    TITLE = "name"

    name: str = line("Measured by", example="Off-cycle corrections")
    unit: str = line("Unit", example="a month")
    baseline: Quantity = quantity("Before", example="212")
    result: Quantity = quantity("After", example="74")
    period: str = line("Over what time", example="six months running")
    sample: str = line("Out of how many", example="1,450 people paid")
    how: str = text("How it was measured", example="Monthly count from the corrections dashboard")


@dataclass(frozen=True, slots=True, kw_only=True)
class Accomplishment(Item):
    KEY = "accomplishments"
    NAME = phrase("accomplishment")
    PLURAL = phrase("accomplishments")
    TITLE = "headline"

    headline: str = line(
        "What changed because of you",
        weak="Worked on payroll corrections.",
        strong="Corrections cut from 212 to 74 a month.",
    )
    situation: str = text("How it was before", hint="What was at stake, and for whom.")
    part: str = text(
        "Your own part",
        weak="We improved the process.",
        strong="I traced 61 % of errors to three late feeds and agreed cut-offs with their owners.",
    )
    decisions: str = text(
        "What you decided, and why", hint="The choice you made, and what you chose against."
    )
    result: str = text("What came of it", hint="For customers, colleagues, the company. What lasts?")
    metrics: tuple[Metric, ...] = many(Metric, "In numbers")
    value: Money = money("Worth a year", example="18,000", unit="a year")
    value_basis: str = text(
        "How you came to that figure", example="138 fewer corrections a month × 25 minutes × 27.50 an hour"
    )
    start: Day = day("From", example="February 2026")
    end: Day = day("Until", example="April 2026")
    outcome: Outcome | None = choice(Outcome, "What the business gained")
    beyond: bool = flag("Goes beyond my job description")
    team: str = line("Who else worked on it", example="Two payroll officers and the HR systems team")
    share: str = line("Your share", example="Led it; wrote the checks myself")
    evidence: tuple[Evidence, ...] = many(
        Evidence, "Evidence", hint="Drop a file here, or add a link or a note."
    )
    competencies: tuple[str, ...] = refs("competencies", "Competencies it shows")
    goals: tuple[str, ...] = refs("goals", "Goals it serves")
    tags: str = line("Tags", hint="With commas between them.", example="month end, automation")
    confidential: bool = flag("Confidential", hint="Documents then show only the wording below.")
    redacted: str = text(
        "Wording that may be shown", example="Cut a recurring error by two thirds for a key client"
    )
    note: str = text("Private note", hint="Never printed.", private=True)

"""One ask for one role and period: the items that argue it, and what is asked."""

from dataclasses import dataclass
from typing import ClassVar

from promocase.domain.choice import CaseOutcome
from promocase.domain.field import Form, choice, day, fields_of, flag, line, many, money, quantity, refs, text
from promocase.domain.item import Item
from promocase.domain.written import Day, Money, Quantity
from promocase.phrase import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionDate(Item):
    NAME = phrase("date")
    PLURAL = phrase("dates")
    TITLE = "what"

    when: Day = day("When", example="10 April 2026")
    what: str = line("What happens", example="Calibration meeting")


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternative(Item):
    """One package; the first is A, the next B."""

    NAME = phrase("alternative")
    PLURAL = phrase("alternatives")
    TITLE = "name"

    name: str = line("In a word", example="Title now, pay in October")
    pay: str = line("Pay", example="58,000 now, 61,500 from October")
    job_title: str = line("Title", example="Payroll Team Lead")
    scope: str = line("Scope", example="Both sites")
    training: str = line("Training", example="Leadership course in June")
    time: str = line("Time", example="Four-day week in August")
    travel: str = line("Travel", example="One visit a month")
    project: str = line("Project", example="Lead the second pay centre")


@dataclass(frozen=True, slots=True, kw_only=True)
class Risk(Item):
    NAME = phrase("risk")
    PLURAL = phrase("risks")
    TITLE = "risk"

    risk: str = text("A worry they may have", example="Who does the specialist work then?")
    answer: str = text(
        "Your answer", example="Two colleagues are trained; the handover list is in the appendix"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Objection(Item):
    NAME = phrase("objection")
    PLURAL = phrase("objections")
    TITLE = "objection"
    PRIVATE = True

    objection: str = text("They say", example="There is no budget.", private=True)
    answer: str = text(
        "You answer", example="Then let us agree the title now and a date for the pay.", private=True
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionChoice(Item):
    """How one section of one kind of document stands in this case; both may be of a program to come."""

    NAME = phrase("section")
    PLURAL = phrase("sections")
    TITLE = "heading"

    edition: str = line("Kind of document", is_key=True)
    section: str = line("Section", is_key=True)
    heading: str = line("Heading", hint="Blank for the usual one.", example="What changed in two years")
    hidden: bool = flag("Leave this out")


@dataclass(frozen=True, slots=True, kw_only=True)
class Case(Item):
    KEY = "cases"
    NAME = phrase("case")
    PLURAL = phrase("cases")
    TITLE = "name"
    CHOICES: ClassVar[tuple[str, ...]]
    """The keys of the kinds a case chooses from; its fields bear their names."""

    name: str = line("Name of this case", hint="For you and the title bar.", example="Spring review 2026")
    target_role: str = line("The role you ask for", example="Payroll Team Lead")
    target_level: str = line("Its level", example="Level 5")
    effective: Day = day("From when", example="1 May 2026")
    thesis: str = text(
        "Your case in two sentences",
        weak="I have worked hard for three years and deserve it.",
        strong="I already do this job: I run the close for two countries, and errors fell by two thirds.",
    )
    why_now: str = text("Why now", hint="What the company needs soon, and what waiting would cost.")
    period_from: Day = day("The case covers, from", example="April 2025")
    period_to: Day = day("to", example="March 2026")
    priorities: str = text(
        "What the company wants this year", example="- Second site in autumn\n- No audit findings"
    )
    comparable: str = text(
        "Positions like the one you seek",
        hint="Where others hold such a job: title, level, team. HR compares jobs, not people.",
        example="- Payroll Team Lead, Logistics, Level 5\n- Billing Team Lead, Finance, Level 5",
    )
    criteria: str = text("What was agreed as the bar", hint="The criteria you will be measured by.")
    decided_by: Day = day("You ask for a decision by", example="10 April 2026")
    calendar: tuple[DecisionDate, ...] = many(DecisionDate, "How and when it is decided")

    visions: tuple[str, ...] = refs("visions", "Visions in this case")
    goals: tuple[str, ...] = refs("goals", "Goals in this case")
    actions: tuple[str, ...] = refs("actions", "Development steps in this case")
    accomplishments: tuple[str, ...] = refs("accomplishments", "Accomplishments in this case")
    competencies: tuple[str, ...] = refs("competencies", "Competencies in this case")
    feedback: tuple[str, ...] = refs("feedback", "Feedback in this case")
    checkins: tuple[str, ...] = refs("checkins", "Check-ins cited in this case")
    market_pay: tuple[str, ...] = refs("market_pay", "Pay sources in this case")
    initiatives: tuple[str, ...] = refs("initiatives", "Initiatives in this case")

    ask_title: str = line(
        "The title you ask for", hint="If it differs from the role.", example="Payroll Team Lead"
    )
    ask_base: Money = money(
        "The base pay you ask for",
        weak="A fair raise",
        strong="61,500 a year",
        example="61,500",
        unit="a year",
    )
    ask_low: Money = money(
        "Range from",
        hint="A range is optional. Let it begin at the figure you want, and go up from there.",
        unit="a year",
    )
    ask_high: Money = money("to", unit="a year")
    ask_total: Money = money(
        "Total pay you ask for",
        hint="If you ask for more than base: base, bonus and equity together.",
        example="66,500",
        unit="a year",
    )
    on_costs: Quantity = quantity(
        "Costs on top",
        hint="What the company pays on top of your pay, if you know it: employer's contributions.",
        example="21 %",
    )
    ask_other: str = text("Other pay", example="Bonus target 8 %, leadership course")
    show_own_pay: bool = flag("Show my pay today beside the ask", default=True)
    must_have: str = text(
        "What must be in it", example="The title and the scope", released_by="show_must_have"
    )
    show_must_have: bool = flag("Print this")
    tradeable: str = text(
        "What can be traded", example="The date of the raise; the course", released_by="show_tradeable"
    )
    show_tradeable: bool = flag("Print this")
    alternatives: tuple[Alternative, ...] = many(
        Alternative, "Alternatives", hint="Two or three packages make “yes” easier than one."
    )
    conditions: str = text(
        "What has to be true for it to work",
        example="A second backup by autumn; cut-offs kept by the feed owners",
    )
    review_on: Day = day("If not now: talk again on", example="1 October 2026")
    risks: tuple[Risk, ...] = many(Risk, "Worries and answers")

    walk_away: Money = money("The least you would accept", private=True, unit="a year")
    batna: str = text("What you do if the answer is no", private=True, hint="Your best alternative (BATNA).")
    opening: str = text(
        "Your opening lines", private=True, example="Thank you for the time. I would like to talk about …"
    )
    objections: tuple[Objection, ...] = many(Objection, "What they may say", private=True)

    outcome: CaseOutcome | None = choice(CaseOutcome, "The answer")
    agreed: str = text("What was agreed", example="Title from 1 May, pay reviewed in October")
    agreed_by: Day = day("By when", example="October 2026")
    theme: str = line("Theme")
    accent: str = line("Accent colour", example="#1d5c63", is_key=True)
    contents: tuple[SectionChoice, ...] = many(SectionChoice, "Sections, and their order")

    @property
    def title(self) -> str:
        return self.name.strip() or self.target_role.strip()

    def contents_of(self, edition: str) -> tuple[SectionChoice, ...]:
        """What was chosen of the sections of one kind of document, by its key; each section once."""
        chosen = {each.section: each for each in reversed(self.contents) if each.edition == edition}
        return tuple(each for each in self.contents if chosen.get(each.section) is each)


Case.CHOICES = tuple(field.name for field in fields_of(Case) if field.form is Form.REFS)

"""Where the person wants to go: visions, SMART goals and what they do to grow."""

from dataclasses import dataclass

from promocase.domain.choice import ActionKind, ActionState, GoalStatus
from promocase.domain.field import choice, day, flag, line, many, money, quantity, refs, text
from promocase.domain.item import Item
from promocase.domain.written import Day, Money, Quantity
from promocase.phrase import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Vision(Item):
    """One horizon; the ids say which: vision-1, vision-3 and vision-5, in years."""

    KEY = "visions"
    NAME = phrase("vision")
    PLURAL = phrase("visions")
    TITLE = "role"
    FIXED = True

    role: str = line("The role", example="Payroll Team Lead")
    tasks: str = text(
        "What you do all day",
        weak="More responsibility.",
        strong="Lead six people, own the close for three countries, agree the calendar with finance.",
    )
    pay: Money = money("The pay", example="61,500", unit="a year")
    why: str = text("Why", hint="What it gives you, and what it gives them.")

    @property
    def years(self) -> int:
        """How far ahead: 1, 3 or 5."""
        return int(self.id.rpartition("-")[2])


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone(Item):
    NAME = phrase("milestone")
    PLURAL = phrase("milestones")
    TITLE = "name"

    name: str = line("Milestone", example="Second site on the new calendar")
    due: Day = day("By", example="June 2026")
    reached: bool = flag("Reached")


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal(Item):
    KEY = "goals"
    NAME = phrase("goal")
    PLURAL = phrase("goals")
    TITLE = "name"

    name: str = line(
        "The goal",
        weak="Get better at payroll accuracy.",
        strong="Bring off-cycle corrections below 40 a month by December.",
    )
    specific: str = text("What exactly", hint="What will be different, for whom.")
    measure: str = line("Measured by", example="Off-cycle corrections")
    unit: str = line("Unit", example="a month")
    baseline: Quantity = quantity("It started at", example="212")
    target: Quantity = quantity("It will be", example="40")
    today: Quantity = quantity("Today it is", example="74")
    achievable: str = text("Why it can be done", hint="What you have, what you need, who helps.")
    relevance: str = text(
        "Which company priority it serves",
        weak="It would be nice to have.",
        strong="The 2026 plan asks for a second pay centre without extra staff.",
    )
    due: Day = day("By when", example="December 2026")
    status: GoalStatus | None = choice(GoalStatus, "Status")
    milestones: tuple[Milestone, ...] = many(Milestone, "Milestones")


@dataclass(frozen=True, slots=True, kw_only=True)
class Action(Item):
    """A step of development; stretch work is worded as this task, this skill, this value."""

    KEY = "actions"
    NAME = phrase("development step")
    PLURAL = phrase("development steps")
    TITLE = "task"

    kind: ActionKind | None = choice(ActionKind, "Kind")
    task: str = line(
        "The task",
        weak="I'd like more challenging work.",
        strong="Lead the year-end reconciliation with finance.",
    )
    skill: str = line("The skill it builds", example="Leading across teams")
    value: str = line("What it is worth to the team", example="A second person who can run year end")
    start: Day = day("From", example="March 2026")
    end: Day = day("Until", example="May 2026")
    state: ActionState | None = choice(ActionState, "State")
    competencies: tuple[str, ...] = refs("competencies", "Competencies it grows")

"""What the next level asks, and how far the person already lives it."""

from dataclasses import dataclass

from promocase.domain.choice import Level
from promocase.domain.field import choice, day, flag, line, many, text
from promocase.domain.item import Item
from promocase.domain.kinds.evidence import Evidence
from promocase.domain.written import Day
from promocase.phrase import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Competency(Item):
    KEY = "competencies"
    NAME = phrase("competency")
    PLURAL = phrase("competencies")
    TITLE = "name"

    name: str = line(
        "The competency", weak="Communication", strong="Explains pay rules so that managers decide well"
    )
    area: str = line("Area", example="Leading others")
    framework: str = line("Framework", hint="Where it is written down.", example="Finance career ladder 2025")
    behaviour_today: str = text(
        "What it looks like at your level", hint="As the framework says, or as you see it done."
    )
    behaviour_sought: str = text(
        "What it looks like at the level you seek",
        weak="Is a strong leader.",
        strong="Plans the team's month, settles clashes before they reach the manager.",
    )
    level_today: Level | None = choice(Level, "Where you are today")
    level_sought: Level | None = choice(Level, "Where the role needs you")
    manager_level: Level | None = choice(Level, "Where your manager sees you")
    manager_view: str = text("What your manager says about it", private=True, hint="Never printed.")
    evidence: tuple[Evidence, ...] = many(
        Evidence,
        "More evidence",
        hint="Accomplishments and feedback count by themselves; add what else shows it.",
    )
    gap: str = text("What is still missing", hint="Naming it first makes you believable.")
    plan: str = text(
        "How you close it", weak="I will work on it.", strong="Coach a second backup, weekly, until March."
    )
    plan_due: Day = day("By when", example="March 2027")
    show_gap: bool = flag("Show this as a growth area in the case", hint="One to three are enough.")
    not_applicable: str = text("Not applicable, because", example="The role has no budget of its own")

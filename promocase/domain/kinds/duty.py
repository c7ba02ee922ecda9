"""What the job is made of: a duty, its share of the time as the job is described, and as it is done today."""

from dataclasses import dataclass

from promocase.domain.choice import DutyLevel
from promocase.domain.field import choice, day, line, quantity, text
from promocase.domain.item import Item
from promocase.domain.written import Day, Quantity
from promocase.phrase import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty(Item):
    """All of them together are all of the job's time: they are the job's, and no case chooses among them."""

    KEY = "duties"
    NAME = phrase("duty")
    PLURAL = phrase("duties")
    TITLE = "duty"

    duty: str = line(
        "The duty",
        weak="Payroll",
        strong="Plan each pay run and settle clashes of dates with the sites",
    )
    share_old: Quantity = quantity(
        "Share as described",
        hint="0 if your job description does not name it.",
        example="10",
        unit="% of the time",
    )
    share_new: Quantity = quantity(
        "Share as done today", hint="0 if you do it no longer.", example="25", unit="% of the time"
    )
    level: DutyLevel | None = choice(DutyLevel, "It belongs to")
    since: Day = day("So since", hint="When its share became what it is.", example="September 2025")
    prompted: str = text(
        "What prompted the change",
        weak="It just grew.",
        strong="The second site joined in September, and its close had no owner.",
    )
    rest: str = text(
        "Who did it before, or does it now", example="Moira Keane prepares the small sites since January"
    )
    error: str = text(
        "What a mistake would cost",
        example="A late file: 1,450 people unpaid on pay day",
    )

"""Talks with the manager and others: what was agreed, and what follows."""

from dataclasses import dataclass

from promocase.domain.field import day, flag, line, many, text
from promocase.domain.item import Item
from promocase.domain.written import Day
from promocase.phrase import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp(Item):
    NAME = phrase("follow-up")
    PLURAL = phrase("follow-ups")
    TITLE = "what"

    what: str = line("What", example="Send the draft calendar")
    due: Day = day("By", example="20 March 2026")
    done: bool = flag("Done")


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn(Item):
    KEY = "checkins"
    NAME = phrase("check-in")
    PLURAL = phrase("check-ins")
    TITLE = "held_on"

    held_on: Day = day("When", example="12 March 2026")
    with_whom: str = line("With whom", example="Tomas Reyes")
    agenda: str = text(
        "What you want to raise", example="Progress on the two agreed criteria; who decides in April"
    )
    said: str = text("What was said", private=True, hint="For you only.")
    agreed: str = text(
        "What was decided and agreed",
        weak="Went well.",
        strong="Two closes led alone, with no late file, are enough for level 5.",
    )
    followups: tuple[FollowUp, ...] = many(FollowUp, "What follows")
    feedback_asked: str = text(
        "Feedback you asked for", example="What would make you trust me with the calendar?"
    )

    @property
    def title(self) -> str:
        return " · ".join(part for part in (self.held_on.text.strip(), self.with_whom.strip()) if part)

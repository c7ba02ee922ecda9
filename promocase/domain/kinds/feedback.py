"""What others said, and what came of it."""

from dataclasses import dataclass

from promocase.domain.choice import Consent, Nature
from promocase.domain.field import choice, day, flag, line, refs, text
from promocase.domain.item import Item
from promocase.domain.written import Day
from promocase.phrase import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback(Item):
    KEY = "feedback"
    NAME = phrase("feedback")
    PLURAL = phrase("feedback")
    TITLE = "words"

    words: str = text(
        "The exact words",
        weak="Great job!",
        strong="For the first time I can promise the shift managers a date and keep it.",
    )
    source: str = line("From whom", example="Dana Whitlock")
    source_role: str = line("Their role", example="Operations manager")
    said_on: Day = day("When", example="November 2025")
    about: str = line("About what", example="The new cut-off calendar")
    specific: bool = flag("Specific enough to act on")
    asked_back: str = text("What you asked back", example="Which date helped you most, and why?")
    nature: Nature | None = choice(Nature, "It names")
    consent: Consent | None = choice(Consent, "May it be quoted?", hint="Without a yes it is never printed.")
    action: str = text("What you did about it", example="Wrote the onboarding guide")
    proof: str = text(
        "What shows that it worked",
        example="The last two joiners were productive in three weeks instead of seven",
    )
    competencies: tuple[str, ...] = refs("competencies", "Competencies it speaks to")

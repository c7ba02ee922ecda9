"""Notes for the meeting, for the writer's own eyes: what to say, what to hold to, and what to leave with."""

from promocase.document.edition import Edition, Reader, Room
from promocase.domain.kinds.accomplishment import Accomplishment
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.paydata import OwnPay
from promocase.domain.kinds.person import Person
from promocase.phrase import phrase

EDITION = Edition(
    key="notes",
    name=phrase("Meeting notes (private)"),
    kicker=phrase("Meeting notes, for you alone"),
    reader=Reader(phrase("For you, in the room. Never hand them over."), is_writer=True),
    sections=(
        ("notes_head", ""),
        ("notes_limits", phrase("What you hold to")),
        ("notes_facts", phrase("Facts at hand")),
        ("notes_packages", phrase("What else would do")),
        ("notes_answers", phrase("What they may say, and your answer")),
        ("notes_people", phrase("Who has a say, and what each needs")),
        ("notes_leave", phrase("Before you leave the room")),
    ),
    kinds=frozenset({Accomplishment.KEY, OwnPay.KEY, Person.KEY}),
    private=frozenset(
        {
            *(f"{Case.KEY}.{name}" for name in ("walk_away", "batna", "opening", "objections")),
            *(f"{Case.KEY}.{name}" for name in ("must_have", "tradeable")),
            *(
                f"{Person.KEY}.{name}"
                for name in ("name", "role", "relation", "influence", "needs", "trusts")
            ),
            *(f"{Person.KEY}.{name}" for name in ("next_step", "next_date")),
        }
    ),
    most_pages=2,
    room=(
        Room(Case.KEY, "opening", 220),
        Room(Case.KEY, "batna", 160),
        Room(Case.KEY, "must_have", 90),
        Room(Case.KEY, "tradeable", 90),
        Room(Case.KEY, "conditions", 160),
        Room(Accomplishment.KEY, "headline", 75),
        Room(Person.KEY, "needs", 90),
        Room(Person.KEY, "trusts", 70),
    ),
)

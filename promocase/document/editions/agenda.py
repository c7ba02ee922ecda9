"""The agenda of a check-in: what to raise, to decide and to ask, on one page that both have before them."""

from promocase.document.edition import Edition, Reader, Room
from promocase.document.subjects.meetings import MEETINGS
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.checkin import CheckIn
from promocase.domain.kinds.competency import Competency
from promocase.domain.kinds.goal import Action, Goal
from promocase.phrase import phrase

EDITION = Edition(
    key="agenda",
    name=phrase("The check-in agenda"),
    kicker=phrase("Check-in"),
    reader=Reader(phrase("For the two of you: what to raise, what to decide, what is still open.")),
    sections=(
        ("agenda_head", ""),
        ("agenda_raise", phrase("What I want to raise")),
        ("agenda_decision", ""),
        ("agenda_progress", phrase("Where things stand")),
        ("agenda_open", phrase("Still open from earlier talks")),
        ("agenda_questions", phrase("What I would like to hear from you")),
    ),
    kinds=frozenset({kind.KEY for kind in (CheckIn, Goal, Action, Competency)}),
    most_pages=1,
    room=(
        Room(CheckIn.KEY, "agenda", 260),
        Room(CheckIn.KEY, "agreed", 180),
        Room(CheckIn.KEY, "feedback_asked", 120),
        Room(Case.KEY, "criteria", 240),
        Room(Goal.KEY, "name", 75),
    ),
    about=MEETINGS,
)

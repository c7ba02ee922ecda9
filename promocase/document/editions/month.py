"""The monthly report: what a boss should know of a month, on one page."""

from promocase.document.edition import Edition, Reader, Room
from promocase.document.subjects.months import MONTHS
from promocase.domain.kinds.accomplishment import Accomplishment
from promocase.domain.kinds.checkin import CheckIn
from promocase.domain.kinds.feedback import Feedback
from promocase.domain.kinds.goal import Action, Goal
from promocase.domain.kinds.initiative import Initiative
from promocase.phrase import phrase

EDITION = Edition(
    key="month",
    name=phrase("The monthly report"),
    kicker=phrase("Monthly report"),
    reader=Reader(phrase("For your manager, each month: what came of it, and what comes next.")),
    sections=(
        ("month_head", ""),
        ("month_outcomes", phrase("What changed this month")),
        ("month_goals", phrase("Goals, and how far they are")),
        ("month_new", phrase("New, and being learned")),
        ("month_feedback", phrase("What others said")),
        ("month_next", phrase("What comes next")),
    ),
    kinds=frozenset({kind.KEY for kind in (Accomplishment, Goal, Action, Initiative, Feedback, CheckIn)}),
    most_pages=1,
    room=(
        Room(Accomplishment.KEY, "headline", 55),
        Room(Accomplishment.KEY, "part", 150),
        Room(Goal.KEY, "name", 75),
        Room(Feedback.KEY, "words", 85),
    ),
    about=MONTHS,
)

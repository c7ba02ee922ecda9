"""The sponsor brief: what somebody can say for the writer where the writer is not, on one page."""

from promocase.document.edition import Edition, Reader, Room
from promocase.document.subjects.persons import PERSONS
from promocase.domain.kinds.accomplishment import Accomplishment
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.person import Person
from promocase.phrase import phrase

EDITION = Edition(
    key="sponsor",
    name=phrase("The sponsor brief"),
    kicker=phrase("Sponsor brief"),
    reader=Reader(phrase("For who speaks for you when you are away: three claims, the proof, what to ask.")),
    sections=(
        ("sponsor_head", ""),
        ("sponsor_claims", phrase("The claims to repeat")),
        ("sponsor_why", phrase("Why it matters now")),
        ("sponsor_ask", phrase("What to ask for")),
    ),
    kinds=frozenset({Accomplishment.KEY, Person.KEY}),
    private=frozenset({"people.name"}),
    most_pages=1,
    room=(
        Room(Case.KEY, "thesis", 165),
        Room(Case.KEY, "why_now", 210),
        Room(Case.KEY, "priorities", 200),
        Room(Accomplishment.KEY, "headline", 65),
    ),
    about=PERSONS,
)

"""The case on one page: read first, forwarded, and enough to retell it in a minute."""

from promocase.document.edition import Edition, Reader, Room
from promocase.domain.kinds.accomplishment import Accomplishment
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.paydata import OwnPay
from promocase.phrase import phrase

EDITION = Edition(
    key="brief",
    name=phrase("The one-page brief"),
    kicker=phrase("The case on one page"),
    reader=Reader(phrase("For who reads first and passes it on: the ask, three results, a date.")),
    sections=(
        ("brief_ask", ""),
        ("brief_impacts", phrase("What changed because of this work")),
        ("brief_date", ""),
    ),
    kinds=frozenset({Accomplishment.KEY, OwnPay.KEY}),
    most_pages=1,
    room=(
        Room(Case.KEY, "thesis", 200),
        Room(Case.KEY, "why_now", 220),
        Room(Accomplishment.KEY, "headline", 75),
        Room(Accomplishment.KEY, "part", 170),
    ),
)

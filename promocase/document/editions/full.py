"""The full case: everything that argues for it, on four to ten pages, for a manager or a committee."""

from promocase.document.edition import CHOSEN, Edition, Reader
from promocase.domain.kinds.paydata import OwnPay
from promocase.phrase import phrase

EDITION = Edition(
    key="full",
    name=phrase("The full case"),
    kicker=phrase("Promotion case"),
    reader=Reader(phrase("For your manager and a committee: everything that argues for it.")),
    sections=(
        ("cover", ""),
        ("role", phrase("The role today, and the role sought")),
        ("accomplishments", phrase("What changed because of this work")),
        ("competencies", phrase("The next level, and the proof")),
        ("feedback", phrase("What others say")),
        ("growth", phrase("Still growing, with a plan")),
        ("pay", phrase("How the pay compares")),
        ("value", phrase("What the role will return")),
        ("goals", phrase("Where this leads")),
        ("ask", phrase("The ask, and what else would work")),
        ("evidence", phrase("Evidence")),
    ),
    kinds=CHOSEN | {OwnPay.KEY},
    most_pages=10,
    appendix=True,
)

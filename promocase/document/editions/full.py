"""The full case: everything that argues for it, on four to ten pages, for a manager or a committee."""

from promocase.document.editions import CHOSEN, Edition, Reader
from promocase.domain.kinds.paydata import OwnPay
from promocase.phrase import phrase

EDITION = Edition(
    key="full",
    name="The full case",
    kicker="Promotion case",
    reader=Reader(phrase("For your manager and a committee: everything that argues for it.")),
    sections=(
        ("cover", ""),
        ("role", "The role today, and the role sought"),
        ("accomplishments", "What changed because of this work"),
        ("competencies", "The next level, and the proof"),
        ("feedback", "What others say"),
        ("growth", "Still growing, with a plan"),
        ("pay", "How the pay compares"),
        ("value", "What the role will return"),
        ("goals", "Where this leads"),
        ("ask", "The ask, and what else would work"),
        ("evidence", "Evidence"),
    ),
    kinds=CHOSEN | {OwnPay.KEY},
    most_pages=10,
    appendix=True,
)

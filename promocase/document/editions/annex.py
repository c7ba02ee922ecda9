"""The HR annex: the job described and the job done, for those who reclassify jobs and not people."""

from promocase.document.edition import Edition, Reader, Room
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.duty import Duty
from promocase.domain.kinds.profile import Profile
from promocase.phrase import phrase

EDITION = Edition(
    key="annex",
    name=phrase("The HR annex"),
    kicker=phrase("The job described, and the job done"),
    reader=Reader(phrase("For HR, who judge the job: its duties in shares of the time, then and now.")),
    sections=(
        ("annex_head", ""),
        ("annex_duties", phrase("What the job is made of")),
        ("annex_changes", phrase("What changed, and why")),
        ("annex_filed", phrase("The job description, and positions like it")),
    ),
    kinds=frozenset({Duty.KEY}),
    most_pages=2,
    room=(
        Room(Duty.KEY, "duty", 60),
        Room(Duty.KEY, "prompted", 90),
        Room(Duty.KEY, "rest", 70),
        Room(Duty.KEY, "error", 70),
        Room(Case.KEY, "comparable", 200),
        Room(Profile.KEY, "job_description", 200),
    ),
)

"""The claims about the job: what its duties are of the time, and how much of it is at the level sought."""

from collections.abc import Iterator, Sequence
from datetime import date

from promocase.domain.choice import DutyLevel
from promocase.domain.kinds.duty import Duty
from promocase.figures.basis import Basis
from promocase.figures.claim import Claim, claim
from promocase.figures.claims_of_work import language_of, place_of
from promocase.figures.duties import (
    NEW,
    OLD,
    PERCENT,
    at_sought,
    change_of,
    said_duties,
    sought_for,
    together,
)
from promocase.figures.withheld import Input
from promocase.phrase import phrase

MOVED = phrase("share today − share as described")
TOGETHER = phrase("sum of the shares of all duties")
SOUGHT = phrase("sum of the shares of the duties at the level sought, of a job that adds up to 100 %")
SOUGHT_FOR = phrase("from the latest month since which a duty at the level sought is so, to today")

SUMS = {OLD: "duties-described", NEW: "duties-done"}
"""The key of the sum of each column."""
SOUGHT_SUMS = {OLD: "duties-sought-described", NEW: "duties-sought-done"}


def of_duties(basis: Basis, today: date) -> Iterator[Claim]:
    """Each duty by itself, then the job."""
    for each in said_duties(basis.duties):
        if not (each.share_old.is_blank and each.share_new.is_blank):
            found, place = change_of(each, language=language_of(basis)), place_of(each)
            inputs = ((place, OLD), (place, NEW))
            yield claim("duty-change", each.title, found, *inputs, formula=MOVED, unit=PERCENT)
    yield from _of_job(basis, today)


def _of_job(basis: Basis, today: date) -> Iterator[Claim]:
    """The job is the profile's: sums have no duty of their own to speak of."""
    language, duties = language_of(basis), said_duties(basis.duties)
    job, subject = place_of(basis.profile), basis.profile.role
    sought = [each for each in duties if each.level is DutyLevel.SOUGHT]
    for name in (OLD, NEW):
        if inputs := _written(duties, name):
            found = together(duties, name, language=language)
            yield claim(SUMS[name], subject, found, *inputs, formula=TOGETHER, place=job, unit=PERCENT)
    for name in (OLD, NEW):
        if inputs := _written(sought, name):
            found = at_sought(duties, name, language=language)
            yield claim(SOUGHT_SUMS[name], subject, found, *inputs, formula=SOUGHT, place=job, unit=PERCENT)
    if any(not each.since.is_blank for each in sought):
        inputs = [(place_of(each), "since") for each in sought]
        found = sought_for(duties, today)
        yield claim("duties-sought-for", subject, found, *inputs, formula=SOUGHT_FOR, place=job)


def _written(duties: Sequence[Duty], name: str) -> list[Input]:
    """The shares of a column; none where nobody wrote one."""
    is_begun = any(not getattr(each, name).is_blank for each in duties)
    return [(place_of(each), name) for each in duties] if is_begun else []

"""What came of the work in a month: up to three results with their figures, four more in a line each."""

from dataclasses import dataclass

from promocase.document.material import Material
from promocase.document.sections.brief_impacts import Impact, impact
from promocase.document.sections.results import Result, counted, headline, result
from promocase.document.sections.stretch import stretch_of

MOST_ROWS = 3
MOST_TOLD = 2
"""With more results than these, how each came about is left for the talk."""
MOST = 7
"""A boss who reads a page a month keeps no more."""


@dataclass(frozen=True, slots=True)
class Outcomes:
    """`more` says how many have no line of their own."""

    rows: tuple[Impact, ...]
    proof_label: str
    others: tuple[Result, ...]
    more: str


def build(material: Material) -> Outcomes | None:
    """None where nothing was finished then; what is under way has no result yet."""
    words, stretch = material.words, stretch_of(material)
    done = [
        each
        for each in material.excerpt.accomplishments
        if stretch.ended(each.start, each.end) and headline(each)
    ]
    if not done:
        return None
    told = sorted(done, key=lambda each: counted(each) is None)
    rows, others = told[:MOST_ROWS], told[MOST_ROWS:MOST]
    is_told = len(done) <= MOST_TOLD
    beyond, more = words.tr("Beyond the job description"), len(told) - MOST
    return Outcomes(
        tuple(impact(each, words, beyond if each.beyond else "", is_told=is_told) for each in rows),
        words.tr("Shown by"),
        tuple(result(each, material) for each in others),
        words.trn("and {count} more this month", "and {count} more this month", more) if more > 0 else "",
    )

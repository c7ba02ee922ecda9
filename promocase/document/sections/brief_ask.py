"""The head of the brief: as on the full case's cover, with the date of the decision in the ask itself."""

from dataclasses import dataclass, replace

from promocase.document.brief import Brief, Fact, Passage, passages
from promocase.document.prose import line, prose
from promocase.document.sections.cover import Cover, pay_asked, role_asked
from promocase.document.sections.cover import build as cover
from promocase.phrase import phrase


@dataclass(frozen=True, slots=True)
class Head:
    cover: Cover
    notes: tuple[Passage, ...]


def build(brief: Brief) -> Head:
    """Never None: a document has a title, whatever else is missing."""
    head = replace(cover(brief), subline=_subline(brief), ask=_ask(brief), tiles=(), notes=())
    return Head(head, passages((phrase("Why now"), prose(brief.excerpt.case.why_now))))


def _subline(brief: Brief) -> str:
    profile = brief.excerpt.profile
    named = (line(profile.name), line(profile.team), line(profile.organisation))
    return " · ".join(part for part in (*named, brief.words.in_full(brief.today)) if part)


def _ask(brief: Brief) -> tuple[Fact, ...]:
    case, words = brief.excerpt.case, brief.words
    facts = (
        role_asked(brief),
        pay_asked(brief),
        Fact(phrase("From"), words.day(case.effective)),
        Fact(phrase("Decision by"), words.day(case.decided_by)),
    )
    return tuple(fact for fact in facts if fact.value)

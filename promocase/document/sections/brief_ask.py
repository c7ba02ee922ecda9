"""The head of the brief: as on the full case's cover, with the date of the decision in the ask itself."""

from dataclasses import dataclass, replace

from promocase.document.direction import side_by_side
from promocase.document.material import Fact, Material, Passage, passages
from promocase.document.prose import line, prose
from promocase.document.sections.cover import Cover, role_asked
from promocase.document.sections.cover import build as cover
from promocase.document.sections.pay_words import pay_asked_briefly


@dataclass(frozen=True, slots=True)
class Head:
    cover: Cover
    notes: tuple[Passage, ...]


def build(material: Material) -> Head:
    """Never None: a document has a title, whatever else is missing."""
    head = replace(cover(material), subline=_subline(material), ask=_ask(material), tiles=(), notes=())
    return Head(head, passages((material.words.tr("Why now"), prose(material.excerpt.case.why_now))))


def _subline(material: Material) -> str:
    profile = material.excerpt.profile
    named = (line(profile.name), line(profile.team), line(profile.organisation))
    return side_by_side((*named, material.words.in_full(material.today)))


def _ask(material: Material) -> tuple[Fact, ...]:
    case, words = material.excerpt.case, material.words
    facts = (
        role_asked(material),
        pay_asked_briefly(material),
        Fact(words.tr("From"), words.since(case.effective)),
        Fact(words.tr("Decision by"), words.day(case.decided_by)),
    )
    return tuple(fact for fact in facts if fact.value)

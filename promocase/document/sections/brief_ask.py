"""The head of the brief: as on the full case's cover, with the date of the decision in the ask itself."""

from dataclasses import dataclass

from promocase.document.direction import side_by_side
from promocase.document.material import Fact, Material, Passage, passages
from promocase.document.prose import line, prose
from promocase.document.sections.cover import Cover, heading
from promocase.document.sections.pay_words import pay_asked_briefly
from promocase.document.sections.request import decision, role_asked


@dataclass(frozen=True, slots=True)
class Head:
    cover: Cover
    notes: tuple[Passage, ...]


def build(material: Material) -> Head:
    """Never None: a document has a title, whatever else is missing."""
    case = material.excerpt.case
    head = Cover(
        kicker=material.kicker,
        heading=heading(material),
        subline=_subline(material),
        ask=_ask(material),
        thesis=prose(case.thesis),
    )
    return Head(head, passages((material.words.tr("Why now"), prose(case.why_now))))


def _subline(material: Material) -> str:
    profile = material.excerpt.profile
    named = (line(profile.name), line(profile.team), line(profile.organisation))
    return side_by_side((*named, material.words.in_full(material.today)))


def _ask(material: Material) -> tuple[Fact, ...]:
    facts = (role_asked(material), pay_asked_briefly(material), decision(material))
    return tuple(fact for fact in facts if fact.value)

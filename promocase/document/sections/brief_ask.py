"""The head of the brief: as on the full case's cover, with the date of the decision in the ask itself."""

from dataclasses import dataclass

from promocase.document.material import Fact, Material, Passage, passages, place_of
from promocase.document.prose import line, prose
from promocase.document.sections.cover import Cover, heading, role_asked
from promocase.document.sections.pay_words import pay_asked_briefly


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
        tiles=(),
        notes=(),
    )
    return Head(head, passages((material.words.tr("Why now"), prose(case.why_now))))


def _subline(material: Material) -> str:
    profile = material.excerpt.profile
    named = (line(profile.name), line(profile.team), line(profile.organisation))
    return " · ".join(part for part in (*named, material.words.in_full(material.today)) if part)


def _ask(material: Material) -> tuple[Fact, ...]:
    case, words = material.excerpt.case, material.words
    facts = (
        role_asked(material),
        pay_asked_briefly(material),
        Fact(words.tr("From"), words.since(case.effective)),
        Fact(_decision(material), words.day(case.decided_by)),
    )
    return tuple(fact for fact in facts if fact.value)


def _decision(material: Material) -> str:
    """A day that is past was asked for; the next is asked for below."""
    words, place = material.words, place_of(material.excerpt.case)
    was = material.stands("decision-past", place, words.tr("Decision was asked by"))
    return was or words.tr("Decision by")

"""What the writer holds to in the room: the target, the least they accept, and what they do after a no."""

from dataclasses import dataclass

from promocase.document.direction import side_by_side
from promocase.document.material import Fact, Material, Passage, passages
from promocase.document.prose import prose
from promocase.document.sections.pay_words import ends, pay_asked_briefly


@dataclass(frozen=True, slots=True)
class Limits:
    """`ends` are the figures between which the talk moves, `told` what stands firm and what may go."""

    ends: tuple[Fact, ...]
    told: tuple[Passage, ...]


def build(material: Material) -> Limits | None:
    case, words = material.excerpt.case, material.words
    known = tuple(fact for fact in (_target(material), _least(material)) if fact.value)
    told = passages(
        (words.tr("Must be in it"), prose(case.must_have)),
        (words.tr("Can be traded"), prose(case.tradeable)),
        (words.tr("If the answer is no"), prose(case.batna)),
    )
    return Limits(known, told) if known or told else None


def _target(material: Material) -> Fact:
    """The figure asked for; beneath it what kind of pay it is, today's, and the range."""
    case, words = material.excerpt.case, material.words
    asked = pay_asked_briefly(material)
    span = ends(words.money(case.ask_low), words.money(case.ask_high))
    span = words.tr("range {range}", range=span) if span and span != asked.value else ""
    return Fact(words.tr("Your target"), asked.value, side_by_side((asked.label, asked.note, span)))


def _least(material: Material) -> Fact:
    case, words = material.excerpt.case, material.words
    least = words.money(case.walk_away)
    return Fact(words.tr("The least you accept"), least, words.tr("below it, you walk away") if least else "")

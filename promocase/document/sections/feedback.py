"""What others said, word for word, and what came of it."""

from dataclasses import dataclass

from promocase.document.blocks import Prose
from promocase.document.direction import side_by_side
from promocase.document.material import Material, bounded
from promocase.document.prose import line, prose, spoken
from promocase.document.words import Words
from promocase.domain.kinds.feedback import Feedback


@dataclass(frozen=True, slots=True)
class Quote:
    id: str
    said: str
    by: str


@dataclass(frozen=True, slots=True)
class Chain:
    """Said → did → what shows that it worked."""

    id: str
    said: str
    by: str
    done: Prose
    proof: Prose


@dataclass(frozen=True, slots=True)
class Voices:
    quotes: tuple[Quote, ...]
    heads: tuple[str, str, str]
    chains: tuple[Chain, ...]


def build(material: Material) -> Voices | None:
    said = [each for each in bounded(material.excerpt.feedback) if each.words.strip()]
    if not said:
        return None
    words, acted = material.words, [each for each in said if each.action.strip() or each.proof.strip()]
    return Voices(
        tuple(Quote(each.id, _said(each, words), _by(each, words)) for each in said if each not in acted),
        (words.tr("What was said"), words.tr("What I did about it"), words.tr("What shows it worked")),
        tuple(_chain(each, words) for each in acted),
    )


def _chain(item: Feedback, words: Words) -> Chain:
    return Chain(item.id, _said(item, words), _by(item, words), prose(item.action), prose(item.proof))


def _said(item: Feedback, words: Words) -> str:
    return words.tr("“{said}”", said=spoken(item.words))


def _by(item: Feedback, words: Words) -> str:
    who = side_by_side((line(item.source), line(item.source_role)), ", ")
    return side_by_side((who, words.day(item.said_on), line(item.about)))

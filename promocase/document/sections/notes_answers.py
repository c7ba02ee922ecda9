"""What may be said against it, with the answer: aloud first, then the worries behind."""

from dataclasses import dataclass

from promocase.document.blocks import Prose
from promocase.document.material import Material, bounded
from promocase.document.prose import prose


@dataclass(frozen=True, slots=True)
class Answer:
    id: str
    said: Prose
    answer: Prose


@dataclass(frozen=True, slots=True)
class Answers:
    """First what is said, then what is only thought."""

    heads: tuple[str, str]
    parts: tuple[tuple[Answer, ...], ...]


def build(material: Material) -> Answers | None:
    case, words = material.excerpt.case, material.words
    objections = tuple(
        Answer(each.id, prose(each.objection), prose(each.answer))
        for each in bounded(case.objections)
        if each.objection.strip() or each.answer.strip()
    )
    worries = tuple(
        Answer(each.id, prose(each.risk), prose(each.answer))
        for each in bounded(case.risks)
        if each.risk.strip() or each.answer.strip()
    )
    parts = tuple(part for part in (objections, worries) if part)
    return Answers((words.tr("They say, or worry"), words.tr("You answer")), parts) if parts else None

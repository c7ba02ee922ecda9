"""Why now, and what the company wants: the two reasons that count where the writer is not in the room."""

from dataclasses import dataclass

from promocase.document.material import Material, Passage, passages
from promocase.document.prose import prose


@dataclass(frozen=True, slots=True)
class Why:
    notes: tuple[Passage, ...]


def build(material: Material) -> Why | None:
    case, words = material.excerpt.case, material.words
    notes = passages(
        (words.tr("Why now"), prose(case.why_now)),
        (words.tr("What the company wants this year"), prose(case.priorities)),
    )
    return Why(notes) if notes else None

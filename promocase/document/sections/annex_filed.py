"""The job description as it is on file, beside the positions that are like the one sought."""

from dataclasses import dataclass

from promocase.document.material import Material, Passage, passages
from promocase.document.prose import prose


@dataclass(frozen=True, slots=True)
class Filed:
    told: tuple[Passage, ...]


def build(material: Material) -> Filed | None:
    words = material.words
    told = passages(
        (words.tr("As filed"), prose(material.excerpt.profile.job_description)),
        (words.tr("Positions like the one sought"), prose(material.excerpt.case.comparable)),
    )
    return Filed(told) if told else None

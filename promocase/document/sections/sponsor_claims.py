"""Up to three claims to repeat: one sentence each, before and after, and what shows it."""

from promocase.document.material import Material
from promocase.document.sections.brief_impacts import Impacts, impact
from promocase.document.sections.results import most_telling


def build(material: Material) -> Impacts | None:
    words = material.words
    rows = tuple(
        impact(each, words, is_told=False) for each in most_telling(material.excerpt.accomplishments)
    )
    return Impacts(rows, words.tr("Shown by")) if rows else None

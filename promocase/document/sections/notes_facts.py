"""Three results with their figures, short enough to be said aloud, with what shows each."""

from dataclasses import dataclass

from promocase.document.material import Material, says
from promocase.document.sections.evidence import Named, named
from promocase.document.sections.results import beside, headline, most_telling
from promocase.domain.kinds.accomplishment import Accomplishment


@dataclass(frozen=True, slots=True)
class Fact:
    id: str
    headline: str
    change: str
    proofs: tuple[Named, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    rows: tuple[Fact, ...]


def build(material: Material) -> Facts | None:
    rows = tuple(_fact(each, material) for each in most_telling(material.excerpt.accomplishments))
    return Facts(rows) if rows else None


def _fact(item: Accomplishment, material: Material) -> Fact:
    return Fact(
        item.id,
        headline(item),
        beside(item, material.words),
        tuple(named(each, material.words) for each in item.evidence if says(each)),
    )

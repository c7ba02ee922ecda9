"""Who has a say: what each needs to believe, which proof they trust, and the next step with them."""

from dataclasses import dataclass

from promocase.document.blocks import Prose
from promocase.document.material import Material, bounded
from promocase.document.prose import line, prose
from promocase.domain.kinds.person import Person


@dataclass(frozen=True, slots=True)
class Row:
    id: str
    name: str
    note: str
    needs: Prose
    trusts: Prose
    step: str
    when: str


@dataclass(frozen=True, slots=True)
class People:
    heads: tuple[str, str, str, str]
    rows: tuple[Row, ...]


def build(material: Material) -> People | None:
    words = material.words
    rows = tuple(_row(each, material) for each in bounded(material.excerpt.people) if line(each.name))
    heads = (words.tr("Who"), words.tr("Needs to believe"), words.tr("Trusts"), words.tr("Next"))
    return People(heads, rows) if rows else None


def _row(person: Person, material: Material) -> Row:
    words = material.words
    return Row(
        person.id,
        line(person.name),
        line(person.role) or words.label(person.relation),
        prose(person.needs),
        prose(person.trusts),
        line(person.next_step),
        words.day(person.next_date),
    )

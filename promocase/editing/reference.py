"""What points at an item, so that nothing points at one that is gone."""

from functools import cache

from promocase.domain.change import Part
from promocase.domain.content import ids_of, with_values
from promocase.domain.field import Form, fields_of
from promocase.domain.item import Item
from promocase.domain.record import KINDS, Record


def without_references(record: Record, kind: str, id: str) -> tuple[Part, ...]:
    """The parts that take every reference to an item out; linear in the items that can refer to it."""
    return tuple(
        Part(holder, item.id, item, without, row, row)
        for holder, names in _holders(kind)
        for row, item in enumerate(record.of(holder))
        if (without := _without(item, names, id)) is not item
    )


@cache
def _holders(kind: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    found = (
        (key, tuple(f.name for f in fields_of(holder) if f.form is Form.REFS and f.of == kind))
        for key, holder in KINDS.items()
    )
    return tuple((key, names) for key, names in found if names)


def _without(item: Item, names: tuple[str, ...], id: str) -> Item:
    holding = (name for name in names if id in ids_of(item, name))
    return with_values(
        item, {name: tuple(ref for ref in ids_of(item, name) if ref != id) for name in holding}
    )

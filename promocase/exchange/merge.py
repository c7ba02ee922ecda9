"""Two records made one, item by item."""

from promocase.domain.content import value_of
from promocase.domain.field import blank_of, fields_of
from promocase.domain.item import Item
from promocase.domain.record import KINDS, Record


def merged(record: Record, other: Record) -> Record:
    """The record with the other's items: the same id is replaced in its place, a new one comes last.

    The profile and the visions are replaced only where the other has something written in them.
    """
    for key, kind in KINDS.items():
        coming = {item.id: item for item in other.of(key) if not (kind.FIXED and _is_blank(item))}
        kept = tuple(coming.pop(item.id, item) for item in record.of(key))
        record = record.replaced(key, (*kept, *coming.values()))
    return record


def _is_blank(item: Item) -> bool:
    kind = type(item)
    return all(value_of(item, field.name) == blank_of(kind, field.name) for field in fields_of(kind))

"""Which files a record's items hold: what must be kept, handed out or collected with it."""

from collections.abc import Iterator
from functools import cache

from promocase.domain.content import children_of, value_of
from promocase.domain.field import Form, fields_of
from promocase.domain.item import Attachment, Item
from promocase.domain.record import KINDS, Record


def attachments_of(record: Record) -> Iterator[Attachment]:
    """Every attachment an item or nested item refers to; linear in the items that can hold one."""
    for key, kind in KINDS.items():
        if _paths(kind):
            for item in record.of(key):
                yield from _of_item(item)


def _of_item(item: Item) -> Iterator[Attachment]:
    for many, file in _paths(type(item)):
        holders = children_of(item, many) if many else (item,)
        found = (value_of(holder, file) for holder in holders)
        yield from (each for each in found if isinstance(each, Attachment))


@cache
def _paths(kind: type[Item]) -> tuple[tuple[str, str], ...]:
    """(many, field) of each place for a file; many is blank for the item's own."""
    own = tuple(("", field.name) for field in fields_of(kind) if field.form is Form.FILE)
    nested = (field for field in fields_of(kind) if field.form is Form.MANY)
    return own + tuple((field.name, inner) for field in nested for _, inner in _paths(field.nested))

"""References that lead nowhere: to items that are in no tuple of the record."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from promocase.domain.content import children_of, ids_of, with_values
from promocase.domain.field import Form, fields_of
from promocase.domain.item import Item
from promocase.domain.record import KINDS, Record

Known = Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Dangling:
    """The item that refers, by which field, and what kind and id are not there."""

    kind: str
    id: str
    field: str
    target: str
    wanted: str


def dangling(record: Record) -> Iterator[Dangling]:
    """Every reference to an item that is not there."""
    known = _known(record)
    for key in KINDS:
        for item in record.of(key):
            for field, target, wanted in _lost(item, known):
                yield Dangling(key, item.id, field, target, wanted)


def without_dangling(record: Record) -> Record:
    """The record without them; untouched items stay the same objects."""
    known = _known(record)
    for key in KINDS:
        record = record.replaced(key, tuple(_without(item, known) for item in record.of(key)))
    return record


def _known(record: Record) -> Known:
    return {key: frozenset(item.id for item in record.of(key)) for key in KINDS}


def _lost(item: Item, known: Known) -> Iterator[tuple[str, str, str]]:
    for field in fields_of(type(item)):
        if field.form is Form.REFS:
            for id in ids_of(item, field.name):
                if id not in known[field.target]:
                    yield field.name, field.target, id
        elif field.form is Form.MANY:
            for child in children_of(item, field.name):
                yield from _lost(child, known)


def _without(item: Item, known: Known) -> Item:
    if not any(_lost(item, known)):
        return item
    values: dict[str, object] = {}
    for field in fields_of(type(item)):
        if field.form is Form.REFS:
            there = known[field.target]
            values[field.name] = tuple(id for id in ids_of(item, field.name) if id in there)
        elif field.form is Form.MANY:
            values[field.name] = tuple(_without(child, known) for child in children_of(item, field.name))
    return with_values(item, values)

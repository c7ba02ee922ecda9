"""What stands in an item's fields, by their names: the one place where a field is reached by its name.

A name says nothing of a value's type, so a value is an ``object`` until one looks; a form says which it is.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeVar

from promocase.domain.field import blank_of, fields_of
from promocase.domain.item import Item, Kind
from promocase.domain.written import Written

Made = TypeVar("Made")


def value_of(item: Item, name: str) -> object:
    """What stands in a field."""
    return getattr(item, name)


def text_of(item: Item, name: str) -> str:
    """The words in a field of text (LINE, TEXT)."""
    return getattr(item, name)


def written_of(item: Item, name: str) -> Written:
    """What is written in a field of money, a quantity or a day."""
    return getattr(item, name)


def ids_of(item: Item, name: str) -> tuple[str, ...]:
    """The ids in a field that refers to other items (REFS)."""
    return getattr(item, name)


def children_of(item: Item, name: str) -> tuple[Item, ...]:
    """The nested items in a field (MANY)."""
    return getattr(item, name)


def with_values(item: Kind, values: Mapping[str, object]) -> Kind:
    """The item with these values, each fit for its field; itself for none."""
    return replace(item, **values) if values else item


def made(kind: Callable[..., Made], values: Mapping[str, object]) -> Made:
    """Something new with these values, each fit for its field."""
    return kind(**values)


def is_unwritten(item: Item) -> bool:
    """Does every field hold what it holds before anything is written?"""
    kind = type(item)
    return all(value_of(item, field.name) == blank_of(kind, field.name) for field in fields_of(kind))

"""A record with a word in every private field that cannot be missed, nor come from anywhere else."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from promocase.domain.field import Field, Form, fields_of
from promocase.domain.item import Attachment
from promocase.domain.record import KINDS, Record
from promocase.domain.written import Day, Money, Quantity

CANARY = "Zyqvexcanary"


def marked(field: Field, number: int) -> Any:
    """A value for the field that cannot be missed, and cannot come from anywhere else."""
    words = f"{CANARY}{number}"
    match field.form:
        case Form.LINE | Form.TEXT:
            return words
        case Form.MONEY:
            return Money(words, Decimal(98765400 + number))
        case Form.QUANTITY:
            return Quantity(words, Decimal(98765400 + number))
        case Form.DAY:
            return Day(words, 2077, 7, 1 + number % 28)
        case Form.MANY:
            return (filled(field.nested(id=f"{CANARY}-{number}"), everything=True),)
        case Form.CHOICE:
            return next(iter(field.choices))
        case Form.FLAG:
            return True
        case Form.REFS:
            return (words,)
        case Form.FILE:
            return Attachment(words, words, 1)


def filled(item: Any, *, everything: bool = False, but: frozenset[str] = frozenset()) -> Any:
    """The item with a marker in each private field, in nested items too; in a private kind in every field.

    Nothing is released, and what is named as "kind.field" is left as it is.
    """
    changes: dict[str, Any] = {}
    for number, field in enumerate(fields_of(type(item))):
        if f"{getattr(type(item), 'KEY', '')}.{field.name}" in but:
            continue
        if field.private or (everything and field.form not in (Form.MANY, Form.REFS, Form.FILE)):
            changes[field.name] = marked(field, number)
            changes |= {field.released_by: False} if field.released_by else {}
        elif field.form is Form.MANY:
            changes[field.name] = tuple(filled(child) for child in getattr(item, field.name))
    return replace(item, **changes)


def canaried(record: Record, but: frozenset[str] = frozenset()) -> Record:
    for key, kind in KINDS.items():
        items = record.of(key) or ((kind(id=f"{key}-1"),))
        told = tuple(filled(item, everything=kind.PRIVATE, but=but) for item in items)
        record = record.replaced(key, told)
    return record

"""What is not written, or written and not understood, put into words that lead on."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from promocase.domain.field import Field, Form, blank_of, field_of, fields_of
from promocase.domain.item import Item
from promocase.domain.place import Place
from promocase.domain.written import Day, Money, Quantity
from promocase.review.walk.draft import Missing

LONGEST_TITLE = 48
"""Characters of an item's title that stand before what it lacks."""

_YEARLESS = re.compile(
    r"\d{1,2}\s*[./-]\s*\d{1,2}\s*[./-]?"
    r"|(?:\d{1,2}\D{0,3}\s*)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:\s*\d{1,2}\D{0,2})?",
    re.IGNORECASE,
)
"""A day or month that only lacks its year: "31.2.", "12 March", "Oct"."""


def is_blank(value: Any) -> bool:
    """Has nothing been written? Nested items count once something stands in one of them."""
    if isinstance(value, Money | Quantity | Day):
        return value.is_blank
    if isinstance(value, str):
        return not value.strip()
    return value is None or value is False or value == ()


def is_untouched(item: Item, *leaving_out: str) -> bool:
    """Does every field of the item still hold what it held at first?"""
    fields = (field for field in fields_of(type(item)) if field.name not in leaving_out)
    return all(_holds_nothing(item, field) for field in fields)


def place_of(item: Item) -> Place:
    """Where an item that is not nested stands."""
    return Place(type(item).KEY, item.id)


def as_in(kind: type[Item], name: str, words: str) -> str:
    """Words that end with a colon, with the field's own example after it; others as they are."""
    if not words.endswith(":"):
        return words
    field = field_of(kind, name)
    return f"{words} “{(field.strong or field.example).rstrip('.')}”"


def named(item: Item, words: str) -> str:
    """The words, with the item's title before them where it has one."""
    title = " ".join(item.title.split())
    if not title:
        return words
    short = title if len(title) <= LONGEST_TITLE else title[:LONGEST_TITLE].rstrip() + "…"
    return f"“{short}”: {words[0].lower()}{words[1:]}"


def unwritten(item: Item, asks: Mapping[str, str], *, naming: bool = True) -> Iterator[Missing]:
    """What to say for each of these fields that is still blank, with its example after a colon."""
    for name, ask in asks.items():
        if is_blank(getattr(item, name)):
            words = as_in(type(item), name, ask)
            yield Missing(named(item, words) if naming else words, place_of(item), name)


def unread(item: Item, *, naming: bool = True) -> Iterator[Missing]:
    """Money, quantities and dates of the item and its nested items that could not be understood."""
    for place, part in _parts(item):
        for field in fields_of(type(part)):
            value = getattr(part, field.name)
            if isinstance(value, Money | Quantity | Day) and not value.is_blank and not value.is_understood:
                words = _not_yet(value, field)
                yield Missing(named(item, words) if naming else words, place, field.name)


def _holds_nothing(item: Item, field: Field) -> bool:
    value = getattr(item, field.name)
    if field.form is Form.MANY:
        return all(is_untouched(child) for child in value)
    return value == blank_of(type(item), field.name)


def _parts(item: Item) -> Iterator[tuple[Place, Item]]:
    yield place_of(item), item
    for field in fields_of(type(item)):
        if field.form is Form.MANY:
            children = getattr(item, field.name)
            yield from ((place_of(item).within(field.name, child.id), child) for child in children)


def _not_yet(value: Money | Quantity | Day, field: Field) -> str:
    text = value.text.strip()
    if isinstance(value, Day):
        if _YEARLESS.fullmatch(text):
            return f"“{text}” is not a date yet: add the year"
        return f"“{text}” is not a date yet: write it as in “{field.example or 'March 2026'}”"
    if isinstance(value, Money):
        return f"“{text}” is not an amount yet: write it as in “{field.example or '61,500'}”"
    return f"“{text}” has no number in it yet: write it as in “{field.example or '5 days'}”"

"""What is not written, or written and not understood, put into words that lead on."""

from collections.abc import Iterator, Mapping

from promocase.domain.content import children_of, value_of
from promocase.domain.field import Field, Form, blank_of, field_of, fields_of
from promocase.domain.item import Item
from promocase.domain.place import Place
from promocase.domain.reading import Reader
from promocase.domain.reading.advice import advice
from promocase.domain.written import Written
from promocase.phrase import Phrase, phrase
from promocase.review.walk.draft import Missing

LONGEST_TITLE = 48
"""Characters of an item's title that stand before what it lacks."""
_NOT_YET = {
    Form.MONEY: phrase("“{text}” is not an amount yet: {advice}"),
    Form.QUANTITY: phrase("“{text}” is not a number yet: {advice}"),
    Form.DAY: phrase("“{text}” is not a date yet: {advice}"),
}


def is_blank(value: object) -> bool:
    """Has nothing been written? Nested items count once something stands in one of them."""
    if isinstance(value, Written):
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


def as_in(kind: type[Item], name: str, words: Phrase) -> Phrase:
    """Words that end with a colon, with the field's own example after it; others as they are."""
    if not words.endswith(":"):
        return words
    field = field_of(kind, name)
    return phrase("{words} “{example}”", words=words, example=field.strong or field.example)


def named(item: Item, words: Phrase) -> Phrase:
    """The words, with the item's title before them where it has one."""
    title = " ".join(item.title.split())
    if not title:
        return words
    short = title if len(title) <= LONGEST_TITLE else title[:LONGEST_TITLE].rstrip() + "…"
    return phrase("“{title}”: {words}", title=short, words=words)


def unwritten(item: Item, asks: Mapping[str, Phrase], *, naming: bool = True) -> Iterator[Missing]:
    """What to say for each of these fields that is still blank, with its example after a colon."""
    for name, ask in asks.items():
        if is_blank(value_of(item, name)):
            words = as_in(type(item), name, ask)
            yield Missing(named(item, words) if naming else words, place_of(item), name)


def unread(item: Item, reader: Reader, *, naming: bool = True) -> Iterator[Missing]:
    """Money, quantities and dates of the item and its nested items that could not be understood."""
    for place, part in _parts(item):
        for field in fields_of(type(part)):
            value = value_of(part, field.name)
            if isinstance(value, Written) and not value.is_blank and not value.is_understood:
                words = _not_yet(value, field, reader)
                yield Missing(named(item, words) if naming else words, place, field.name)


def _holds_nothing(item: Item, field: Field) -> bool:
    if field.form is Form.MANY:
        return all(is_untouched(child) for child in children_of(item, field.name))
    return value_of(item, field.name) == blank_of(type(item), field.name)


def _parts(item: Item) -> Iterator[tuple[Place, Item]]:
    yield place_of(item), item
    for field in fields_of(type(item)):
        if field.form is Form.MANY:
            children = children_of(item, field.name)
            yield from ((place_of(item).within(field.name, child.id), child) for child in children)


def _not_yet(value: Written, field: Field, reader: Reader) -> Phrase:
    text, lacking = value.text.strip(), advice(field.form, value.text, reader)
    return _NOT_YET[field.form].filled(text=text, advice=lacking)

"""The words of an item as search sees them: without case, accents and width."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from promocase.domain.content import children_of, text_of, written_of
from promocase.domain.field import Form, fields_of
from promocase.domain.item import Item

_ACCENTS = re.compile("[\u0300-\u036f]")
AROUND = 40
"""Characters shown on each side of what was found."""


def fold(text: str) -> str:
    """Text in which "Résumé", "RESUME" and "ｒｅｓｕｍｅ" are the same."""
    if text.isascii():
        return text.lower()
    plain = _ACCENTS.sub("", unicodedata.normalize("NFKD", text))
    return unicodedata.normalize("NFC", plain).casefold()


def folded(item: Item) -> str:
    """All that is written in an item and its nested items, a line each."""
    return "\n".join(fold(text) for text in _written(item))


def snippet(item: Item, term: str) -> str:
    """The words around a folded term in the item, on one line; its title where no one text holds the term."""
    for text in _written(item):
        line = " ".join(text.split())
        at = fold(line).find(term)
        if at >= 0:
            start, end = max(0, at - AROUND), at + len(term) + AROUND
            return ("…" if start else "") + line[start:end].strip() + ("…" if end < len(line) else "")
    return item.title


def _written(item: Item) -> Iterator[str]:
    for name, is_many, is_value in _fields(type(item)):
        if is_many:
            for child in children_of(item, name):
                yield from _written(child)
        elif text := written_of(item, name).text if is_value else text_of(item, name):
            yield text


@cache
def _fields(kind: type[Item]) -> tuple[tuple[str, bool, bool], ...]:
    """(name, holds nested items?, is a written value?) of each field that search looks into."""
    return tuple(
        (field.name, field.form is Form.MANY, field.form not in (Form.LINE, Form.TEXT))
        for field in fields_of(kind)
        if field.form is Form.MANY or field.is_written_text
    )

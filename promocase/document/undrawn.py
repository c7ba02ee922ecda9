"""Signs that no bundled font can draw, with the fields they stand in: told before a document is made.

On paper an empty box would stand in their place (emoji, some scripts of India). Nothing is laid out for it:
the words of an excerpt are held against the letters that the fonts have.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from promocase.document.excerpt import Excerpt
from promocase.document.options import Options
from promocase.document.press.fonts import choose
from promocase.document.titled import titled
from promocase.domain.content import children_of, text_of, value_of, written_of
from promocase.domain.field import Field, Form, fields_of
from promocase.domain.item import Attachment, Item
from promocase.domain.kinds.profile import Profile
from promocase.domain.place import Place
from promocase.domain.record import KINDS, Record
from promocase.phrase import Phrase, phrase

MOST_SIGNS = 5


@dataclass(frozen=True, slots=True)
class Undrawn:
    """A field with signs that cannot be printed, each once, in the order of writing.

    `subject` is the title of the item, blank where it has none or is the field itself.
    """

    place: Place
    field: str
    label: Phrase
    subject: str
    signs: tuple[str, ...]

    @property
    def words(self) -> Phrase:
        """ "“Plan ready” · What changed: 🚀 (rocket)"."""
        said = ", ".join(map(_called, self.signs[:MOST_SIGNS]))
        signs = phrase("{signs} and more", signs=said) if len(self.signs) > MOST_SIGNS else said
        if self.subject:
            return phrase("“{title}” · {field}: {signs}", title=self.subject, field=self.label, signs=signs)
        return phrase("{field}: {signs}", field=self.label, signs=signs)


@dataclass(frozen=True, slots=True)
class _Written:
    place: Place
    field: Field
    subject: str
    text: str


def undrawn_in(record: Record, case_id: str, options: Options) -> tuple[Undrawn, ...]:
    """What a document would print as boxes; PromocaseError for a case or the like that is gone."""
    scope = options.about(record, case_id)
    return undrawn(options.edition.select(record, scope))


def undrawn(excerpt: Excerpt) -> tuple[Undrawn, ...]:
    """In the order of the kinds, and of the fields in each."""
    written = [each for each in _written(excerpt) if not each.text.isascii()]
    missing = choose("".join(each.text for each in written)).missing if written else frozenset[str]()
    found = ((each, tuple(dict.fromkeys(char for char in each.text if char in missing))) for each in written)
    return tuple(
        Undrawn(each.place, each.field.name, each.field.label, each.subject, signs)
        for each, signs in found
        if signs
    )


def _written(excerpt: Excerpt) -> Iterator[_Written]:
    items = (excerpt.profile, excerpt.case, *(item for key in KINDS for item in excerpt.of(key)))
    for item in items:
        title = titled(item) if type(item).TITLE and item not in items[:2] else ""
        yield from _texts(item, Place(type(item).KEY, item.id), title)


def _texts(item: Item, place: Place, subject: str) -> Iterator[_Written]:
    for field in fields_of(type(item)):
        match field.form:
            case Form.LINE | Form.TEXT:
                yield _Written(place, field, _beside(item, field, subject), text_of(item, field.name))
            case Form.MONEY | Form.QUANTITY | Form.DAY:
                yield _Written(place, field, subject, written_of(item, field.name).text)
            case Form.MANY:
                for child in children_of(item, field.name):
                    yield from _texts(child, place.within(field.name, child.id), subject)
            case Form.FILE:
                kept = value_of(item, field.name)
                if isinstance(kept, Attachment) and not isinstance(
                    item, Profile
                ):  # a logo goes without its name
                    yield _Written(place, field, subject, kept.name)
            case _:
                pass


def _beside(item: Item, field: Field, subject: str) -> str:
    return "" if field.name == type(item).TITLE else subject


def _called(sign: str) -> str:
    name = unicodedata.name(sign, "").lower()
    return f"{sign} ({name})" if name else f"U+{ord(sign):04X}"

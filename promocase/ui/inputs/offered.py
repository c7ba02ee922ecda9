"""What may be meant by words that are not clear yet, to be taken by a click."""

from dataclasses import dataclass
from datetime import date

from promocase.domain.content import text_of
from promocase.domain.field import Field, fields_of
from promocase.domain.item import Item
from promocase.domain.kinds.profile import Profile
from promocase.domain.reading import Reader
from promocase.domain.reading.advice import choices
from promocase.domain.written import ISO_4217, Written

CURRENCY = "currency"
"""The name of the fields that hold the code of a currency."""


@dataclass(frozen=True, slots=True)
class Offer:
    """The words to write instead, and the value they are."""

    words: str
    value: object


def offered(field: Field, value: object, reader: Reader, today: date) -> tuple[Offer, ...]:
    """Nothing for what is blank or clear."""
    if isinstance(value, Written):
        if value.is_blank or value.is_understood:
            return ()
        found = choices(field.form, value.text, reader, today)
        return tuple(Offer(choice.words, choice.value) for choice in found)
    if field.name == CURRENCY and isinstance(value, str) and value.strip().upper() not in ISO_4217:
        code = reader.currency(value)
        return (Offer(code, code),) if code else ()
    return ()


def currency_beside(profile: Profile, item: Item | None) -> str:
    """The currency of an item's amounts that name none: its own, or the one the person is paid in."""
    has_own = item is not None and any(field.name == CURRENCY for field in fields_of(type(item)))
    own = text_of(item, CURRENCY).strip() if item is not None and has_own else ""
    text = own or profile.currency.strip()
    return profile.reader.currency(text) or text

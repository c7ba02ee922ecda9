"""A record in Greek letters, so that every plain letter that is shown beside it was written by us, and not
looked up in the phrase book: in the tongue of `tools/pseudo.py` our words have none.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from typing import Any

import phrases
from babel.messages.pofile import read_po
from pseudo import pseudo_tongue

from promocase.domain.field import Form, fields_of
from promocase.domain.item import Attachment
from promocase.domain.record import KINDS, Record
from promocase.domain.written import Day, Money, Quantity
from promocase.exchange.sample import sample_record
from promocase.phrase import Tongue

NOW = datetime(2026, 3, 14, 14, 2, tzinfo=UTC)
GREEK = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "αβγδεφγηιξκλμνοπκρστυβωχυζΑΒΓΔΕΦΓΗΙΞΚΛΜΝΟΠΚΡΣΤΥΒΩΧΥΖ",
)
KEYS = re.compile(r"(?:(?:Ctrl|Shift|Alt)\+)+\S+|\bF\d+\b")
"""What Qt calls the keys of shortcuts."""
PLAIN = {"promocase", "pdf"}
OF_QT = {"Scroll Left", "Scroll Right"}
"""What the buttons in a QTabBar are called by Qt itself, in its own translation."""


def nobodys_tongue() -> Tongue:
    """What window and commands say, in accented letters."""
    with (phrases.ROOT / "resources" / "phrases" / "interface.pot").open("rb") as file:
        return pseudo_tongue(read_po(file))


def greek(item: Any) -> Any:
    """An item with its own words in Greek letters; what was understood of them stays."""
    changes: dict[str, Any] = {}
    for field in fields_of(type(item)):
        value = getattr(item, field.name)
        match value:
            case str() if field.form in (Form.LINE, Form.TEXT) and field.name not in ("theme", "accent"):
                changes[field.name] = value.translate(GREEK)
            case Money() | Day():
                changes[field.name] = replace(value, text=value.text.translate(GREEK))
            case Quantity():
                texts = {"text": value.text.translate(GREEK), "unit": value.unit.translate(GREEK)}
                changes[field.name] = replace(value, **texts)
            case tuple() if field.form is Form.MANY:
                changes[field.name] = tuple(map(greek, value))
            case Attachment():
                changes[field.name] = replace(value, name=value.name.translate(GREEK))
            case _:
                pass
    return replace(item, **changes)


def sample() -> Record:
    numbers = count(1)
    record = sample_record("payroll-specialist", NOW.date(), lambda: f"{next(numbers)}", NOW)
    for key in KINDS:
        record = record.replaced(key, tuple(map(greek, record.of(key))))
    return record


def plain_words(texts: Iterable[str], allowed: Iterable[str] = ()) -> dict[str, str]:
    """Each plain word that should not be there, with a text it stands in."""
    known = {*PLAIN, *allowed}
    return {
        word: text
        for text in texts
        if text not in OF_QT
        for word in re.findall(r"[A-Za-z]+", KEYS.sub("", text))
        if word not in known
    }

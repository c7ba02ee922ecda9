"""Texts that could break a page, and a record that is full of one."""

from promocase.domain.content import with_values
from promocase.domain.field import Form, fields_of
from promocase.domain.item import Item
from promocase.domain.record import KINDS, Record

HOSTILE = (
    "<script>alert(1)</script><link rel=attachment href='file:///etc/passwd'><img src=x onerror=alert(1)>",
    "{{ 7 * 7 }} {% include 'x' %} </style></title></section>\"'>",
    "[a](javascript:alert(1)) [b](file:///etc/passwd) ![c](file:///etc/passwd) <https://a.example>",
    "word " * 3_000,
    "x" * 20_000,
    "- " * 400 + "deep\n" + "> " * 400 + "[[" * 400 + "*" * 999,
    "\ud800 lone \x00 nul \u202e override \ufeff",
    "שלום עולם مرحبا بالعالم 給与計算 한국어 हिन्दी 😀🚀 ﷽ a" + "\u0301" * 300,
    "\n" * 500 + "\t" * 500,
)


def stuffed(record: Record, text: str) -> Record:
    """The record with the text in every line and text field of every item, and of every nested item."""
    for key in KINDS:
        record = record.replaced(key, tuple(_stuffed(item, text) for item in record.of(key)))
    return record


def _stuffed(item: Item, text: str) -> Item:
    changes: dict[str, object] = {}
    for field in fields_of(type(item)):
        value = getattr(item, field.name)
        if field.form in (Form.LINE, Form.TEXT):
            changes[field.name] = text
        elif field.form in (Form.MONEY, Form.QUANTITY, Form.DAY) and value.text:
            changes[field.name] = type(value)(text)
        elif field.form is Form.MANY:
            changes[field.name] = tuple(_stuffed(child, text) for child in value)
    return with_values(item, changes)

"""Each public field of each kind is printed in some edition, or listed here with the reason why it is not.

A field declared tomorrow and placed in no section is found by this, and so is one that a section lets fall.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from promocase.document.accent import GOOD
from promocase.document.editions import EDITIONS
from promocase.document.html import html
from promocase.document.options import resolve
from promocase.document.render import job
from promocase.document.theme import THEMES
from promocase.document.view import view
from promocase.domain.field import Field, Form, blank_of, fields_of
from promocase.domain.item import Attachment, Item
from promocase.domain.kinds.case import Case
from promocase.domain.record import KINDS, Record
from promocase.domain.written import Day, Money, Quantity

TODAY = date(2026, 3, 14)

NOT_PRINTED = {
    "Profile.logo": "a picture: test_logo.py",
    "Case.contents": "which sections there are: test_contents.py",
    **{f"SectionChoice.{name}": "see Case.contents" for name in ("edition", "section", "heading", "hidden")},
    "Case.name": "for the writer's own eye: it stands in the window and in the file's name",
    "Case.outcome": "came after the document",
    "Case.agreed": "came after the document",
    "Case.agreed_by": "came after the document",
    "Profile.year_start": "says which months FY24 has, when it is typed",
    "Accomplishment.goals": "joins a goal to what was done for it, in the window",
    "Accomplishment.tags": "for the writer's own filing",
    "Evidence.kind": "what it is stands in its name",
    "OwnPay.salaries": "printed beside a month's pay, of which it makes a year's",
    "Feedback.specific": "a help while writing",
    "Feedback.asked_back": "a help while writing: the answer is what is printed",
    "Feedback.nature": "a help while choosing",
}
"""By class and field: why no edition prints it."""


def printed_kinds() -> Iterator[type[Item]]:
    """Every public kind, and what is nested in it."""
    for kind in KINDS.values():
        yield kind
        public = (field for field in fields_of(kind) if not field.private)
        yield from (field.nested for field in public if field.form is Form.MANY)


PUBLIC: dict[str, tuple[type[Item], Field]] = {
    f"{kind.__name__}.{field.name}": (kind, field)
    for kind in printed_kinds()
    for field in fields_of(kind)
    if not (kind.PRIVATE or field.private)
}


def changed(record: Record, kind: type[Item], change: Callable[[Any], Any]) -> Record:
    """The record with every item of a class changed, wherever it is nested."""

    def within(item: Item) -> Item:
        nested: dict[str, Any] = {
            field.name: tuple(within(child) for child in getattr(item, field.name))
            for field in fields_of(type(item))
            if field.form is Form.MANY
        }
        item = replace(item, **nested)
        return change(item) if isinstance(item, kind) else item

    for key in KINDS:
        record = record.replaced(key, tuple(within(item) for item in record.of(key)))
    return record


def values(kind: type[Item], field: Field) -> tuple[Any, ...]:
    """Different answers to a field."""
    if (kind, field.name) == (Case, "theme"):
        return tuple(THEMES)
    if (kind, field.name) == (Case, "accent"):
        return GOOD
    match field.form:
        case Form.MONEY:
            return Money("31,250", Decimal(31250)), Money("32,750", Decimal(32750))
        case Form.QUANTITY:
            return Quantity("few"), Quantity("many")
        case Form.DAY:
            return Day("soon"), Day("later")
        case Form.CHOICE:
            return tuple(field.choices)
        case Form.FLAG:
            return False, True
        case Form.FILE:
            return Attachment("one.pdf", "0", 1), Attachment("two.pdf", "0", 1)
        case _:
            return "EUR", "CHF"  # words as good as any, and currencies


def pages(record: Record) -> Iterator[str]:
    """Every edition as HTML, in the theme and on the paper of the record."""
    for key in EDITIONS:
        options = resolve(record, record.cases[-1].id, TODAY, key)
        work = job(record, record.cases[-1].id, options)
        yield html(view(work.excerpt, options.edition, TODAY), options.edition, options.theme, options.paper)


def bare(item: Item, field: Field) -> Item:
    """Without what could stand in a field's place: only the other choices, flags and lists are left."""
    written = (Form.LINE, Form.TEXT, Form.MONEY, Form.QUANTITY, Form.DAY)
    blank: dict[str, Any] = {
        each.name: blank_of(type(item), each.name)
        for each in fields_of(type(item))
        if each.form in written and each.name not in (field.name, type(item).TITLE)
    }
    return replace(item, **blank)


def is_printed(record: Record, kind: type[Item], field: Field) -> bool:
    """Does another answer make another document? In the full record, or where the field stands alone."""
    for base in (record, changed(record, kind, lambda item: bare(item, field))):
        seen: set[tuple[str, ...]] = set()
        for value in values(kind, field):
            answered = changed(base, kind, lambda item, value=value: replace(item, **{field.name: value}))
            seen.add(tuple(pages(answered)))
            if len(seen) > 1:
                return True
    return False


@pytest.mark.parametrize("name", PUBLIC)
def test_that_a_public_field_is_printed_or_has_a_reason(record: Record, name: str) -> None:
    kind, field = PUBLIC[name]
    if field.form in (Form.REFS, Form.MANY):
        blank: dict[str, Any] = {field.name: blank_of(kind, field.name)}
        without = changed(record, kind, lambda item: replace(item, **blank))
        is_used = tuple(pages(without)) != tuple(pages(record))
    else:
        is_used = is_printed(record, kind, field)
    assert is_used is (name not in NOT_PRINTED)


WRITTEN = [name for name, (_, field) in PUBLIC.items() if field.form in (Form.MONEY, Form.QUANTITY)]
WRITTEN = [name for name in WRITTEN if name not in NOT_PRINTED]


@pytest.mark.parametrize("name", WRITTEN)
def test_that_a_value_in_words_is_printed_in_those_words(record: Record, name: str) -> None:
    kind, field = PUBLIC[name]
    words = Money("a fair bit") if field.form is Form.MONEY else Quantity("a fair bit")
    alone, beside = (
        changed(base, kind, lambda item: replace(item, **{field.name: words}))
        for base in (changed(record, kind, lambda item: bare(item, field)), record)
    )
    assert any("a fair bit" in page for page in (*pages(beside), *pages(alone)))


def test_that_every_reason_is_about_a_public_field() -> None:
    assert set(NOT_PRINTED) <= set(PUBLIC)

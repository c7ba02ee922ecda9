"""No word of ours bypasses the phrase book: in a tongue that marks each phrase, none stands unmarked."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from gettext import NullTranslations
from html.parser import HTMLParser
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from babel import Locale
from hypothesis import HealthCheck, given, settings
from strategies import records

from promocase.document.editions import EDITIONS
from promocase.document.html import html
from promocase.document.press.pdf import Press
from promocase.document.theme import THEMES, USUAL
from promocase.document.view import view
from promocase.domain.choice import Language, Paper
from promocase.domain.field import Field, Form, fields_of
from promocase.domain.item import Item
from promocase.domain.record import KINDS, Record
from promocase.domain.written import Day, Money, Quantity
from promocase.phrase import Tongue

TODAY = date(2026, 3, 14)
MARKED = re.compile(r"⟦[^⟦⟧]*(?:⟧|…)")
"""A phrase, or what a chart has cut of it."""


class Marking(NullTranslations):
    """Every phrase comes back in marks."""

    def gettext(self, message: str) -> str:
        return f"⟦{message}⟧"

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return f"⟦{msgid1 if n == 1 else msgid2}⟧"


MARKS = Tongue(Marking())


class Printed(HTMLParser):
    """What a page says: its texts, those for who cannot see it, its metadata, and what its style prints."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.in_style = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        self.in_style = tag == "style"
        if named.get("name") in ("author", "description"):
            self.found.append(named["content"] or "")
        self.found += [
            named[name] or "" for name in ("data-footer", "aria-label", "alt", "title") if name in named
        ]

    def handle_data(self, data: str) -> None:
        self.found += list(_counters(data)) if self.in_style else [data]


def _counters(style: str) -> Iterator[str]:
    """What a style prints around the numbers of the pages."""
    for value in re.findall(r"content: ([^;]*counter[^;]*);", style):
        words = re.sub(r"target-counter\(attr\([\w-]+\), \w+\)|counter\(\w+\)", "", value)
        yield re.sub(r"\\([0-9a-f]+) ", lambda found: chr(int(found[1], 16)), words)


_AND = ("and",)
"""What CLDR puts between the last two of a list."""


def known_to_cldr() -> frozenset[str]:
    """Months, which may begin a heading, and currencies are not ours to translate."""
    locales = [Locale.parse(language.value, sep="-") for language in Language]
    months = [
        name
        for locale in locales
        for context in locale.months.values()
        for width in context.values()
        for name in width.values()
    ]
    money = [name for locale in locales for pair in locale.currency_symbols.items() for name in pair]
    return frozenset(
        re.findall(
            r"[^\W\d_]+",
            " ".join([*months, *(name[:1].upper() + name[1:] for name in months), *money, *_AND]),
        )
    )


CLDR = known_to_cldr()


def unmarked(text: str) -> list[str]:
    """The words outside of all marks."""
    before = ""
    while before != text:
        before, text = text, MARKED.sub("", text)
    return [word for word in re.findall(r"[^\W\d_]+", text) if word not in CLDR]


def wordless(item: Any) -> Any:
    """The item with digits and signs where a person would write words; what is understood stays."""
    return replace(item, **dict(_wordless(item)))


def _wordless(item: Item) -> Iterator[tuple[str, Any]]:
    for number, field in enumerate(fields_of(type(item))):
        value = getattr(item, field.name)
        if field.form is Form.MANY:
            yield field.name, tuple(wordless(child) for child in value)
        elif field.form in (Form.LINE, Form.TEXT) and field.name != "currency":
            yield field.name, f"{number} – {number}" if value.strip() else ""
        elif isinstance(value, Money | Quantity | Day):
            yield field.name, _numeral(value, field)
        elif field.form is Form.FILE and value is not None:
            yield field.name, replace(value, name="7.1")


def _numeral(value: Money | Quantity | Day, field: Field) -> Money | Quantity | Day:
    text = re.sub(r"[^\d., ]", "", value.text)
    if isinstance(value, Quantity):
        return replace(value, text=text, unit="")
    return replace(value, text=text)


def wordless_record(record: Record) -> Record:
    for key in KINDS:
        record = record.replaced(key, tuple(wordless(item) for item in record.of(key)))
    return record


def page(record: Record, key: str, theme: str = USUAL) -> str:
    edition = EDITIONS[key]
    scope = edition.about.usual(record, record.cases[-1].id, TODAY)
    document = view(edition.select(record, scope), edition, TODAY, MARKS)
    return html(document, edition, THEMES[theme], Paper.A4)


def said(record: Record, edition: str = "full", theme: str = USUAL) -> list[str]:
    return Printed(page(record, edition, theme)).found


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("name", ["small", "payroll-specialist", "support-lead"])
def test_that_every_word_of_a_whole_document_is_a_phrase(
    samples: dict[str, Record], name: str, edition: str, theme: str
) -> None:
    words = said(wordless_record(samples[name]), edition, theme)
    assert sum("⟦" in each for each in words) > (150 if edition == "full" else 10)
    assert unmarked(" ".join(words)) == []


@given(records())
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
def test_that_every_word_of_any_document_is_a_phrase(record: Record) -> None:
    for edition in EDITIONS:
        assert unmarked(" ".join(said(wordless_record(record), edition))) == []


def test_that_a_word_outside_of_the_book_would_be_found(samples: dict[str, Record]) -> None:
    record = wordless_record(samples["small"])
    leaky = replace(record, profile=replace(record.profile, team="Payroll"))
    assert unmarked(" ".join(said(leaky))) == ["Payroll"]
    assert unmarked("⟦to ⟦the median⟧ and⟧ of ⟦cut wor…") == ["of"]


@pytest.mark.parametrize(("edition", "entries_at_least"), [("full", 20), ("brief", 3)])
def test_that_title_and_outline_of_the_pdf_are_phrases(
    samples: dict[str, Record], edition: str, entries_at_least: int
) -> None:
    made = Press().pdf(page(wordless_record(samples["small"]), edition))
    with pikepdf.open(BytesIO(made.data)) as opened, opened.open_outline() as outline:
        entries = [each.title for top in outline.root for each in (top, *top.children)]
        assert len(entries) > entries_at_least
        assert unmarked(" ".join([str(opened.docinfo["/Title"]), *entries])) == []

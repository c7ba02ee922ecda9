"""The view says what is printed and never how: another writer needs nothing else to print all of it."""

import re
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from html.parser import HTMLParser
from importlib import import_module
from pkgutil import iter_modules
from typing import get_type_hints

import pytest
from markupsafe import Markup

from promocase.document import blocks, figure, material, sections, view
from promocase.document.blocks import Prose
from promocase.document.editions import EDITIONS
from promocase.document.page.hand import typeset
from promocase.domain.record import Record

TODAY = date(2026, 3, 14)
NAMES = ("small", "payroll-specialist", "support-lead")
LAYOUT = {
    *("height", "width", "left", "right", "top", "bottom", "x", "y", "x1", "x2", "y1", "y2"),
    *("whole", "close", "long", "wide", "short", "keep", "columns", "abreast", "size", "font", "color"),
    *("css", "style", "template", "html", "svg"),
}
"""Names that speak of the page and not of what stands on it."""


def document_of(record: Record, key: str) -> view.Document:
    edition = EDITIONS[key]
    scope = edition.about.usual(record, record.cases[-1].id, TODAY)
    return view.view(edition.select(record, scope), edition, TODAY)


def view_types() -> list[type]:
    """Every dataclass that a view may hold."""
    modules = [
        import_module(f"{sections.__name__}.{found.name}") for found in iter_modules(sections.__path__)
    ]
    return [
        each
        for module in (*modules, blocks, figure, view, material)
        for each in vars(module).values()
        if isinstance(each, type)
        and is_dataclass(each)
        and each.__module__ == module.__name__
        and each is not material.Material
    ]


def values(found: object) -> Iterator[object]:
    yield found
    if isinstance(found, tuple):
        for each in found:
            yield from values(each)
    elif is_dataclass(found) and not isinstance(found, type):
        for field in fields(found):
            yield from values(getattr(found, field.name))


def test_that_no_part_of_a_view_is_named_after_the_page() -> None:
    types = view_types()
    assert len(types) > 40
    assert [(each.__name__, f.name) for each in types for f in fields(each) if f.name in LAYOUT] == []


def test_that_no_part_of_a_view_is_declared_as_markup() -> None:
    hints = [
        (each.__name__, name, str(hint))
        for each in view_types()
        for name, hint in get_type_hints(each).items()
    ]
    assert len(hints) > 100
    assert [hint for hint in hints if "Markup" in hint[2] or "Any" in hint[2]] == []


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("name", NAMES)
def test_that_a_view_holds_no_html_and_no_place_to_break(
    samples: dict[str, Record], name: str, edition: str
) -> None:
    texts = [each for each in values(document_of(samples[name], edition)) if isinstance(each, str)]
    assert len(texts) > (400 if edition == "full" else 40)
    assert [text for text in texts if isinstance(text, Markup) or "<" in text or "\u200b" in text] == []


def plain_text(found: object) -> Iterator[str]:
    """A writer of its own, in ten lines: whatever is said, in reading order, one thing a line."""
    if isinstance(found, Prose):
        yield found.text
    elif isinstance(found, str | int):
        yield str(found)
    elif isinstance(found, tuple):
        for each in found:
            yield from plain_text(each)
    elif is_dataclass(found) and not isinstance(found, type):
        for field in fields(found):
            yield from plain_text(getattr(found, field.name))


class Texts(HTMLParser):
    """The words between the tags of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(html)

    def handle_data(self, data: str) -> None:
        self.found.append(data)


def squeezed(text: str) -> str:
    """Without what is only punctuation, an arrow or space between two things that are said."""
    return re.sub(r"[\s·,→\[\]\u200b]+", "", text)


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("name", NAMES)
def test_that_a_writer_of_plain_text_prints_everything_that_the_page_prints(
    samples: dict[str, Record], page: Callable[..., str], name: str, edition: str
) -> None:
    document = document_of(samples[name], edition)
    html = page(samples[name], edition=edition)
    assert [section.key for section in document.sections] == [key for key, _ in EDITIONS[edition].sections]
    for section in document.sections:
        printed = html.partition(f'<section id="s-{section.key}"')[2].partition("</section>")[0]
        told = squeezed("\n".join(typeset(each, "en") for each in plain_text((section.title, section.body))))
        drawn = re.sub(r"</title>.*?</svg>", "</title></svg>", printed.partition(">")[2], flags=re.DOTALL)
        for text in Texts(drawn).found:
            assert squeezed(text) in told, (section.key, text)

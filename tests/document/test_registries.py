"""What every edition and every theme must be, so that a new file is checked as soon as it is there."""

import pickle
import re
from dataclasses import fields, replace
from datetime import UTC, date, datetime
from itertools import count

import pytest

from promocase.document.cut import private_fields
from promocase.document.editions import EDITIONS
from promocase.document.html import html
from promocase.document.options import Options, resolve
from promocase.document.page.grid import Grid
from promocase.document.page.sizes import Sizes
from promocase.document.page.style import PAPERS
from promocase.document.render import job, render, self_contained_html
from promocase.document.theme import THEMES, USUAL
from promocase.document.view import builder, view
from promocase.domain.choice import Paper
from promocase.domain.field import fields_of
from promocase.domain.record import KINDS, Record, blank_record
from promocase.phrase import Phrase
from promocase.resource import templates

READABLE, SEEN = 4.5, 3
"""The contrast WCAG AA asks of text, and of bars and lines that carry meaning."""
VERY_READABLE = 7
"""What AAA asks of text."""

TODAY = date(2026, 3, 14)

PAIRS = (
    ("ink", "paper"),
    ("soft", "paper"),
    ("accent", "paper"),
    ("ask_ink", "paper"),
    ("on_accent", "accent"),
    ("on_accent_soft", "accent"),
    ("ask_on_accent", "accent"),
    ("accent", "accent_light"),
)
MARKS = ("accent", "accent_bar", "ask", "rule")
"""What is drawn and means something."""


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(color: str) -> float:
    parts = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("key", THEMES)
def test_that_a_theme_can_be_read(key: str) -> None:
    tokens = THEMES[key].tokens
    assert THEMES[key].name
    least = VERY_READABLE if key == "contrast" else READABLE
    assert float(tokens["least_contrast"]) == least
    for front, back in PAIRS:
        assert contrast(tokens[front], tokens[back]) >= least, (front, back)


@pytest.mark.parametrize("key", THEMES)
def test_that_what_is_drawn_is_seen_in_grey(key: str) -> None:
    """Contrast is a matter of luminance alone: of what a printer without colours prints."""
    tokens = THEMES[key].tokens
    for mark in MARKS:
        assert contrast(tokens[mark], tokens["paper"]) >= SEEN, mark


def test_that_every_theme_has_its_style_and_its_name_and_every_style_is_offered() -> None:
    styles = {path.stem for path in (templates() / "themes").glob("*.css")}
    assert styles == {*THEMES, "base"}
    assert USUAL in THEMES
    assert all(isinstance(theme.name, Phrase) and theme.key == key for key, theme in THEMES.items())


@pytest.mark.parametrize("key", THEMES)
def test_that_a_theme_chooses_every_value_that_is_asked_for(key: str) -> None:
    sizes = Sizes.of(THEMES[key])
    assert all(getattr(sizes, field.name) > 0 for field in fields(sizes) if field.name != "grid")
    grid = Grid.of(THEMES[key], Paper.A4).values
    rules = THEMES[key].rules(fallback="sans-serif", counter="counter(page)", **grid)
    assert "var(" not in rules and ":root" not in rules


@pytest.mark.parametrize("key", THEMES)
def test_that_a_theme_is_a_small_overlay(key: str) -> None:
    overlay = (templates() / "themes" / f"{key}.css").read_text("utf-8")
    assert 40 <= len(overlay.splitlines()) <= 90
    assert "@" not in overlay, "the sheet belongs to the base"


def test_that_css_holds_no_words() -> None:
    for path in templates().rglob("*.css"):
        rules = re.sub(r"/\*.*?\*/", "", path.read_text("utf-8"), flags=re.DOTALL)
        assert re.findall(r'content:[^;]*"[^"]*[A-Za-z][^"]*"', rules) == [], path.name


def test_that_the_page_counter_follows_its_words(record: Record) -> None:
    options = Options(TODAY)
    document = view(job(record, "case1", options).excerpt, options.edition, TODAY)
    for words, rule in (
        ("{page} of {pages}", 'counter(page) " of " counter(pages)'),
        ("von {pages}: {page}", '"von " counter(pages) "\\3a  " counter(page)'),
        ('{page}"; } * {', 'counter(page) "\\22 \\3b  \\7d  \\2a  \\7b "'),
    ):
        made = html(replace(document, counter=words), options.edition, options.theme, options.paper)
        assert f"content: {rule};" in made.partition("</style>")[0]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("paper", [paper.value for paper in Paper])
def test_that_every_choice_makes_a_document(record: Record, theme: str, edition: str, paper: str) -> None:
    options = resolve(record, "case1", TODAY, edition, theme, paper)
    assert render(record, "case1", options).pages >= 1
    assert self_contained_html(record, "case1", options).startswith("<!DOCTYPE html>")


@pytest.mark.parametrize("key", EDITIONS)
def test_that_an_edition_is_whole(key: str) -> None:
    edition = EDITIONS[key]
    assert edition.key == key
    assert edition.name
    assert edition.reader.words
    assert edition.kinds <= set(KINDS)
    assert edition.private <= private_fields()
    assert {each.kind for each in edition.room} <= {*edition.kinds, "profile", "cases"}
    assert all(each.field in {field.name for field in fields_of(KINDS[each.kind])} for each in edition.room)
    assert pickle.loads(pickle.dumps(edition)) == edition
    assert (templates() / edition.template).is_file()
    for section, _ in edition.sections:
        assert callable(builder(section))
        assert (templates() / "sections" / f"{section}.html.j2").is_file()


@pytest.mark.parametrize("key", EDITIONS)
def test_that_an_edition_of_nothing_says_nothing(key: str) -> None:
    numbers = count()
    blank = blank_record(lambda: f"new-{next(numbers)}", datetime(2026, 3, 14, tzinfo=UTC))
    work = job(blank, blank.cases[0].id, Options(TODAY, EDITIONS[key]))
    document = view(work.excerpt, EDITIONS[key], TODAY)
    assert [section.key for section in document.sections] == [EDITIONS[key].first]


def test_that_papers_are_known_to_both_sides() -> None:
    assert set(PAPERS) == set(Paper)

"""The paper as a typographer sees it: six sizes, one grid, headlines first, marks apart from figures."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BytesIO
from itertools import product
from typing import Any

import pikepdf
import pypdf
import pytest

from promocase.document.page.grid import COLUMNS, Grid
from promocase.document.page.hand import NO_BREAK, THIN_NO_BREAK
from promocase.document.page.style import PAPERS
from promocase.document.press.pages import Pdf
from promocase.document.press.pdf import HTML, POINTS, Fetcher
from promocase.document.theme import THEMES
from promocase.domain.choice import Paper
from promocase.domain.record import Record

SIZES = (8.5, 10, 11, 14, 19, 31)
"""Points: to look up, to read, for a headline, for what is read first, for a heading, for the title."""

INDENTS = (0, 6.5, 12)
"""Points by which the words of a list stand further in than its column: of bullets, of numbers."""

MOST_SMALL = 0.25
"""Of the letters of a full case, charts left out."""

FEW = 6
"""Accomplishments of a record that is small."""

NEAR = 0.3
"""Points that nobody sees."""

EVERY = [
    *product(("small", "payroll-specialist", "support-lead"), PAPERS, THEMES, ("full", "brief")),
    *product(("de", "fr", "es"), (Paper.A4,), THEMES, ("full", "brief")),
]
"""Samples on every paper, and records in other languages on their own."""


@pytest.fixture(scope="module", params=EVERY, ids=lambda each: "-".join(map(str, each)))
def chosen(
    request: pytest.FixtureRequest, samples: dict[str, Record], spoken: dict[str, Record]
) -> tuple[Record, Paper, str, str]:
    name, paper, theme, edition = request.param
    return (samples | spoken)[name], paper, theme, edition


@pytest.fixture(scope="module")
def laid_out(chosen: tuple[Record, Paper, str, str], page: Callable[..., str]) -> list[Any]:
    """The pages as boxes."""
    return sheets(page(*chosen))


@pytest.fixture(scope="module")
def printed(chosen: tuple[Record, Paper, str, str], pdf: Callable[..., Pdf]) -> pypdf.PdfReader:
    return pypdf.PdfReader(BytesIO(pdf(*chosen).data))


def sheets(html: str) -> list[Any]:
    pages: Any = HTML(string=html, url_fetcher=Fetcher()).render().pages
    return [each._page_box for each in pages]


def within(box: Any, above: tuple[Any, ...] = ()) -> Iterator[tuple[Any, tuple[Any, ...]]]:
    """Every box with those around it; what stands in a page's margins is left out."""
    yield box, above
    for child in getattr(box, "children", ()):
        if "Margin" not in type(child).__name__:
            yield from within(child, (*above, box))


def of_class(box: Any) -> set[str]:
    element: Any = getattr(box, "element", None)
    return set((element.get("class") or "").split()) if hasattr(element, "get") else set()


def texts_of(line: Any) -> str:
    return "".join(box.text for box, _ in within(line) if hasattr(box, "text"))


def test_that_six_sizes_serve(printed: pypdf.PdfReader) -> None:
    """Charts among them, which are drawn as large as they are placed."""
    found: dict[float, str] = {}

    def visit(text: str, cm: list[float], tm: list[float], _: object, size: float) -> None:
        if text.strip():
            found.setdefault(round(size * abs(tm[3] * cm[3]), 1), text.strip())

    for each in printed.pages:
        each.extract_text(visitor_text=visit)
    assert set(found) <= set(SIZES), found
    assert len(found) >= 5


def test_that_most_is_set_to_be_read_and_not_to_be_looked_up(
    laid_out: list[Any], chosen: tuple[Record, Paper, str, str]
) -> None:
    """Of the full case; the brief is half evidence, and of a small record the chart's words weigh more."""
    record, _, _, edition = chosen
    if edition != "full" or len(record.cases[-1].accomplishments) < FEW:
        pytest.skip("a full case of a sample")
    texts = [box for sheet in laid_out for box, _ in within(sheet) if hasattr(box, "text")]
    small = sum(len(box.text) for box in texts if box.style["font_size"] * POINTS < SIZES[1] - NEAR)
    assert small < MOST_SMALL * sum(len(box.text) for box in texts)


def test_that_all_columns_start_on_one_grid(
    laid_out: list[Any], chosen: tuple[Record, Paper, str, str]
) -> None:
    """But for names of competencies, each of which follows the one before, and the numbers of evidence."""
    _, paper, theme, _ = chosen
    grid = Grid.of(THEMES[theme], paper)
    starts = [grid.start(column) + indent for column in range(COLUMNS) for indent in INDENTS]
    found: dict[float, str] = {}
    for sheet in laid_out:
        for box, _ in within(sheet):
            lines = [each for each in getattr(box, "children", ()) if type(each).__name__ == "LineBox"]
            is_inline = type(box).__name__ == "InlineBlockBox"
            if lines and not is_inline and "Block" in type(box).__name__ + type(box).__bases__[0].__name__:
                left = (box.content_box_x() - sheet.content_box_x()) * POINTS
                found.setdefault(round(left, 2), texts_of(lines[0])[:60])
    off = {x: text for x, text in found.items() if min(abs(x - start) for start in starts) > NEAR}
    assert len(found) >= 3
    assert off == {}


def test_that_nothing_runs_off_the_grid(laid_out: list[Any]) -> None:
    for sheet in laid_out:
        right = sheet.content_box_x() + sheet.width
        over = [
            (box.text, (box.position_x + box.width - right) * POINTS)
            for box, _ in within(sheet)
            if hasattr(box, "text") and box.position_x + box.width > right + NEAR
        ]
        assert over == []


def test_that_no_word_is_left_alone_in_what_is_read_first(laid_out: list[Any]) -> None:
    seen = 0
    for sheet in laid_out:
        for box, above in within(sheet):
            lines = [each for each in getattr(box, "children", ()) if type(each).__name__ == "LineBox"]
            if len(lines) > 1 and {"thesis", "words"} & set().union(*map(of_class, (*above, box))):
                seen += 1
                assert len(texts_of(lines[-1]).split()) > 1, texts_of(lines[-1])
    assert seen


def test_that_figures_keep_to_their_words(laid_out: list[Any]) -> None:
    """No line ends between "n =" and its number, between "10 of" and 10, or before a per cent sign."""
    for sheet in laid_out:
        for box, _ in within(sheet):
            if type(box).__name__ == "LineBox":
                assert not re.search(r"(?:\bn|\d (?:of|von|sur)|[=≈<>])\s*\Z", texts_of(box)), texts_of(box)
                assert not re.match(r"\s*(?:%|=\s*\d)", texts_of(box)), texts_of(box)


def test_that_marks_of_evidence_stand_apart_from_figures(printed: pypdf.PdfReader) -> None:
    text = "".join(each.extract_text() for each in printed.pages)
    assert not re.search(r"\w\[\d", text)


def test_that_the_outline_names_headlines_without_marks(
    samples: dict[str, Record], pdf: Callable[..., Pdf]
) -> None:
    record = samples["payroll-specialist"]
    with pikepdf.open(BytesIO(pdf(record).data)) as opened, opened.open_outline() as outline:
        titles = [each.title for section in outline.root for each in section.children]
    plain = [re.sub(f"[{NO_BREAK}{THIN_NO_BREAK}]", " ", title) for title in titles]
    assert "Payroll prepared in 4 days instead of 6" in plain
    assert not any("[" in title for title in plain)


@pytest.mark.parametrize("theme", THEMES)
def test_that_a_headline_comes_before_what_stands_beside_it(
    record: Record, pdf: Callable[..., Pdf], theme: str
) -> None:
    """In the source, in the tags and in what is copied out of the page."""
    made = pypdf.PdfReader(BytesIO(pdf(record, "a4", theme).data))
    text = " ".join(" ".join(each.extract_text() for each in made.pages).split())
    story = (
        "Off-cycle corrections cut from 212 to 74 a month [1, 2]",
        "Corrections fell for six months running.",
        "Quality Feb – Apr 2026",
        "Before Every month",
        "My part I traced",
        "Decided Checks before payment",
        "Off-cycle corrections a month, six months running",
        "Worth £18,000",
        "Team two payroll officers",
        "Measured Monthly count",
    )
    row = text.partition("What changed because of this work")[2]
    places = [row.replace("\u2009", " ").find(words) for words in story]
    assert -1 not in places
    assert places == sorted(places)


def test_that_a_long_name_wraps_in_its_pill(record: Record, page: Callable[..., str]) -> None:
    known = record.competencies[0]
    long = replace(
        record, competencies=(replace(known, name="Owns a process " * 12), *record.competencies[1:])
    )
    made = sheets(page(long))
    pills = [box for sheet in made for box, _ in within(sheet) if "pill" in of_class(box)]
    assert len(pills) > 2
    for sheet in made:
        right = sheet.content_box_x() + sheet.width
        assert all(
            box.position_x + box.border_width() <= right + NEAR
            for box, _ in within(sheet)
            if "pill" in of_class(box)
        )

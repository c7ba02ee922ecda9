"""The PDF itself: pages, outline, tags, fonts, and how the pages are filled."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pypdf
import pytest

from promocase.document.editions import EDITIONS
from promocase.document.options import Options
from promocase.document.press.pages import Pdf
from promocase.document.press.pdf import Press
from promocase.document.render import render, self_contained_html
from promocase.domain.record import Record


@pytest.fixture(scope="module")
def reader(full: Pdf) -> pypdf.PdfReader:
    return pypdf.PdfReader(BytesIO(full.data))


def titles(outline: list[Any]) -> list[str]:
    return [entry.title for entry in outline if not isinstance(entry, list)]


def test_that_every_section_is_in_the_outline(reader: pypdf.PdfReader) -> None:
    assert titles(reader.outline) == [title for _, title in EDITIONS["full"].sections if title]


def test_that_only_bundled_fonts_are_in_it(full: Pdf) -> None:
    with pikepdf.open(BytesIO(full.data)) as pdf:
        names = {
            str(each.BaseFont).partition("+")[2]
            for each in pdf.objects
            if isinstance(each, pikepdf.Dictionary) and "/BaseFont" in each
        }
    assert names
    assert all(name.startswith(("EB-Garamond", "Source-Sans")) for name in names)


def test_that_the_person_reads_it_as_written(reader: pypdf.PdfReader) -> None:
    text = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    for words in (
        "£61,500",
        "Off-cycle corrections cut from 212 to 74 a month",
        "1 May 2026",
        "We talk again on 1 October 2026",
        "Feb – Apr 2026",
        "−65 %",
        "Told without names or figures",
        "1 of ",
    ):
        assert words.replace(" ", "") in text.replace(" ", "").replace("\u2009", "").replace(
            "\xa0", ""
        ).replace("\u202f", ""), words


def test_that_what_stands_beside_a_row_stays_with_it(
    page: Callable[..., str], press: Press, record: Record
) -> None:
    """Wherever the page ends: what is above grows point by point, so that each end is tried in turn."""
    kinds = ("accomplishments", "competencies", "feedback", "market_pay", "initiatives", "goals", "actions")
    html = page(replace(record, **dict.fromkeys(kinds, ())))
    ends: set[int] = set()
    for points in range(0, 240, 10):
        made = press.pdf(
            html.replace(
                '<section id="s-role"', f'<div style="height: {points}pt"></div><section id="s-role"'
            )
        )
        pages = [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(BytesIO(made.data)).pages]
        for text in pages:
            talks = [text.count(day) for day in ("12 March 2026", "14 January 2026")]
            assert text.count("with Tomas Reyes") == sum(talks)
        ends.add(sum(text.count("with Tomas Reyes") for text in pages[:1]))
    assert ends == {0, 1, 2}


def test_that_sections_and_items_can_be_found(full: Pdf, record: Record) -> None:
    assert {f"s-{key}" for key, _ in EDITIONS["full"].sections} <= set(full.anchors)
    assert {
        f"i-{item.id}"
        for kind in (
            "accomplishments",
            "competencies",
            "feedback",
            "goals",
            "initiatives",
            "market_pay",
            "visions",
        )
        for item in record.of(kind)
        if item.id in getattr(record.cases[-1], kind)
    } <= set(full.anchors)
    assert full.anchors["s-cover"].page == 0
    assert [
        spot.page for spot in map(full.anchors.get, ("s-role", "s-pay", "s-ask", "s-evidence")) if spot
    ] == sorted(
        spot.page for spot in map(full.anchors.get, ("s-role", "s-pay", "s-ask", "s-evidence")) if spot
    )


def test_that_evidence_is_linked_from_the_text(reader: pypdf.PdfReader) -> None:
    names = reader.named_destinations
    assert {"e-1", "e-9"} <= set(names)


SECTIONS = {
    "accomplishments": ("accomplishments",),
    "competencies": ("competencies",),
    "feedback": ("feedback",),
    "pay": ("market_pay", "own_pay"),
    "value": ("initiatives",),
    "goals": ("goals", "visions"),
}


@pytest.mark.parametrize("key", SECTIONS)
def test_that_an_empty_section_leaves_no_trace(page: Callable[..., str], record: Record, key: str) -> None:
    html = page(replace(record, **dict.fromkeys(SECTIONS[key], ())))
    title = dict(EDITIONS["full"].sections)[key]
    assert f'id="s-{key}"' not in html
    assert f"<h2>{title}</h2>" not in html
    assert html.count("<section") == html.count("</section>") == len(EDITIONS["full"].sections) - 1


def test_that_the_same_record_makes_the_same_bytes(record: Record, options: Options, full: Pdf) -> None:
    assert render(record, "case1", options).data == full.data


def test_that_the_self_contained_page_has_the_same_pages(record: Record, options: Options, full: Pdf) -> None:
    html = self_contained_html(record, "case1", options)
    assert "promocase:" not in html
    assert "file:" not in html
    made = Press().pdf(html, data=True)
    ours = [page.extract_text() for page in pypdf.PdfReader(BytesIO(full.data)).pages]
    assert [page.extract_text() for page in pypdf.PdfReader(BytesIO(made.data)).pages] == ours


def test_that_nothing_but_its_own_resources_is_read(
    page: Callable[..., str], record: Record, tmp_path: Path
) -> None:
    """In a process of its own: every file opened is a bundled font or WeasyPrint's own."""
    script = tmp_path / "render.py"
    script.write_text(
        "import sys, socket, tempfile\n"
        "tempfile.gettempdir()\n"  # looks once for a folder it may write to
        "opened = []\n"
        "def hook(name, args):\n"
        "    if name == 'open' and isinstance(args[0], str): opened.append((args[0], args[1]))\n"
        "    if name.startswith('socket.'): opened.append((name, 'r'))\n"
        "from promocase.document.press.pdf import Press\n"
        "press = Press()\n"
        "page = open(sys.argv[1], encoding='utf-8').read()\n"
        "sys.addaudithook(hook)\n"
        "press.pdf(page)\n"
        "print('\\n'.join(path for path, mode in opened), flush=True)\n"
        "import os; os._exit(0)\n",
        "utf-8",
    )
    written = tmp_path / "page.html"
    written.write_text(page(record), "utf-8")
    run = subprocess.run(
        [sys.executable, script, written],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    foreign = [
        path
        for path in run.stdout.split("\n")
        if path
        and not any(
            own in path
            for own in (
                "rendercv_fonts",
                "/weasyprint",
                "weasyprint-",
                "promocase/templates",
                ".py",
                "fontTools",
                "lib-dynload",
            )
        )
    ]
    assert foreign == []
    assert "rendercv_fonts" in run.stdout


def test_that_a_list_is_numbered_as_it_was_typed(pdf: Callable[..., Pdf], record: Record) -> None:
    case = replace(record.cases[0], ask_other="3. alpha\n\nbeta\n\n7. gamma\n7. delta\n12. epsilon")
    made = pdf(replace(record, cases=(case, *record.cases[1:])))
    text = "".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(made.data)).pages)
    assert "3.alphabeta7.gamma7.delta12.epsilon" in "".join(text.split())

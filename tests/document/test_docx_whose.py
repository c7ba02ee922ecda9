"""A DOCX says whose paper it is and for whose eyes, and stands from right to left where its words do."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import docx as word
import pytest
from docx.document import Document as Docx
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from PIL import Image

from promocase.document.editions import EDITIONS
from promocase.document.flow.blocks import Heading, Run
from promocase.document.flow.blocks import Paragraph as Line
from promocase.document.flow.docx import docx
from promocase.document.logo import logo_from
from promocase.document.options import resolve
from promocase.document.press.pdf import Press
from promocase.document.render import job
from promocase.document.view import view
from promocase.document.word.beside import runs_leftward
from promocase.domain.item import Attachment
from promocase.domain.record import Record

TODAY = date(2026, 3, 14)
KEPT = Attachment("logo.png", "0" * 64, 1000, "image/png")
MILLIMETRE = 36_000
"""Units in which Word measures pictures."""


def opened(record: Record, press: Press, edition: str = "full", logo: bytes = b"") -> Docx:
    options = resolve(record, record.cases[-1].id, TODAY, edition)
    made = job(record, record.cases[-1].id, options)
    document = view(made.excerpt, options.edition, TODAY, logo=logo_from(logo) if logo else None)
    return word.Document(BytesIO(docx(document, options.edition, options.theme, options.paper, press)))


def owned(record: Record, name: str = "Harbour Foods") -> Record:
    profile = replace(record.profile, organisation=name, show_organisation=True, logo=KEPT)
    return replace(record, profile=profile)


def picture(width: int, height: int) -> bytes:
    out = BytesIO()
    Image.new("RGB", (width, height), "#1450a0").save(out, "PNG")
    return out.getvalue()


def first_line(file: Docx) -> Paragraph:
    return Paragraph(next(file.element.body.iter(qn("w:p"))), file)


@pytest.mark.parametrize(
    ("size", "millimetres"),
    [
        ((800, 200), (40, 10)),
        ((400, 400), (11, 11)),
        ((100, 900), (1.2, 11)),
        ((40, 24), (10.6, 6.3)),  # never larger than it is
    ],
)
def test_that_the_logo_stands_first_small_at_the_right_and_told(
    record: Record, press: Press, size: tuple[int, int], millimetres: tuple[float, float]
) -> None:
    line = first_line(opened(owned(record), press, logo=picture(*size)))
    told, extent = (next(line._p.iter(qn(name))) for name in ("wp:docPr", "wp:extent"))
    assert told.get("descr") == "Harbour Foods"
    measured = tuple(round(int(extent.get(side)) / MILLIMETRE, 1) for side in ("cx", "cy"))
    assert measured == pytest.approx(millimetres, abs=0.06)
    assert _aligned(line) == "end"


def test_that_the_name_stands_there_without_a_logo(record: Record, press: Press) -> None:
    line = first_line(opened(owned(record), press))
    assert line.text == "Harbour Foods"
    assert _aligned(line) == "end"
    assert not list(line._p.iter(qn("wp:docPr")))


def test_that_neither_stands_where_it_is_not_wanted(record: Record, press: Press) -> None:
    wanted_not = replace(record, profile=replace(owned(record).profile, show_organisation=False))
    line = first_line(opened(wanted_not, press, logo=picture(800, 200)))
    assert line.text != "Harbour Foods"
    assert not list(line._p.iter(qn("wp:docPr")))


def _aligned(line: Paragraph) -> str:
    assert line.style is not None
    found = line.style.element.find(f"{qn('w:pPr')}/{qn('w:jc')}")
    return "" if found is None else str(found.get(qn("w:val")))


@pytest.mark.parametrize("edition", EDITIONS)
def test_that_a_private_paper_says_so_on_each_page(
    samples: dict[str, Record], press: Press, edition: str
) -> None:
    head = opened(samples["payroll-specialist"], press, edition).sections[0].header
    said = "".join(line.text for line in head.paragraphs)
    assert said == ("Private – for your eyes only" if EDITIONS[edition].is_private else "")


HEBREW = "קיצור תשלומים לפני סוף החודש"


def test_that_tables_of_words_to_the_left_stand_from_right_to_left(
    samples: dict[str, Record], press: Press
) -> None:
    english = samples["payroll-specialist"]
    case = english.cases[-1]
    worries = tuple(replace(each, risk=HEBREW, answer=HEBREW) for each in case.risks)
    said = tuple(replace(each, objection=HEBREW, answer=HEBREW) for each in case.objections)
    turned = replace(case, risks=worries, objections=said)
    hebrew = replace(english, cases=(*english.cases[:-1], turned))
    assert worries and said
    tables = opened(hebrew, press, "notes").tables
    mirrored = [
        each for each in tables if each._tbl.find(f"{qn('w:tblPr')}/{qn('w:bidiVisual')}") is not None
    ]
    [table] = [each for each in mirrored if each.style is not None and each.style.name == "Paper Table"]
    assert table.cell(1, 0).text.split() == HEBREW.split()
    heads = [line for cell in table.rows[0].cells for line in cell.paragraphs]
    assert heads
    assert all(line._p.find(f"{qn('w:pPr')}/{qn('w:bidi')}") is not None for line in heads)
    first = table.cell(1, 0).paragraphs[0]
    assert first._p.find(f"{qn('w:pPr')}/{qn('w:bidi')}") is not None
    assert len(mirrored) < len(tables), "the others stay as they are"


def test_that_no_table_of_other_words_is_mirrored(samples: dict[str, Record], press: Press) -> None:
    tables = opened(samples["payroll-specialist"], press).tables
    assert tables
    assert not [
        each for each in tables if each._tbl.find(f"{qn('w:tblPr')}/{qn('w:bidiVisual')}") is not None
    ]


def test_that_most_of_the_words_say_the_way() -> None:
    left, right = Line((Run(HEBREW),), leftward=True), Line((Run("In 4 days"),))
    assert runs_leftward([(left,), (right,)])
    assert not runs_leftward([(right, right, right, right), (left,)])
    assert not runs_leftward([()])
    assert runs_leftward([(Heading(2, (Run(HEBREW),), leftward=True),)])


def test_that_a_picture_stands_at_the_edge(samples: dict[str, Record], press: Press) -> None:
    """An office leaves an eighth of an inch beside one that does not say how much."""
    inlines = list(opened(samples["payroll-specialist"], press).element.body.iter(qn("wp:inline")))
    assert inlines
    assert {inline.get(f"dist{side}") for inline in inlines for side in "TBLR"} == {"0"}

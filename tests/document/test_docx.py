"""A DOCX says what the page says, in real styles, tables, links and pictures, and nothing that is private."""

import struct
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from zipfile import ZipFile

import docx as word
import pytest
from canary import CANARY, canaried
from docx.document import Document as Docx
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from hostile import HOSTILE, stuffed
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]
from plausible import record as plausible
from said import read_in_order, words

from promocase.document.editions import EDITIONS
from promocase.document.flow.blocks import Heading, Picture, Table, every
from promocase.document.flow.docx import docx
from promocase.document.flow.markdown import markdown
from promocase.document.flow.plain import plain
from promocase.document.flow.reader import flow
from promocase.document.html import html
from promocase.document.options import Options, resolve
from promocase.document.press.pdf import Press
from promocase.document.render import job
from promocase.document.theme import THEMES
from promocase.document.view import Document, view
from promocase.document.word.directions import pieces
from promocase.domain.choice import Language, Paper
from promocase.domain.record import Record
from promocase.errors import PromocaseError
from promocase.resource import resource

TODAY = date(2026, 3, 14)
SAMPLES = ["small", *(path.stem for path in sorted(resource("samples").glob("*.json")))]


def text_of(node: etree._Element) -> str:
    """What is written in a piece of a DOCX, whose own elements say it twice."""
    return "".join(piece.text or "" for piece in node.iter(qn("w:t")))


def made(record: Record, edition: str = "full", theme: str = "", paper: str = "") -> tuple[Document, Options]:
    options = resolve(record, record.cases[-1].id, TODAY, edition, theme, paper)
    work = job(record, record.cases[-1].id, options)
    return view(work.excerpt, options.edition, options.today), options


def file_of(document: Document, options: Options, press: Press) -> bytes:
    return docx(document, options.edition, options.theme, options.paper, press)


def said(document: Docx) -> list[str]:
    """Its words in the order of its body; of a picture what it tells."""
    text: list[str] = []
    for node in document.element.body.iter():
        if node.tag == qn("w:t"):
            text.append(node.text or "")
        elif node.tag in (qn("w:p"), qn("w:br"), qn("w:tab"), qn("w:tc")):
            text.append(" ")
        elif node.tag == qn("wp:docPr"):
            text.append(f" {node.get('descr')} ")
    return words("".join(text))


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("sample", SAMPLES)
def test_that_it_says_what_the_page_says(
    samples: dict[str, Record], press: Press, sample: str, edition: str
) -> None:
    document, options = made(samples[sample], edition)
    page = html(document, options.edition, options.theme, options.paper)
    file = word.Document(BytesIO(file_of(document, options, press)))
    assert said(file) == read_in_order(page)


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("seed", range(8))
def test_that_it_does_for_any_record(press: Press, edition: str, seed: int) -> None:
    try:
        document, options = made(plausible(seed), edition)
    except PromocaseError:  # a record without what the edition is about
        return
    page = html(document, options.edition, options.theme, options.paper)
    assert said(word.Document(BytesIO(file_of(document, options, press)))) == read_in_order(page)


@pytest.mark.parametrize("edition", EDITIONS)
def test_that_headings_tables_and_pictures_are_real(
    samples: dict[str, Record], press: Press, edition: str
) -> None:
    document, options = made(samples["payroll-specialist"], edition)
    whole = flow(document, options.edition, options.theme, options.paper)
    blocks = [block for part in whole.parts for block in every(part.blocks)]
    file = word.Document(BytesIO(file_of(document, options, press)))
    headings = [
        (paragraph.style.name, words(paragraph.text))
        for paragraph in (Paragraph(each, file) for each in file.element.body.iter(qn("w:p")))
        if paragraph.style is not None and (paragraph.style.name or "").startswith(("Title", "Heading"))
    ]
    names = {0: "Title", 1: "Heading 1", 2: "Heading 2", 3: "Heading 3"}
    assert headings == [(names[each.level], words(each.text)) for each in blocks if isinstance(each, Heading)]
    tables = [each for each in file.tables if each.style is not None and each.style.name == "Paper Table"]
    wanted = [block for block in blocks if isinstance(block, Table)]
    assert [len(each.rows) for each in tables] == [1 + len(block.rows) for block in wanted]
    heads = [each.rows[0]._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") for each in tables]
    assert all(head is not None for head in heads)
    told = [node.get("descr") for node in file.element.body.iter(qn("wp:docPr"))]
    assert told == [block.title for block in blocks if isinstance(block, Picture)]
    assert all(told)


def test_that_pictures_are_sharp_and_as_large_as_on_the_page(
    samples: dict[str, Record], press: Press
) -> None:
    file = word.Document(BytesIO(file_of(*made(samples["payroll-specialist"]), press)))
    inches = [(shape.width.inches, shape._inline.graphic) for shape in file.inline_shapes]
    assert inches
    for width, graphic in inches:
        id = next(graphic.iter(qn("a:blip"))).get(qn("r:embed"))
        data = file.part.related_parts[id].blob
        assert data.startswith(b"\x89PNG")
        pixels = struct.unpack(">I", data[16:20])[0]
        assert 200 <= pixels / width <= 350


def test_that_links_lead_where_they_say(samples: dict[str, Record], press: Press) -> None:
    file = word.Document(BytesIO(file_of(*made(samples["payroll-specialist"]), press)))
    body = file.element.body
    links = list(body.iter(qn("w:hyperlink")))
    anchors = {link.get(qn("w:anchor")) for link in links} - {None}
    places = [mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))]
    assert anchors
    assert anchors == set(places)
    assert len(places) == len(set(places))
    out = [file.part.rels[id].target_ref for link in links if (id := link.get(qn("r:id")))]
    assert "https://intranet.example/payroll/run-log" in out
    assert all(address.startswith(("https://", "mailto:")) for address in out)


@pytest.mark.parametrize("paper", Paper)
def test_that_the_sheet_is_that_of_the_page(samples: dict[str, Record], press: Press, paper: Paper) -> None:
    document, options = made(samples["small"], "brief", paper=paper.value)
    section = word.Document(BytesIO(file_of(document, options, press))).sections[0]
    assert section.page_width is not None
    assert section.page_height is not None
    assert section.left_margin is not None
    wide, high = {Paper.A4: (210, 297), Paper.LETTER: (215.9, 279.4)}[paper]
    assert (round(section.page_width.mm, 1), round(section.page_height.mm, 1)) == (wide, high)
    assert round(section.left_margin.mm) == options.theme.millimetres("page_left")


def test_that_the_foot_counts_pages_in_the_papers_words(samples: dict[str, Record], press: Press) -> None:
    document, options = made(samples["small"])
    foot = word.Document(BytesIO(file_of(document, options, press))).sections[0].footer.paragraphs
    fields = [node.get(qn("w:instr")) for node in foot[0]._p.iter(qn("w:fldSimple"))]
    assert [field.strip() for field in fields] == ["PAGE", "NUMPAGES"]
    text = "".join(node.text or " " for node in foot[0]._p.iter(qn("w:t"), qn("w:tab")))
    assert words(text) == words(f"{document.footer} 1 of 1")


def test_that_it_tells_of_nobody_else(samples: dict[str, Record], press: Press) -> None:
    document, options = made(samples["payroll-specialist"])
    data = file_of(document, options, press)
    about = word.Document(BytesIO(data)).core_properties
    assert (about.title, about.author, about.language) == (document.title, document.author, document.lang)
    assert about.last_modified_by == document.author
    assert about.comments == about.keywords == ""
    assert about.created is not None
    assert about.created.date() == TODAY
    with ZipFile(BytesIO(data)) as file:
        inside = b"".join(file.read(name) for name in file.namelist())
        names = set(file.namelist())
    assert not {name for name in names if "thumbnail" in name or "customXml" in name or "app.xml" in name}
    for other in (b"python-docx", b"generated by", b"Macintosh", b"2013-12", b"w:rsid "):
        assert other not in inside


@pytest.mark.parametrize("edition", EDITIONS)
def test_that_the_same_paper_is_the_same_file(samples: dict[str, Record], edition: str) -> None:
    document, options = made(samples["payroll-specialist"], edition)
    assert file_of(document, options, Press()) == file_of(document, options, Press())


@pytest.mark.parametrize("theme", THEMES)
def test_that_no_style_of_the_template_is_left(samples: dict[str, Record], press: Press, theme: str) -> None:
    document, options = made(samples["small"], theme=theme)
    file = word.Document(BytesIO(file_of(document, options, press)))
    names = {style.name for style in file.styles}
    assert {"Title", "Heading 1", "List Bullet", "List Number", "Quote", "Caption"} <= names
    assert len(names) < 40
    used = {node.get(qn("w:val")) for node in file.element.body.iter(qn("w:pStyle"), qn("w:tblStyle"))}
    assert used <= {style.style_id for style in file.styles}


NASTY = (
    *HOSTILE,
    "</w:t></w:r></w:p><w:p>&amp;&#0;<!-- ]]> -->",
    "\x00\x01\x0b\x0c\x1b\x7f\ufffe\uffff\ud800 a",
    "{page} of {pages}",
    "https://a.example/?a=1&b=<2> [x](https://a.example/\"onclick='x')",
    "- a\n- b\n\n1. c\n5. d",
    "word " * 200_000,
)


@pytest.mark.parametrize("text", NASTY, ids=range(len(NASTY)))
def test_that_no_text_breaks_it(record: Record, press: Press, text: str) -> None:
    document, options = made(stuffed(record, text))
    data = file_of(document, options, press)
    with ZipFile(BytesIO(data)) as file:
        for name in file.namelist():
            if name.endswith((".xml", ".rels")):
                etree.fromstring(file.read(name))
    found = said(word.Document(BytesIO(data)))
    assert found == read_in_order(html(document, options.edition, options.theme, options.paper))
    for write in (plain, markdown):
        write(document, options.edition, options.theme, options.paper).encode()


@pytest.mark.parametrize("edition", EDITIONS)
def test_that_what_is_private_is_in_no_form(record: Record, press: Press, edition: str) -> None:
    if EDITIONS[edition].private:
        return
    document, options = made(canaried(record), edition)
    data = file_of(document, options, press)
    with ZipFile(BytesIO(data)) as file:
        inside = b"".join(file.read(name) for name in file.namelist()).decode("latin-1")
    forms = [write(document, options.edition, options.theme, options.paper) for write in (plain, markdown)]
    for text in (inside, *forms):
        assert CANARY not in text
        assert "987654" not in text
        assert "2077" not in text


def test_that_words_to_the_left_are_marked_as_such(record: Record, press: Press) -> None:
    said_so = tuple(
        replace(each, headline="קיצור תשלומים", part="עבדתי על 96 בקשות עם Ines")
        for each in record.accomplishments
    )
    file = word.Document(BytesIO(file_of(*made(replace(record, accomplishments=said_so)), press)))
    lines = [line for line in file.element.body.iter(qn("w:p")) if "עבדתי" in text_of(line)]
    assert lines
    for line in lines:
        assert line.find(f"{qn('w:pPr')}/{qn('w:bidi')}") is not None
        ways = {
            text_of(run).strip(): run.find(f"{qn('w:rPr')}/{qn('w:rtl')}") is not None
            for run in line.iter(qn("w:r"))
        }
        assert ways["Ines"] is False
        assert any(way for text, way in ways.items() if "עבדתי" in text)
        languages = {node.get(qn("w:bidi")) for node in line.iter(qn("w:lang"))} - {None}
        assert languages == {"he"}


def test_that_the_papers_language_is_that_of_its_words(record: Record, press: Press) -> None:
    american = replace(record, profile=replace(record.profile, language=Language.EN_US))
    file = word.Document(BytesIO(file_of(*made(american), press)))
    default = file.styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}")
    assert default is not None
    assert default.get(qn("w:val")) == "en-US"


@given(st.text(alphabet="ab 1.,-אבم→", max_size=30), st.booleans())
@settings(deadline=None)
def test_that_pieces_lose_no_letter_and_letters_their_way_never(text: str, leftward: bool) -> None:
    made_of = list(pieces(text, leftward=leftward))
    assert "".join(piece for piece, _ in made_of) == text
    for piece, way in made_of:
        assert not set(piece) & set("אבم" if not way else "ab")


def test_that_lists_count_from_their_own_numbers(record: Record, press: Press) -> None:
    counted = tuple(
        replace(each, part="3. three\n4. four\n\nand\n\n1. one") for each in record.accomplishments
    )
    file = word.Document(BytesIO(file_of(*made(replace(record, accomplishments=counted)), press)))
    numbering = file.part.numbering_part.element
    starts = {
        num.numId: [int(each.val) for each in num.iter(qn("w:startOverride"))] for num in numbering.num_lst
    }

    def counts() -> Iterator[tuple[str, list[int]]]:
        for line in file.element.body.iter(qn("w:p")):
            number = line.find(f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:numId')}")
            text = text_of(line)
            if number is not None and text in ("three", "four", "one"):
                yield text, starts[number.val]

    found = list(counts())
    assert found[:3] == [("three", [3]), ("four", [3]), ("one", [1])]
    assert len({line for line, _ in found}) == 3

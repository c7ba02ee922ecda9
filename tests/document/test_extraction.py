"""Arabic, Persian and Hebrew words are copied from the paper as they were typed."""

import re
from collections.abc import Callable
from dataclasses import astuple, replace
from io import BytesIO

import pikepdf
import pypdf
import pypdfium2
import pytest
from scripts import ARABIC, HEBREW, JAPANESE, MIXED, PERSIAN, THAI, Told, told_in

from promocase.document.press.pages import Pdf
from promocase.domain.record import Record

WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u064b-\u0652\u200c])*")
BELOW = re.compile("[\u064d\u0650]")
"""Marks under a letter, which PDFium still reads by themselves."""
TOLD = [HEBREW, ARABIC, PERSIAN, MIXED]


def read_by_pdfium(data: bytes) -> str:
    return "\n".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(data))


def read_by_pypdf(data: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(data)).pages)


@pytest.mark.parametrize("read", [read_by_pdfium, read_by_pypdf])
@pytest.mark.parametrize("told", TOLD)
def test_that_every_word_is_read_as_it_was_typed(
    pdf: Callable[..., Pdf], record: Record, told: Told, read: Callable[[bytes], str]
) -> None:
    text = read(pdf(told_in(record, told)).data)
    words = {word for said in astuple(told) for word in WORD.findall(said) if not BELOW.search(word)}
    assert len(words) > 20
    assert told is not PERSIAN or "می\u200cخواهم" in words
    assert {word for word in words if word not in text} == set()


@pytest.mark.parametrize("told", TOLD)
def test_that_no_form_of_a_letter_and_no_control_sign_is_read(
    pdf: Callable[..., Pdf], record: Record, told: Told
) -> None:
    text = read_by_pdfium(pdf(told_in(record, told)).data)
    assert not re.search("[\ufb1d-\ufdff\ufe70-\ufefc\x00-\x08\x0e-\x1f]", text)


@pytest.mark.parametrize("told", [THAI, JAPANESE])
def test_that_scripts_without_spaces_are_read_too(
    pdf: Callable[..., Pdf], record: Record, told: Told
) -> None:
    text = re.sub(r"\s", "", read_by_pypdf(pdf(told_in(record, told)).data))
    for said in (told.name, told.role, told.headline, told.part):
        assert re.sub(r"\s", "", said) in text


def test_that_each_code_has_a_width_and_a_glyph_and_stands_for_one_letter(
    pdf: Callable[..., Pdf], record: Record
) -> None:
    with pikepdf.open(BytesIO(pdf(told_in(record, ARABIC)).data)) as opened:
        fonts = [
            each
            for each in opened.objects
            if isinstance(each, pikepdf.Dictionary) and "Arabic" in str(each.get("/BaseFont", ""))
        ]
        spelled = [each for each in fonts if isinstance(each.get("/CIDToGIDMap"), pikepdf.Stream)]
        assert spelled
        for font in spelled:
            widths = {
                first + at
                for first, row in zip(list(font.W)[::2], list(font.W)[1::2], strict=True)
                for at in range(len(row))
            }
            glyphs = font.CIDToGIDMap.read_bytes()
            assert max(widths) * 2 + 2 == len(glyphs)
            assert all(int.from_bytes(glyphs[2 * int(code) : 2 * int(code) + 2], "big") for code in widths)


def test_that_a_mark_above_a_letter_stands_on_its_line(pdf: Callable[..., Pdf], record: Record) -> None:
    """Its height is in the font; a line that is moved for it would be read as another."""
    data = pdf(told_in(record, ARABIC)).data
    with pikepdf.open(BytesIO(data)) as opened:
        done = [each for page in opened.pages for each in pikepdf.parse_content_stream(page)]
    assert not [each for each in done if str(each.operator) == "Ts"]
    assert "شهرياً" in read_by_pdfium(data)


@pytest.mark.parametrize("name", ["شهرياً \u06a2", "เจ้าหน้าที่", "שָׁלוֹם"])
def test_that_marks_of_every_font_are_lifted_in_it(
    pdf: Callable[..., Pdf], record: Record, name: str
) -> None:
    made = pdf(replace(record, profile=replace(record.profile, name=name)))
    assert not made.missing
    assert not set(name) - set(read_by_pdfium(made.data)) - {"\u05b8", "\u05c1", "\u05b9"}


def test_that_a_paper_in_latin_letters_is_written_as_before(pdf: Callable[..., Pdf], record: Record) -> None:
    with pikepdf.open(BytesIO(pdf(record).data)) as opened:
        maps = [each.get("/CIDToGIDMap") for each in opened.objects if isinstance(each, pikepdf.Dictionary)]
    assert not [each for each in maps if isinstance(each, pikepdf.Stream)]

"""Everybody's name is printed: each script has a font that travels with the program."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest
from fontTools.ttLib import TTFont

from promocase.document.press.fonts import PLAIN, SANS, choose
from promocase.document.press.pages import Pdf
from promocase.domain.record import Record

NAMES = {
    "IBM-Plex-Sans-Arabic": "ليلى هارغريفز",
    "Noto-Sans-Arabic": "ليلى \u06a2",  # a letter of the Maghreb that Plex lacks
    "Noto-Sans-Thai": "สมชาย ใจดี",
    "Open-Sans": "יעל כהן",
    "Noto-Sans": "अनीता शर्मा",
    "Noto-Sans-JP": "さくら 佐藤",
    "Noto-Sans-KR": "김민서",
    "Noto-Sans-SC": "王小明",
}


@pytest.mark.parametrize("font", NAMES)
def test_that_a_name_is_set_in_its_script(pdf: Callable[..., Pdf], record: Record, font: str) -> None:
    name = NAMES[font]
    blank = replace(record, **dict.fromkeys(("accomplishments", "goals", "initiatives", "feedback"), ()))
    made = pdf(replace(blank, profile=replace(record.profile, name=name)))
    with pikepdf.open(BytesIO(made.data)) as opened:
        used = {
            str(each.BaseFont).partition("+")[2]
            for each in opened.objects
            if isinstance(each, pikepdf.Dictionary) and "/BaseFont" in each
        }
    assert font in used
    assert choose(name).missing == frozenset()


@pytest.mark.parametrize("text", NAMES.values())
def test_that_only_the_fonts_a_text_needs_are_loaded(text: str) -> None:
    assert len(choose(text).faces) <= len(choose("").faces) + 4


def test_that_what_no_font_can_draw_is_named() -> None:
    assert choose("Plan 🚀 ready").missing == {"🚀"}
    assert choose("Zoë · naïve – “x” → 5 % £ € ≈ ½ \u200b\n").missing == frozenset()


def test_that_the_sans_has_every_plain_letter() -> None:
    with TTFont(SANS.file, lazy=True) as font:
        assert set(map(ord, PLAIN)) <= set(font.getBestCmap() or {})

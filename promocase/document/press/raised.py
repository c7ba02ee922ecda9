"""Vowel signs and the like on the line of their letters.

WeasyPrint lifts such a mark by moving the line up and down again, and a reader that goes by lines takes it
for a line of its own, in the midst of a word. So each mark that is lifted becomes a glyph of the font that
stands as high by itself.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import Any, cast

import pydyf
from fontTools.pens.ttGlyphPen import TTGlyphPen  # pyright: ignore[reportMissingTypeStubs]
from fontTools.ttLib import TTFont  # pyright: ignore[reportMissingTypeStubs]

from promocase.document.press.finished import FONT, Code, Coded, coded_fonts, texts

_RISE = re.compile(rb"(-?[\d.]+) Ts")
_ALONE = re.compile(rb"(.*)<([0-9a-f]{4})>(.*)")


@dataclass(frozen=True, slots=True)
class _Lifted:
    """A glyph set higher, by thousandths of the font's size."""

    glyph: int
    rise: int


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where in a stream it is lifted: the line that draws it, between two that move the line."""

    stream: pydyf.Stream
    at: int
    key: bytes
    lifted: _Lifted


def keep_marks_on_the_line(pdf: pydyf.PDF) -> None:
    """For the marks of all fonts; other glyphs that are lifted stay so."""
    fonts = {font.key: font for font in coded_fonts(pdf)}
    words = {key: font.words for key, font in fonts.items()}
    spots = [
        spot
        for stream in texts(pdf)
        for spot in _spots(stream)
        if spot.key in fonts and _is_mark(words[spot.key].get(spot.lifted.glyph, ""))
    ]
    codes = {
        key: _drawn(font, dict.fromkeys(spot.lifted for spot in spots if spot.key == key))
        for key, font in fonts.items()
        if any(spot.key == key for spot in spots)
    }
    for spot in spots:
        line = spot.stream.stream[spot.at]
        code = b"<%04x>" % codes[spot.key][spot.lifted]
        spot.stream.stream[spot.at] = _ALONE.sub(rb"\g<1>" + code + rb"\g<3>", cast("bytes", line))
        spot.stream.stream[spot.at - 1] = spot.stream.stream[spot.at + 1] = b""


def _spots(stream: pydyf.Stream) -> Iterator[_Spot]:
    key, size = b"", 1.0
    lines = [line if isinstance(line, bytes) else b"" for line in stream.stream]
    for at, line in enumerate(lines[:-2]):
        if found := FONT.fullmatch(line):
            key, size = found[1], float(found[2])
        elif (
            (rise := _RISE.fullmatch(line))
            and float(rise[1])
            and (glyph := _ALONE.fullmatch(lines[at + 1]))
            and lines[at + 2] == b"0 Ts"
        ):
            thousandths = round(float(rise[1]) / size * 1000)
            yield _Spot(stream, at + 1, key, _Lifted(int(glyph[2], 16), thousandths))


def _is_mark(said: str) -> bool:
    return bool(said) and all(unicodedata.category(char) == "Mn" for char in said)


def _drawn(font: Coded, lifted: Mapping[_Lifted, None]) -> dict[_Lifted, int]:
    """New glyphs at the end of the font, each the old one set higher."""
    data = b"".join(part for part in font.file.stream if isinstance(part, bytes))
    words, widths = font.words, font.widths
    with TTFont(BytesIO(data)) as opened:
        first = len(opened.getGlyphOrder())
        codes = {each: first + at for at, each in enumerate(lifted)}
        _add(opened, codes)
        made = BytesIO()
        opened.save(made)
    font.file.stream = [made.getvalue()]
    font.file.extra["Length1"] = len(made.getvalue())
    font.learn(Code(code, widths[each.glyph], words[each.glyph]) for each, code in codes.items())
    return codes


def _add(font: TTFont, codes: Mapping[_Lifted, int]) -> None:
    order: list[str] = font.getGlyphOrder()
    tables = cast("Mapping[str, Any]", font)
    em: int = tables["head"].unitsPerEm
    for each, code in codes.items():
        name, new = order[each.glyph], f"lifted{code}"
        pen = TTGlyphPen(tables["glyf"])
        pen.addComponent(name, (1, 0, 0, 1, 0, round(each.rise * em / 1000)))
        tables["glyf"][new] = pen.glyph()  # which puts it into the order, too
        tables["hmtx"][new] = tables["hmtx"][name]

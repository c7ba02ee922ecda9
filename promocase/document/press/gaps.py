"""The signs that keep two letters of a word apart, as Persian writes them, said where they stand.

They draw nothing, so WeasyPrint writes nothing for them, and the word is copied without them. Between two
letters of Arabic script no other sign draws nothing.
"""

import re
from collections.abc import Iterator

import pydyf

from promocase.document.press.finished import FONT, Code, Coded, coded_fonts, runs_left, texts

_GAP = re.compile(rb"([0-9a-f]{4})>(-?[\d.]*)<>-?0\.0<([0-9a-f]{4})")
_APART = "\u200c"


def say_gaps(pdf: pydyf.PDF) -> None:
    """In every font of such letters that has a glyph to spare."""
    for font in coded_fonts(pdf):
        letters = {b"%04x" % code for code, words in font.words.items() if runs_left(words)}
        lines = [each for each in _lines(pdf, font) if _has_gap(each[2], letters)]
        blank = font.blank if lines else None
        if blank is not None:
            font.learn([Code(blank, 0, _APART)])
            for stream, at, line in lines:
                stream.stream[at] = _said(line, letters, b"%04x" % blank)


def _lines(pdf: pydyf.PDF, font: Coded) -> Iterator[tuple[pydyf.Stream, int, bytes]]:
    """Where glyphs of the font are drawn."""
    for stream in texts(pdf):
        key = b""
        for at, line in enumerate(stream.stream):
            if isinstance(line, bytes) and (found := FONT.fullmatch(line)):
                key = found[1]
            elif isinstance(line, bytes) and key == font.key and line.endswith(b" TJ"):
                yield stream, at, line


def _has_gap(line: bytes, letters: set[bytes]) -> bool:
    return any(found[1] in letters and found[3] in letters for found in _GAP.finditer(line))


def _said(line: bytes, letters: set[bytes], code: bytes) -> bytes:
    def said(found: re.Match[bytes]) -> bytes:
        between = b"%s>%s<%s>0<%s" % (found[1], found[2], code, found[3])
        return between if found[1] in letters and found[3] in letters else found[0]

    return _GAP.sub(said, line)

"""Words of Arabic script as they were typed, for whoever copies or searches them.

Where letters are drawn as one glyph (lam and alef, always), a PDF says both of them at once, and readers
differ in which comes first. So a glyph that stands for several letters is written as several: the first
draws it, and the others draw nothing and take no room. Each says one letter, in the order in which they
stand on the line.

This is done to WeasyPrint's own objects before they are written, where text is still plain to see.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import pydyf

from promocase.document.press.finished import FONT, Code, Coded, coded_fonts, runs_left, texts

_GLYPHS = re.compile(rb"<([0-9a-f]+)>")


@dataclass(frozen=True, slots=True)
class _Spelling:
    """A glyph, and the codes by which it is written instead, from the left."""

    glyph: int
    letters: str
    codes: tuple[int, ...]


def spell_out(pdf: pydyf.PDF) -> None:
    """Every glyph of several letters of a script that runs from right to left, in every font."""
    spelled: dict[bytes, dict[bytes, bytes]] = {}
    for font in coded_fonts(pdf):
        if spellings := _spelled(font):
            spelled[font.key] = {
                b"%04x" % each.glyph: b"".join(b"%04x" % code for code in each.codes) for each in spellings
            }
    if spelled:
        for stream in texts(pdf):
            _write(stream, spelled)


def _spelled(font: Coded) -> tuple[_Spelling, ...]:
    """What is spelled out of a font, once the font knows the new codes."""
    joined = {glyph: words for glyph, words in font.words.items() if len(words) > 1 and runs_left(words)}
    nothing = font.blank if joined else None
    if nothing is None:
        return ()
    spellings = tuple(_spellings(joined, first=max(font.widths) + 1))
    _teach(font, spellings, nothing)
    return spellings


def _spellings(joined: Mapping[int, str], first: int) -> Iterator[_Spelling]:
    for glyph, letters in joined.items():
        yield _Spelling(glyph, letters, tuple(range(first, first + len(letters))))
        first += len(letters)


def _teach(font: Coded, spellings: tuple[_Spelling, ...], nothing: int) -> None:
    """Which glyph each new code draws, how wide it is, and which letter it says."""
    widths, drawn = font.widths, list(range(spellings[0].codes[0]))
    learnt: list[Code] = []
    for each in spellings:
        for at, (code, letter) in enumerate(zip(each.codes, reversed(each.letters), strict=True)):
            drawn.append(nothing if at else each.glyph)
            learnt.append(Code(code, 0 if at else widths[each.glyph], letter))
    font.learn(learnt)
    glyphs = b"".join(glyph.to_bytes(2, "big") for glyph in drawn)
    stream = pydyf.Stream([glyphs], compress=font.said.compress)
    font.pdf.add_object(stream)
    font.inner["CIDToGIDMap"] = stream.reference


def _write(stream: pydyf.Stream, spelled: Mapping[bytes, Mapping[bytes, bytes]]) -> None:
    known: Mapping[bytes, bytes] = {}
    for at, line in enumerate(stream.stream):
        if not isinstance(line, bytes):
            continue
        if found := FONT.fullmatch(line):
            known = spelled.get(found[1], {})
        elif known and line.endswith(b" TJ"):
            stream.stream[at] = _GLYPHS.sub(lambda found, known=known: _codes(found[1], known), line)


def _codes(glyphs: bytes, known: Mapping[bytes, bytes]) -> bytes:
    codes = (glyphs[at : at + 4] for at in range(0, len(glyphs), 4))
    return b"<" + b"".join(known.get(code, code) for code in codes) + b">"

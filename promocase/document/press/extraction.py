"""Words of Arabic script as they were typed, for whoever copies or searches them.

Where letters are drawn as one glyph (lam and alef, always), a PDF says both of them at once, and readers
differ in which comes first. So a glyph that stands for several letters is written as several: the first
draws it, and the others draw nothing and take no room. Each says one letter, in the order in which they
stand on the line.

This is done to WeasyPrint's own objects before they are written, where text is still plain to see.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import TypeVar

import pydyf
from fontTools.ttLib import TTFont  # pyright: ignore[reportMissingTypeStubs]

Kind = TypeVar("Kind", bound=pydyf.Object)

_SAID = re.compile(rb"<([0-9a-f]{4})> <((?:[0-9a-f]{4}){2,})>")
_FONT = re.compile(rb"/([A-Z]{6}) \S+ Tf")
_GLYPHS = re.compile(rb"<([0-9a-f]+)>")
_REFERENCE = re.compile(rb"(\d+) 0 R")


@dataclass(frozen=True, slots=True)
class _Spelling:
    """A glyph, and the codes by which it is written instead, from the left."""

    glyph: int
    letters: str
    codes: tuple[int, ...]


def spell_out(pdf: pydyf.PDF) -> None:
    """Every glyph of several letters of a script that runs from right to left, in every font."""
    spelled: dict[bytes, dict[bytes, bytes]] = {}
    for font in list(_fonts(pdf)):
        if spellings := _spelled(pdf, font):
            key = _name(font)[1:7]
            spelled.setdefault(key, {}).update(
                (b"%04x" % each.glyph, b"".join(b"%04x" % code for code in each.codes)) for each in spellings
            )
    if spelled:
        for stream in pdf.objects:
            if isinstance(stream, pydyf.Stream):
                _write(stream, spelled)


def _fonts(pdf: pydyf.PDF) -> Iterator[pydyf.Dictionary]:
    for each in pdf.objects:
        if isinstance(each, pydyf.Dictionary) and each.get("Encoding") == "/Identity-H":
            yield each


def _spelled(pdf: pydyf.PDF, font: pydyf.Dictionary) -> tuple[_Spelling, ...]:
    """What is spelled out of a font, once the font knows the new codes."""
    said = _object(pdf, font["ToUnicode"], pydyf.Stream)
    (below,) = _references(font["DescendantFonts"])
    inner = _object(pdf, below, pydyf.Dictionary)
    joined = [
        (int(found[1], 16), letters)
        for line in said.stream
        if isinstance(line, bytes)
        for found in _SAID.finditer(line)
        if _runs_left(letters := bytes.fromhex(found[2].decode()).decode("utf-16-be"))
    ]
    if not joined or inner.get("Subtype") != "/CIDFontType2":
        return ()
    nothing = _empty_glyph(pdf, inner)
    if nothing is None:
        return ()
    spellings = tuple(_spellings(joined, first=_widths(inner)[-1] + 1))
    _teach(pdf, inner, said, spellings, nothing)
    return spellings


def _spellings(joined: list[tuple[int, str]], first: int) -> Iterator[_Spelling]:
    for glyph, letters in joined:
        yield _Spelling(glyph, letters, tuple(range(first, first + len(letters))))
        first += len(letters)


def _runs_left(letters: str) -> bool:
    """Two letters at least, and no mark among them that could stand on the wrong one."""
    return all(unicodedata.bidirectional(letter) in ("R", "AL") for letter in letters)


def _teach(
    pdf: pydyf.PDF,
    inner: pydyf.Dictionary,
    said: pydyf.Stream,
    spellings: tuple[_Spelling, ...],
    nothing: int,
) -> None:
    """Which glyph each new code draws, how wide it is, and which letter it says."""
    widths = _width_of(inner)
    codes = list(range(spellings[0].codes[0]))
    lines: list[bytes | str] = []
    for each in spellings:
        for at, (code, letter) in enumerate(zip(each.codes, reversed(each.letters), strict=True)):
            codes.append(nothing if at else each.glyph)
            _rows(inner).extend((code, pydyf.Array([0 if at else widths[each.glyph]])))
            lines.append(b"<%04x> <%s>" % (code, letter.encode("utf-16-be").hex().encode()))
    end = said.stream.index(b"endcmap")
    for start in range(0, len(lines), 100):
        batch = lines[start : start + 100]
        said.stream[end:end] = [b"%d beginbfchar" % len(batch), *batch, b"endbfchar"]
    glyphs = pydyf.Stream([b"".join(code.to_bytes(2, "big") for code in codes)], compress=said.compress)
    pdf.add_object(glyphs)
    inner["CIDToGIDMap"] = glyphs.reference


def _rows(inner: pydyf.Dictionary) -> pydyf.Array:
    rows = inner["W"]
    assert isinstance(rows, pydyf.Array)
    return rows


def _width_of(inner: pydyf.Dictionary) -> dict[int, object]:
    """The width of each code; a row is its first code, and the widths from there on."""
    rows = _rows(inner)
    found: dict[int, object] = {}
    for first, widths in zip(rows[::2], rows[1::2], strict=True):
        assert isinstance(first, int) and isinstance(widths, pydyf.Array)
        found.update(enumerate(widths, first))
    return found


def _widths(inner: pydyf.Dictionary) -> list[int]:
    return sorted(_width_of(inner))


def _empty_glyph(pdf: pydyf.PDF, inner: pydyf.Dictionary) -> int | None:
    """One that is blank and has no width; a font cut down to its letters keeps the places of the others."""
    descriptor = _object(pdf, inner["FontDescriptor"], pydyf.Dictionary)
    file = _object(pdf, descriptor["FontFile2"], pydyf.Stream)
    data = b"".join(part for part in file.stream if isinstance(part, bytes))
    with TTFont(BytesIO(data), lazy=True) as font:
        order, widths, outlines = font.getGlyphOrder(), font["hmtx"], font["glyf"]
        used = _width_of(inner)
        unused = (name for at, name in enumerate(order) if at and at not in used and not widths[name][0])
        blank = next((name for name in unused if not _contours(outlines[name])), None)
        return None if blank is None else order.index(blank)


def _contours(outline: object) -> int:
    return getattr(outline, "numberOfContours", 0)


def _write(stream: pydyf.Stream, spelled: dict[bytes, dict[bytes, bytes]]) -> None:
    known: dict[bytes, bytes] = {}
    for at, line in enumerate(stream.stream):
        if not isinstance(line, bytes):
            continue
        if found := _FONT.fullmatch(line):
            known = spelled.get(found[1], {})
        elif known and line.endswith(b" TJ"):
            stream.stream[at] = _GLYPHS.sub(lambda found, known=known: _codes(found[1], known), line)


def _codes(glyphs: bytes, known: dict[bytes, bytes]) -> bytes:
    codes = (glyphs[at : at + 4] for at in range(0, len(glyphs), 4))
    return b"<" + b"".join(known.get(code, code) for code in codes) + b">"


def _name(font: pydyf.Dictionary) -> bytes:
    name = font["BaseFont"]
    assert isinstance(name, bytes)
    return name


def _references(held: object) -> list[bytes]:
    assert isinstance(held, pydyf.Array)
    return [each for each in held if isinstance(each, bytes)]


def _object(pdf: pydyf.PDF, reference: object, kind: type[Kind]) -> Kind:
    assert isinstance(reference, bytes)
    found = _REFERENCE.fullmatch(reference)
    assert found is not None
    held = pdf.objects[int(found[1])]
    assert isinstance(held, kind)
    return held

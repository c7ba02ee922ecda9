"""A PDF of WeasyPrint's just before it is written: the fonts in it, and what their codes draw and say."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import TypeVar, cast

import pydyf
from fontTools.ttLib import TTFont  # pyright: ignore[reportMissingTypeStubs]

Kind = TypeVar("Kind", bound=pydyf.Object)

FONT = re.compile(rb"/([A-Z]{6}) (\S+) Tf")
"""Where a font is chosen in a text: its key, and its size in points."""

_REFERENCE = re.compile(rb"(\d+) 0 R")
_SAID = re.compile(rb"<([0-9a-f]{4})> <((?:[0-9a-f]{4})*)>")
_MOST_LINES = 100
"""Of one list of codes in a PDF."""


@dataclass(frozen=True, slots=True)
class Code:
    """One code of a font: how wide it is, in thousandths of the font's size, and the words it says."""

    code: int
    width: object
    words: str


@dataclass(frozen=True, slots=True)
class Coded:
    """A TrueType font whose codes are its glyphs; `key` is how texts choose it."""

    pdf: pydyf.PDF
    key: bytes
    inner: pydyf.Dictionary
    said: pydyf.Stream

    @property
    def widths(self) -> dict[int, object]:
        """By code; a row in a PDF is its first code, and the widths from there on."""
        found: dict[int, object] = {}
        for first, widths in zip(self._rows[::2], self._rows[1::2], strict=True):
            assert isinstance(first, int) and isinstance(widths, pydyf.Array)
            found.update(enumerate(widths, first))
        return found

    @property
    def words(self) -> dict[int, str]:
        """What each code says."""
        lines = (line for line in self.said.stream if isinstance(line, bytes))
        found = (match for line in lines for match in _SAID.finditer(line))
        return {
            int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be")
            for code, text in (match.groups() for match in found)
        }

    @property
    def file(self) -> pydyf.Stream:
        descriptor = object_of(self.pdf, self.inner["FontDescriptor"], pydyf.Dictionary)
        return object_of(self.pdf, descriptor["FontFile2"], pydyf.Stream)

    @property
    def blank(self) -> int | None:
        """A glyph that draws nothing, has no width and is not used.

        There are many: a font cut down to its letters keeps the places of the others.
        """
        data = b"".join(part for part in self.file.stream if isinstance(part, bytes))
        with TTFont(BytesIO(data), lazy=True) as opened:
            order, widths = opened.getGlyphOrder(), opened["hmtx"]
            outlines = cast("Mapping[str, object]", opened["glyf"])
            used = self.widths
            unused = (at for at, name in enumerate(order) if at and at not in used and not widths[name][0])
            return next((at for at in unused if _is_blank(outlines[order[at]])), None)

    def learn(self, codes: Iterable[Code]) -> None:
        """More codes; which glyphs they draw is said elsewhere, unless it is the one of their number."""
        lines: list[bytes | str] = []
        for each in codes:
            self._rows.extend((each.code, pydyf.Array([each.width])))
            lines.append(b"<%04x> <%s>" % (each.code, each.words.encode("utf-16-be").hex().encode()))
        end = self.said.stream.index(b"endcmap")
        for start in range(0, len(lines), _MOST_LINES):
            batch = lines[start : start + _MOST_LINES]
            self.said.stream[end:end] = [b"%d beginbfchar" % len(batch), *batch, b"endbfchar"]

    @property
    def _rows(self) -> pydyf.Array:
        rows = self.inner["W"]
        assert isinstance(rows, pydyf.Array)
        return rows


def coded_fonts(pdf: pydyf.PDF) -> Iterator[Coded]:
    for each in tuple(pdf.objects):
        if isinstance(each, pydyf.Dictionary) and each.get("Encoding") == "/Identity-H":
            below, name = each["DescendantFonts"], each["BaseFont"]
            assert isinstance(below, pydyf.Array) and isinstance(name, bytes)
            inner = object_of(pdf, below[0], pydyf.Dictionary)
            if inner.get("Subtype") == "/CIDFontType2":
                yield Coded(pdf, name[1:7], inner, object_of(pdf, each["ToUnicode"], pydyf.Stream))


def texts(pdf: pydyf.PDF) -> Iterator[pydyf.Stream]:
    """What may hold text: pages, and charts set by themselves."""
    for each in pdf.objects:
        if isinstance(each, pydyf.Stream) and b"BT" in each.stream:
            yield each


def runs_left(letters: str) -> bool:
    """Are all of them letters of such a script, without a mark that could stand on the wrong one?"""
    return bool(letters) and all(unicodedata.bidirectional(letter) in ("R", "AL") for letter in letters)


def _is_blank(outline: object) -> bool:
    return not getattr(outline, "numberOfContours", 0)


def object_of(pdf: pydyf.PDF, reference: object, kind: type[Kind]) -> Kind:
    assert isinstance(reference, bytes)
    found = _REFERENCE.fullmatch(reference)
    assert found is not None
    held = pdf.objects[int(found[1])]
    assert isinstance(held, kind)
    return held

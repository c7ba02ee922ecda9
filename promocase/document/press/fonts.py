"""Which bundled fonts a document needs, so that it looks the same on every machine.

The two faces of the design are always there; a fallback joins only when the text holds a letter that the
sans lacks. Not covered by any bundled font, and so shown as an empty box: most of the scripts of India but
Devanagari, and emoji.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import quote

from promocase.resource import fonts


@dataclass(frozen=True, slots=True)
class Face:
    """One font file; `path` is relative to the folder of its package."""

    family: str
    path: str
    weight: int = 400
    style: str = "normal"
    package: str = "rendercv_fonts"

    @property
    def address(self) -> str:
        return f"promocase:font/{quote(self.path)}"

    @property
    def file(self) -> Path:
        return fonts(self.package) / self.path


def _faces(family: str, stem: str, *kinds: str) -> tuple[Face, ...]:
    named = {
        "Regular": (400, "normal"),
        "Bold": (700, "normal"),
        "Italic": (400, "italic"),
        "BoldItalic": (700, "italic"),
    }
    return tuple(
        Face(family, f"{family.rpartition('/')[2]}/{stem}-{kind}.ttf", *named[kind]) for kind in kinds
    )


DESIGN = (
    *_faces("EB Garamond", "EBGaramond", "Regular", "Italic", "Bold", "BoldItalic"),
    *_faces("Source Sans 3", "SourceSans3", "Regular", "Bold", "Italic", "BoldItalic"),
)

SANS = DESIGN[4]
"""Sets most of the text, and so decides what is missing."""

PLAIN = frozenset((*map(chr, (*range(0x20, 0x7F), *range(0xA0, 0x180))), *"–—‘’“”…·•→−≈€\u2009\u202f"))
"""Known to be in it: with no other letter in a text, its list of letters need not be read."""


_PLEX_PACKAGE = "fontpkg_ibm_plex_sans_arabic"


def _noto(script: str) -> tuple[Face, ...]:
    return tuple(
        Face(f"Noto Sans {script}", f"Noto Sans/NotoSans{script}-{kind}.ttf", weight)
        for kind, weight in (("Regular", 400), ("Bold", 700))
    )


def _script(name: str) -> tuple[Face, ...]:
    """A script with a package of its own: one file that holds every weight."""
    file, package = f"files/NotoSans{name}[wdth,wght].ttf", f"fontpkg_noto_sans_{name.lower()}"
    return tuple(Face(f"Noto Sans {name}", file, weight, "normal", package) for weight in (400, 700))


_NOTO = _faces("Noto Sans", "NotoSans", "Regular", "Bold")
_OPEN = _faces("Open Sans", "OpenSans", "Regular", "Bold")
_GENTIUM = _faces("Gentium Book Plus", "GentiumBookPlus", "Regular", "Bold")
_ARABIC, _THAI = _script("Arabic"), _script("Thai")
_PLEX = tuple(
    Face("IBM Plex Sans Arabic", f"files/IBMPlexSansArabic-{kind}.ttf", weight, "normal", _PLEX_PACKAGE)
    for kind, weight in (("Regular", 400), ("Bold", 700))
)
"""Draws each letter as one glyph, so that what is copied from a PDF is the word; Noto puts the dots on by
themselves, and a glyph that is shared by letters can be copied as one of them only."""
_SIGNS = (Face("Font Awesome 7 Free", "Font Awesome 7/Font Awesome 7 Free-Solid-900.otf"),)

_INVISIBLE = frozenset(
    "\n\t\r\u200b\u200c\u200d\u200e\u200f\u2060\ufe0e\ufe0f\u00ad\u2028\u2029\u061c\u2066\u2067\u2068\u2069"
)


_PRIVATE = frozenset(map(chr, range(0xE000, 0xF900)))
"""What a font draws there is its own affair: an icon of one is a bullet of another."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The faces to load, and the characters for which no bundled font has a picture."""

    faces: tuple[Face, ...]
    missing: frozenset[str]


def choose(characters: Iterable[str]) -> Choice:
    """The design's faces and as few fallbacks as cover the characters."""
    left = frozenset(characters) - PLAIN - _INVISIBLE
    left = left - _covered(SANS) if left else left
    faces = list(DESIGN)
    for fallback in _fallbacks(left):
        if not left:
            break
        covered = _covered(fallback[0])
        if left & covered:
            faces += fallback
            left -= covered
    return Choice(tuple(faces), left)


def font_bytes(path: str) -> bytes:
    """A bundled font by the path of its face; KeyError for any other path."""
    return _KNOWN[path].file.read_bytes()


def _fallbacks(left: frozenset[str]) -> tuple[tuple[Face, ...], ...]:
    """Han is drawn as the other letters tell: with kana Japanese, with hangul Korean, else Chinese.

    Arabic is set in one font throughout, since letters of two do not join.
    """
    kana = any("\u3040" <= char <= "\u30ff" for char in left)
    hangul = any("\u1100" <= char <= "\u11ff" or "\uac00" <= char <= "\ud7af" for char in left)
    cjk = ("JP", "KR", "SC") if kana else ("KR", "SC", "JP") if hangul else ("SC", "JP", "KR")
    arabic = frozenset(char for char in left if _is_arabic(char))
    plex = (_PLEX,) if arabic and arabic <= _covered(_PLEX[0]) else ()
    return (_NOTO, _OPEN, *plex, _ARABIC, _THAI, *(_noto(script) for script in cjk), _GENTIUM, _SIGNS)


def _is_arabic(char: str) -> bool:
    return "\u0600" <= char <= "\u08ff" or "\ufb50" <= char <= "\ufdff" or "\ufe70" <= char <= "\ufefc"


@cache
def _covered(face: Face) -> frozenset[str]:
    from fontTools.ttLib import TTFont  # noqa: PLC0415  # pyright: ignore[reportMissingTypeStubs]

    with TTFont(face.file, lazy=True) as font:
        return frozenset(map(chr, font.getBestCmap() or {})) - _PRIVATE


_KNOWN = {
    face.path: face
    for face in (
        *DESIGN,
        *_NOTO,
        *_OPEN,
        *_PLEX,
        *_ARABIC,
        *_THAI,
        *_GENTIUM,
        *_SIGNS,
        *(f for s in ("JP", "KR", "SC") for f in _noto(s)),
    )
}

"""A printed page in pieces: what stands before its sections, each section, and in a list of rows each row.

The templates mark where a section and a row begin, by signs that no text of a person can hold. What is done
to all text of a page is done a piece at a time, and remembered, so that with each letter typed only the piece
that holds it is made anew.
"""

from dataclasses import dataclass, replace
from functools import lru_cache
from html import unescape

from markupsafe import Markup

from promocase.document.page.islands import with_elements
from promocase.document.page.soft import soft_page
from promocase.document.page.typed import typed, typed_page

SECTION, ROW = Markup("\x1d"), Markup("\x1e")
"""Before each child of the body and after the last; before each row and after the last."""

_FOOTER = '<body data-footer="'

REMEMBERED = 4096
"""Pieces; a case of 40 pages has some eighty."""


@dataclass(frozen=True, slots=True)
class Part:
    """A child of the body: its HTML, or what stands before its rows, the rows, and what stands after."""

    opening: str
    rows: tuple[str, ...] = ()
    closing: str = ""

    @property
    def html(self) -> str:
        return "".join((self.opening, *self.rows, self.closing))


@dataclass(frozen=True, slots=True)
class Pieces:
    """A page; `head` ends with the tag that opens the body, `foot` begins with the one that closes it."""

    language: str
    head: str
    parts: tuple[Part, ...]
    foot: str

    @property
    def html(self) -> str:
        return "".join((self.head, *(part.html for part in self.parts), self.foot))

    @property
    def style(self) -> str:
        """The rules in its head."""
        return self.head.partition("<style>")[2].partition("</style>")[0]

    @property
    def footer(self) -> str:
        """The words at the foot of each page."""
        return unescape(self.head.rpartition(_FOOTER)[2].partition('"')[0])

    @property
    def letters(self) -> frozenset[str]:
        """All characters of the page."""
        return frozenset(self.head + self.foot).union(*map(_letters, self.parts))

    def with_style(self, place: str, style: str) -> "Pieces":
        """The style where the head keeps a place for it."""
        return replace(self, head=self.head.replace(place, style, 1))


def pieces(marked: str, language: str) -> Pieces:
    """What the templates printed, cut at their marks, and set as a typesetter does."""
    head, *parts, foot = marked.split(SECTION)
    return Pieces(language, _whole(head, language), tuple(_part(part, language) for part in parts), foot)


def _part(marked: str, language: str) -> Part:
    opening, *rows = (_set(piece, language) for piece in marked.split(ROW))
    return Part(opening, tuple(rows[:-1]), rows[-1]) if rows else Part(opening)


def _whole(head: str, language: str) -> str:
    return with_elements(soft_page(typed_page(head, language), language))


@lru_cache(REMEMBERED)
def _set(piece: str, language: str) -> str:
    return with_elements(soft_page(typed(piece, language), language))


def _letters(part: Part) -> frozenset[str]:
    return _letters_of(part.opening).union(*map(_letters_of, (*part.rows, part.closing)))


@lru_cache(REMEMBERED)
def _letters_of(piece: str) -> frozenset[str]:
    return frozenset(piece)

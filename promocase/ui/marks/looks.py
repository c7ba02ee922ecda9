"""How words look in HTML, and a line of such words with the marks that say the same here."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from promocase.document.address import safe_address
from promocase.ui.marks.html_tokens import Tag
from promocase.ui.marks.marked_line import LINK, MarkedLine, Weight

MOST_PIECES = 400
"""In one line; with more it is drawn, not written."""

_STRONG, _EM = frozenset(("b", "strong")), frozenset(("i", "em", "cite"))
_WEIGHT = re.compile(r"(?:^|[;\s])font-weight:\s*(\w+)")
_STYLE = re.compile(r"(?:^|[;\s])font-style:\s*(\w+)")
_BRACKET = re.compile(r"[()\[\]]")


@dataclass(frozen=True, slots=True)
class Look:
    """How words are set in the HTML."""

    tag: str = ""
    strong: bool = False
    em: bool = False
    href: str = ""
    is_pre: bool = False


def look_of(above: Look, tag: Tag) -> Look:
    style = tag.attributes.get("style", "").lower()
    weight, slant = _WEIGHT.search(style), _STYLE.search(style)
    strong, em = above.strong or tag.name in _STRONG, above.em or tag.name in _EM
    if weight:
        strong = weight[1] in ("bold", "bolder") or (weight[1].isdecimal() and int(weight[1][:4]) >= 600)
    if slant:
        em = slant[1] in ("italic", "oblique")
    href = tag.attributes.get("href", "").strip() if tag.name == "a" else above.href
    return Look(tag.name, strong, em, href, above.is_pre or tag.name == "pre")


def line_of(pieces: list[tuple[str, Look]]) -> str:
    """The words of a line with their marks; without any where they are too many to be meant."""
    words = "".join(piece for piece, _ in pieces).rstrip()
    if len(pieces) > MOST_PIECES or not words:
        return words
    line = MarkedLine(words, tuple(_links(pieces)))
    if line.weights and not line.reads_as(line):
        line = MarkedLine(words)
    for mark in ("*", "**"):
        ranges = [(start, end) for start, end, look in _places(pieces) if (look.strong, look.em)[mark == "*"]]
        within = [(start, min(end, len(words))) for start, end in ranges if start < len(words)]
        whole = [found for each in within if (found := line.whole(each))]
        line = line.weighted(mark, whole, on=True) if whole else line
    return line.written


def _links(pieces: Iterable[tuple[str, Look]]) -> Iterator[Weight]:
    """Links that lead somewhere safe; brackets in an address would end it."""
    for href, same in groupby(_places(pieces), lambda place: place[2].href):
        places = list(same)
        address = safe_address(_BRACKET.sub(lambda found: f"%{ord(found[0]):02X}", href))
        words = "".join(piece for piece, _ in pieces)[places[0][0] : places[-1][1]]
        start = places[0][0] + len(words) - len(words.lstrip())
        if address and words.strip():
            yield Weight(LINK, start, start + len(words.strip()), address)


def _places(pieces: Iterable[tuple[str, Look]]) -> Iterator[tuple[int, int, Look]]:
    at = 0
    for piece, look in pieces:
        yield at, at + len(piece), look
        at += len(piece)

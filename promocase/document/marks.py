"""Bold, italics and links within one line, understood only where they are meant.

`**bold**`, `*italics*`, `_italics_` and `[words](https://…)`. A mark hugs its words and stands at a word's
border, so "5*3*2", "*.pdf and *.doc", "__init__" and "C:\\_old\\*" hold none: nothing needs an escape, and
there is none. A mark without its other half is the sign it looks like. Time goes with the line's length.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from promocase.document.address import safe_address
from promocase.document.direction import ISOLATES

LONGEST_CLUSTER = 4
"""Signs side by side that can be marks; more are a line drawn or a blank to fill in."""

_CLUSTER = re.compile(r"[*_]+")
_SIGNS = re.compile(r"\*+|_+")
_LINKED = r"[^\s()\[\]]*(?:\([^\s()\[\]]*\)[^\s()\[\]]*)*"
_BRACKET = re.compile(rf"\[|\](?:\(({_LINKED})\))?")
_OPENING, _CLOSING, _EITHER = "([{", ")]}.,;:!?", "\"'"
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")


@dataclass(frozen=True, slots=True)
class Span:
    """Marked words, as offsets: the words from `start` to `end`, with their marks from `outer` to `close`."""

    mark: str
    outer: int
    start: int
    end: int
    close: int
    href: str = ""


def spans(line: str) -> tuple[Span, ...]:
    """What is marked in a line, outer before inner; no two of them cross."""
    if not any(sign in line for sign in "*_["):
        return ()
    links = list(_links(line))
    edges = [0, *(edge for link in links for edge in (link.outer, link.close)), len(line)]
    around = list(pairwise(edges))[::2]
    found = [*links, *_weights(line, around)]
    for link in links:
        found.extend(_weights(line, [(link.start, link.end)]))
    return tuple(sorted(found, key=lambda span: span.outer))


def opens(before: str, after: str, mark: str) -> bool:
    """May a mark open between these? Each is a character or none; `after` may be two."""
    if re.match(r"\.\w", after) and mark != "*":
        return _left(before) > 0  # **.NET** is meant, *.pdf is not
    return (_left(before) or _is_unspaced(before)) > _right(after[:1])


def closes(before: str, after: str) -> bool:
    """May a mark close between these characters?"""
    return (_right(after) or _is_unspaced(after)) > _left(before)


def _links(line: str) -> Iterator[Span]:
    """A link in a link's words is the link; brackets that lead nowhere are brackets."""
    waiting: list[int] = []
    for found in _BRACKET.finditer(line):
        if found[0] == "[":
            waiting.append(found.start())
        elif waiting:
            outer = waiting.pop()
            href = safe_address(found[1] or "")
            if href and line[outer + 1 : found.start()].strip():
                waiting.clear()
                yield Span("[", outer, outer + 1, found.start(), found.end(), href)


@dataclass(slots=True)
class _Opener:
    sign: str
    size: int
    end: int


class _Openers:
    """Marks that wait for their other half; looked through only where one of them is sure to fit."""

    def __init__(self) -> None:
        self._waiting: list[_Opener] = []
        self._fitting = {"*": 0, "**": 0, "_": 0}

    def add(self, opener: _Opener) -> None:
        self._waiting.append(opener)
        self._count(opener, 1)

    def closed(self, sign: str, size: int) -> tuple[str, int] | None:
        """The nearest mark that as many signs can close, and where it ends; those within it are signs."""
        marks = [mark for mark in _marks(sign, size) if self._fitting[mark]]
        while marks:
            opener = self._waiting.pop()
            self._count(opener, -1)
            for mark in _marks(opener.sign, opener.size):
                if mark in marks:
                    self._keep_rest(opener, len(mark))
                    return mark, opener.end
        return None

    def _keep_rest(self, opener: _Opener, used: int) -> None:
        if opener.size > used:
            self.add(_Opener(opener.sign, opener.size - used, opener.end - used))

    def _count(self, opener: _Opener, by: int) -> None:
        for mark in _marks(opener.sign, opener.size):
            self._fitting[mark] += by


def _weights(line: str, parts: Iterable[tuple[int, int]]) -> Iterator[Span]:
    """Bold and italics in these parts of a line, as if they were side by side."""
    openers = _Openers()
    for cluster in (found for part in parts for found in _CLUSTER.finditer(line, *part)):
        if len(cluster[0]) > LONGEST_CLUSTER:
            continue
        before = line[max(0, cluster.start() - 1) : cluster.start()]
        after = line[cluster.end() : cluster.end() + 2]
        for signs in _SIGNS.finditer(line, *cluster.span()):
            sign, at, left = signs[0][0], signs.start(), len(signs[0])
            if not _marks(sign, left):
                continue
            while left and closes(before, after[:1]) and (closed := openers.closed(sign, left)):
                mark, start = closed
                yield Span(mark, start - len(mark), start, at, at + len(mark))
                at, left = at + len(mark), left - len(mark)
            if left and opens(before, after, sign * left):
                openers.add(_Opener(sign, left, signs.end()))


def _marks(sign: str, size: int) -> tuple[str, ...]:
    """The marks that as many signs can be, the inner one first."""
    if sign == "_":
        return ("_",) if size == 1 else ()
    return {1: ("*",), 2: ("**",), 3: ("*", "**")}.get(size, ())


def _left(char: str) -> int:
    """How surely words begin after it: 2 surely, 1 perhaps, 0 not."""
    return _border(char, _OPENING, "Ps")


def _right(char: str) -> int:
    """How surely words end before it."""
    return _border(char, _CLOSING, "Pe")


def _border(char: str, sure: str, sure_kind: str) -> int:
    if not char or char.isspace() or char in sure or char in ISOLATES:
        return 2
    if char.isascii():
        return int(char in _EITHER)
    kind = unicodedata.category(char)
    return 2 if kind == sure_kind else int(kind[0] == "P" and kind != "Pc")


def _is_unspaced(char: str) -> int:
    """A letter of a script that puts no spaces between words."""
    is_one = char and not char.isdecimal() and unicodedata.east_asian_width(char) in "WF"
    return int(bool(is_one or _UNSPACED.match(char)))

"""Two papers word by word: what both say, what only the first said, what only the second says.

Lines are matched first and words only within lines that differ, so that long papers stay cheap.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum

_WORD = re.compile(r"\s+|[^\s]+")
MOST_WORDS = 4_000
"""Words and gaps of one changed stretch on both sides; a longer one is told as gone and new as a whole."""


class Side(Enum):
    BOTH = "both"
    FIRST = "first"
    SECOND = "second"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that stand together, gaps and line ends as they are."""

    side: Side
    words: str


def compared(first: str, second: str) -> tuple[Stretch, ...]:
    """In reading order; BOTH and FIRST make up the first text, BOTH and SECOND the second."""
    return tuple(_joined(_by_lines(first.splitlines(keepends=True), second.splitlines(keepends=True))))


def _by_lines(first: list[str], second: list[str]) -> Iterator[Stretch]:
    for kind, a, b, c, d in SequenceMatcher(None, first, second, autojunk=False).get_opcodes():
        old, new = "".join(first[a:b]), "".join(second[c:d])
        if kind == "equal":
            yield Stretch(Side.BOTH, old)
        else:
            yield from _by_words(_WORD.findall(old), _WORD.findall(new))


def _by_words(first: list[str], second: list[str]) -> Iterator[Stretch]:
    if len(first) + len(second) > MOST_WORDS:
        yield from _told("".join(first), "".join(second))
        return
    for kind, a, b, c, d in SequenceMatcher(None, first, second, autojunk=False).get_opcodes():
        old, new = "".join(first[a:b]), "".join(second[c:d])
        if kind == "equal":
            yield Stretch(Side.BOTH, old)
        else:
            yield from _told(old, new)


def _told(old: str, new: str) -> Iterator[Stretch]:
    if old:
        yield Stretch(Side.FIRST, old)
    if new:
        yield Stretch(Side.SECOND, new)


def _joined(stretches: Iterator[Stretch]) -> Iterator[Stretch]:
    """Neighbours of one side as one."""
    last: Stretch | None = None
    for each in stretches:
        if last is not None and last.side is each.side:
            last = Stretch(last.side, last.words + each.words)
            continue
        if last is not None:
            yield last
        last = each
    if last is not None:
        yield last

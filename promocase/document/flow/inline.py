"""From elements within a paragraph to runs of words."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from xml.etree.ElementTree import Element

from promocase.document.direction import ISOLATES
from promocase.document.flow.blocks import Run

SOFT = {"soft", "note", "refs", "before"}
STRONG = {"b", "strong"}
SKIPPED = {"page-of"}
"""The number of a page, which only a page can tell."""

PILL = "pill"
BETWEEN_PILLS = " · "

_NEVER = re.compile(
    "[\u00ad\u200b"  # where a page may break its words
    f"{ISOLATES}"  # runs say what they kept apart
    "\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]"  # what XML does not know
)
_SPACES = re.compile(r"[ \t\r\n\f]+")


def clean(text: str) -> str:
    """The text on one line, without what no file of ours holds."""
    return " ".join(_NEVER.sub("", text).split())


def classes(element: Element) -> list[str]:
    return element.get("class", "").split()


def runs(pieces: "list[str | Element]") -> tuple[Run, ...]:
    """Of words and elements in a row, with the spaces that a browser shows; none where there are no words."""
    found = [run for piece in pieces for run in _runs(piece, Run(""))]
    return _joined(_spaced(found)) if any(run.text.strip() for run in found) else ()


def contents(element: Element) -> "list[str | Element]":
    """What is directly in an element."""
    pieces: list[str | Element] = [element.text or ""]
    for child in element:
        pieces += [child, child.tail or ""]
    return pieces


def _runs(piece: "str | Element", like: Run) -> Iterator[Run]:
    if isinstance(piece, str):
        yield replace(like, text=_SPACES.sub(" ", _NEVER.sub("", piece)))
        return
    named = classes(piece)
    if SKIPPED.intersection(named):
        return
    if piece.tag == "br":
        yield replace(like, text="\n")
        return
    inside = _within(piece, named, like)
    for each in contents(piece):
        yield from _runs(each, inside)
    if PILL in named:
        yield replace(like, text="\v")


def _within(element: Element, named: list[str], like: Run) -> Run:
    is_island = element.tag == "bdi"
    return replace(
        like,
        strong=like.strong or element.tag in STRONG or "change" in named,
        em=like.em or element.tag == "em",
        soft=like.soft or bool(SOFT.intersection(named)),
        href=element.get("href", "") or like.href,
        island=like.island or is_island,
        leftward=element.get("dir") == "rtl" if is_island else like.leftward,
    )


def _spaced(found: list[Run]) -> Iterator[Run]:
    """Without spaces at either end of a line or after one another; a stroke between two pills."""
    text = "".join(run.text for run in found)
    last_word = len(text.rstrip(" \v\n"))
    at, before = 0, "\n"
    for run in found:
        kept: list[str] = []
        for char in run.text:
            at += 1
            if at > last_word:
                continue
            if char == "\v":
                kept.append(BETWEEN_PILLS)
                before = " "
            elif char != " " or before not in " \n":
                kept.append(char)
                before = char
        yield replace(run, text="".join(kept))


def _joined(found: Iterator[Run]) -> tuple[Run, ...]:
    """Neighbours that are set alike are one."""
    filled = (run for run in found if run.text)
    groups = groupby(filled, lambda run: replace(run, text=""))
    return tuple(replace(like, text="".join(run.text for run in same)) for like, same in groups)

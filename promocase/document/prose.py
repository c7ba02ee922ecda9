"""A person's words made safe for any page: nothing they type can break it, reach out of it, or stall it.

Bold, italics, links (`marks.py`) and lists (`points.py`) work where they are meant. All else prints as typed:
headings, quotes, backticks, tables, tags and entities are signs like others, and every line end is kept. What
would make layout slow (a list without floor, a novel pasted whole) is bounded here and in `tree.py`.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from promocase.document.blocks import Prose
from promocase.document.direction import ISOLATES, holds_islands
from promocase.document.tree import blocks
from promocase.domain.clean import clean, clean_line

LONGEST_PROSE = 20_000
LONGEST_LINE = 500
MORE = " […]"
REMEMBERED = 4096
"""Texts; a case of 40 pages has some eight hundred."""
_QUOTES = "\"'“”„‟‘’‚«»‹›"
_ISOLATES = re.compile(f"([{ISOLATES}])")


@lru_cache(REMEMBERED)
def prose(text: str) -> Prose:
    """Paragraphs and lists; none for blank text. Remembered, as texts rarely change."""
    text = _bounded(_cleaned(text, clean).strip(), LONGEST_PROSE)
    return Prose(blocks(text)) if text else Prose()


def line(text: str) -> str:
    """One line of plain text."""
    return _bounded(_cleaned(text, clean_line).strip(), LONGEST_LINE)


def spoken(text: str) -> str:
    """Words said by somebody, without quotation marks of their own; line ends stay."""
    text = _bounded(clean(text).strip(), LONGEST_PROSE // 4)
    while len(text) > 1 and text[0] in _QUOTES and text[-1] in _QUOTES:
        text = text[1:-1].strip()
    return text


def address(text: str) -> str:
    """An address as it is spoken, without the scheme."""
    return line(text).removeprefix("https://").rstrip("/")


def _cleaned(text: str, by: Callable[[str], str]) -> str:
    """Clean, and with the islands that we made of the pieces it is joined from."""
    if text.isascii() or not all(map(holds_islands, filter(_ISOLATES.search, text.split("\n")))):
        return by(text)
    return "".join(part if part in ISOLATES else by(part) for part in _ISOLATES.split(text) if part)


def _bounded(text: str, most: int) -> str:
    if len(text) <= most:
        return text
    kept = text[:most]
    whole, space, _ = kept.rpartition(" ")
    return (whole if space and len(whole) > most // 2 else kept).rstrip() + MORE

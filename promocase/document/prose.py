"""A person's words made safe for any page: nothing they type can break it, reach out of it, or stall it.

Markdown allows bold, italics, lists and links, and nothing else. What would make layout slow (a list without
floor, a novel pasted whole) is bounded here, once, for every section.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from promocase.document.blocks import Block, Listing, Paragraph, Prose, Run
from promocase.domain.clean import clean, clean_line

LONGEST_PROSE = 20_000
LONGEST_LINE = 500
DEEPEST = 12
MORE = " […]"
_QUOTES = "\"'“”„‟‘’«»"
_BREAKS = {"softbreak", "hardbreak"}


def prose(text: str) -> Prose:
    """Markdown in paragraphs and lists; none for blank text."""
    text = _bounded(clean(text).strip(), LONGEST_PROSE)
    if not text:
        return Prose()
    return Prose(_blocks(iter(_markdown().parse(text))), is_right_to_left(text))


def line(text: str) -> str:
    """One line of plain text."""
    return _bounded(clean_line(text).strip(), LONGEST_LINE)


def spoken(text: str) -> str:
    """Words said by somebody, without quotation marks of their own; line ends stay."""
    text = _bounded(clean(text).strip(), LONGEST_PROSE // 4)
    while len(text) > 1 and text[0] in _QUOTES and text[-1] in _QUOTES:
        text = text[1:-1].strip()
    return text


def is_right_to_left(text: str) -> bool:
    """By the first letter that has a direction."""
    for char in text[:200]:
        kind = unicodedata.bidirectional(char)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False


def safe_address(text: str) -> str:
    """The text as a link's address, or blank: only https and mailto lead anywhere."""
    text = clean_line(text).strip()
    is_plain = len(text) <= 2000 and not re.search(r"[\s<>\"'`{}|\\^]", text)
    return text if is_plain and re.match(r"(?i)https://[^/?#]|mailto:[^?]", text) else ""


def address(text: str) -> str:
    """An address as it is spoken, without the scheme."""
    return line(text).removeprefix("https://").rstrip("/")


def _blocks(tokens: Iterator[Token]) -> tuple[Block, ...]:
    """The blocks up to the end of the one that holds them."""
    found: list[Block] = []
    for token in tokens:
        if token.nesting < 0 and token.type != "paragraph_close":
            break
        if token.type == "inline":
            found.append(Paragraph(tuple(_runs(token.children or []))))
        elif token.type in ("bullet_list_open", "ordered_list_open"):
            first = int(token.attrs.get("start", 1)) if token.type == "ordered_list_open" else None
            found.append(Listing(tuple(_items(tokens)), first))
    return tuple(found)


def _items(tokens: Iterator[Token]) -> Iterator[tuple[Block, ...]]:
    while next(tokens).type == "list_item_open":
        yield _blocks(tokens)


def _runs(tokens: list[Token]) -> Iterator[Run]:
    strong = em = 0
    hrefs = [""]
    for token in tokens:
        strong += token.nesting if token.tag == "strong" else 0
        em += token.nesting if token.tag == "em" else 0
        if token.type == "link_open":
            hrefs.append(safe_address(str(token.attrs.get("href", ""))))
        elif token.type == "link_close":
            hrefs.pop()
        elif text := "\n" if token.type in _BREAKS else token.content:
            yield Run(text, strong > 0, em > 0, hrefs[-1])


def _bounded(text: str, most: int) -> str:
    if len(text) <= most:
        return text
    kept = text[:most]
    whole, space, _ = kept.rpartition(" ")
    return (whole if space and len(whole) > most // 2 else kept).rstrip() + MORE


@cache
def _markdown() -> MarkdownIt:
    markdown = MarkdownIt("commonmark", {"html": False, "breaks": True, "maxNesting": DEEPEST})
    left_out = ["code", "fence", "blockquote", "hr", "heading", "lheading", "html_block", "reference"]
    return markdown.disable(left_out).disable(["image", "html_inline", "backticks", "autolink"])

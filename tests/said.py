"""The words of a page of HTML, and those of what was made of it, in the order in which they are read.

By a reader of its own, so that nothing of how the program reads a page is taken for granted.
"""

import re
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser

VOID = {"br", "meta", "col", "link", "img", "hr", "wbr"}
BLOCKS = {"p", "div", "li", "td", "th", "h1", "h2", "h3", "tr", "table", "ul", "ol", "section", "br", "title"}
_INVISIBLE = re.compile("[\u00ad\u200b\u2066-\u2069\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_WORD = re.compile(r"[^\W_]+")


def words(text: str) -> list[str]:
    """Letters and figures in a row, without what only says where a line may break."""
    return _WORD.findall(_INVISIBLE.sub("", text))


class _Said(HTMLParser):
    """Text of the body; of a chart its title. Numbers of pages, and heads of tables, by themselves."""

    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []
        self.heads: list[str] = []
        self._open: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in BLOCKS or (self._open and self._open[-1][0] == "th"):  # whose parts are lines of their own
            self.text.append(" ")
        if tag not in VOID:
            names = dict(attrs)
            self._open.append((tag, names.get("data-tag") or names.get("class") or ""))

    def handle_endtag(self, tag: str) -> None:
        closed = ("", "")
        while self._open and closed[0] != tag:
            closed = self._open.pop()
        if tag in BLOCKS or closed[1] == "Lbl":
            self.text.append(" ")

    def handle_data(self, data: str) -> None:
        tags = {tag for tag, _ in self._open}
        if not tags & {"body"} or any("page-of" in name for _, name in self._open):
            return
        if "svg" in tags and "title" not in tags:
            return
        (self.heads if "thead" in tags else self.text).append(data)
        self.text.append(" " if tags & {"figcaption"} else "")


def read(html: str) -> tuple[list[str], list[str]]:
    """The words of a page, and those in the heads of its tables."""
    reader = _Said()
    reader.feed(html)
    return words("".join(reader.text)), words(" ".join(reader.heads))


def read_in_order(html: str) -> list[str]:
    """All words of a page, heads of tables where they stand."""
    reader = _Said()
    reader.heads = reader.text
    reader.feed(html)
    return words("".join(reader.text))


def not_in_order(wanted: Iterable[str], found: Iterable[str]) -> Iterator[str]:
    """What is missing in `found`, which may hold more; the order is that of `wanted`."""
    left = iter(found)
    for word in wanted:
        if not any(word == each for each in left):
            yield word
            return

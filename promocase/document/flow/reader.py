"""From the HTML of a paper to its blocks.

Known by what the templates say: a tag, a class that names a form ("columns", "beside", "lines"), a
`data-tag`. A form unknown here is what it holds, one thing after the other, so that nothing is ever lost.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from xml.etree.ElementTree import Element

from tinyhtml5 import parse

from promocase.document.edition import Edition
from promocase.document.flow.blocks import (
    Beside,
    Block,
    Box,
    Columns,
    Facts,
    Flow,
    Heading,
    Item,
    ListBlock,
    Paragraph,
    Part,
    Quote,
    text_of,
)
from promocase.document.flow.facts import fact, facts, together
from promocase.document.flow.inline import classes, contents, runs
from promocase.document.flow.inside import Piece
from promocase.document.flow.picture import SVG, picture
from promocase.document.flow.roles import LINES, is_inline, role_of
from promocase.document.flow.tables import table
from promocase.document.page.environment import printed
from promocase.document.theme import Theme
from promocase.document.view import Document
from promocase.domain.choice import Paper

HEADINGS = {"h1": 0, "h2": 1, "h3": 2, "h4": 3}


def flow(document: Document, edition: Edition, theme: Theme, paper: Paper) -> Flow:
    """What the pages say, in the order in which they say it."""
    return flow_of(printed(document, edition.template, theme, paper).html)


def flow_of(html: str) -> Flow:
    """The same of a page that is printed already."""
    root = parse(html, namespace_html_elements=False)
    whose = [
        each for each in root.iter("div") if each.get("class") == "sender" and each.find("p") is not None
    ]
    parts = [Part("", Reader().blocks(each)) for each in whose]
    parts += [_part(section) for section in root.iter("section")]
    return Flow(tuple(part for part in parts if part.blocks))


def _part(section: Element) -> Part:
    key = section.get("id", "").removeprefix("s-")
    return Part(key, Reader().blocks(section))


class Reader:
    """Reads one section; an anchor waits for the first words that it can stand at."""

    def __init__(self) -> None:
        self._anchors: list[str] = []

    def blocks(self, element: Element, role: str = "") -> tuple[Block, ...]:
        """All that is in an element."""
        self.arrive(element)
        return tuple(together(self.each(contents(element), role)))

    def arrive(self, element: Element) -> None:
        """Its anchor waits from here on."""
        if anchor := element.get("id"):
            self._anchors.append(anchor)

    def each(self, pieces: list[Piece], role: str) -> Iterator[Block]:
        """Words and elements in a row."""
        loose: list[Piece] = []
        for piece in pieces:
            if isinstance(piece, str) or is_inline(piece):
                loose.append(piece)
                continue
            yield from self._loose(loose, role)
            loose = []
            yield from self.block(piece, role)
        yield from self._loose(loose, role)

    def _loose(self, pieces: list[Piece], role: str) -> Iterator[Block]:
        if found := runs(pieces):
            yield Paragraph(found, role, self._placed())

    def wait_first(self, anchors: Iterable[str]) -> None:
        """Anchors that stood at words which are no block of their own."""
        self._anchors = [*anchors, *self._anchors]

    def _placed(self) -> tuple[str, ...]:
        anchors, self._anchors = tuple(self._anchors), []
        return anchors

    def block(self, element: Element, role: str) -> Iterator[Block]:
        """The element itself, by what it is called."""
        named = classes(element)
        if element.tag in HEADINGS:
            yield from self._heading(element)
        elif element.tag in LINES:
            yield from self._paragraph(element, role_of(named, element, role))
        elif element.tag == f"{SVG}svg":
            yield picture(element)
        elif element.tag in ("ul", "ol"):
            yield self._list(element)
        elif element.tag == "table":
            yield table(element, self)
        elif element.tag == "blockquote":
            yield Quote(self.blocks(element))
        elif element.tag == "dl" or "lines" in named:
            yield Facts(tuple(facts(element, self)), "small" in named)
        elif "fact" in named:
            yield Facts((fact(element, self),), small=True)
        elif "beside" in named:
            yield from self._beside(element)
        elif "columns" in named:
            yield self._columns(element, named)
        elif "ask-block" in named:
            yield Box(self.blocks(element))
        elif element.tag not in ("style", "script", "colgroup"):
            yield from self.blocks(element, role_of(named, element, role))

    def _heading(self, element: Element) -> Iterator[Block]:
        self.arrive(element)
        if found := runs(contents(element)):
            yield Heading(HEADINGS[element.tag], found, self._placed(), element.get("dir") == "rtl")

    def _paragraph(self, element: Element, role: str) -> Iterator[Block]:
        self.arrive(element)
        if found := runs(contents(element)):
            yield Paragraph(found, role, self._placed(), element.get("dir") == "rtl", element.get("lang", ""))

    def _list(self, element: Element) -> ListBlock:
        items = [child for child in element if child.tag == "li"]
        count = int(element.get("start", "1"))
        made: list[Item] = []
        for item in items:
            count = int(item.get("value", count))
            number = f"{count}." if element.tag == "ol" else ""
            made.append(self._item(item, number))
            count += 1
        is_named = any(child.get("data-tag") == "Lbl" for item in items for child in item)
        return ListBlock(tuple(made), is_named)

    def _item(self, element: Element, number: str) -> Item:
        pieces: list[Piece] = []
        for piece in contents(element):
            if isinstance(piece, str) or piece.get("data-tag") != "Lbl":
                pieces.append(piece)
            else:
                number = text_of(runs(contents(piece)))
        self.arrive(element)
        blocks = together(self.each(pieces, ""))
        return Item(tuple(_turned(block, element) for block in blocks), number)

    def _beside(self, element: Element) -> Iterator[Block]:
        for row in element:
            main, *sides = list(row) or [row]
            said = self.blocks(main)
            aside = tuple(block for side in sides for block in self.blocks(side))
            if aside:
                yield Beside(said, aside)
            else:
                yield from said

    def _columns(self, element: Element, named: list[str]) -> Columns:
        role = next((name for name in named if name not in ("columns", "whole", "few", "long")), "")
        return Columns(tuple(self.blocks(cell) for cell in element), role)


def _turned(block: Block, element: Element) -> Block:
    """A list's item may run its own way, and be in a language of its own."""
    if not isinstance(block, Paragraph):
        return block
    leftward = block.leftward or element.get("dir") == "rtl"
    return replace(block, leftward=leftward, language=block.language or element.get("lang", ""))

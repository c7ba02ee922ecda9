"""From the HTML of a paper to its blocks.

Known by what the templates say: a tag, a class that names a form ("columns", "beside", "lines"), a
`data-tag`. A form unknown here is what it holds, one thing after the other, so that nothing is ever lost.
"""

import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from xml.etree.ElementTree import Element, tostring

from tinyhtml5 import parse

from promocase.document.edition import Edition
from promocase.document.flow.blocks import (
    Beside,
    Block,
    Box,
    Columns,
    Fact,
    Facts,
    Flow,
    Heading,
    Item,
    ListBlock,
    Paragraph,
    Part,
    Picture,
    Quote,
    Row,
    Run,
    Table,
    text_of,
)
from promocase.document.flow.inline import classes, contents, runs
from promocase.document.page.environment import printed
from promocase.document.theme import Theme
from promocase.document.view import Document
from promocase.domain.choice import Paper

Piece = str | Element

HEADINGS = {"h1": 0, "h2": 1, "h3": 2, "h4": 3}
INLINE = {"a", "b", "strong", "em", "bdi", "span", "sup", "sub", "br", "i", "small"}
LINES = {"p", "figcaption", "caption", "dt"}
"""Elements whose words are one paragraph."""

STANDS_ALONE = {"label", "note"}
"""Classes of a span that the page sets in a line of its own, where it stands beside blocks."""

ROLES = (
    *("kicker", "subline", "request", "label", "figure", "value", "card", "big", "measure", "pills", "words"),
    *("reading", "legend", "key", "thesis", "note"),
)
"""What a paragraph can be, the most telling first."""

SVG = "{http://www.w3.org/2000/svg}"
_POINTS = re.compile(r"width:\s*([\d.]+)pt")


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
        self._arrive(element)
        return tuple(self._together(self._each(contents(element), role)))

    def _arrive(self, element: Element) -> None:
        if anchor := element.get("id"):
            self._anchors.append(anchor)

    def _together(self, blocks: Iterator[Block]) -> Iterator[Block]:
        """Labels that follow one another are one list of facts."""
        waiting: Facts | None = None
        for block in blocks:
            if isinstance(block, Facts) and waiting and waiting.small == block.small:
                waiting = replace(block, facts=waiting.facts + block.facts)
                continue
            if waiting:
                yield waiting
            waiting = block if isinstance(block, Facts) else None
            if waiting is None:
                yield block
        if waiting:
            yield waiting

    def _each(self, pieces: list[Piece], role: str) -> Iterator[Block]:
        loose: list[Piece] = []
        for piece in pieces:
            if isinstance(piece, str) or _is_inline(piece):
                loose.append(piece)
                continue
            yield from self._loose(loose, role)
            loose = []
            yield from self._block(piece, role)
        yield from self._loose(loose, role)

    def _loose(self, pieces: list[Piece], role: str) -> Iterator[Block]:
        if found := runs(pieces):
            yield Paragraph(found, role, self._placed())

    def _placed(self) -> tuple[str, ...]:
        anchors, self._anchors = tuple(self._anchors), []
        return anchors

    def _block(self, element: Element, role: str) -> Iterator[Block]:
        named = classes(element)
        if element.tag in HEADINGS:
            yield from self._heading(element)
        elif element.tag in LINES:
            yield from self._paragraph(element, _role(named, element, role))
        elif element.tag == f"{SVG}svg":
            yield _picture(element)
        elif element.tag in ("ul", "ol"):
            yield self._list(element)
        elif element.tag == "table":
            yield self._table(element)
        elif element.tag == "blockquote":
            yield Quote(self.blocks(element))
        elif element.tag == "dl" or "lines" in named:
            yield Facts(tuple(self._facts(element)), "small" in named)
        elif "fact" in named:
            yield Facts((self._fact(element),), small=True)
        elif "beside" in named:
            yield from self._beside(element)
        elif "columns" in named:
            yield self._columns(element, named)
        elif "ask-block" in named:
            yield Box(self.blocks(element))
        elif element.tag not in ("style", "script", "colgroup"):
            yield from self.blocks(element, _role(named, element, role))

    def _heading(self, element: Element) -> Iterator[Block]:
        self._arrive(element)
        if found := runs(contents(element)):
            yield Heading(HEADINGS[element.tag], found, self._placed(), element.get("dir") == "rtl")

    def _paragraph(self, element: Element, role: str) -> Iterator[Block]:
        self._arrive(element)
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
        self._arrive(element)
        blocks = self._together(self._each(pieces, ""))
        return Item(tuple(_turned(block, element) for block in blocks), number)

    def _table(self, element: Element) -> Table:
        head = [row for top in element.iter("thead") for row in top.iter("tr")]
        heads = tuple(self._cell(cell) for row in head for cell in row)
        rows = [row for row in element.iter("tr") if row not in head]
        widths = [_POINTS.search(column.get("style", "")) for column in element.iter("col")]
        return Table(
            heads,
            tuple(self._row(row) for row in rows),
            tuple(float(found[1]) if found else 0.0 for found in widths),
        )

    def _row(self, element: Element) -> Row:
        self._arrive(element)
        return Row(tuple(self._cell(cell) for cell in element), len(element) > 0 and element[0].tag == "th")

    def _cell(self, element: Element) -> tuple[Block, ...]:
        if element.get("scope") != "row":
            return self.blocks(element)
        pieces, made = contents(element), list[Block]()
        for piece in pieces:  # each in a line of its own
            made += self._each([piece], _cell_role(piece))
        return tuple(made)

    def _facts(self, element: Element) -> Iterator[Fact]:
        children = list(element)
        for at, child in enumerate(children):
            if child.tag == "dd" and at and children[at - 1].tag == "dt":
                yield self._told(children[at - 1], [child])
            elif child.tag == "div":
                yield self._fact(child)
            elif child.tag != "dt":
                yield self._told(None, [child])

    def _fact(self, element: Element) -> Fact:
        """A label, and after it all the rest."""
        self._arrive(element)
        pieces = contents(element)
        at = next((at for at, piece in enumerate(pieces) if isinstance(piece, Element)), None)
        if at is None:
            return self._told(None, pieces)
        label = pieces[at]
        return self._told(label if isinstance(label, Element) else None, [*pieces[:at], *pieces[at + 1 :]])

    def _told(self, label: Element | None, pieces: list[Piece]) -> Fact:
        around = [] if label is None else list(self._block(label, ""))
        lines = [block for block in around if isinstance(block, Paragraph)]
        names = [line for line in lines if line.role != "note"] or lines[:1]
        notes = [line for line in lines if line not in names]
        self._anchors = [*(anchor for line in lines for anchor in line.anchors), *self._anchors]
        others = (block for block in around if not isinstance(block, Paragraph))
        said = (*others, *self._together(self._each(pieces, "")))
        return Fact(_row_of(names), _row_of(notes), said)

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


def _is_inline(element: Element) -> bool:
    return element.tag in INLINE


def _role(named: list[str], element: Element, around: str) -> str:
    if element.tag in ("figcaption", "caption"):
        return "caption"
    if "apart" in named:
        return "label"
    return next((role for role in ROLES if role in named), around)


def _cell_role(piece: Piece) -> str:
    if isinstance(piece, str):
        return ""
    if piece.tag == "b":
        return "name"
    return next((name for name in classes(piece) if name in STANDS_ALONE), "")


def _turned(block: Block, element: Element) -> Block:
    """A list's item may run its own way, and be in a language of its own."""
    if not isinstance(block, Paragraph):
        return block
    leftward = block.leftward or element.get("dir") == "rtl"
    return replace(block, leftward=leftward, language=block.language or element.get("lang", ""))


def _row_of(lines: list[Paragraph]) -> tuple[Run, ...]:
    found: tuple[Run, ...] = ()
    for line in lines:
        found += (*((Run(" "),) if found else ()), *line.runs)
    return found


def _picture(element: Element) -> Picture:
    _, _, width, height = (float(number) for number in element.get("viewBox", "0 0 100 20").split())
    title = runs([element.findtext(f"{SVG}title") or ""])
    return Picture(_svg(element), text_of(title), width, height)


def _svg(element: Element) -> str:
    """As it was printed: without a prefix at each of its tags."""
    bare = deepcopy(element)
    bare.tail = None
    for each in bare.iter():
        each.tag = each.tag.removeprefix(SVG)
        for name in [name for name in each.attrib if "xmlns" in name]:
            del each.attrib[name]
    bare.set("xmlns", SVG.strip("{}"))
    return tostring(bare, "unicode")

"""From the blocks of a paper to paragraphs and tables of Word.

What can be edited as running text is running text. Only cards that stand side by side, and a text with its
figure beside it, are set in tables without lines; headings never are, so that Word's outline shows them all.
"""

# python-docx stands on lxml, which brings no types.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from collections.abc import Iterable, Iterator
from dataclasses import replace

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement as Node

from promocase.document.flow.blocks import (
    Beside,
    Block,
    Box,
    Columns,
    Facts,
    Heading,
    ListBlock,
    Paragraph,
    Picture,
    Quote,
    Table,
)
from promocase.document.flow.linear import in_a_row, linear
from promocase.document.word.beside import Siding
from promocase.document.word.facts import Telling
from promocase.document.word.lines import Lines, Set
from promocase.document.word.listing import Listing
from promocase.document.word.look import Look
from promocase.document.word.parts import Parts
from promocase.document.word.place import Place
from promocase.document.word.styles import GAP, HEADINGS, ROLES
from promocase.document.word.xml import node, units

LABELS, ENTRIES = 2, 1
"""Columns of the page for labels before a text, and for numbers of entries."""

KEPT = {"label", "caption", "figure", "big", "kicker"}
"""Roles of a paragraph that does not end a page."""

CLOSE = {"pills", "measure"}
"""Roles of a paragraph that does not begin one."""

STRONG = {"request", "name", "standing"}
"""Roles of a paragraph that is set in bold."""


class Writer:
    """Writes one document."""

    def __init__(self, parts: Parts, look: Look) -> None:
        self._parts = parts
        self._look = look
        self._lines = Lines(parts, look)
        self._lists = Listing(parts, self._lines, look.grid.start(ENTRIES), self._all, self._paragraph)
        self._facts = Telling(self._lines, look.grid.start(LABELS), self._all)
        self._sides = Siding(look, self._all)

    def paper(self, blocks: tuple[Block, ...]) -> Iterator[Node]:
        """One section of it, over the whole width."""
        yield from self._all(blocks, Place(self._look.grid.width))

    def _all(self, blocks: Iterable[Block], place: Place) -> Iterator[Node]:
        last: Node | None = None
        for block in blocks:
            is_close = isinstance(block, Paragraph) and block.role in CLOSE
            if last is not None and is_close and not place.in_cell:
                _keep(last)
            for made in self._one(block, place):
                yield made
                last = made

    def _one(self, block: Block, place: Place) -> Iterator[Node]:
        match block:
            case Heading(level, runs, anchors, leftward):
                how = Set(HEADINGS[level], place.indent, leftward=leftward)
                yield self._lines.line(runs, how, anchors)
            case Paragraph():
                yield self._paragraph(block, place)
            case Picture():
                yield node("p", _pictured(place), self._parts.picture(block, place.width))
            case ListBlock():
                yield from self._lists.written(block, place)
            case Facts(facts, small):
                yield from self._facts.written(facts, replace(place, style="Note") if small else place)
            case Quote(blocks):
                yield from self._all(blocks, replace(place, style="Quote"))
            case _ if place.in_cell and not isinstance(block, Table):
                yield from self._all(linear((block,)), place)
            case Table():
                yield self._sides.table(block, place)
                yield self._gap()
            case Box(blocks):
                yield self._sides.box(blocks, place)
                yield self._gap()
            case Columns(cells, role):
                yield self._sides.columns(cells, role, place)
                yield self._gap()
            case Beside(main, aside):
                yield from self._beside(main, aside, place)

    def _gap(self) -> Node:
        return self._lines.line((), Set(GAP))

    def _paragraph(self, block: Paragraph, place: Place, how: Set | None = None) -> Node:
        style = ROLES.get(block.role) or place.style
        how = how or Set(style, place.indent)
        keeps = block.role in KEPT and not place.in_cell
        how = replace(
            how,
            keeps=keeps,
            ink=place.ink(block.role),
            leftward=block.leftward,
            language=block.language,
        )
        runs = block.runs
        if block.role in STRONG:
            runs = tuple(replace(run, strong=True) for run in runs)
        return self._lines.line(runs, how, block.anchors)

    def _beside(self, main: tuple[Block, ...], aside: tuple[Block, ...], place: Place) -> Iterator[Node]:
        """Headings first, in the text; a figure beside what is told, kind and time below it."""
        heads = 0
        while heads < len(main) and isinstance(main[heads], Heading):
            yield from self._one(main[heads], place)
            heads += 1
        told = main[heads:]
        has_figure = any(isinstance(each, Picture) or _is_figure(each) for each in aside)
        if has_figure and told:
            yield self._sides.beside(told, aside, place)
            yield self._gap()
        else:
            yield from self._all((*told, *in_a_row(aside)), place)


def _keep(line: Node) -> None:
    """Hold a paragraph that is written already to the one after it."""
    settings = line.find(qn("w:pPr"))
    if settings is not None and settings.find(qn("w:keepNext")) is None:
        at = 1 if settings.find(qn("w:pStyle")) is not None else 0
        settings.insert(at, node("keepNext"))


def _pictured(place: Place) -> Node:
    """In a cell, what is kept together would hold rows of a table together."""
    return node(
        "pPr",
        None if place.in_cell else node("keepNext"),
        node("ind", left=units(place.indent)) if place.indent else None,
    )


def _is_figure(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.role in ("big", "measure")

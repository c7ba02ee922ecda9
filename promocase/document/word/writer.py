"""From the blocks of a paper to paragraphs and tables of Word.

What can be edited as running text is running text. Only cards that stand side by side, and a text with its
figure beside it, are set in tables without lines; headings never are, so that Word's outline shows them all.
"""

# python-docx stands on lxml, which brings no types.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement as Node

from promocase.document.flow.blocks import (
    Beside,
    Block,
    Box,
    Columns,
    Fact,
    Facts,
    Heading,
    Item,
    ListBlock,
    Paragraph,
    Picture,
    Quote,
    Run,
    Table,
    every,
    text_of,
)
from promocase.document.flow.linear import in_a_row, linear
from promocase.document.word.lines import Lines, Set
from promocase.document.word.lists import BULLET, DEEPEST, HANGING, LISTS, NUMBER
from promocase.document.word.look import Look
from promocase.document.word.parts import Parts
from promocase.document.word.styles import ENTRY, FACT, GAP, HEADINGS, ROLES, SMALL_FACT
from promocase.document.word.tables import Cell, Line, table
from promocase.document.word.xml import node, units

COLUMNS = 12
MAIN, LABELS, ENTRIES = 9, 2, 1
"""Columns of the page: a text with something beside it, labels before it, numbers of entries."""

AHEAD = 4
"""Points before labels, and above cards that hang from a line."""

NARROW = 2.5
"""Times the width of the labels: with less room, they stand above what they name."""

LONGEST_LABEL = 16
"""Letters of a label that stand in its columns; a longer one has a line of its own."""

LARGEST_WHOLE_ROW = 700
"""Letters of a row that stays on one page."""

KEPT = {"label", "caption", "figure", "big", "kicker"}
"""Roles of a paragraph that does not end a page."""

CLOSE = {"pills", "measure"}
"""Roles of a paragraph that does not begin one."""

LINED = {"sides", "visions", "packages"}
"""Cards that hang from a line."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where blocks are written: how much room they have, how far in, in a cell or not, in which colours."""

    width: float
    indent: float = 0
    in_cell: bool = False
    depth: int = 0
    style: str = ""
    inks: tuple[tuple[str, str], ...] = ()

    def ink(self, role: str) -> str:
        return dict(self.inks).get(role, dict(self.inks).get("", ""))


class Writer:
    """Writes one document."""

    def __init__(self, parts: Parts, look: Look) -> None:
        self._parts = parts
        self._look = look
        self._lines = Lines(parts, look)

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
                yield from self._list(block, place)
            case Facts(facts, small):
                yield from self._facts(facts, replace(place, style="Note") if small else place)
            case Quote(blocks):
                yield from self._all(blocks, replace(place, style="Quote"))
            case _ if place.in_cell and not isinstance(block, Table):
                yield from self._all(linear((block,)), place)
            case Table():
                yield self._table(block, place)
                yield self._gap()
            case Box(blocks):
                yield self._box(blocks, place)
                yield self._gap()
            case Columns(cells, role):
                yield self._columns(cells, role, place)
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
            how, keeps=keeps, ink=place.ink(block.role), leftward=block.leftward, language=block.language
        )
        runs = block.runs
        if block.role in ("request", "name", "standing"):
            runs = tuple(replace(run, strong=True) for run in runs)
        return self._lines.line(runs, how, block.anchors)

    def _list(self, block: ListBlock, place: Place) -> Iterator[Node]:
        number, expected = 0, -1
        for item in block.items:
            if block.named:
                yield from self._entry(item, place)
                continue
            counted = int(item.mark.rstrip(".")) if item.mark.rstrip(".").isdecimal() else None
            if counted is not None and counted != expected:
                number = self._parts.numbered(counted)
            expected = -1 if counted is None else counted + 1
            yield from self._item(item, number if counted is not None else LISTS[BULLET], place)

    def _item(self, item: Item, number: int, place: Place) -> Iterator[Node]:
        style = NUMBER if item.mark else BULLET
        how = Set(style, place.indent, HANGING, number, min(place.depth, DEEPEST - 1))
        inner = replace(place, indent=place.indent + HANGING, depth=place.depth + 1)
        first, *more = item.blocks or (Paragraph(()),)
        if isinstance(first, Paragraph):
            yield self._paragraph(first, place, how)
        else:
            yield self._lines.line((), how)
            yield from self._one(first, inner)
        yield from self._all(more, inner)

    def _entry(self, item: Item, place: Place) -> Iterator[Node]:
        """Its number is written out, since marks elsewhere name it."""
        hanging = self._look.grid.start(ENTRIES)
        first, *more = item.blocks or (Paragraph(()),)
        how = Set(ENTRY, place.indent, hanging)
        ahead = [*self._lines.label((Run(item.mark),), how), node("r", node("tab"))]
        if isinstance(first, Paragraph):
            yield self._lines.line(first.runs, replace(how, leftward=first.leftward), first.anchors, ahead)
            yield from self._all(more, replace(place, indent=place.indent + hanging))
        else:
            yield self._lines.line((), how, (), ahead)
            yield from self._all(item.blocks, replace(place, indent=place.indent + hanging))

    def _facts(self, facts: tuple[Fact, ...], place: Place) -> Iterator[Node]:
        labels = self._look.grid.start(LABELS)
        is_narrow = place.width < NARROW * labels or all(map(_is_long, facts))
        for at, fact in enumerate(facts):
            yield from self._fact(
                fact, place, 0 if is_narrow else labels, 0 if at or place.in_cell else AHEAD
            )

    def _fact(self, fact: Fact, place: Place, labels: float, before: float) -> Iterator[Node]:
        """Its label before it, or above where it is long, has a note, or what it names is no line of text."""
        inner = replace(place, indent=place.indent + labels, width=place.width - labels)
        first = fact.blocks[0] if fact.blocks else None
        if not fact.label and not fact.note:
            yield from self._all(fact.blocks, inner)
        elif _is_long(fact) or not labels or not isinstance(first, Paragraph):
            runs = (*fact.label, *((Run(" · "), *fact.note) if fact.note and fact.label else fact.note))
            ink = place.ink("label")
            yield self._lines.line(
                runs, Set("Label", place.indent, ink=ink, keeps=not place.in_cell, before=before)
            )
            yield from self._all(fact.blocks, inner)
        else:
            style = SMALL_FACT if place.style == "Note" else FACT
            how = Set(style, place.indent, labels, ink=place.ink(first.role), leftward=first.leftward)
            how = replace(how, language=first.language, before=before)
            ahead = [
                *self._lines.label(fact.label, replace(how, ink=place.ink("label"))),
                node("r", node("tab")),
            ]
            yield self._lines.line(first.runs, how, first.anchors, ahead)
            yield from self._all(fact.blocks[1:], inner)

    def _table(self, block: Table, place: Place) -> Node:
        count = max([len(block.head), *(len(row.cells) for row in block.rows)])
        widths = _widths(block.widths, count, place.width)
        lines = [Line(self._cells(block.head, widths, "Note"), is_head=True)] if block.head else []
        for row in block.rows:
            size = sum(len(text) for cell in row.cells for text in _texts(cell))
            lines.append(Line(self._cells(row.cells, widths, ""), is_whole=size < LARGEST_WHOLE_ROW))
        return table(lines, widths)

    def _cells(
        self, cells: tuple[tuple[Block, ...], ...], widths: list[float], style: str
    ) -> tuple[Cell, ...]:
        made = [
            Cell(tuple(self._all(cell, Place(width - 9, in_cell=True, style=style))))
            for cell, width in zip(cells, widths, strict=False)
        ]
        return (*made, *(Cell(()) for _ in widths[len(made) :]))

    def _columns(self, cells: tuple[tuple[Block, ...], ...], role: str, place: Place) -> Node:
        width = place.width / max(len(cells), 1)
        inner = Place(width - self._look.grid.gutter, in_cell=True)
        line = self._look.color("accent") if role in LINED else ""
        made = tuple(Cell(tuple(self._all(cell, inner)), line=line) for cell in cells)
        is_whole = sum(len(text) for cell in cells for text in _texts(cell)) < LARGEST_WHOLE_ROW
        above = AHEAD if line else 0
        return table([Line(made, is_whole=is_whole)], [width] * len(cells), has_rows=False, above=above)

    def _box(self, blocks: tuple[Block, ...], place: Place) -> Node:
        """The ask in its block of colour: its facts side by side, and below them what is asked."""
        look = self._look
        inks = (
            ("", look.color("on_accent")),
            ("label", look.color("ask_on_accent")),
            ("note", look.color("on_accent_soft")),
        )
        most = max((len(block.cells) for block in blocks if isinstance(block, Columns)), default=1)
        widths = _asked(most, place.width)
        fill, lines = look.color("accent"), list[Line]()
        for block in blocks:
            cells = block.cells if isinstance(block, Columns) else ((block,),)
            room = [Place(width - 18, in_cell=True, inks=inks) for width in widths]
            made = [
                Cell(tuple(self._all(cell, each)), fill=fill) for cell, each in zip(cells, room, strict=False)
            ]
            made[-1] = replace(made[-1], span=most - len(made) + 1)
            lines.append(Line(tuple(made), is_whole=True))
        return table(lines, widths, has_rows=False, room=9)

    def _beside(self, main: tuple[Block, ...], aside: tuple[Block, ...], place: Place) -> Iterator[Node]:
        """Headings first, in the text; a figure beside what is told, kind and time below it."""
        heads = 0
        while heads < len(main) and isinstance(main[heads], Heading):
            yield from self._one(main[heads], place)
            heads += 1
        told = main[heads:]
        has_figure = any(isinstance(each, Picture) or _is_figure(each) for each in aside)
        if not has_figure or not told:
            yield from self._all((*told, *in_a_row(aside)), place)
            return
        first = self._look.grid.start(MAIN)
        widths = [first, place.width - first]
        inner = [Place(width - self._look.grid.gutter, in_cell=True) for width in widths]
        sides = (told, aside)
        cells = tuple(Cell(tuple(self._all(side, each))) for side, each in zip(sides, inner, strict=True))
        yield table([Line(cells)], widths, has_rows=False)
        yield self._gap()


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


def _is_long(fact: Fact) -> bool:
    """Has it no room in the column of labels?"""
    return len(text_of(fact.label)) > LONGEST_LABEL or bool(fact.note)


def _is_figure(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.role in ("big", "measure")


def _texts(blocks: Iterable[Block]) -> Iterator[str]:
    for block in every(tuple(blocks)):
        if isinstance(block, Heading | Paragraph):
            yield block.text


def _widths(known: tuple[float, ...], count: int, whole: float) -> list[float]:
    """Of a table's columns: as the page has them, the rest shared by those it leaves open."""
    widths = [*known[:count], *[0.0] * (count - len(known))]
    left = max(whole - sum(widths), 0)
    wide = widths.count(0.0)
    return [width or left / wide for width in widths]


def _asked(count: int, whole: float) -> list[float]:
    """What is asked first has the most room."""
    if count != 3:
        return [whole / count] * count
    return [whole * share for share in (5 / 12, 3.5 / 12, 3.5 / 12)]

"""What stands side by side in Word, in tables: rows and columns, cards, the ask, a text and its figure.

A table, or cards, of words that run to the left stand from right to left, as their readers read them. A text
and its figure do not: figures stand below one another down the paper.
"""

# python-docx stands on lxml, which brings no types.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from collections.abc import Iterable, Iterator
from dataclasses import replace

from docx.oxml.xmlchemy import BaseOxmlElement as Node

from promocase.document.flow.blocks import Block, Columns, Heading, Paragraph, Table, every
from promocase.document.word.look import Look
from promocase.document.word.place import Place, WriteAll
from promocase.document.word.tables import Cell, Line, table

MAIN, SHORT_MAIN = 9, 8
"""Columns of the page that a text has with something beside it, and that on a paper of few pages, whose
figures have more words."""

AHEAD = 4
"""Points above cards that hang from a line."""

LARGEST_WHOLE_ROW = 700
"""Letters of a row that stays on one page."""

LINED = {"sides", "visions", "packages"}
"""Cards that hang from a line."""

Cells = tuple[tuple[Block, ...], ...]


class Siding:
    """Writes one table of any kind."""

    def __init__(self, look: Look, write_all: WriteAll) -> None:
        self._look = look
        self._all = write_all

    def table(self, block: Table, place: Place) -> Node:
        count = max([len(block.head), *(len(row.cells) for row in block.rows)])
        widths = _widths(block.widths, count, place.width)
        leftward = runs_leftward(cell for row in block.rows for cell in row.cells)
        heads = [_turned(cell, every_line=True) for cell in block.head] if leftward else block.head
        lines = [Line(self._cells(heads, widths, "Note"), is_head=True)] if heads else []
        for row in block.rows:
            size = sum(len(text) for cell in row.cells for text in _texts(cell))
            cells = [_turned(cell) for cell in row.cells] if leftward else row.cells
            lines.append(Line(self._cells(cells, widths, ""), is_whole=size < LARGEST_WHOLE_ROW))
        return table(lines, widths, leftward=leftward)

    def _cells(self, cells: Iterable[tuple[Block, ...]], widths: list[float], style: str) -> tuple[Cell, ...]:
        made = [
            Cell(tuple(self._all(cell, Place(width - 9, in_cell=True, style=style))))
            for cell, width in zip(cells, widths, strict=False)
        ]
        return (*made, *(Cell(()) for _ in widths[len(made) :]))

    def columns(self, cells: Cells, role: str, place: Place) -> Node:
        width = place.width / max(len(cells), 1)
        inner = Place(width - self._look.grid.gutter, in_cell=True)
        line = self._look.color("accent") if role in LINED else ""
        made = tuple(Cell(tuple(self._all(cell, inner)), line=line) for cell in cells)
        is_whole = sum(len(text) for cell in cells for text in _texts(cell)) < LARGEST_WHOLE_ROW
        above = AHEAD if line else 0
        lines, widths = [Line(made, is_whole=is_whole)], [width] * len(cells)
        return table(lines, widths, has_rows=False, above=above, leftward=runs_leftward(cells))

    def box(self, blocks: tuple[Block, ...], place: Place) -> Node:
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

    def beside(self, told: tuple[Block, ...], aside: tuple[Block, ...], place: Place) -> Node:
        """A figure beside what is told."""
        first = self._look.grid.start(SHORT_MAIN if self._look.is_short else MAIN)
        widths = [first, place.width - first]
        inner = [Place(width - self._look.grid.gutter, in_cell=True) for width in widths]
        sides = (told, aside)
        cells = tuple(Cell(tuple(self._all(side, each))) for side, each in zip(sides, inner, strict=True))
        return table([Line(cells)], widths, has_rows=False)


def runs_leftward(cells: Iterable[tuple[Block, ...]]) -> bool:
    """Do most of the words in these cells run to the left?"""
    sizes = {True: 0, False: 0}
    for block in (each for cell in cells for each in every(cell)):
        if isinstance(block, Heading | Paragraph):
            for run in block.runs:
                sizes[run.leftward if run.island else block.leftward] += len(run.text)
    return sizes[True] > sizes[False]


def _turned(cell: tuple[Block, ...], *, every_line: bool = False) -> tuple[Block, ...]:
    """Where columns stand from right to left: their lines begin at the right."""
    return tuple(
        replace(block, leftward=True)
        if isinstance(block, Paragraph) and (every_line or runs_leftward(((block,),)))
        else block
        for block in cell
    )


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

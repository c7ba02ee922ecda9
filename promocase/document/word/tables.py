"""Tables of a DOCX: those with rows and heads, and those that only set things side by side."""

# python-docx stands on lxml, which brings no types.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from docx.oxml.xmlchemy import BaseOxmlElement as Node

from promocase.document.word.styles import LAYOUT, TABLE
from promocase.document.word.xml import node, units


@dataclass(frozen=True, slots=True)
class Cell:
    """What is in a cell; `fill` and `line` are colours of its ground and of a line above it."""

    content: tuple[Node, ...]
    span: int = 1
    fill: str = ""
    line: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A row of cells; a head is said again on every page, and what is whole does not go over to the next."""

    cells: tuple[Cell, ...]
    is_head: bool = False
    is_whole: bool = False


def table(
    lines: Iterable[Line],
    widths: Sequence[float],
    *,
    has_rows: bool = True,
    leftward: bool = False,
    room: float = 0,
    above: float = 0,
) -> Node:
    """`widths` in points; without rows it is a way to set things side by side. `room` is the air
    around what is in a cell, `above` that over it."""
    look = {
        "firstRow": int(has_rows),
        "lastRow": 0,
        "firstColumn": 0,
        "lastColumn": 0,
        "noHBand": 1,
        "noVBand": 1,
    }
    sides = ("top", "left", "bottom", "right")
    return node(
        "tbl",
        node(
            "tblPr",
            node("tblStyle", val=(TABLE if has_rows else LAYOUT).replace(" ", "")),
            node("bidiVisual") if leftward else None,
            node("tblW", w=units(sum(widths)), type="dxa"),
            node("tblLayout", type="fixed"),
            node("tblCellMar", *(node(side, w=units(room), type="dxa") for side in sides))
            if room
            else node("tblCellMar", node("top", w=units(above), type="dxa"))
            if above
            else None,
            node("tblLook", val="0620" if has_rows else "0600", **look),
        ),
        node("tblGrid", *(node("gridCol", w=units(width)) for width in widths)),
        *(_row(line, widths, to_edge=has_rows and not leftward) for line in lines),
    )


def _row(line: Line, widths: Sequence[float], *, to_edge: bool) -> Node:
    """The last cell has no room after it, as on the page: its column is the narrowest."""
    made = node("tr")
    if line.is_head or line.is_whole:
        made.append(node("trPr", node("cantSplit"), node("tblHeader") if line.is_head else None))
    at = 0
    for cell in line.cells:
        is_last = to_edge and at + cell.span == len(widths)
        made.append(_cell(cell, sum(widths[at : at + cell.span]), to_edge=is_last))
        at += cell.span
    return made


def _cell(cell: Cell, width: float, *, to_edge: bool) -> Node:
    line = {"val": "single", "sz": 12, "space": 0, "color": cell.line}
    place = node(
        "tcPr",
        node("tcW", w=units(width), type="dxa"),
        node("gridSpan", val=cell.span) if cell.span > 1 else None,
        node("tcBorders", node("top", **line)) if cell.line else None,
        node("shd", val="clear", color="auto", fill=cell.fill) if cell.fill else None,
        node("tcMar", node("right", w=0, type="dxa")) if to_edge else None,
    )
    ends_open = not cell.content or not cell.content[-1].tag.endswith("}p")
    return node("tc", place, *cell.content, node("p") if ends_open else None)

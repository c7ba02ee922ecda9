"""What a structure needs beyond what the HTML says: nothing empty, no level left out, heads to be found."""

from collections.abc import Iterator
from itertools import count

from promocase.document.press.tags.node import Mark, Node, Reference

CELLS = {"TH", "TD"}
HEADINGS = {f"H{level}" for level in range(1, 7)}

Grid = dict[tuple[int, int], Node]
"""The cells of a table by row and column; one that spans several stands in each."""


def tidy(root: Node) -> None:
    _prune(root)
    _level(root)
    names = count(1)
    for table in root.all():
        if table.kind == "Table":
            _heads(table, names)


def _prune(node: Node) -> None:
    """What holds nothing goes, but for cells, by whose place others are found; a link to nowhere is text.

    A division says nothing. It kept its parts together while the pages were read: two columns that both go on
    on the next page are one after the other.
    """
    kept: list[Node | Mark | Reference] = []
    for kid in node.kids:
        if not isinstance(kid, Node):
            kept.append(kid)
            continue
        _prune(kid)
        if kid.kind == "Div" or (kid.kind == "Link" and not any(kid.references)):
            kept += kid.kids
        elif kid.kids or kid.kind in CELLS:
            kept.append(kid)
    node.kids[:] = kept


def _level(root: Node) -> None:
    last = 0
    for node in root.all():
        if node.kind in HEADINGS:
            last = min(int(node.kind[1:]), last + 1)
            node.kind = f"H{last}"


def rows(table: Node) -> Iterator[Node]:
    for node in table.nodes:
        if node.kind == "TR":
            yield node
        elif node.kind != "Caption":
            yield from rows(node)


def grid(table: Node) -> Grid:
    found: Grid = {}
    for at, row in enumerate(rows(table)):
        column = 0
        for cell in row.nodes:
            while (at, column) in found:
                column += 1
            for across in range(cell.number("colspan")):
                for down in range(cell.number("rowspan")):
                    found[at + down, column + across] = cell
    return found


def _heads(table: Node, names: Iterator[int]) -> None:
    """A head says whether it is a row's or a column's; every cell but a column's head refers to its heads."""
    spots: dict[Node, list[tuple[int, int]]] = {}
    for spot, cell in grid(table).items():
        spots.setdefault(cell, []).append(spot)
    by_row, by_column = dict[int, list[str]](), dict[int, list[str]]()
    for cell, taken in spots.items():
        if cell.kind == "TH":
            cell.scope = "Row" if cell.attribute("scope") == "row" else "Column"
            cell.name = f"head-{next(names)}"
            for row, column in taken:
                heads, at = (by_row, row) if cell.scope == "Row" else (by_column, column)
                heads.setdefault(at, []).append(cell.name)
    for cell, taken in spots.items():
        if cell.scope != "Column":
            mine = (
                *(head for _, column in taken for head in by_column.get(column, ())),
                *(head for row, _ in taken for head in by_row.get(row, ())),
            )
            cell.headers = tuple(dict.fromkeys(head for head in mine if head != cell.name))

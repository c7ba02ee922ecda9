"""What the structure needs beside what the HTML says: nothing empty, no level left out, heads that are found."""

from collections.abc import Iterator
from itertools import count

from promocase.document.press.tags.node import Mark, Node

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
    """Elements that hold nothing go, but for cells, by whose place others are found; a link to nowhere is text."""
    kept: list[Node | Mark] = []
    for kid in node.kids:
        if not isinstance(kid, Node):
            kept.append(kid)
            continue
        _prune(kid)
        if kid.kind == "Link" and not any(kid.references):
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
    """A head in the table's head is a column's, any other its row's; every other cell refers to its heads."""
    cells = grid(table)
    for cell in dict.fromkeys(cells.values()):
        if cell.kind == "TH":
            cell.scope = "Row" if cell.element is not None and cell.element.get("scope") == "row" else "Column"
            cell.name = f"head-{next(names)}"
    for cell in dict.fromkeys(cells.values()):
        if cell.scope != "Column":
            spots = [spot for spot, each in cells.items() if each is cell]
            cell.headers = tuple(_headers(cells, spots, cell))


def _headers(cells: Grid, spots: list[tuple[int, int]], cell: Node) -> Iterator[str]:
    own_rows, own_columns = {row for row, _ in spots}, {column for _, column in spots}
    heads = (
        head.name
        for (row, column), head in cells.items()
        if head is not cell
        and ((head.scope == "Row" and row in own_rows) or (head.scope == "Column" and column in own_columns))
    )
    return iter(dict.fromkeys(heads))

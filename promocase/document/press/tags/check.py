"""The rules of PDF/UA-1 that a document's structure could break: what breaks one is not marked so.

It looks at what is written, not at how it was made, so that a mistake in the making is found here. The
clauses are those of ISO 14289-1.
"""

from collections.abc import Callable, Iterator
from itertools import pairwise

from promocase.document.press.tags.node import Node
from promocase.document.press.tags.tidy import CELLS, HEADINGS, grid

HOLDERS = {
    "LI": {"L"},
    "Lbl": {"LI"},
    "LBody": {"LI"},
    "TR": {"Table", "THead", "TBody"},
    "TH": {"TR"},
    "TD": {"TR"},
    "THead": {"Table"},
    "TBody": {"Table"},
}
"""Where an element may stand that may not stand anywhere."""

HELD = {
    "L": {"LI", "L", "Caption"},
    "LI": {"Lbl", "LBody"},
    "Table": {"THead", "TBody", "TR", "Caption"},
    "THead": {"TR"},
    "TBody": {"TR"},
    "TR": CELLS,
}
"""What may stand directly in an element that may not hold just anything."""

EMPTY = {"Document", *CELLS}


def faults(root: Node) -> Iterator[str]:
    """What is wrong, in words for a developer; nothing for a structure that keeps the rules."""
    for rule in RULES:
        yield from rule(root)


def _places(root: Node) -> Iterator[str]:
    """7.5, 7.6: lists and tables are made of what they are made of."""
    for node in root.all():
        for kid in node.nodes:
            holders, held = HOLDERS.get(kid.kind, {node.kind}), HELD.get(node.kind, {kid.kind})
            if node.kind not in holders or kid.kind not in held:
                yield f"{kid.kind} in {node.kind}"
        if node.kind in HELD and any(not isinstance(kid, Node) for kid in node.kids):
            yield f"words directly in {node.kind}"


def _once(root: Node) -> Iterator[str]:
    """7.1: no content belongs to two elements, and none is empty."""
    marks = [(mark.page, mark.number) for mark in root.marks]
    if len(marks) != len(set(marks)):
        yield "a mark in two elements"
    for node in root.all():
        if not node.kids and node.kind not in EMPTY:
            yield f"empty {node.kind}"


def _headings(root: Node) -> Iterator[str]:
    """7.4.2: the first is H1, and no level is left out on the way down."""
    levels = [0, *(int(node.kind[1:]) for node in root.all() if node.kind in HEADINGS)]
    if any(after > before + 1 for before, after in pairwise(levels)):
        yield "a heading's level is left out"


def _figures(root: Node) -> Iterator[str]:
    """7.3: a figure is told in words and has a place."""
    for node in root.all():
        if node.kind == "Figure" and not (node.alt.strip() and node.place):
            yield "a figure without words or place"


def _tables(root: Node) -> Iterator[str]:
    """7.5: every row has as many cells, and every head says what it is the head of."""
    for table in root.all():
        if table.kind == "Table":
            cells = grid(table)
            down, across = (1 + max((spot[at] for spot in cells), default=-1) for at in (0, 1))
            if len(cells) != down * across:
                yield "a table with rows of different length"
            if any(cell.kind == "TH" and not cell.scope for cell in cells.values()):
                yield "a head without scope"
            if not any(cell.kind == "TH" for cell in cells.values()):
                yield "a table without heads"
            if any(node.kind == "THead" for node in list(table.nodes)[1:]):
                yield "a table's head behind its rows"


def _links(root: Node) -> Iterator[str]:
    """7.18.5: a link has words, and an area on the page."""
    for node in root.all():
        if node.kind == "Link" and not (any(node.references) and node.text):
            yield "a link without words or area"
        if node.kind != "Link" and any(node.references):
            yield f"a link's area in {node.kind}"


RULES: tuple[Callable[[Node], Iterator[str]], ...] = (_places, _once, _headings, _figures, _tables, _links)

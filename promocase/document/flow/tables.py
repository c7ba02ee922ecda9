"""Tables of a page: heads, rows, and the widths that the page sets."""

import re
from xml.etree.ElementTree import Element

from promocase.document.flow.blocks import Block, Row, Table
from promocase.document.flow.inline import contents
from promocase.document.flow.inside import Inside
from promocase.document.flow.roles import role_in_cell

_POINTS = re.compile(r"width:\s*([\d.]+)pt")


def table(element: Element, inside: Inside) -> Table:
    head = [row for top in element.iter("thead") for row in top.iter("tr")]
    heads = tuple(_cell(cell, inside) for row in head for cell in row)
    rows = [row for row in element.iter("tr") if row not in head]
    widths = [_POINTS.search(column.get("style", "")) for column in element.iter("col")]
    return Table(
        heads,
        tuple(_row(row, inside) for row in rows),
        tuple(float(found[1]) if found else 0.0 for found in widths),
    )


def _row(element: Element, inside: Inside) -> Row:
    inside.arrive(element)
    return Row(tuple(_cell(cell, inside) for cell in element), len(element) > 0 and element[0].tag == "th")


def _cell(element: Element, inside: Inside) -> tuple[Block, ...]:
    if element.get("scope") != "row":
        return inside.blocks(element)
    pieces, made = contents(element), list[Block]()
    for piece in pieces:  # each in a line of its own
        made += inside.each([piece], role_in_cell(piece))
    return tuple(made)

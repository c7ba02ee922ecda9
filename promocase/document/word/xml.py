"""Elements of WordprocessingML, as short to write as they are to read."""

# python-docx stands on lxml, which brings no types.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from typing import TYPE_CHECKING

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement as Node

SPACE = "{http://www.w3.org/XML/1998/namespace}space"
TWENTIETHS = 20
"""Units of a point in which Word measures a page."""


def node(name: str, /, *children: "Node | None", **values: str | int) -> "Node":
    """`node("jc", val="end")` is `<w:jc w:val="end"/>`; children that are None are left out."""
    made = OxmlElement(f"w:{name}", {qn(f"w:{key}"): str(value) for key, value in values.items()})
    for child in children:
        if child is not None:
            made.append(child)
    return made


def words(text: str) -> "list[Node]":
    """Text with its line ends and tabs."""
    made: list[Node] = []
    for number, line in enumerate(text.split("\n")):
        if number:
            made.append(node("br"))
        for at, piece in enumerate(line.split("\t")):
            if at:
                made.append(node("tab"))
            if piece:
                made.append(_piece(piece))
    return made


def _piece(text: str) -> "Node":
    made = node("t")
    made.text = text
    made.set(SPACE, "preserve")
    return made


def units(points: float) -> int:
    return round(points * TWENTIETHS)


def color(value: str) -> str:
    """ "#1d5c63" as Word writes it."""
    return value.removeprefix("#").upper()

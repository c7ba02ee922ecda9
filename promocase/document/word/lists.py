"""The two lists of a paper in Word, with bullets and with numbers, at every depth."""

# python-docx stands on lxml, which brings no types.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from docx.document import Document as Docx
from docx.oxml.xmlchemy import BaseOxmlElement as Node

from promocase.document.word.xml import node

BULLET, NUMBER = "List Bullet", "List Number"
LISTS = {BULLET: 1, NUMBER: 2}
"""The list of each style, by its number."""

BULLETS, NUMBERS = 0, 1
HANGING = 12
"""Points from a mark to its words."""

DEEPEST = 9
_MARKS = "•–◦"


def set_lists(docx: Docx) -> None:
    """In place of those of the template."""
    numbering = docx.part.numbering_part.element
    for child in list(numbering):
        numbering.remove(child)
    numbering.append(_list(BULLETS, "ListBullet"))
    numbering.append(_list(NUMBERS, "ListNumber"))
    for number, kind in ((LISTS[BULLET], BULLETS), (LISTS[NUMBER], NUMBERS)):
        numbering.append(node("num", node("abstractNumId", val=kind), numId=number))


def _list(kind: int, style: str) -> Node:
    levels = (_level(kind, at, style) for at in range(DEEPEST))
    return node("abstractNum", node("multiLevelType", val="hybridMultilevel"), *levels, abstractNumId=kind)


def _level(kind: int, at: int, style: str) -> Node:
    indent = HANGING * 20
    return node(
        "lvl",
        node("start", val=1),
        node("numFmt", val="bullet" if kind == BULLETS else "decimal"),
        node("pStyle", val=style) if at == 0 else None,
        node("lvlText", val=_MARKS[at % len(_MARKS)] if kind == BULLETS else f"%{at + 1}."),
        node("lvlJc", val="left"),
        node("pPr", node("ind", left=indent * (at + 1), hanging=indent)),
        ilvl=at,
    )

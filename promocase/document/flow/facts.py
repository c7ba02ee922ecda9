"""Labels of a page, each with what is said to it."""

from collections.abc import Iterator
from dataclasses import replace
from xml.etree.ElementTree import Element

from promocase.document.flow.blocks import Block, Fact, Facts, Paragraph, Run
from promocase.document.flow.inline import contents
from promocase.document.flow.inside import Inside, Piece


def facts(element: Element, inside: Inside) -> Iterator[Fact]:
    children = list(element)
    for at, child in enumerate(children):
        if child.tag == "dd" and at and children[at - 1].tag == "dt":
            yield _told(inside, children[at - 1], [child])
        elif child.tag == "div":
            yield fact(child, inside)
        elif child.tag != "dt":
            yield _told(inside, None, [child])


def fact(element: Element, inside: Inside) -> Fact:
    """A label, and after it all the rest."""
    inside.arrive(element)
    pieces = contents(element)
    at = next((at for at, piece in enumerate(pieces) if isinstance(piece, Element)), None)
    if at is None:
        return _told(inside, None, pieces)
    label = pieces[at]
    return _told(inside, label if isinstance(label, Element) else None, [*pieces[:at], *pieces[at + 1 :]])


def together(blocks: Iterator[Block]) -> Iterator[Block]:
    """Labels that follow one another are one list of facts."""
    waiting: Facts | None = None
    for block in blocks:
        if isinstance(block, Facts) and waiting and waiting.small == block.small:
            waiting = replace(block, facts=waiting.facts + block.facts)
            continue
        if waiting:
            yield waiting
        waiting = block if isinstance(block, Facts) else None
        if waiting is None:
            yield block
    if waiting:
        yield waiting


def _told(inside: Inside, label: Element | None, pieces: list[Piece]) -> Fact:
    around = [] if label is None else list(inside.block(label, ""))
    lines = [block for block in around if isinstance(block, Paragraph)]
    names = [line for line in lines if line.role != "note"] or lines[:1]
    notes = [line for line in lines if line not in names]
    inside.wait_first(anchor for line in lines for anchor in line.anchors)
    others = (block for block in around if not isinstance(block, Paragraph))
    said = (*others, *together(inside.each(pieces, "")))
    return Fact(_row_of(names), _row_of(notes), said)


def _row_of(lines: list[Paragraph]) -> tuple[Run, ...]:
    found: tuple[Run, ...] = ()
    for line in lines:
        found += (*((Run(" "),) if found else ()), *line.runs)
    return found

"""Lists in Word: its own numbers and bullets, and entries whose numbers are named elsewhere in the paper."""

# python-docx stands on lxml, which brings no types.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from collections.abc import Iterator
from dataclasses import replace

from docx.oxml.xmlchemy import BaseOxmlElement as Node

from promocase.document.flow.blocks import Item, ListBlock, Paragraph, Run
from promocase.document.word.lines import Lines, Set
from promocase.document.word.lists import BULLET, DEEPEST, HANGING, LISTS, NUMBER
from promocase.document.word.parts import Parts
from promocase.document.word.place import Place, WriteAll, WriteLine
from promocase.document.word.styles import ENTRY
from promocase.document.word.xml import node


class Listing:
    """Writes one list after the other; `hanging` is the room for the number of an entry."""

    def __init__(
        self, parts: Parts, lines: Lines, hanging: float, write_all: WriteAll, write_line: WriteLine
    ) -> None:
        self._parts = parts
        self._lines = lines
        self._hanging = hanging
        self._all = write_all
        self._paragraph = write_line

    def written(self, block: ListBlock, place: Place) -> Iterator[Node]:
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
            yield from self._all((first,), inner)
        yield from self._all(more, inner)

    def _entry(self, item: Item, place: Place) -> Iterator[Node]:
        """Its number is written out, since marks elsewhere name it."""
        hanging = self._hanging
        first, *more = item.blocks or (Paragraph(()),)
        how = Set(ENTRY, place.indent, hanging)
        ahead = [*self._lines.label((Run(item.mark),), how), node("r", node("tab"))]
        if isinstance(first, Paragraph):
            yield self._lines.line(first.runs, replace(how, leftward=first.leftward), first.anchors, ahead)
            yield from self._all(more, replace(place, indent=place.indent + hanging))
        else:
            yield self._lines.line((), how, (), ahead)
            yield from self._all(item.blocks, replace(place, indent=place.indent + hanging))

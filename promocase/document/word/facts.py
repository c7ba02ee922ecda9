"""Labels in Word and what is said to each: beside it with a tab, or below it."""

# python-docx stands on lxml, which brings no types.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from collections.abc import Iterator
from dataclasses import replace

from docx.oxml.xmlchemy import BaseOxmlElement as Node

from promocase.document.flow.blocks import Fact, Paragraph, Run, text_of
from promocase.document.word.lines import Lines, Set
from promocase.document.word.place import Place, WriteAll
from promocase.document.word.styles import FACT, SMALL_FACT
from promocase.document.word.xml import node

AHEAD = 4
"""Points before labels."""

NARROW = 2.5
"""Times the width of the labels: with less room, they stand above what they name."""

LONGEST_LABEL = 16
"""Letters of a label that stand in its columns; a longer one has a line of its own."""


class Telling:
    """Writes facts; `labels` is the room for what names them."""

    def __init__(self, lines: Lines, labels: float, write_all: WriteAll) -> None:
        self._lines = lines
        self._labels = labels
        self._all = write_all

    def written(self, facts: tuple[Fact, ...], place: Place) -> Iterator[Node]:
        labels = self._labels
        is_narrow = place.width < NARROW * labels or all(map(_is_long, facts))
        for at, fact in enumerate(facts):
            yield from self._fact(
                fact, place, 0 if is_narrow else labels, 0 if at or place.in_cell else AHEAD
            )

    def _fact(self, fact: Fact, place: Place, labels: float, before: float) -> Iterator[Node]:
        """Its label before it, or above where it is long, has a note, or what it names is no line of text."""
        inner = replace(place, indent=place.indent + labels, width=place.width - labels)
        first = fact.blocks[0] if fact.blocks else None
        if not fact.label and not fact.note:
            yield from self._all(fact.blocks, inner)
        elif _is_long(fact) or not labels or not isinstance(first, Paragraph):
            runs = (*fact.label, *((Run(" · "), *fact.note) if fact.note and fact.label else fact.note))
            ink = place.ink("label")
            yield self._lines.line(
                runs, Set("Label", place.indent, ink=ink, keeps=not place.in_cell, before=before)
            )
            yield from self._all(fact.blocks, inner)
        else:
            style = SMALL_FACT if place.style == "Note" else FACT
            how = Set(style, place.indent, labels, ink=place.ink(first.role), leftward=first.leftward)
            how = replace(how, language=first.language, before=before)
            ahead = [
                *self._lines.label(fact.label, replace(how, ink=place.ink("label"))),
                node("r", node("tab")),
            ]
            yield self._lines.line(first.runs, how, first.anchors, ahead)
            yield from self._all(fact.blocks[1:], inner)


def _is_long(fact: Fact) -> bool:
    """Has it no room in the column of labels?"""
    return len(text_of(fact.label)) > LONGEST_LABEL or bool(fact.note)

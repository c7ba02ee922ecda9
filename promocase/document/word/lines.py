"""Paragraphs of a DOCX: a style, runs of words, and what leads in and out of them."""

# python-docx stands on lxml, which brings no types.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from docx.oxml.xmlchemy import BaseOxmlElement as Node

from promocase.document.flow.blocks import Run
from promocase.document.word.directions import pieces
from promocase.document.word.look import Look
from promocase.document.word.parts import Parts
from promocase.document.word.styles import LINK
from promocase.document.word.xml import node, units, words


@dataclass(frozen=True, slots=True)
class Set:
    """How a paragraph is set beyond its style: points of its indent and before it, a list and its
    level, another colour; one that `keeps` does so to what follows."""

    style: str = ""
    indent: float = 0
    hanging: float = 0
    list_number: int = 0
    level: int = 0
    ink: str = ""
    keeps: bool = False
    before: float = 0
    leftward: bool = False
    language: str = ""


class Lines:
    """Writes paragraphs; `parts` are of the same document."""

    def __init__(self, parts: Parts, look: Look) -> None:
        self._parts = parts
        self._look = look

    def line(
        self, runs: Iterable[Run], how: Set, anchors: tuple[str, ...] = (), ahead: Iterable[Node] = ()
    ) -> Node:
        """One paragraph; what is `ahead` of its words are runs made already."""
        made = node("p", self._place(how), *self._parts.bookmarks(anchors), *ahead)
        for href, same in groupby(runs, lambda run: run.href):
            written = [each for run in same for each in self.run(run, how)]
            link = self._parts.link(href, *written) if href and written else None
            for each in (link,) if link is not None else written:
                made.append(each)
        return made

    def run(self, run: Run, how: Set) -> list[Node]:
        """Pieces of words that run one way."""
        return [
            node("r", self._letters(run, how, way), *words(text))
            for text, way in pieces(run.text, leftward=run.leftward if run.island else how.leftward)
        ]

    def label(self, runs: Iterable[Run], how: Set, ink: str = "accent") -> list[Node]:
        """Words that name what follows them in the same paragraph."""
        size = round(2 * self._look.points("note"))
        made: list[Node] = []
        for run in runs:
            for text, way in pieces(run.text, leftward=how.leftward):
                letters = node(
                    "rPr",
                    node("b"),
                    node("bCs"),
                    node("color", val=how.ink or self._look.color(ink)),
                    node("sz", val=size),
                    node("szCs", val=size),
                    node("rtl") if way else None,
                )
                made.append(node("r", letters, *words(text)))
        return made

    def _place(self, how: Set) -> Node:
        indent = node("ind", left=units(how.indent + how.hanging), hanging=units(how.hanging))
        return node(
            "pPr",
            node("pStyle", val=how.style.replace(" ", "")) if how.style else None,
            node("keepNext") if how.keeps else None,
            node("numPr", node("ilvl", val=how.level), node("numId", val=how.list_number))
            if how.list_number
            else None,
            node("tabs", node("tab", val="left", pos=units(how.indent + how.hanging)))
            if how.hanging
            else None,
            node("bidi") if how.leftward else None,
            node("spacing", before=units(how.before)) if how.before else None,
            indent if how.indent or how.hanging else None,
        )

    def _letters(self, run: Run, how: Set, leftward: bool) -> Node | None:
        is_mark, leads_out = run.href.startswith("#e-"), bool(run.href) and not run.href.startswith("#")
        ink = how.ink or (self._look.color("soft") if run.soft else "")
        size = round(2 * self._look.points("note")) if is_mark else 0
        language = {"bidi" if leftward else "val": how.language} if how.language else {}
        made = node(
            "rPr",
            node("rStyle", val=LINK) if leads_out else None,
            node("b") if run.strong else node("b", val=0) if is_mark else None,
            node("bCs") if run.strong else None,
            node("i") if run.em else None,
            node("iCs") if run.em else None,
            node("color", val=ink) if ink and not leads_out else None,
            node("sz", val=size) if size else None,
            node("szCs", val=size) if size else None,
            node("rtl") if leftward else None,
            node("lang", **language) if language else None,
        )
        return made if len(made) else None

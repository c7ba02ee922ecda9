"""Where blocks of a paper are written in Word, and who writes what is in them."""

# python-docx stands on lxml, which brings no types.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from docx.oxml.xmlchemy import BaseOxmlElement as Node

from promocase.document.flow.blocks import Block, Paragraph
from promocase.document.word.lines import Set


@dataclass(frozen=True, slots=True)
class Place:
    """How much room blocks have, how far in, in a cell or not, in which colours."""

    width: float
    indent: float = 0
    in_cell: bool = False
    depth: int = 0
    style: str = ""
    inks: tuple[tuple[str, str], ...] = ()

    def ink(self, role: str) -> str:
        return dict(self.inks).get(role, dict(self.inks).get("", ""))


WriteAll = Callable[[Iterable[Block], Place], Iterator[Node]]
"""Writes blocks one after the other."""

WriteLine = Callable[[Paragraph, Place, Set | None], Node]
"""Writes one paragraph, set as told or by what it is."""

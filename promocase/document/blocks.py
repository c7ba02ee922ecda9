"""A person's prose as a tree: what is a paragraph, a list, a word of weight, and nothing of how it is set.

HTML is one way to write it; a text file or a DOCX needs the same tree and no more.
"""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Run:
    """Words set alike; a line end in them is a line end on the page. `href` leads where it is safe to go."""

    text: str
    strong: bool = False
    em: bool = False
    href: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """Items of blocks, each with the number it was given; with bullets where there are none."""

    items: tuple[tuple["Paragraph | Listing", ...], ...]
    numbers: tuple[int, ...] = ()


Block = Paragraph | Listing


@dataclass(frozen=True, slots=True)
class Prose:
    """Blocks below one another, false when there are none."""

    blocks: tuple[Block, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.blocks)

    @property
    def text(self) -> str:
        """The words alone, a line for each paragraph and item."""
        return "\n".join(_lines(self.blocks))


def plain(text: str) -> Prose:
    """One paragraph of these words as they are."""
    return Prose((Paragraph((Run(text),)),)) if text else Prose()


def _lines(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield "".join(run.text for run in block.runs)
        else:
            for item in block.items:
                yield from _lines(item)

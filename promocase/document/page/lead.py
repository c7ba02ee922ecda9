"""A result in at most two lines below its headline; what does not fit goes on further down."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from math import ceil

from promocase.document.blocks import Paragraph, Prose, Run
from promocase.document.page.charts.axis import text_width

LINES = 2
_SENTENCE = re.compile(r"[.!?…][\"'”’»)]*[ \n]+")


def parted(prose: Prose, width: float, size: float) -> tuple[Prose, Prose]:
    """What stands first in as many points, in whole sentences or a whole paragraph, and all that follows.

    Where not even the first sentence fits, all of it follows.
    """
    if not prose.blocks or not isinstance(prose.blocks[0], Paragraph):
        return Prose(), prose
    (runs, *others) = prose.blocks[0].runs, *prose.blocks[1:]
    text = "".join(run.text for run in runs)
    ends = [*(found.end() for found in _SENTENCE.finditer(text)), len(text)]
    at = max((end for end in ends if _fits(text[:end], width, size)), default=0)
    if not at:
        return Prose(), prose
    first, rest = Paragraph(tuple(_cut(runs, 0, at))), tuple(_cut(runs, at, len(text)))
    left = (Paragraph(rest), *others) if rest else tuple(others)
    return replace(prose, blocks=(first,)), replace(prose, blocks=left)


def _fits(text: str, width: float, size: float) -> bool:
    """In two lines, where a line that the person broke is one of them."""
    lines = text.strip("\n").split("\n")
    return sum(ceil(2 * text_width(line, size) / width) for line in lines) <= LINES


def _cut(runs: Iterable[Run], start: int, end: int) -> Iterator[Run]:
    """The runs between two offsets."""
    at = 0
    for run in runs:
        kept = run.text[max(0, start - at) : max(0, end - at)]
        at += len(run.text)
        if kept:
            yield replace(run, text=kept)

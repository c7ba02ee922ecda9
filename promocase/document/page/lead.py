"""A result in at most two lines below its headline; what does not fit goes on further down."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from promocase.document.blocks import Paragraph, Prose, Run
from promocase.document.page.charts.axis import text_width

_SENTENCE = re.compile(r"[.!?…][\"'”’»)]*[ \n]+")


def parted(prose: Prose, width: float, size: float) -> tuple[Prose, Prose]:
    """The sentences of a single paragraph that fit into as many points, and all that follows.

    What cannot be parted stays whole: the first sentence, and whatever is more than a paragraph.
    """
    if len(prose.blocks) != 1 or not isinstance(prose.blocks[0], Paragraph):
        return prose, Prose()
    runs = prose.blocks[0].runs
    text = "".join(run.text for run in runs)
    ends = [found.end() for found in _SENTENCE.finditer(text)]
    if text_width(text, size) <= width or not ends:
        return prose, Prose()
    at = max((end for end in ends if text_width(text[:end], size) <= width), default=ends[0])
    return (
        replace(prose, blocks=(Paragraph(tuple(_cut(runs, 0, at))),)),
        replace(prose, blocks=(Paragraph(tuple(_cut(runs, at, len(text)))),)),
    )


def _cut(runs: Iterable[Run], start: int, end: int) -> Iterator[Run]:
    """The runs between two offsets."""
    at = 0
    for run in runs:
        kept = run.text[max(0, start - at) : max(0, end - at)]
        at += len(run.text)
        if kept:
            yield replace(run, text=kept)

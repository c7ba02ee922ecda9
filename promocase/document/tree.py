"""A text's lines as paragraphs and lists, by how far in they stand: each has one place, and none is lost.

A line that stands further in than a point belongs to it; one that does not ends the list. A blank line parts
paragraphs. All of it takes time in proportion to the text.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from promocase.document.blocks import Block, Listing, Paragraph, Run
from promocase.document.marks import spans
from promocase.document.points import Point, indent, points

DEEPEST = 12
"""Lists within one another; what stands further in joins the last."""


@dataclass(slots=True)
class _List:
    indent: int
    is_numbered: bool
    items: list["list[list[str] | _List]"] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)

    def holds(self, column: int) -> bool:
        """Does what stands there belong to the last item?"""
        return column >= self.indent + 2


_Draft = list["list[str] | _List"]
"""Blocks in the making: a paragraph is a list of lines."""


def blocks(text: str) -> tuple[Block, ...]:
    """What a clean text says, in order."""
    top: _Draft = []
    open_lists: list[_List] = []
    is_after_gap = True
    lines = text.split("\n")
    for line, point in zip(lines, points(lines), strict=True):
        if not line.strip():
            is_after_gap = True
            continue
        if point is None:
            _add_line(_holder(top, open_lists, indent(line)), line.strip(), is_new=is_after_gap)
        else:
            _add_point(top, open_lists, point, line[point.start :].strip())
        is_after_gap = False
    return tuple(_made(top))


def runs(line: str) -> Iterator[Run]:
    """The words of a line without the marks that were understood."""
    edges: list[tuple[int, int, str, int, str]] = []
    for span in spans(line):
        edges.append((span.outer, span.start, span.mark, 1, span.href))
        edges.append((span.end, span.close, span.mark, -1, ""))
    strong = em = at = 0
    href = ""
    for start, end, mark, by, leads in sorted(edges):
        if at < start:
            yield Run(line[at:start], strong > 0, em > 0, href)
        strong += by if mark == "**" else 0
        em += by if mark in ("*", "_") else 0
        href = leads if mark == "[" else href
        at = end
    if at < len(line):
        yield Run(line[at:], strong > 0, em > 0, href)


def _holder(top: _Draft, open_lists: list[_List], column: int) -> _Draft:
    """Where a line belongs that stands at this column; the lists that end before it are closed."""
    while open_lists and not open_lists[-1].holds(column):
        open_lists.pop()
    return open_lists[-1].items[-1] if open_lists else top


def _add_line(holder: _Draft, line: str, *, is_new: bool) -> None:
    last = holder[-1] if holder else None
    if is_new or not isinstance(last, list):
        holder.append([line])
    else:
        last.append(line)


def _add_point(top: _Draft, open_lists: list[_List], point: Point, words: str) -> None:
    while open_lists and point.indent < open_lists[-1].indent and not _is_within(open_lists, point):
        open_lists.pop()
    last = open_lists[-1] if open_lists else None
    is_numbered = point.number is not None
    if last is None or (last.holds(point.indent) and len(open_lists) < DEEPEST):
        last = _opened(_holder(top, open_lists, point.indent), open_lists, point)
    elif last.is_numbered != is_numbered:
        open_lists.pop()
        last = _opened(open_lists[-1].items[-1] if open_lists else top, open_lists, point)
    last.items.append([[words]])
    if point.number is not None:
        last.numbers.append(point.number)


def _is_within(open_lists: list[_List], point: Point) -> bool:
    """Is it further out than the last list, yet still in an item of the one before?"""
    return len(open_lists) > 1 and open_lists[-2].holds(point.indent)


def _opened(holder: _Draft, open_lists: list[_List], point: Point) -> _List:
    made = _List(point.indent, point.number is not None)
    holder.append(made)
    open_lists.append(made)
    return made


def _made(draft: _Draft) -> Iterator[Block]:
    for part in draft:
        if isinstance(part, _List):
            yield Listing(tuple(tuple(_made(item)) for item in part.items), tuple(part.numbers))
        else:
            yield Paragraph(tuple(_joined(part)))


def _joined(lines: list[str]) -> Iterator[Run]:
    for at, line in enumerate(lines):
        if at:
            yield Run("\n")
        yield from runs(line)

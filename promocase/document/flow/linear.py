"""The blocks of a paper below one another, for what has no page: cards and what stands beside become lines.

What is left are headings, paragraphs, lists, tables, facts, quotes and pictures. No word is lost, and none
changes its place.
"""

from collections.abc import Iterator
from dataclasses import replace

from promocase.document.flow.blocks import (
    Beside,
    Block,
    Box,
    Columns,
    Fact,
    Facts,
    Item,
    ListBlock,
    Paragraph,
    Quote,
    Row,
    Run,
    Table,
)

NAMES = {"label", "figure", "big"}
"""Roles of a paragraph that names, or is explained by, what follows it."""

SHORT = {"value", "card"}
"""Roles of a paragraph whose note goes on in its line."""

BETWEEN = Run(" · ", soft=True)
APART = None
"""Stands between two cards, so that their facts are not gathered in one list."""


def linear(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The same, with nothing side by side."""
    return tuple(_gathered(_named([each for block in blocks for each in _one(block)])))


def _one(block: Block) -> "Iterator[Block | None]":
    match block:
        case Box(blocks):
            yield from linear(blocks)
        case Columns(cells):
            yield from _cards([linear(cell) for cell in cells])
        case Beside(main, aside):
            yield from linear(main)
            yield from linear(in_a_row(aside))
        case ListBlock(items):
            yield replace(block, items=tuple(_item(item, block.named) for item in items))
        case Facts(facts):
            yield replace(block, facts=tuple(replace(fact, blocks=linear(fact.blocks)) for fact in facts))
        case Quote(blocks):
            yield Quote(linear(blocks))
        case Table(head, rows):
            yield replace(block, head=tuple(map(linear, head)), rows=tuple(map(_row, rows)))
        case _:
            yield block


def _cards(cells: list[tuple[Block, ...]]) -> "Iterator[Block | None]":
    """Each by itself, but for those of one fact, which are a list of them."""
    are_facts = all(
        len(cell) == 1 and isinstance(cell[0], Facts) and len(cell[0].facts) == 1 for cell in cells
    )
    for cell in cells:
        yield from cell
        if not are_facts:
            yield APART


def _item(item: Item, named: bool) -> Item:
    """What is told about an entry that has a number stands apart from its name."""
    first, *more = item.blocks or (None,)
    if named and isinstance(first, Paragraph):
        item = replace(item, blocks=(replace(first, runs=tuple(_apart(first.runs))), *more))
    return replace(item, blocks=linear(item.blocks))


def _apart(runs: tuple[Run, ...]) -> Iterator[Run]:
    for run, after in zip(runs, (*runs[1:], None), strict=True):
        if after is None or not after.soft or after.href or not run.text.endswith(" "):
            yield run
            continue
        if run.text.strip():
            yield replace(run, text=run.text.rstrip(" "))
        yield BETWEEN


def _row(row: Row) -> Row:
    return replace(row, cells=tuple(map(linear, row.cells)))


def in_a_row(aside: tuple[Block, ...]) -> tuple[Block, ...]:
    """Kind and time, which stand beside a text, as one line."""
    words = [block for block in aside if isinstance(block, Paragraph) and block.role in ("label", "note")]
    if len(words) < 2 or words != list(aside[: len(words)]):
        return aside
    runs = [run for line in words for run in (BETWEEN, *line.runs)]
    anchors = tuple(anchor for line in words for anchor in line.anchors)
    return (Paragraph(tuple(runs[1:]), "note", anchors), *aside[len(words) :])


def _named(blocks: "list[Block | None]") -> "Iterator[Block | None]":
    """A label and what follows it are a fact: paragraphs, or a list."""
    at = 0
    while at < len(blocks):
        name = blocks[at]
        at += 1
        if not (isinstance(name, Paragraph) and name.role in NAMES):
            yield name
            continue
        end = at
        while end < len(blocks) and _is_running(blocks[end]):
            end += 1
        if end == at and at < len(blocks) and isinstance(blocks[at], ListBlock):
            end += 1
        said = tuple(block for block in blocks[at:end] if block is not None)
        at = end
        yield _fact(name, said) if said else name


def _fact(name: Paragraph, said: tuple[Block, ...]) -> Block:
    first, *more = said
    if isinstance(first, Paragraph) and first.role == "name":
        joined = replace(first, runs=(*name.runs, BETWEEN, *first.runs))
        return joined if not more else Facts((Fact(joined.runs, (), tuple(more)),))
    if isinstance(first, Paragraph) and first.role in SHORT and more:
        note = more[0]
        if isinstance(note, Paragraph) and note.role == "note":
            first, more = replace(first, runs=(*first.runs, BETWEEN, *note.runs)), more[1:]
    return Facts((Fact(name.runs, (), _placed((first, *more), name.anchors)),))


def _placed(blocks: tuple[Block, ...], anchors: tuple[str, ...]) -> tuple[Block, ...]:
    first, *more = blocks
    if isinstance(first, Paragraph):
        return (replace(first, anchors=(*anchors, *first.anchors)), *more)
    return blocks


def _is_running(block: "Block | None") -> bool:
    return isinstance(block, Paragraph) and block.role not in {*NAMES, "pills"}


def _gathered(blocks: "Iterator[Block | None]") -> Iterator[Block]:
    """Facts after one another are one list of them."""
    waiting: tuple[Fact, ...] = ()
    for block in blocks:
        if isinstance(block, Facts):
            waiting += block.facts
            continue
        if waiting:
            yield Facts(waiting)
            waiting = ()
        if block is not None:
            yield block
    if waiting:
        yield Facts(waiting)

"""A paper as plain text, as one would paste it into a form."""

import re
from collections.abc import Iterable, Sequence

from promocase.document.direction import AS_IT_BEGINS, END
from promocase.document.edition import Edition
from promocase.document.flow.blocks import (
    Block,
    Fact,
    Facts,
    Flow,
    Heading,
    Item,
    ListBlock,
    Paragraph,
    Part,
    Picture,
    Quote,
    Row,
    Run,
    Table,
    every,
)
from promocase.document.flow.linear import linear
from promocase.document.flow.reader import flow
from promocase.document.theme import Theme
from promocase.document.view import Document
from promocase.domain.choice import Paper

WIDEST = 76
"""Characters of a table that is still set in columns."""

APART = "  "
ENDS = ("?", "!", ":", ".", "…")
SPACES = re.compile("[\u00a0\u2009\u202f]")
"""Spaces of a page, which a form may not know."""


def plain(document: Document, edition: Edition, theme: Theme, paper: Paper) -> str:
    """All of the paper: headings in lines of their own, lists with strokes, labels before what they tell."""
    return whole(flow(document, edition, theme, paper))


def plain_section(document: Document, edition: Edition, theme: Theme, paper: Paper, key: str) -> str:
    """One section by its key, its heading among it; blank where the paper has none."""
    return section_of(flow(document, edition, theme, paper), key)


def whole(said: Flow) -> str:
    """All sections, well apart."""
    return "\n\n\n".join(_text(part.blocks) for part in said.parts) + "\n"


def section_of(said: Flow, key: str) -> str:
    """One section of a paper that is read already."""
    part = said.part(key)
    return "" if part is None else _text(part.blocks) + "\n"


def name_of(part: Part) -> str:
    """By its first heading; a section without one, by how it begins."""
    lines = [block for block in every(part.blocks) if isinstance(block, Heading | Paragraph)]
    named = [line for line in lines if isinstance(line, Heading)] or lines
    return words(named[0].runs).replace("\n", " ") if named else part.key


def words(runs: Iterable[Run]) -> str:
    """Runs as text: islands between their signs, and where a link leads unless that is said anyway."""
    runs = tuple(runs)
    said = "".join(run.text for run in runs)
    made: list[str] = []
    for at, run in enumerate(runs):
        made.append(f"{AS_IT_BEGINS}{run.text}{END}" if run.island else run.text)
        is_last = at + 1 == len(runs) or runs[at + 1].href != run.href
        if is_last and (address := _leads_to(run.href, said)):
            made.append(f" ({address})")
    return SPACES.sub(" ", "".join(made))


def _leads_to(href: str, said: str) -> str:
    """Where a link leads out to; blank where the words around it say so."""
    bare = href.removeprefix("https://").removeprefix("mailto:").rstrip("/")
    return "" if not href or href.startswith("#") or bare.lower() in said.lower() else href


def _text(blocks: tuple[Block, ...]) -> str:
    """Blocks with a blank line between, those that are one thing without."""
    text = ""
    for block in linear(blocks):
        piece = "\n".join(_lines(block))
        if piece:
            is_close = isinstance(block, Paragraph) and block.role == "measure"
            text += (("\n" if is_close else "\n\n") if text else "") + piece
    return text


def _lines(block: Block) -> list[str]:
    match block:
        case Heading(_, runs):
            return [words(runs).replace("\n", " ")]
        case Paragraph(runs):
            return words(runs).split("\n")
        case Picture(_, title):
            return [words((Run(title),))] if title else []
        case ListBlock(items, named):
            return [line for item in items for line in _item(item, named)]
        case Facts(facts):
            return [line for fact in facts for line in _fact(fact)]
        case Quote(blocks):
            return _within(blocks)
        case Table():
            return _table(block)
        case _:
            return _within(linear((block,)))


def _within(blocks: Iterable[Block]) -> list[str]:
    return [line for block in blocks for line in _lines(block)]


def _item(item: Item, named: bool) -> list[str]:
    mark = f"[{item.mark}]" if named else item.mark or "-"
    return _hung(f"{mark} ", _within(item.blocks))


def _hung(mark: str, lines: Sequence[str]) -> list[str]:
    first, *more = lines or [""]
    return [mark + first, *(APART + line for line in more)]


def _fact(fact: Fact) -> list[str]:
    name = words((*fact.label, *((Run(" ("), *fact.note, Run(")")) if fact.note else ()))).strip()
    lines = _within(fact.blocks)
    if not name:
        return lines
    if fact.blocks and not isinstance(fact.blocks[0], Paragraph):
        return [named(name, "").rstrip(), *lines]
    return [named(name, lines[0]), *lines[1:]] if lines else [name]


def named(name: str, said: str) -> str:
    """ "Level: Grade 7"; a name that ends by itself needs no more."""
    return f"{name} {said}" if name.endswith(ENDS) else f"{name}: {said}"


def _table(table: Table) -> list[str]:
    heads = [" ".join(_within(cell)) for cell in table.head]
    rows = [[_within(cell) for cell in row.cells] for row in table.rows]
    flat = [heads, *([" ".join(cell) for cell in row] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*flat, strict=False)]
    if sum(widths) + len(APART) * len(widths) <= WIDEST:
        return [APART.join(_padded(row, widths)).rstrip() for row in flat if any(row)]
    return [line for row in table.rows for line in ["", *_told(row, heads)]][1:]


def _padded(row: Sequence[str], widths: Sequence[int]) -> Iterable[str]:
    return (cell.ljust(width) for cell, width in zip(row, widths, strict=False))


def _told(row: Row, heads: Sequence[str]) -> list[str]:
    """A row of long cells: each after the name of its column."""
    made: list[str] = []
    for at, cell in enumerate(row.cells):
        lines = _within(cell)
        head = heads[at] if at < len(heads) else ""
        if lines:
            made += [named(head, lines[0]) if head else lines[0], *lines[1:]]
    return made

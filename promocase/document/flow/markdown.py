"""A paper as Markdown in GitHub's dialect, in which a person's own signs read as they were typed."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from promocase.document.direction import AS_IT_BEGINS, END
from promocase.document.edition import Edition
from promocase.document.flow.blocks import (
    Block,
    Fact,
    Facts,
    Heading,
    Item,
    ListBlock,
    Paragraph,
    Picture,
    Quote,
    Run,
    Table,
)
from promocase.document.flow.linear import linear
from promocase.document.flow.plain import SPACES, named
from promocase.document.flow.reader import flow
from promocase.document.theme import Theme
from promocase.document.view import Document
from promocase.domain.choice import Paper

LEVELS = {0: "#", 1: "##", 2: "###", 3: "####"}
INDENT = "  "


@dataclass(frozen=True, slots=True)
class Marks:
    """What stands before the items of a list."""

    bullet: str
    point: str


FIRST, OTHER = Marks("-", "."), Marks("*", ")")

_SIGNS = re.compile(r"[\\`*_\[\]<>|~$&]")
_STARTS = re.compile(r"^(\s*)([-+=#>:])")
_NUMBERED = re.compile(r"^(\s*\d+)([.)])")
_IN_ADDRESS = re.compile(r"[\s<>\\]")


def markdown(document: Document, edition: Edition, theme: Theme, paper: Paper) -> str:
    """All of the paper: headings, lists, quotes and tables as such, charts told in words."""
    parts = (text_of_blocks(part.blocks) for part in flow(document, edition, theme, paper).parts)
    return "\n\n".join(parts) + "\n"


def escaped(text: str) -> str:
    """Words that no reader of Markdown takes for anything else, in the middle of a line."""
    return _SIGNS.sub(lambda found: f"\\{found[0]}", SPACES.sub(" ", text))


def _started(line: str) -> str:
    """The same at the start of a line, where other signs count too."""
    return _NUMBERED.sub(r"\1\\\2", _STARTS.sub(r"\1\\\2", line))


def text_of_blocks(blocks: tuple[Block, ...]) -> str:
    """Blocks with a blank line between."""
    return "\n\n".join(_pieces(linear(blocks)))


def _pieces(blocks: Iterable[Block]) -> Iterator[str]:
    """Two lists after one another would be read as one, were they marked alike."""
    marks = FIRST
    for block in blocks:
        piece = "\n".join(_lines(block, marks))
        if piece:
            yield piece
            marks = OTHER if isinstance(block, ListBlock | Facts) and marks is FIRST else FIRST


def _lines(block: Block, marks: Marks) -> list[str]:
    match block:
        case Heading(level, runs):
            return [f"{LEVELS[level]} {_inline(runs, ' ')}"]
        case Paragraph(runs):
            return _paragraph(runs)
        case Picture(_, title):
            return [f"*{escaped(title)}*"] if title else []
        case ListBlock(items, is_named):
            return [line for item in items for line in _item(item, is_named, marks)]
        case Facts(facts):
            return [line for fact in facts for line in _fact(fact, marks.bullet)]
        case Quote(blocks):
            return [f"> {line}".rstrip() for line in text_of_blocks(blocks).split("\n")]
        case Table():
            return list(_table(block))
        case _:
            return text_of_blocks((block,)).split("\n")


def _paragraph(runs: tuple[Run, ...]) -> list[str]:
    return [_started(line) for line in _inline(runs, "\\\n").split("\n")]


def _item(item: Item, is_named: bool, marks: Marks) -> list[str]:
    if is_named:
        return _hung(f"{marks.bullet} \\[{escaped(item.mark)}\\] ", text_of_blocks(item.blocks), INDENT)
    mark = f"{item.mark.rstrip('.')}{marks.point}" if item.mark else marks.bullet
    return _hung(f"{mark} ", text_of_blocks(item.blocks), " " * (len(mark) + 1))


def _hung(mark: str, text: str, indent: str) -> list[str]:
    first, *more = text.split("\n")
    return [(mark + first).rstrip(), *((indent + line).rstrip() for line in more)]


def _fact(fact: Fact, bullet: str) -> list[str]:
    name = _inline(fact.label, " ").strip()
    note = f" ({_inline(fact.note, ' ')})" if fact.note else ""
    text = text_of_blocks(fact.blocks)
    if not name:
        return _hung(f"{bullet} ", text, INDENT)
    told = named(f"**{name}**{note}", "").rstrip() if not name.endswith("?") else f"**{name}**"
    if fact.blocks and not isinstance(fact.blocks[0], Paragraph):
        return [f"{bullet} {told}", "", *_hung(INDENT, text, INDENT)]
    return _hung(f"{bullet} {told} ", text, INDENT)


def _table(table: Table) -> Iterator[str]:
    width = max([len(table.head), *(len(row.cells) for row in table.rows)])
    yield _row(table.head, width)
    yield "|" + " --- |" * width
    yield from (_row(row.cells, width) for row in table.rows)


def _row(cells: tuple[tuple[Block, ...], ...], width: int) -> str:
    texts = [*map(_cell, cells), *[""] * (width - len(cells))]
    return "| " + " | ".join(texts) + " |"


def _cell(blocks: tuple[Block, ...]) -> str:
    """A cell holds one line; what has more of them breaks it."""
    lines = [line for block in linear(blocks) for line in _cell_lines(block)]
    return "<br>".join(line for line in lines if line)


def _cell_lines(block: Block) -> list[str]:
    match block:
        case Heading(_, runs) | Paragraph(runs):
            return [_inline(runs, "<br>")]
        case ListBlock(items):
            return [f"{escaped(item.mark) or '•'} {_cell(item.blocks)}" for item in items]
        case Facts(facts):
            return [f"**{_inline(fact.label, ' ')}** {_cell(fact.blocks)}" for fact in facts]
        case Quote(blocks):
            return [_cell(blocks)]
        case _:
            return _lines(block, FIRST)


def _inline(runs: tuple[Run, ...], line_end: str) -> str:
    """Runs as one line, or with what stands for the end of one."""
    made = "".join(_linked(href, tuple(same)) for href, same in groupby(runs, lambda run: run.href))
    return made.replace("\n", line_end)


def _linked(href: str, runs: tuple[Run, ...]) -> str:
    inner = "".join(_weighted(run, around) for run, around in zip(runs, _neighbours(runs), strict=True))
    if not href or href.startswith("#"):
        return inner
    return f"[{inner}](<{_IN_ADDRESS.sub('', href)}>)"


def _neighbours(runs: tuple[Run, ...]) -> Iterator[tuple[str, str]]:
    """For each run the letters before and after it."""
    texts = [run.text for run in runs]
    for before, after in zip(["", *texts[:-1]], [*texts[1:], ""], strict=True):
        yield before[-1:], after[:1]


def _weighted(run: Run, around: tuple[str, str]) -> str:
    """Weight with stars, or with tags where stars would not be understood."""
    text = run.text.strip(" \n")
    at = run.text.index(text)
    ahead, behind = run.text[:at], run.text[at + len(text) :]
    inner = escaped(text)
    if run.island:
        inner = f"{AS_IT_BEGINS}{inner}{END}"
    if not text or not (run.strong or run.em):
        return f"{ahead}{inner}{behind}"
    is_free = (ahead or not around[0].strip()) and (behind or not around[1].strip())
    for is_on, stars, tag in ((run.em, "*", "em"), (run.strong, "**", "strong")):
        if is_on:
            inner = f"{stars}{inner}{stars}" if is_free else f"<{tag}>{inner}</{tag}>"
    return f"{ahead}{inner}{behind}"

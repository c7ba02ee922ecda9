"""The few kinds of block that a paper is made of, and the runs of words in them."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Run:
    """Words set alike; a line end in them is one on the paper.

    `href` leads out, or with "#" to an anchor of the paper. An `island` keeps to itself among words that run
    the other way, and runs to the left where it is `leftward`. What is `soft` can be passed over.
    """

    text: str
    strong: bool = False
    em: bool = False
    soft: bool = False
    href: str = ""
    island: bool = False
    leftward: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """`level` 0 is the paper's title, 1 a section's heading, 2 an entry's."""

    level: int
    runs: tuple[Run, ...]
    anchors: tuple[str, ...] = ()
    leftward: bool = False

    @property
    def text(self) -> str:
        return text_of(self.runs)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`role` is what the page calls it ("label", "note", "measure", …), blank for running text.

    `language` is blank where it is the paper's own.
    """

    runs: tuple[Run, ...]
    role: str = ""
    anchors: tuple[str, ...] = ()
    leftward: bool = False
    language: str = ""

    @property
    def text(self) -> str:
        return text_of(self.runs)


@dataclass(frozen=True, slots=True)
class Item:
    """`mark` is the number it goes by, as text; blank for a bullet."""

    blocks: tuple["Block", ...]
    mark: str = ""


@dataclass(frozen=True, slots=True)
class ListBlock:
    """`named` lists are referred to by their numbers elsewhere in the paper."""

    items: tuple[Item, ...]
    named: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    cells: tuple[tuple["Block", ...], ...]
    has_head: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """`widths` of its columns in points, for those the page sets; the others share the rest."""

    head: tuple[tuple["Block", ...], ...]
    rows: tuple[Row, ...]
    widths: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Fact:
    """What is said, and beside it of what; a note tells the label's day or company."""

    label: tuple[Run, ...]
    note: tuple[Run, ...]
    blocks: tuple["Block", ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels, each with what is said to it; `small` ones can be looked up."""

    facts: tuple[Fact, ...]
    small: bool = False


@dataclass(frozen=True, slots=True)
class Columns:
    """Cards side by side, all alike; `role` is what the page calls them ("tiles", "packages", …)."""

    cells: tuple[tuple["Block", ...], ...]
    role: str = ""


@dataclass(frozen=True, slots=True)
class Beside:
    """A text, and beside it what belongs to it: its kind and time, or its figure."""

    main: tuple["Block", ...]
    aside: tuple["Block", ...]


@dataclass(frozen=True, slots=True)
class Box:
    """What is set apart in a block of colour: the ask."""

    blocks: tuple["Block", ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """What somebody else said."""

    blocks: tuple["Block", ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart as SVG, and what it tells in words; its size in points."""

    svg: str
    title: str
    width: float
    height: float


Block = Heading | Paragraph | ListBlock | Table | Facts | Columns | Beside | Box | Quote | Picture


@dataclass(frozen=True, slots=True)
class Part:
    """One section of the paper."""

    key: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Flow:
    parts: tuple[Part, ...]

    def part(self, key: str) -> Part | None:
        return next((part for part in self.parts if part.key == key), None)


def text_of(runs: tuple[Run, ...]) -> str:
    return "".join(run.text for run in runs)


def inner(block: Block) -> Iterator[tuple[Block, ...]]:
    """What is directly in a block, group by group, in the order of reading."""
    match block:
        case Heading() | Paragraph() | Picture():
            return
        case ListBlock(items):
            yield from (item.blocks for item in items)
        case Table(head, rows):
            yield from head
            yield from (cell for row in rows for cell in row.cells)
        case Facts(facts):
            yield from (fact.blocks for fact in facts)
        case Columns(cells):
            yield from cells
        case Beside(main, aside):
            yield from (main, aside)
        case Box(blocks) | Quote(blocks):
            yield blocks


def every(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """All blocks at whatever depth, in the order of reading."""
    for block in blocks:
        yield block
        for group in inner(block):
            yield from every(group)

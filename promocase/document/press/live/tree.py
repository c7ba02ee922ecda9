"""Boxes of pieces: a piece of the same text keeps its boxes, and all are grafted into one tree.

The tree is the one that a page of HTML set at once would have. What of it a page touched is told in *tokens*:
each names a piece with all that decides its boxes, so that the same tokens are the same boxes. A section
without rows is one token; one with rows has its opening, its rows and its closing.
"""

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from weasyprint.formatting_structure.boxes import Box

from promocase.document.page.pieces import Part
from promocase.document.press.live.engine import Engine, Place, forget_place, has_place

SPARE = 48
"""Pieces kept beside those of the page at hand, for an undo."""

AT_ONCE = 3
"""More new rows of one section than this are made with all of it."""

END = "end"
"""The token behind the last piece."""


class Torn(Exception):
    """A piece does not make the boxes that it should: its section has to be set whole."""


@dataclass(frozen=True, slots=True)
class _Grafted:
    """A child of the body: its tokens, its box, and which of its children holds the rows, if any."""

    tokens: tuple[str, ...]
    box: Box
    rows_at: int | None = None

    @property
    def rows(self) -> Sequence[Box]:
        return () if self.rows_at is None else self.box.children[self.rows_at].children

    def numbered(self, first: int) -> Iterator[tuple[int, Box]]:
        """Its boxes by the numbers of their tokens."""
        yield first, self.box
        if self.rows_at is not None:
            yield from enumerate(self.rows, first + 1)
            last = first + len(self.tokens) - 1
            yield from ((last, child) for child in self.box.children[self.rows_at + 1 :])


@dataclass(frozen=True, slots=True)
class Start:
    """Where a page begins: the number of a token, and the place within it."""

    token: int
    within: str


class Tree:
    """The boxes of one document, in the engine's root."""

    def __init__(self, engine: Engine, grafted: Sequence[_Grafted]) -> None:
        self._grafted = tuple(grafted)
        self._depth = len(engine.root.children) - 1
        engine.body.children = [each.box for each in grafted]
        self.tokens = (*(token for each in grafted for token in each.tokens), END)
        self._numbered = tuple(self._boxes())

    def untouched(self) -> None:
        """Forget which boxes were touched."""
        for _, box in self._numbered:
            forget_place(box)

    def touched(self) -> int:
        """The number of the last token whose boxes were placed, or tried and left for the next page."""
        return max(number for number, box in self._numbered if has_place(box))

    def start(self, place: Place) -> Start:
        """What WeasyPrint calls a place, by tokens."""
        if place is None or (section_at := place[self._depth]) is None:
            return Start(0, "")
        ((at, inner),) = section_at.items()
        first, section = sum(len(each.tokens) for each in self._grafted[:at]), self._grafted[at]
        if section.rows_at is None or inner is None:
            return Start(first, repr(inner))
        ((child, deeper),) = inner.items()
        if child < section.rows_at or deeper is None:
            return Start(first, repr(inner))
        if child > section.rows_at:
            return Start(first + len(section.tokens) - 1, repr(inner))
        ((row, deepest),) = deeper.items()
        return Start(first + 1 + row, repr((section.tokens[0], deepest)))

    def place(self, start: int, place: Place) -> Place:
        """The same place, in the token of that number."""
        assert place is not None
        inner = place[self._depth]
        if inner is None:
            return place
        (within,) = inner.values()
        first = 0
        for at, section in enumerate(self._grafted):
            if start < first + len(section.tokens):
                return {self._depth: {at: _moved(section, start - first - 1, within)}}
            first += len(section.tokens)
        raise Torn

    def _boxes(self) -> Iterator[tuple[int, Box]]:
        first = 0
        for each in self._grafted:
            yield from each.numbered(first)
            first += len(each.tokens)


class Grafter:
    """Makes trees of pieces in one style, and keeps the boxes of the pieces."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._kept: OrderedDict[str, Box] = OrderedDict()
        self._used = 0

    def tree(self, parts: Sequence[Part]) -> Tree:
        """Raises Torn where a piece does not make one box."""
        self._used = 0
        made = Tree(self._engine, [self._grafted(part) for part in parts])
        while len(self._kept) > self._used + SPARE:
            self._kept.popitem(last=False)
        return made

    def _grafted(self, part: Part) -> _Grafted:
        if not part.rows:
            return _Grafted((part.html,), self._box(part.html, part.html))
        stubs = [_stub(row) for row in part.rows]
        within = _opened(part.opening, 0) + _opened(part.opening, part.opening.rindex("<div"))
        keys = [_key(within, stubs, at, row) for at, row in enumerate(part.rows)]
        if sum(key not in self._kept for key in keys) > AT_ONCE:
            self._make_at_once(part, keys)
        rows = [self._row(within, stubs, at, row, keys[at]) for at, row in enumerate(part.rows)]
        bare = part.opening + "".join(f"{stub}</div>" for stub in stubs) + part.closing
        shell = self._box(bare, bare)
        rows_at = _rows_at(shell)
        if len(shell.children[rows_at].children) != len(rows):
            raise Torn
        shell.children[rows_at].children = rows
        return _Grafted((part.opening, *keys, part.closing), shell, rows_at)

    def _row(self, within: str, stubs: Sequence[str], at: int, row: str, key: str) -> Box:
        before = f"{stubs[at - 1]}</div>" if at else ""
        behind = f"{stubs[at + 1]}</div>" if at + 1 < len(stubs) else ""
        return self._box(key, f"{within}{before}{row}{behind}</div></section>", 0, 1 if at else 0)

    def _make_at_once(self, part: Part, keys: Sequence[str]) -> None:
        section = _only(self._engine.made(part.html))
        rows = section.children[_rows_at(section)].children
        if len(rows) != len(keys):
            raise Torn
        self._kept.update(zip(keys, rows, strict=True))

    def _box(self, key: str, html: str, *path: int) -> Box:
        box = self._kept.get(key)
        if box is None:
            box = _only(self._engine.made(html))
            for child in path:
                box = box.children[child]
            self._kept[key] = box
        self._kept.move_to_end(key)
        self._used += 1
        return box


def _only(boxes: Sequence[Box]) -> Box:
    """The one box of an element; words by themselves would be a line of their own, or a part of the next."""
    if len(boxes) != 1 or boxes[0].element is None or boxes[0].element.tag == "body":
        raise Torn
    return boxes[0]


def _opened(html: str, start: int) -> str:
    """The tag that opens there; no value of an attribute holds a bare ">"."""
    return html[start : html.index(">", start) + 1]


def _stub(row: str) -> str:
    """The tag of a row without its name: what its neighbours may see of it."""
    return _opened(row, 0).partition(' id="')[0].rstrip(">") + ">"


def _key(within: str, stubs: Sequence[str], at: int, row: str) -> str:
    before, behind = (stubs[at - 1] if at else ""), (stubs[at + 1] if at + 1 < len(stubs) else "")
    return f"{within}{before}|{row}|{behind}"


def _rows_at(section: Box) -> int:
    """Which child of a section holds its rows."""
    for at, child in enumerate(section.children):
        if child.element is not None and "rows" in child.element.get("class", "").split():
            return at
    raise Torn


def _moved(section: _Grafted, row: int, within: Place) -> Place:
    """The place within a section, with its row, if it is in one, moved to that one."""
    if section.rows_at is None or within is None:
        return within
    ((child, deeper),) = within.items()
    if child != section.rows_at or deeper is None:
        return within
    (deepest,) = deeper.values()
    return {child: {row: deepest}}

"""A press for the window: pages are remembered, and only those that changed are set.

It makes the pages that `Press` makes. What it cannot do it raises: `Torn`, or a fault of the inner functions
that it calls; then all pages are to be set at once (`whole.py`).
"""

from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from weasyprint.text.fonts import FontConfiguration

from promocase.document.page.pieces import Pieces
from promocase.document.press.fill import can_be_saved
from promocase.document.press.line import Line
from promocase.document.press.live.book import Book, spots
from promocase.document.press.live.engine import Engine
from promocase.document.press.live.memory import Laid, Memory
from promocase.document.press.live.numbers import RESOLVED, numbered, targets
from promocase.document.press.live.setter import Wanted
from promocase.document.press.live.told import Told
from promocase.document.press.pages import Spot
from promocase.document.press.pdf import Fetcher
from promocase.document.press.stage import Stage

BOOKS = 3
"""Styles kept at hand: a document as it is set, and more tightly, and the edition looked at before."""

ROUNDS = 4
"""Times that a document is set until the page numbers within its text stay."""


@dataclass(frozen=True, slots=True)
class _Pages:
    """What is set of a document in one style."""

    book: Book
    page: Pieces
    laid: list[Laid]

    def __len__(self) -> int:
        return len(self.laid)

    @property
    def places(self) -> dict[str, Spot]:
        """The first place of each name on the pages."""
        found = reversed(list(enumerate(self.laid)))
        return {name: spot for number, laid in found for name, spot in spots(laid, number).items()}

    @property
    def anchors(self) -> dict[str, Spot]:
        """Those of sections and items."""
        return {name: spot for name, spot in self.places.items() if name.startswith(("s-", "i-"))}

    def painted(self, number: int, count: int | None) -> bytes | None:
        return self.book.painted(self.laid[number], number, count, self.page.footer)


class Remembering:
    """Keeps what it has set, over documents and styles."""

    def __init__(self, fonts: FontConfiguration, told: Told | None = None) -> None:
        self._fonts = fonts
        self._told = told or Told()
        self._books: OrderedDict[object, Book] = OrderedDict()
        self._opened = 0
        self._memory = Memory()
        self._numbers: Mapping[str, int] = {}
        self._is_tight = False
        self._shown: list[Laid] = []

    def set(self, wanted: Wanted, line: Line) -> None:
        """As `Setter` says; raises Torn, or whatever goes wrong in the engine's inner functions."""
        line(Stage.LAYING_OUT)
        self._told.begin(wanted.document)
        try:
            pages = self._chosen(wanted, line)
            line(Stage.WRITING)
            painted = self._painted(pages, line)
            while painted is None:
                pages = self._set(pages.page, wanted, line, tells=False)
                painted = self._painted(pages, line)
            self._shown = pages.laid
        finally:
            self._memory.bound(self._shown)
        line.tell(self._told.whole(painted, pages.anchors))

    def _painted(self, pages: _Pages, line: Line) -> list[bytes] | None:
        """Their pictures; None where some are forgotten now, since they have to be set to be painted anew."""
        painted = [pages.painted(number, len(pages)) for number in _between(range(len(pages)), line.go_on)]
        lacking = [laid for laid, data in zip(pages.laid, painted, strict=True) if data is None]
        for laid in lacking:
            self._memory.forget(laid)
        return None if lacking else [data for data in painted if data is not None]

    def _chosen(self, wanted: Wanted, line: Line) -> _Pages:
        """More tightly set where that saves a page; what was chosen before is told before that is sure."""
        tight = self._set(wanted.tighter(), wanted, line, tells=True) if self._is_tight else None
        loose = self._set(wanted.page, wanted, line, tells=tight is None)
        last = loose.laid[-1].filled
        if last is None or not can_be_saved(len(loose), last):
            tight = None
        elif tight is None:
            tight = self._set(wanted.tighter(), wanted, line, tells=False)
        self._is_tight = tight is not None and len(tight) < len(loose)
        return tight if tight is not None and self._is_tight else loose

    def _set(self, page: Pieces, wanted: Wanted, line: Line, *, tells: bool) -> _Pages:
        """All pages in one style; the first time round it tells those that hold the edit."""
        pages = _Pages(self._book(page, wanted.pictures), page, [])
        named = targets(page)
        for _ in range(ROUNDS):
            pages.laid.clear()
            at_work = _AtWork(page, wanted.at if self._told.count else "")
            for laid, is_new in pages.book.set(numbered(page, self._numbers), self._memory):
                pages.laid.append(laid)
                line.go_on()
                if tells and is_new and at_work.holds(laid):
                    self._tell(pages, line)
                    line.go_on()
            tells, before = False, self._numbers
            self._numbers = {name: spot.page + 1 for name, spot in pages.places.items()}
            if all(self._numbers.get(name) == before.get(name) for name in named):
                break
        return pages

    def _tell(self, pages: _Pages, line: Line) -> None:
        """The last page that was set, and those before it of which nothing is known."""
        number = len(pages) - 1
        count = max(len(pages), self._told.count) if self._told.count else None
        painted = {each: pages.painted(each, count) for each in self._told.needed(number)}
        needed = {each: data for each, data in painted.items() if data is not None}
        if len(needed) == len(painted):
            line.tell(self._told.first(needed, pages.anchors))

    def _book(self, page: Pieces, pictures: Mapping[str, bytes]) -> Book:
        key = (page.style, page.language, tuple(pictures.items()))
        book = self._books.get(key)
        if book is None:
            self._opened += 1
            engine = Engine(page.style + RESOLVED, page.language, self._fonts, Fetcher(pictures=pictures))
            book = self._books[key] = Book(self._opened, engine)
        self._books.move_to_end(key)
        while len(self._books) > BOOKS:
            self._books.popitem(last=False)
        return book


def _between(numbers: range, go_on: Callable[[], None]) -> Iterator[int]:
    """Each number; between two it is asked whether to go on."""
    for number in numbers:
        yield number
        go_on()


class _AtWork:
    """Which pages hold the edit: where its anchor is, and what goes on from there; else the first new one."""

    def __init__(self, page: Pieces, at: str) -> None:
        self._at, self._mark = at, f'id="{at}"'
        self._is_there = bool(at) and any(self._mark in part.html for part in page.parts)
        self._is_told = False

    def holds(self, laid: Laid) -> bool:
        if self._is_there:
            return self._at in laid.anchors or self._mark in laid.seen[0]
        is_first, self._is_told = not self._is_told, True
        return is_first

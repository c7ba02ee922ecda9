"""A press for the window: pages are remembered, and only those that changed are set.

It makes the pages that `Press` makes. Where that cannot be done (`is_known`, `Torn`) whoever asks sets all
pages at once instead (`whole.py`).
"""

from collections import OrderedDict
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass

from promocase.document.page.pieces import Pieces
from promocase.document.press.fill import can_be_saved
from promocase.document.press.live.book import Book, spots
from promocase.document.press.live.engine import Engine
from promocase.document.press.live.memory import Laid, Memory
from promocase.document.press.live.numbers import RESOLVED, numbered, targets
from promocase.document.press.pages import Spot
from promocase.document.press.pdf import Fetcher, FontConfiguration, Pictures

BOOKS = 3
"""Styles kept at hand: a document as it is set, and more tightly, and the edition looked at before."""

ROUNDS = 4
"""Times that a document is set until the page numbers within its text stay."""

GoOn = Callable[[], None]
"""Raises where the rest is not wanted any more; called between two pages."""


@dataclass(frozen=True, slots=True)
class Ready:
    """Pages to show: None stands for one that is as it was; anchors as far as they are known."""

    pages: Sequence[bytes | None]
    anchors: Mapping[str, Spot]
    is_whole: bool


@dataclass(frozen=True, slots=True)
class Order:
    """A page to be set: as it is, and with less between its lines; `at` is the anchor of what was edited."""

    page: Pieces
    tighter: Callable[[], Pieces]
    pictures: Pictures
    at: str = ""


@dataclass(frozen=True, slots=True)
class _Pages:
    """What is set of a document in one style."""

    book: Book
    footer: str
    laid: list[Laid]

    def __len__(self) -> int:
        return len(self.laid)

    @property
    def anchors(self) -> dict[str, Spot]:
        """The first place of each."""
        found = reversed(list(enumerate(self.laid)))
        return {name: spot for number, laid in found for name, spot in spots(laid, number).items()}

    def painted(self, number: int, count: int) -> bytes:
        return self.book.painted(self.laid[number], number, count, self.footer).data


class LivePress:
    """Keeps what it has set, over documents and styles."""

    def __init__(self, fonts: FontConfiguration) -> None:
        self._fonts = fonts
        self._books: OrderedDict[object, Book] = OrderedDict()
        self._opened = 0
        self._memory = Memory()
        self._numbers: Mapping[str, int] = {}
        self._shown = 0
        self._anchors: Mapping[str, Spot] = {}
        self._is_tight = False

    def set(self, order: Order, go_on: GoOn) -> Iterator[Ready]:
        """The page at work as soon as it is ready, then all of them.

        Raises what `go_on` raises, and Torn or any fault of the inner functions: then all is to be set anew.
        """
        tight = (yield from self._set(order.tighter(), order, go_on, tells=True)) if self._is_tight else None
        loose = yield from self._set(order.page, order, go_on, tells=tight is None)
        if not can_be_saved([laid.sheet.box for laid in loose.laid]):
            tight = None
        elif tight is None:
            tight = yield from self._set(order.tighter(), order, go_on, tells=False)
        self._memory.bound(len(loose) + (len(tight) if tight else 0))
        self._is_tight = tight is not None and len(tight) < len(loose)
        yield self._whole(tight if tight is not None and self._is_tight else loose, go_on)

    def _set(self, page: Pieces, order: Order, go_on: GoOn, *, tells: bool) -> Generator[Ready, None, _Pages]:
        """All pages in one style; the first time round it tells the page at work."""
        pages = _Pages(self._book(page, order.pictures), page.footer, [])
        wanted = targets(page)
        for _ in range(ROUNDS):
            pages.laid.clear()
            at_work = _AtWork(page, order.at if self._shown else "")
            for laid, is_new in pages.book.set(numbered(page, self._numbers), self._memory):
                pages.laid.append(laid)
                go_on()
                if tells and is_new and at_work.holds(laid):
                    yield self._early(pages)
                    go_on()
            tells, before = False, self._numbers
            self._numbers = {name: spot.page + 1 for name, spot in pages.anchors.items()}
            if all(self._numbers.get(name) == before.get(name) for name in wanted):
                break
        return pages

    def _book(self, page: Pieces, pictures: Pictures) -> Book:
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

    def _early(self, pages: _Pages) -> Ready:
        """The last page that was set, and those before it that were never shown."""
        at, count = len(pages) - 1, max(len(pages), self._shown)
        shown = {number: pages.painted(number, count) for number in (*range(self._shown, at), at)}
        self._shown = max(self._shown, at + 1)
        return Ready(
            [shown.get(number) for number in range(count)], {**self._anchors, **pages.anchors}, False
        )

    def _whole(self, pages: _Pages, go_on: GoOn) -> Ready:
        painted: list[bytes] = []
        for number in range(len(pages)):
            painted.append(pages.painted(number, len(pages)))
            go_on()
        self._shown, self._anchors = len(painted), pages.anchors
        return Ready(painted, self._anchors, is_whole=True)


class _AtWork:
    """Which pages hold the edit: where its anchor is, and what goes on from there; else the first new one."""

    def __init__(self, page: Pieces, at: str) -> None:
        self._at, self._mark = at, f'id="{at}"'
        self._is_there = bool(at) and any(self._mark in part.html for part in page.parts)
        self._is_told = False

    def holds(self, laid: Laid) -> bool:
        if self._is_there:
            return self._at in laid.sheet.anchors or self._mark in laid.seen[0]
        is_first, self._is_told = not self._is_told, True
        return is_first

"""Where words are found in the document: every place, whatever its case, its accents and its line ends."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget

from promocase.ui.preview.folded import folded
from promocase.ui.preview.wash import washed
from promocase.ui.preview.words import PageWords

WordsOf = Callable[[int], PageWords | None]


@dataclass(frozen=True, slots=True)
class Hit:
    """On a page, between two places."""

    page: int
    first: int
    end: int


def found(words: PageWords, page: int, asked: str) -> list[Hit]:
    """Every place of a page where that stands; `asked` is folded."""
    made: list[Hit] = []
    text, places = words.folded.words, words.folded.places
    at = text.find(asked) if asked else -1
    while at >= 0:
        last = at + len(asked) - 1
        made.append(Hit(page, places[at], places[last] + 1))
        at = text.find(asked, last + 1)
    return made


class Hits(QObject):
    """All hits of what is looked for, and the one at hand."""

    changed = Signal()
    """Other hits, or another one at hand."""

    def __init__(self, words_of: WordsOf, parent: QWidget) -> None:
        super().__init__(parent)
        self._on = parent
        self._words_of = words_of
        self._asked = ""
        self._all: tuple[Hit, ...] = ()
        self._at = 0

    @property
    def count(self) -> int:
        return len(self._all)

    @property
    def number(self) -> int:
        """Of the hit at hand, from 1; 0 while there is none."""
        return self._at + 1 if self._all else 0

    @property
    def hit(self) -> Hit | None:
        return self._all[self._at] if self._all else None

    @property
    def is_asked(self) -> bool:
        return bool(self._asked)

    def ask(self, words: str, count: int, page: int) -> None:
        """Look for other words; the first hit from `page` on is at hand."""
        self._asked = folded(words).words
        self._all = self._found(count)
        self._at = next((at for at, hit in enumerate(self._all) if hit.page >= page), 0)
        self.changed.emit()

    def refresh(self, count: int) -> None:
        """The same words in pages that changed, or were read since; the hit at hand stays if it can."""
        before, at = self.hit, self._at
        found_now = self._found(count)
        if found_now != self._all:
            self._all = found_now
            self._at = found_now.index(before) if before in found_now else max(0, min(at, len(found_now) - 1))
            self.changed.emit()

    def step(self, by: int) -> None:
        """On to another one, round and round."""
        if self._all:
            self._at = (self._at + by) % len(self._all)
            self.changed.emit()

    def paint(self, painter: QPainter, page: int) -> None:
        """All of them washed; the one at hand is framed, too."""
        words = self._words_of(page)
        if words is None:
            return
        colour = self._on.palette().color(QPalette.ColorRole.BrightText)
        for hit in self._all:
            if hit.page == page:
                washed(painter, words.rooms(hit.first, hit.end), colour, 0.62 if hit is self.hit else 0.34)
        if self.hit is not None and self.hit.page == page:
            painter.setPen(QPen(colour, 1.2))
            for room in words.rooms(self.hit.first, self.hit.end):
                painter.drawRoundedRect(room.adjusted(-1, -1, 1, 1), 2, 2)

    def _found(self, count: int) -> tuple[Hit, ...]:
        pages: Sequence[PageWords | None] = [self._words_of(page) for page in range(count)]
        return tuple(
            hit
            for page, words in enumerate(pages)
            if words is not None
            for hit in found(words, page, self._asked)
        )

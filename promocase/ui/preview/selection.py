"""What of the paper is selected, over lines and pages, and as what it is copied."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QWidget

from promocase.ui.preview.wash import washed
from promocase.ui.preview.words import PageWords

WordsOf = Callable[[int], PageWords | None]


@dataclass(frozen=True, slots=True, order=True)
class At:
    """A page and a place among its words."""

    page: int
    place: int


class Selection(QObject):
    """From where a drag began to where it is now; a page whose words are not known yet is passed by."""

    changed = Signal()

    def __init__(self, words_of: WordsOf, parent: QWidget) -> None:
        super().__init__(parent)
        self._on = parent
        self._words_of = words_of
        self._pages: Sequence[bytes] = ()
        self._start = self._end = At(0, 0)
        self._word: tuple[int, int] | None = None

    @property
    def is_empty(self) -> bool:
        return self._start == self._end

    @property
    def text(self) -> str:
        """What is copied; pages follow one another on new lines."""
        first, last = sorted((self._start, self._end))
        parts = (self._text_on(page) for page in range(first.page, last.page + 1))
        return "\n".join(part.strip("\n") for part in parts if part)

    def begin(self, page: int, spot: QPointF) -> None:
        """A drag begins; nothing is selected until it moves."""
        self._word = None
        at = self._at(page, spot)
        self._put(at, at)

    def extend(self, page: int, spot: QPointF) -> None:
        """The drag is here now; one that began with a word goes on by words."""
        to = self._at(page, spot)
        words = self._words_of(page)
        if self._word is None or words is None:
            self._put(self._start, to)
            return
        first, end = self._word
        start, stop = words.word_at(min(to.place, max(0, len(words) - 1)))
        if At(page, to.place) < At(self._start.page, first):
            self._put(At(self._start.page, end), At(page, start))
        else:
            is_same = page == self._start.page
            self._put(At(self._start.page, first), At(page, max(stop, end) if is_same else stop))

    def take_word(self, page: int, spot: QPointF) -> None:
        """The word under a spot, if there is one."""
        words = self._words_of(page)
        sign = words.sign_at(spot) if words is not None else None
        if words is not None and sign is not None:
            self._word = first, end = words.word_at(sign)
            self._put(At(page, first), At(page, end))

    def take_line(self, page: int, spot: QPointF) -> None:
        """The line under a spot."""
        words = self._words_of(page)
        sign = words.sign_at(spot) if words is not None else None
        line = words.line_of(sign) if words is not None and sign is not None else None
        if line is not None:
            self._put(At(page, line.first), At(page, line.end))

    def take(self, page: int, first: int, end: int) -> None:
        """What lies between two places of a page."""
        self._word = None
        self._put(At(page, first), At(page, end))

    def take_all(self, count: int) -> None:
        """Every page of so many."""
        words = self._words_of(count - 1) if count else None
        self._word = None
        self._put(At(0, 0), At(max(0, count - 1), len(words) if words is not None else 0))

    def clear(self) -> None:
        self._word = None
        self._put(At(0, 0), At(0, 0))

    def follow(self, pages: Sequence[bytes]) -> None:
        """A new document: what was selected stays while its pages are the same."""
        first, last = sorted((self._start.page, self._end.page))
        before, self._pages = self._pages, pages
        if not self.is_empty and before[first : last + 1] != pages[first : last + 1]:
            self.clear()

    def span(self, page: int) -> tuple[int, int]:
        """The places on a page between which all is selected."""
        words = self._words_of(page)
        first, last = sorted((self._start, self._end))
        if words is None or not first.page <= page <= last.page:
            return 0, 0
        return (
            first.place if page == first.page else 0,
            last.place if page == last.page else len(words),
        )

    def paint(self, painter: QPainter, page: int) -> None:
        """In the palette's colour, under which the words stay dark."""
        words, (first, end) = self._words_of(page), self.span(page)
        if words is not None and first < end:
            colour = self._on.palette().color(QPalette.ColorRole.Highlight)
            washed(painter, words.rooms(first, end), colour, 0.42)

    def _text_on(self, page: int) -> str:
        words = self._words_of(page)
        return words.text(*self.span(page)) if words is not None else ""

    def _at(self, page: int, spot: QPointF) -> At:
        words = self._words_of(page)
        return At(page, words.place_at(spot) if words is not None else 0)

    def _put(self, start: At, end: At) -> None:
        if (start, end) != (self._start, self._end):
            self._start, self._end = start, end
            self.changed.emit()

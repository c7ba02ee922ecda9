"""Reads the words of pages in a thread of its own, each page once; the window never waits for one.

A page is known by its bytes: one that did not change in a new document is not read again.
"""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from threading import Condition, Thread

from PySide6.QtCore import QObject, Signal

from promocase.ui.preview.pdfium import closed, opened, page_signs
from promocase.ui.preview.words import PageWords


class Reading(QObject):
    """What is asked for last is read first."""

    arrived = Signal()
    """Another page was read."""
    _read = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: dict[bytes, PageWords] = {}
        self._changed = Condition()
        self._wanted: list[bytes] = []
        self._in_hand: bytes | None = None
        self._is_closed = False
        self._thread: Thread | None = None
        self._read.connect(self._on_read)

    def of(self, page: bytes) -> PageWords | None:
        """The words of a page; None until it was read."""
        return self._words.get(page)

    def want(self, pages: Iterable[bytes]) -> bool:
        """Read these before all others, unless they are known; are they all?"""
        unknown = [page for page in pages if page not in self._words]
        if unknown:
            with self._changed:
                others = [page for page in self._wanted if page not in unknown]
                self._wanted = [*(page for page in unknown if page is not self._in_hand), *others]
                self._changed.notify()
            self._begin()
        return not unknown

    def keep(self, pages: Sequence[bytes]) -> None:
        """Forget all other pages."""
        kept = set(pages)
        self._words = {page: words for page, words in self._words.items() if page in kept}
        with self._changed:
            self._wanted = [page for page in self._wanted if page in kept]

    def close(self) -> None:
        """Read no more; returns when the page in hand is done."""
        with self._changed:
            self._is_closed = True
            self._changed.notify()
        if self._thread is not None:
            self._thread.join()

    def _begin(self) -> None:
        if self._thread is None and not self._is_closed:
            self._thread = Thread(target=self._run, name="reading", daemon=True)
            self._thread.start()

    def _run(self) -> None:
        """No signal is sent once the object is gone."""
        with suppress(RuntimeError):
            while (page := self._next()) is not None:
                self._read.emit(page, words_of(page))

    def _next(self) -> bytes | None:
        with self._changed:
            self._changed.wait_for(lambda: self._is_closed or bool(self._wanted))
            self._in_hand = None if self._is_closed else self._wanted.pop(0)
            return self._in_hand

    def _on_read(self, page: bytes, words: PageWords) -> None:
        self._words[page] = words
        self.arrived.emit()


def words_of(page: bytes) -> PageWords:
    """Those of a PDF of one page."""
    document = opened(page)
    try:
        return PageWords(*page_signs(document, 0))
    finally:
        closed(document)

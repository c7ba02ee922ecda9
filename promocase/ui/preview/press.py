"""Pictures of pages, drawn in a thread of their own, so that the window never waits for one.

Only the newest document and the newest wishes count.
"""

from contextlib import suppress
from threading import Condition, Thread

from PySide6.QtCore import QObject, QSize, QSizeF, Signal
from PySide6.QtGui import QImage

from promocase.ui.preview.opened import Opened
from promocase.ui.preview.pdfium import page_size, picture

Pages = tuple[bytes, ...]
"""A PDF a page."""


class PicturePress(QObject):
    """Turns PDFs into pictures. Both signals come from its thread."""

    opened = Signal(object, QSizeF)
    """The pages, and the size of each in points: the pictures that follow are of these."""
    drawn = Signal(int, QImage)
    """A page of those that are open."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._changed = Condition()
        self._waiting: Pages | None = None
        self._wanted: list[tuple[int, QSize]] = []
        self._is_closed = False
        self._thread = Thread(target=self._run, name="pictures", daemon=True)
        self._thread.start()

    def open(self, pages: Pages) -> None:
        """Draw these from now on; returns at once."""
        with self._changed:
            self._waiting = pages
            self._wanted.clear()
            self._changed.notify()

    def want(self, pages: list[tuple[int, QSize]]) -> None:
        """The pages to draw, most wanted first, sizes in device pixels; earlier wishes are dropped."""
        with self._changed:
            self._wanted = list(pages)
            self._changed.notify()

    def close(self) -> None:
        """Draw no more; returns when the picture in hand is done."""
        with self._changed:
            self._is_closed = True
            self._changed.notify()
        self._thread.join()

    def _run(self) -> None:
        """No signal is sent once the object is gone."""
        opened = Opened()
        with suppress(RuntimeError):
            while not self._is_closed:
                self._serve(opened)
        opened.show(())

    def _serve(self, opened: Opened) -> None:
        """Do the next thing."""
        pages, wish = self._next()
        if pages is not None:
            opened.show(pages)
            self.opened.emit(pages, page_size(opened.document(0), 0) if pages else QSizeF())
        elif wish is not None and wish[0] < len(opened.pages):
            number, size = wish
            self.drawn.emit(number, picture(opened.document(number), 0, size))

    def _next(self) -> tuple[Pages | None, tuple[int, QSize] | None]:
        with self._changed:
            self._changed.wait_for(lambda: self._is_closed or self._waiting is not None or bool(self._wanted))
            pages, self._waiting = self._waiting, None
            return pages, self._wanted.pop(0) if pages is None and self._wanted else None

"""Pictures of pages, drawn in a thread of their own, so that the window never waits for one.

Only the newest document and the newest wishes count.
"""

from contextlib import suppress
from threading import Condition, Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QSizeF, Signal
from PySide6.QtGui import QImage

from promocase.ui.preview.pdfium import closed, opened, page_count, page_size, picture

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument


class PicturePress(QObject):
    """Turns PDF bytes into pictures. Both signals come from its thread."""

    opened = Signal(int, QSizeF)
    """How many pages, and the size of each in points: the pictures that follow are of this document."""
    drawn = Signal(int, QImage)
    """A page of the open document."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._changed = Condition()
        self._waiting: bytes | None = None
        self._wanted: list[tuple[int, QSize]] = []
        self._is_closed = False
        self._thread = Thread(target=self._run, name="pictures", daemon=True)
        self._thread.start()

    def open(self, data: bytes) -> None:
        """Draw this document from now on; returns at once."""
        with self._changed:
            self._waiting = data
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
        with suppress(RuntimeError):
            document = None
            while not self._is_closed:
                document = self._served(document)
            closed(document)

    def _served(self, document: "PdfDocument | None") -> "PdfDocument | None":
        """Do the next thing; the document that is open after it."""
        data, wish = self._next()
        if data is not None:
            closed(document)
            document = opened(data)
            self.opened.emit(page_count(document), page_size(document, 0))
        elif wish is not None and document is not None and wish[0] < page_count(document):
            drawn = picture(document, *wish)
            if self._waiting is None:
                self.drawn.emit(wish[0], drawn)
        return document

    def _next(self) -> tuple[bytes | None, tuple[int, QSize] | None]:
        with self._changed:
            self._changed.wait_for(lambda: self._is_closed or self._waiting is not None or bool(self._wanted))
            data, self._waiting = self._waiting, None
            return data, self._wanted.pop(0) if data is None and self._wanted else None

"""Pictures of pages, drawn in a thread of their own, one at a time.

PDFium holds one lock for the whole process: whoever opens or closes a document while a page is being drawn
waits for it. So a new document is opened only between two pictures, and the window's thread never waits.
"""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, QSizeF, Signal
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument, QPdfPageRenderer


class PicturePress(QObject):
    """Turns PDF bytes into pictures."""

    opened = Signal(int, QSizeF)
    """How many pages, and the size of each in points: this is now the one drawn.

    All pages of a document are on one paper; asking PDFium for each would cost a quarter of a millisecond a page.
    """
    drawn = Signal(int, QImage)
    """A page of the open document."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.pageRendered.connect(self._on_drawn)
        self._document: QPdfDocument | None = None
        self._waiting: bytes | None = None
        self._in_hand: int | None = None
        self._wanted: list[tuple[int, QSize]] = []

    def open(self, data: bytes) -> None:
        """Draw this document from now on, as soon as the picture in hand is done."""
        self._waiting = data
        self._wanted.clear()
        self._go_on()

    def want(self, pages: list[tuple[int, QSize]]) -> None:
        """The pages to draw, most wanted first, sizes in device pixels; earlier wishes are dropped."""
        self._wanted = list(pages)
        self._go_on()

    def _go_on(self) -> None:
        if self._in_hand is not None:
            return
        if self._waiting is not None:
            self._open_waiting(self._waiting)
        elif self._wanted and self._document is not None:
            page, size = self._wanted.pop(0)
            if page < self._document.pageCount():
                self._in_hand = self._renderer.requestPage(page, size)

    def _open_waiting(self, data: bytes) -> None:
        self._waiting = None
        document, old = QPdfDocument(self), self._document
        buffer = QBuffer(document)
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document.load(buffer)
        self._document = document
        self._renderer.setDocument(document)
        if old is not None:
            old.deleteLater()
        self.opened.emit(document.pageCount(), document.pagePointSize(0))

    def _on_drawn(self, page: int, size: QSize, image: QImage, _options: object, request: int) -> None:
        if request != self._in_hand:
            return
        self._in_hand = None
        if self._waiting is None:
            self.drawn.emit(page, image)
        self._go_on()

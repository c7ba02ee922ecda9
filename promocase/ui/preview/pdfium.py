"""PDFium, one caller at a time: it draws the live document and what is printed, and knows nothing of threads.

It is called through ctypes, which lets the window go on while a document is read or a page is drawn.
"""

from contextlib import closing
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, QSizeF
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

Box = tuple[float, float, float, float]
"""Left, top, right and bottom, in points from the top left of a page."""
NO_ROOM: Box = (0, 0, 0, 0)
_LAST_UNIT = 0x10FFFF
_ALONE = Lock()


def opened(data: bytes) -> "PdfDocument":
    import pypdfium2  # noqa: PLC0415 -- 30 ms that nobody needs before the first document

    with _ALONE:
        return pypdfium2.PdfDocument(data)


def closed(document: "PdfDocument | None") -> None:
    if document is not None:
        with _ALONE:
            document.close()


def page_count(document: "PdfDocument") -> int:
    with _ALONE:
        return len(document)


def page_size(document: "PdfDocument", page: int) -> QSizeF:
    """In points."""
    with _ALONE:
        return QSizeF(*document.get_page_size(page))


def picture(
    document: "PdfDocument", page: int, size: QSize, part: QRect | None = None, *, for_paper: bool = False
) -> QImage:
    """A page drawn ``size`` pixels large, or a part of it."""
    from pypdfium2 import PdfBitmap, raw  # noqa: PLC0415

    seen = part or QRect(0, 0, size.width(), size.height())
    flags = raw.FPDF_ANNOT | (raw.FPDF_PRINTING if for_paper else 0)
    with _ALONE:
        bitmap = PdfBitmap.new_native(seen.width(), seen.height(), raw.FPDFBitmap_BGRx)
        bitmap.fill_rect((255, 255, 255, 255), 0, 0, seen.width(), seen.height())
        with closing(document[page]) as drawn:
            raw.FPDF_RenderPageBitmap(
                bitmap, drawn, -seen.x(), -seen.y(), size.width(), size.height(), 0, flags
            )
        image = QImage(bitmap.buffer, seen.width(), seen.height(), bitmap.stride, QImage.Format.Format_RGB32)
        return image.copy()


def page_signs(document: "PdfDocument", page: int) -> tuple[str, tuple[Box, ...]]:
    """A page's signs in the order in which it says them, and the room that each takes.

    One sign is one unit of UTF-16, as PDFium counts; what it made up (spaces, line ends) takes no room.
    """
    from pypdfium2 import raw  # noqa: PLC0415

    with _ALONE, closing(document[page]) as read:
        height = read.get_height()
        words = raw.FPDFText_LoadPage(read)
        try:
            count = max(0, raw.FPDFText_CountChars(words))
            signs = "".join(_unit(raw.FPDFText_GetUnicode(words, at)) for at in range(count))
            found = raw.FS_RECTF()
            boxes: list[Box] = []
            for at in range(count):
                if raw.FPDFText_IsGenerated(words, at) == 1:
                    boxes.append(NO_ROOM)
                elif raw.FPDFText_GetLooseCharBox(words, at, found):
                    boxes.append((found.left, height - found.top, found.right, height - found.bottom))
                else:
                    boxes.append(NO_ROOM)
            return signs, tuple(boxes)
        finally:
            raw.FPDFText_ClosePage(words)


def _unit(code: int) -> str:
    return chr(code) if 0 < code <= _LAST_UNIT else "\ufffd"

"""Pages of a PDF onto a printer, as sharp as it can print them, in bands that no memory minds."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from promocase.errors import PromocaseError
from promocase.phrase import phrase
from promocase.ui.preview.pdfium import closed, opened, page_count, page_size, picture

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

FINEST = 600
"""Dots per inch beyond which no eye sees a letter sharper."""

BAND = 1500
"""Rows of dots drawn at a time: 30 MB of an A4 page at the finest."""

POINTS = 72
_SAME = 0.02
"""By how much of its size a sheet may differ from the page and still be meant for it."""


def print_pages(
    data: bytes, printer: QPrinter, told: Callable[[int, int], object], is_over: Callable[[], bool]
) -> None:
    """The pages that were asked for, in the order asked for; ``told`` hears of each as "2 of 5".

    For any thread. Stops soon after ``is_over`` says so; PromocaseError where the printer does not take them.
    """
    document = opened(data)
    painter = QPainter()
    try:
        pages = wanted(printer, page_count(document))
        printer.setFullPage(True)  # the pages bring their own margins
        if not painter.begin(printer):
            raise _refused()
        for number, page in enumerate(pages):
            if is_over():
                printer.abort()
                return
            if number and not printer.newPage():
                raise _refused()
            told(number + 1, len(pages))
            _draw(painter, printer, document, page)
    finally:
        if painter.isActive():
            painter.end()
        closed(document)


def wanted(printer: QPrinter, pages: int) -> list[int]:
    """Page numbers from 0, each copy one after the other where the printer cannot copy by itself."""
    numbers = list(range(pages))
    if printer.printRange() == QPrinter.PrintRange.PageRange and printer.fromPage():
        numbers = numbers[printer.fromPage() - 1 : printer.toPage()]
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        numbers.reverse()
    return numbers * (1 if printer.supportsMultipleCopies() else printer.copyCount())


def _draw(painter: QPainter, printer: QPrinter, document: "PdfDocument", page: int) -> None:
    """In the size it has, or as large as the sheet where that is another."""
    place = _place(page_size(document, page), printer)
    dots = min(1.0, FINEST / printer.resolution())
    size = QSize(round(place.width() * dots), round(place.height() * dots))
    for top in range(0, size.height(), BAND):
        part = QRect(0, top, size.width(), min(BAND, size.height() - top))
        drawn = picture(document, page, size, part, for_paper=True)
        if printer.colorMode() == QPrinter.ColorMode.GrayScale:
            drawn = drawn.convertToFormat(QImage.Format.Format_Grayscale8)
        band = QRectF(place.x(), place.y() + top / dots, place.width(), part.height() / dots)
        painter.drawImage(band, drawn)


def _place(page: QSizeF, printer: QPrinter) -> QRectF:
    """Where the page stands on the sheet, in the printer's dots."""
    sheet = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
    natural = page * (printer.resolution() / POINTS)
    fit = min(sheet.width() / natural.width(), sheet.height() / natural.height())
    scale = 1.0 if 1 - _SAME <= fit <= 1 + _SAME else fit
    size = natural * scale
    left, top = (sheet.width() - size.width()) / 2, (sheet.height() - size.height()) / 2
    return QRectF(left, top, size.width(), size.height())


def _refused() -> PromocaseError:
    return PromocaseError(
        phrase("The printer did not take the pages."),
        phrase("See that it is on and connected, or export a PDF and print that."),
    )

"""Small PDFs of pages with words, made without the press."""

from itertools import count
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

_NUMBERS = count(1)
FINE = 10
LINE = 24
"""Points from one line to the next; the first stands so far from the top, and at twice that from the left."""


def printed(folder: Path, *pages: list[str]) -> tuple[bytes, ...]:
    """A page of each list of lines, on A4: a PDF a page."""
    return tuple(_page(folder / f"printed {next(_NUMBERS)}.pdf", lines) for lines in pages)


def _page(path: Path, lines: list[str]) -> bytes:
    writer = QPdfWriter(str(path))
    writer.setResolution(72 * FINE)  # so that each sign stands where it should
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
    )
    painter = QPainter(writer)
    painter.scale(FINE, FINE)
    font = QFont("Source Sans 3")
    font.setPixelSize(12)
    font.setWordSpacing(3)  # the narrow space of the design is not always read as one
    painter.setFont(font)
    for row, line in enumerate(lines, 1):
        painter.drawText(LINE * 2, LINE * row, line)
    painter.end()
    return path.read_bytes()

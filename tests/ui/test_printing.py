"""Onto paper: the PDF's own pages, sharp and in their size, in the order and number asked for."""

from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter

from promocase.errors import PromocaseError
from promocase.ui.process.paper import print_pages, wanted

A4, LETTER = QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter


def page(number: int, width: int = 595, height: int = 842) -> Image.Image:
    """A page of its own grey, with a black corner at the top left."""
    made = Image.new("RGB", (width, height), (40 * number, 40 * number, 40 * number))
    made.paste((0, 0, 0), (0, 0, 60, 60))
    return made


@pytest.fixture
def three_pages(tmp_path: Path) -> bytes:
    path = tmp_path / "given.pdf"
    first, *others = [page(number) for number in (1, 2, 3)]
    first.save(path, save_all=True, append_images=others, resolution=72)
    return path.read_bytes()


@pytest.fixture
def printer(qapp: object, tmp_path: Path) -> QPrinter:
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "printed.pdf"))
    made.setPageSize(QPageSize(A4))
    return made


def printed(printer: QPrinter, data: bytes) -> list[Image.Image]:
    print_pages(data, printer, lambda *_: None, lambda: False)
    document = pypdfium2.PdfDocument(printer.outputFileName())
    try:
        return [each.render(scale=1).to_pil().convert("RGB") for each in document]
    finally:
        document.close()


def shade(made: Image.Image, x: int, y: int) -> int:
    """How light a dot is, from 0 to 255."""
    return made.convert("L").crop((x, y, x + 1, y + 1)).tobytes()[0]


def greys(pages: list[Image.Image]) -> list[int]:
    """Which page each was, by the grey in its middle."""
    return [round(shade(made, made.width // 2, made.height // 2) / 40) for made in pages]


def test_that_every_page_is_printed_in_its_size_to_the_edge(three_pages: bytes, printer: QPrinter) -> None:
    pages = printed(printer, three_pages)
    assert greys(pages) == [1, 2, 3]
    assert all(abs(made.width - 595) <= 1 and abs(made.height - 842) <= 1 for made in pages)
    difference = ImageChops.difference(pages[0].crop((3, 3, 590, 838)), page(1).crop((3, 3, 590, 838)))
    unlike = sum(difference.convert("L").histogram()[20:])
    assert unlike < 300, "only along the black corner's edge"


@pytest.mark.parametrize("resolution", [72, 300, 600, 1200])
def test_that_a_page_keeps_its_place_at_any_resolution(
    three_pages: bytes, printer: QPrinter, resolution: int
) -> None:
    printer.setResolution(resolution)
    made = printed(printer, three_pages)[0]
    assert shade(made, 55, 55) < 20
    assert 30 < shade(made, 65, 65) < 50
    assert 30 < shade(made, 590, 838) < 50


def test_that_another_sheet_holds_the_whole_page(three_pages: bytes, printer: QPrinter) -> None:
    printer.setPageSize(QPageSize(LETTER))
    made = printed(printer, three_pages)[0]
    assert (made.width, made.height) == (612, 792)
    middle = [shade(made, x, 396) for x in range(612)]
    assert middle[10] == 255 == middle[601], "as wide as it is high enough, in the middle"
    assert shade(made, 300, 3) < 60 and shade(made, 300, 788) < 60


def test_that_pages_are_chosen_turned_and_copied(printer: QPrinter) -> None:
    assert wanted(printer, 4) == [0, 1, 2, 3]
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    assert wanted(printer, 4) == [1, 2]
    printer.setFromTo(3, 9)
    assert wanted(printer, 4) == [2, 3]
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert wanted(printer, 4) == [3, 2]
    printer.setCopyCount(2)
    assert wanted(printer, 4) == [3, 2, 3, 2] or printer.supportsMultipleCopies()


def test_that_grey_printing_is_grey(three_pages: bytes, printer: QPrinter) -> None:
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    assert greys(printed(printer, three_pages)) == [1, 2, 3]


def test_that_it_tells_each_page_and_stops_when_told(three_pages: bytes, printer: QPrinter) -> None:
    told: list[tuple[int, int]] = []
    print_pages(three_pages, printer, lambda *each: told.append(each), lambda: len(told) == 2)
    assert told == [(1, 3), (2, 3)]


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_that_a_printer_that_takes_nothing_is_said(three_pages: bytes, printer: QPrinter) -> None:
    printer.setOutputFileName("/no/such/folder/printed.pdf")
    with pytest.raises(PromocaseError, match="printer did not take"):
        print_pages(three_pages, printer, lambda *_: None, lambda: False)

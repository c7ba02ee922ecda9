"""From the export page to the file on the disk, through the real worker."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from promocase.document.editions import EDITIONS
from promocase.document.press.renderer import Ears, Renderer
from promocase.domain.place import Place
from promocase.editing.editor import Editor
from promocase.ui.desk import Desk, Doors
from promocase.ui.pages.export import ExportPage
from promocase.ui.process.exporting import export_door
from promocase.ui.process.gate import Gate
from tests.ui.conftest import Answers

PATIENCE = 30_000
"""Milliseconds for a worker on a busy machine."""


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "case.pdf"


@pytest.fixture
def page(qtbot: QtBot, editor: Editor, doors: Doors, prompts: Answers, target: Path) -> Iterator[ExportPage]:
    """The export page with nothing replaced but the question where to."""
    desks: list[Desk] = []
    renderer = Renderer(Ears(lambda *_: None, lambda *_: None))
    door = export_door(renderer, lambda: desks[0], Gate(), prompts, target.parent)
    desks.append(Desk(editor, replace(doors, export=door)))
    editor.set(Place("profile", "profile"), "name", "Amara Okafor")
    page = ExportPage(desks[0])
    qtbot.addWidget(page)
    page.show()
    prompts.given.append(target)
    yield page
    page.close()
    desks[0].close()
    renderer.close()


def press(page: ExportPage, words: str) -> None:
    QTest.mouseClick(button(page, words), Qt.MouseButton.LeftButton)


def button(page: ExportPage, words: str) -> QPushButton:
    return next(each for each in page.findChildren(QPushButton) if each.text() == words)


def test_that_the_export_page_writes_a_pdf(qtbot: QtBot, page: ExportPage, target: Path) -> None:
    press(page, "Export …")
    qtbot.waitUntil(button(page, "Open the file").isVisible, timeout=PATIENCE)
    written = pypdfium2.PdfDocument(target)
    assert "Amara Okafor" in written[0].get_textpage().get_text_bounded()
    assert list(target.parent.iterdir()) == [target]
    written.close()


def test_that_a_brief_longer_than_its_page_is_written_and_said(
    qtbot: QtBot, page: ExportPage, target: Path
) -> None:
    page.desk.choose_edition(EDITIONS["brief"])
    page.desk.editor.set(Place("cases", page.desk.case_id), "thesis", "I ran every payroll alone. " * 300)
    press(page, "Export …")
    qtbot.waitUntil(button(page, "Open the file").isVisible, timeout=PATIENCE)
    assert "The one-page brief takes" in page_words(page)
    assert target.read_bytes().startswith(b"%PDF")


def test_that_a_cancelled_export_leaves_the_file_there_as_it_was(
    qtbot: QtBot, page: ExportPage, target: Path
) -> None:
    target.write_bytes(b"last year's case")
    press(page, "Export …")
    press(page, "Cancel")
    assert button(page, "Export …").isEnabled()
    qtbot.wait(300)
    assert target.read_bytes() == b"last year's case"


def test_that_an_export_after_a_cancelled_one_is_written(
    qtbot: QtBot, page: ExportPage, prompts: Answers, target: Path
) -> None:
    press(page, "Export …")
    press(page, "Cancel")
    prompts.given.append(target)
    press(page, "Export …")
    qtbot.waitUntil(button(page, "Open the file").isVisible, timeout=PATIENCE)
    assert target.read_bytes().startswith(b"%PDF")


def test_that_a_folder_that_is_gone_is_said(qtbot: QtBot, page: ExportPage, target: Path) -> None:
    target.parent.rmdir()
    press(page, "Export …")
    qtbot.waitUntil(lambda: "There is no folder" in page_words(page), timeout=PATIENCE)
    assert button(page, "Export …").isEnabled()


def test_that_the_ending_says_what_is_written(
    qtbot: QtBot, page: ExportPage, prompts: Answers, target: Path
) -> None:
    prompts.given[:] = [target.with_suffix(".html")]
    press(page, "Export …")
    qtbot.waitUntil(button(page, "Open the file").isVisible, timeout=PATIENCE)
    assert target.with_suffix(".html").read_text("utf-8").startswith("<!DOCTYPE html>")


@pytest.mark.parametrize("name", ["case.doc", "case.docm", "case.xyz"])
def test_that_a_name_of_no_known_kind_is_refused_kindly_and_can_be_mended(
    qtbot: QtBot, page: ExportPage, prompts: Answers, target: Path, name: str
) -> None:
    prompts.given[:] = [target.with_name(name)]
    press(page, "Export …")
    assert "End its name in one of: .pdf, " in page_words(page)
    assert list(target.parent.iterdir()) == []
    prompts.given.append(target)
    press(page, "Export …")
    qtbot.waitUntil(button(page, "Open the file").isVisible, timeout=PATIENCE)
    assert target.read_bytes().startswith(b"%PDF")


def test_that_a_record_is_never_written_over(page: ExportPage, target: Path) -> None:
    record = target.with_name("mine.promocase")
    record.write_bytes(b"a record")
    target.symlink_to(record)
    press(page, "Export …")
    assert "is a record, which is not written over" in page_words(page)
    assert record.read_bytes() == b"a record"


def test_that_a_link_stays_a_link(qtbot: QtBot, page: ExportPage, target: Path) -> None:
    target.symlink_to("elsewhere.pdf")
    press(page, "Export …")
    qtbot.waitUntil(button(page, "Open the file").isVisible, timeout=PATIENCE)
    assert target.is_symlink()
    assert target.with_name("elsewhere.pdf").read_bytes().startswith(b"%PDF")


def test_that_a_package_brings_the_attached_files_and_says_what_it_lacks(
    qtbot: QtBot, page: ExportPage, prompts: Answers, target: Path, editor: Editor
) -> None:
    proof = target.with_name("proof.txt")
    proof.write_text("seen")
    deed = page.desk.add("accomplishments", headline="Fewer corrections")
    attached = page.desk.doors.attach(proof)
    gone = replace(attached, name="gone.txt", digest="0" * 64)
    for name, file in (("Dashboard", attached), ("Gone", gone)):
        editor.add_child(deed, "evidence", name=name, attachment=file)
    prompts.given[:] = [target.with_suffix(".zip")]
    press(page, "Export …")
    qtbot.waitUntil(button(page, "Open the file").isVisible, timeout=PATIENCE)
    with ZipFile(target.with_suffix(".zip")) as package:
        assert package.read("01 Dashboard.txt") == b"seen"
    assert "“gone.txt” is not in the package" in page_words(page)


@pytest.fixture
def printer(tmp_path: Path) -> QPrinter:
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "printed.pdf"))
    made.setResolution(150)
    return made


def test_that_the_paper_is_printed_beside_the_window(
    qtbot: QtBot, page: ExportPage, prompts: Answers, printer: QPrinter
) -> None:
    prompts.given[:] = [printer]
    press(page, "Print …")
    assert button(page, "Cancel").isVisible(), "it is not done before it began"
    qtbot.waitUntil(lambda: "Given to the printer." in page_words(page), timeout=PATIENCE)
    assert prompts.asked == ["Amara Okafor – The full case"]
    printed = pypdfium2.PdfDocument(printer.outputFileName())
    assert len(printed) == 1
    printed.close()
    assert not button(page, "Open the file").isVisible()


def test_that_a_printing_that_is_cancelled_prints_nothing(
    qtbot: QtBot, page: ExportPage, prompts: Answers, printer: QPrinter
) -> None:
    prompts.given[:] = [printer]
    press(page, "Print …")
    press(page, "Cancel")
    qtbot.wait(300)
    assert not Path(printer.outputFileName()).exists()
    assert button(page, "Print …").isEnabled()


def test_that_no_printer_is_no_printing(page: ExportPage, prompts: Answers) -> None:
    prompts.given[:] = [None]
    press(page, "Print …")
    assert not button(page, "Cancel").isVisible()


def page_words(page: ExportPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())

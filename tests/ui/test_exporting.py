"""From the export page to the file on the disk, through the real worker."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
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
    press(page, "Export as PDF …")
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
    press(page, "Export as PDF …")
    qtbot.waitUntil(button(page, "Open the file").isVisible, timeout=PATIENCE)
    assert "The one-page brief takes" in page_words(page)
    assert target.read_bytes().startswith(b"%PDF")


def test_that_a_cancelled_export_leaves_the_file_there_as_it_was(
    qtbot: QtBot, page: ExportPage, target: Path
) -> None:
    target.write_bytes(b"last year's case")
    press(page, "Export as PDF …")
    press(page, "Cancel")
    assert button(page, "Export as PDF …").isEnabled()
    qtbot.wait(300)
    assert target.read_bytes() == b"last year's case"


def test_that_an_export_after_a_cancelled_one_is_written(
    qtbot: QtBot, page: ExportPage, prompts: Answers, target: Path
) -> None:
    press(page, "Export as PDF …")
    press(page, "Cancel")
    prompts.given.append(target)
    press(page, "Export as PDF …")
    qtbot.waitUntil(button(page, "Open the file").isVisible, timeout=PATIENCE)
    assert target.read_bytes().startswith(b"%PDF")


def test_that_a_folder_that_is_gone_is_said(qtbot: QtBot, page: ExportPage, target: Path) -> None:
    target.parent.rmdir()
    press(page, "Export as PDF …")
    qtbot.waitUntil(lambda: "There is no folder" in page_words(page), timeout=PATIENCE)
    assert button(page, "Export as PDF …").isEnabled()


def page_words(page: ExportPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())

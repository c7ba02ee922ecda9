"""From the export page to the file on the disk, through the real worker."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

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
    door = export_door(lambda: desks[0], Gate(), prompts, target.parent)
    desks.append(Desk(editor, replace(doors, export=door)))
    editor.set(Place("profile", "profile"), "name", "Amara Okafor")
    page = ExportPage(desks[0])
    qtbot.addWidget(page)
    page.show()
    prompts.given.append(target)
    yield page
    page.close()
    desks[0].close()


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


def test_that_a_cancelled_export_leaves_the_file_there_as_it_was(
    qtbot: QtBot, page: ExportPage, target: Path, count_threads: Callable[[], int]
) -> None:
    before = count_threads()
    target.write_bytes(b"last year's case")
    press(page, "Export as PDF …")
    press(page, "Cancel")
    assert button(page, "Export as PDF …").isEnabled()
    qtbot.waitUntil(lambda: count_threads() <= before, timeout=PATIENCE)
    assert target.read_bytes() == b"last year's case"


def test_that_a_folder_that_is_gone_is_said(qtbot: QtBot, page: ExportPage, target: Path) -> None:
    target.parent.rmdir()
    press(page, "Export as PDF …")
    qtbot.waitUntil(lambda: "There is no folder" in page_words(page), timeout=PATIENCE)
    assert button(page, "Export as PDF …").isEnabled()


@pytest.fixture
def count_threads() -> Callable[[], int]:
    return threading.active_count


def page_words(page: ExportPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())

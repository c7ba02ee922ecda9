"""A section of the paper as text: chosen by its heading, copied as it reads at that moment."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from promocase.document.editions import EDITIONS
from promocase.domain.kinds.accomplishment import Accomplishment
from promocase.domain.kinds.case import Case
from promocase.domain.place import Place
from promocase.ui.desk import Desk
from promocase.ui.pages.export import ExportPage
from promocase.ui.pages.section_copy import SectionCopy
from promocase.ui.shell.window import Window


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> Iterator[ExportPage]:
    page = ExportPage(desk)
    qtbot.addWidget(page)
    page.resize(900, 900)
    page.show()
    yield page
    page.close()


def offered(copies: SectionCopy) -> list[str]:
    copies.box.wanted.emit()
    return [copies.box.itemText(row) for row in range(copies.box.count())]


def copied(copies: SectionCopy) -> str:
    copies.copy.click()
    return QGuiApplication.clipboard().text()


def test_that_sections_are_offered_by_their_headings(desk: Desk, page: ExportPage) -> None:
    desk.add(Accomplishment.KEY, headline="Corrections cut")
    assert "What changed because of this work" in offered(page.copies)
    desk.choose_edition(EDITIONS["brief"])
    assert "The next level, and the proof" not in offered(page.copies)


def test_that_a_section_is_copied_as_it_reads_now(desk: Desk, page: ExportPage) -> None:
    place = desk.add(Accomplishment.KEY, headline="Corrections cut")
    row = offered(page.copies).index("What changed because of this work")
    page.copies.box.setCurrentIndex(row)
    assert copied(page.copies).splitlines()[0] == "What changed because of this work"
    desk.write(place, "headline", "Corrections halved")
    text = copied(page.copies)
    assert "Corrections halved" in text
    assert "Corrections cut" not in text


def test_that_without_a_choice_the_whole_paper_is_copied(desk: Desk, page: ExportPage) -> None:
    desk.write(Place(Case.KEY, desk.case_id), "thesis", "I do this job already.")
    desk.add(Accomplishment.KEY, headline="Corrections cut")
    text = copied(page.copies)
    assert "I do this job already." in text
    assert "Corrections cut" in text


def test_that_what_was_chosen_stays_chosen(desk: Desk, page: ExportPage) -> None:
    desk.add(Accomplishment.KEY, headline="Corrections cut")
    page.copies.box.setCurrentIndex(offered(page.copies).index("What changed because of this work"))
    desk.write(Place(Case.KEY, desk.case_id), "thesis", "I do this job already.")
    offered(page.copies)
    assert page.copies.box.currentText() == "What changed because of this work"


def test_that_the_command_leads_there(qtbot: QtBot, window: Window) -> None:
    window.commands["copy-section"].trigger()
    box = window.findChildren(SectionCopy)[0].box
    qtbot.waitUntil(box.hasFocus)

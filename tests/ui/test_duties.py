"""The duties on the page You: the sums stand above them and are said kindly while they are written."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from written import written

from promocase.domain.choice import DutyLevel
from promocase.domain.kinds.duty import Duty
from promocase.domain.place import Place
from promocase.domain.reading import quantity_from_text
from promocase.ui.desk import Desk
from promocase.ui.pages.duty_sums import DutySums
from promocase.ui.pages.you import YouPage
from promocase.ui.parts.segments import Segments


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> Iterator[YouPage]:
    page = YouPage(desk)
    qtbot.addWidget(page)
    page.resize(900, 900)
    page.show()
    page.findChildren(Segments)[0].show_part(1)
    yield page
    page.close()


def add(desk: Desk, old: str, new: str, level: str = "") -> Place:
    values = written(Duty, share_old=old, share_new=new)
    place = desk.add(Duty.KEY, duty="Plan", share_old=values.share_old, share_new=values.share_new)
    if level:
        desk.write(place, "level", DutyLevel(level))
    return place


def said(page: YouPage) -> list[str]:
    sums = page.findChildren(DutySums)[0]
    sums.refresh()
    QApplication.processEvents()
    lines = [line for line in sums.findChildren(QLabel) if line.isVisible()]
    return [line.text().replace("\xa0", " ") for line in lines]


def test_that_nothing_is_said_of_nothing(page: YouPage) -> None:
    assert said(page) == []


def test_that_the_sums_follow_what_is_written(page: YouPage, desk: Desk) -> None:
    add(desk, "60 %", "35 %", "today")
    assert said(page) == [
        "The job as described: 60 % so far. What else takes time?",
        "The job as done today: 35 % so far. What else takes time?",
    ]
    other = add(desk, "40 %", "65 %", "sought")
    assert said(page) == [
        "The job as described: 100 %, all of the time.",
        "The job as done today: 100 %, all of the time.",
        "At the level you seek: 65 % today, 40 % as described.",
    ]
    desk.write(other, "share_new", quantity_from_text("70 %"))
    assert said(page)[1] == "The job as done today: 105 %, more than all of it. Is something in two duties?"


def test_that_a_missing_share_and_a_missing_level_are_named(page: YouPage, desk: Desk) -> None:
    place = add(desk, "100 %", "")
    assert said(page) == ["The job as described: 100 %, all of the time."]
    desk.write(place, "share_new", quantity_from_text("100 %"))
    assert said(page)[-1] == "“Plan”: The level it belongs to is not chosen yet."
    add(desk, "", "5 %")
    assert said(page)[0] == (
        "The job as described: “Plan”: Its share is not written yet. If it has none, write 0."
    )


def test_that_a_duty_is_found_in_its_part_of_the_page(page: YouPage, desk: Desk) -> None:
    place = add(desk, "1/4", "5 %")
    page.findChildren(Segments)[0].show_part(0)
    page.show_place(place, "duty")
    assert page.findChildren(DutySums)[0].isVisible()
    remarks = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert any("“1/4” is not a share in per cent." in text for text in remarks)

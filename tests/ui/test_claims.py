"""Before the export: what does not fit together, what the paper claims and keeps back, and its date."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from promocase.document.options import Options
from promocase.domain.kinds.accomplishment import Accomplishment
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.goal import Goal
from promocase.domain.place import Place
from promocase.domain.record import Record
from promocase.ui.desk import Desk
from promocase.ui.inputs.paper_date import PaperDate
from promocase.ui.pages.claims_list import ClaimsList
from promocase.ui.pages.export import ExportPage
from promocase.ui.pages.missing_list import MissingList
from promocase.ui.parts.label import Link
from promocase.ui.preview.feed import Feed

TODAY = date(2026, 3, 14)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> Iterator[ExportPage]:
    page = ExportPage(desk)
    qtbot.addWidget(page)
    page.resize(900, 900)
    page.show()
    yield page
    page.close()


def links(part: MissingList | ClaimsList) -> list[Link]:
    return [link for link in part.findChildren(Link) if link.isVisible()]


def words(part: MissingList | ClaimsList) -> list[str]:
    return [link.accessibleName() for link in links(part)]


def missing(page: ExportPage) -> MissingList:
    return page.findChildren(MissingList)[0]


def claimed(page: ExportPage) -> ClaimsList:
    return page.findChildren(ClaimsList)[0]


def case(desk: Desk) -> Place:
    return Place(Case.KEY, desk.case_id)


def test_that_a_day_that_is_past_is_listed_and_leads_to_its_field(
    qtbot: QtBot, desk: Desk, page: ExportPage
) -> None:
    desk.editor.set(case(desk), "decided_by", desk.reader.day("10 January 2026"))
    past = "The day by which you ask for a decision is past."
    qtbot.waitUntil(lambda: past in words(missing(page)))
    (link,) = (link for link in links(missing(page)) if link.accessibleName() == past)
    with qtbot.waitSignal(desk.page_wanted) as told:
        link.linkActivated.emit("#")
    assert told.args == ["ask", case(desk), "decided_by"]


def test_that_what_is_past_hangs_on_the_date_of_the_paper(qtbot: QtBot, desk: Desk, page: ExportPage) -> None:
    desk.editor.set(case(desk), "decided_by", desk.reader.day("10 April 2026"))
    past = "The day by which you ask for a decision is past."
    qtbot.waitUntil(lambda: past not in words(missing(page)))
    desk.choose_date(date(2026, 5, 1))
    qtbot.waitUntil(lambda: past in words(missing(page)))


def test_that_an_overdue_goal_is_named(qtbot: QtBot, desk: Desk, page: ExportPage) -> None:
    desk.add(Goal.KEY, name="Fewer errors", due=desk.reader.day("May 2025"))
    said = "“Fewer errors”: It was due, and it is not reached yet."
    qtbot.waitUntil(lambda: said in words(missing(page)))


def test_that_the_claims_are_closed_and_uncomputed_until_they_are_asked_for(
    desk: Desk, page: ExportPage
) -> None:
    listed = claimed(page)
    assert words(listed) == ["Show what this paper claims"]
    listed.toggle.linkActivated.emit("#")
    assert listed.toggle.accessibleName() == "Hide what this paper claims"


def test_that_claims_are_told_as_printed_and_the_withheld_ones_first_with_their_reason(
    qtbot: QtBot, desk: Desk, page: ExportPage
) -> None:
    place = desk.add(Accomplishment.KEY, headline="Fewer errors")
    for name, before, after in (("Errors", "200", "50"), ("Calls", "30 hours", "9 customers")):
        desk.editor.add_child(
            place,
            "metrics",
            name=name,
            baseline=desk.reader.quantity(before),
            result=desk.reader.quantity(after),
        )
    listed = claimed(page)
    listed.toggle.linkActivated.emit("#")
    qtbot.waitUntil(lambda: len(words(listed)) == 3)
    reason = "“30 hours” and “9 customers” count different things."
    assert words(listed)[1:] == [f"“Calls”: What changed: {reason}", "“Errors”: What changed: −75%"]
    metric = desk.editor.record.accomplishments[0].metrics[1]
    with qtbot.waitSignal(desk.page_wanted) as told:
        links(listed)[1].linkActivated.emit("#")
    assert told.args == ["accomplishments", place.within("metrics", metric.id), "baseline"]
    desk.editor.set(place.within("metrics", metric.id), "result", desk.reader.quantity("15 hours"))
    qtbot.waitUntil(lambda: "“Calls”: What changed: −50%" in words(listed))
    listed.toggle.linkActivated.emit("#")
    assert len(links(listed)) == 1


def test_that_the_paper_is_dated_by_a_whole_day_and_today_else(
    qtbot: QtBot, desk: Desk, page: ExportPage
) -> None:
    (box,) = page.findChildren(PaperDate)
    line = box.line
    line.setFocus()
    QTest.keyClicks(line, "1 May 2026")
    assert desk.options().today == date(2026, 5, 1)
    QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(line, "May 2026")
    assert desk.options().today == TODAY, "a month is no day"
    line.clear()
    line.edited.emit(desk.reader.day(""))
    assert desk.options().today == TODAY


def test_that_a_relative_date_becomes_its_day_when_it_is_left(desk: Desk, page: ExportPage) -> None:
    (box,) = page.findChildren(PaperDate)
    box.line.setFocus()
    QTest.keyClicks(box.line, "tomorrow")
    box.line.clearFocus()
    assert box.line.text() == "15 March 2026"
    assert desk.options().today == date(2026, 3, 15)


def test_that_the_preview_follows_the_date(qtbot: QtBot, desk: Desk) -> None:
    asked: list[Options] = []

    def submit(record: Record, case_id: str, options: Options) -> None:
        asked.append(options)

    feed = Feed(desk, submit)
    feed.turn(True)
    qtbot.waitUntil(lambda: len(asked) == 1)
    desk.choose_date(date(2026, 5, 1))
    qtbot.waitUntil(lambda: len(asked) == 2)
    assert [options.today for options in asked] == [TODAY, date(2026, 5, 1)]

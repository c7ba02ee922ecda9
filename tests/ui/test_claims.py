"""Before the export: what does not fit together, what the paper claims and keeps back, and its date."""

from collections.abc import Callable, Iterator
from datetime import date, datetime

import pytest
import sampled
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from promocase.document.claims import paper_claims
from promocase.document.editions import EDITIONS
from promocase.document.options import Options, resolve
from promocase.domain.kinds.accomplishment import Accomplishment
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.goal import Goal
from promocase.domain.kinds.paydata import OwnPay
from promocase.domain.place import Place
from promocase.domain.record import Record
from promocase.editing.editor import Editor
from promocase.ui.desk import Desk, Doors
from promocase.ui.forms.form import Form
from promocase.ui.inputs.paper_date import PaperDate
from promocase.ui.pages import PAGES, page_of_kind
from promocase.ui.pages.claims_list import ClaimsList
from promocase.ui.pages.export import ExportPage
from promocase.ui.pages.missing_list import MissingList
from promocase.ui.pages.page import Page
from promocase.ui.parts.label import Link
from promocase.ui.preview.feed import Feed
from promocase.ui.process.claimed import claimed as claimed_on_paper

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


def measured(desk: Desk, name: str, before: str, after: str) -> Place:
    """A result that was measured, as its metric."""
    return desk.editor.add_child(
        desk.add(Accomplishment.KEY, headline=f"Better: {name}"),
        "metrics",
        name=name,
        baseline=desk.reader.quantity(before),
        result=desk.reader.quantity(after),
    )


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
    (more,) = (link for link in links(missing(page)) if link.accessibleName().startswith("… and"))
    more.linkActivated.emit("#")
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
    metrics = [
        measured(desk, name, before, after)
        for name, before, after in (("Errors", "200", "50"), ("Calls", "30 hours", "9 customers"))
    ]
    listed = claimed(page)
    listed.toggle.linkActivated.emit("#")
    qtbot.waitUntil(lambda: len(words(listed)) == 3)
    reason = "“30 hours” and “9 customers” count different things."
    kept = f"Kept back: “Calls”: What changed: {reason}"
    assert words(listed)[1:] == [kept, "“Errors”: What changed: −75%"]
    desk.editor.set(metrics[1], "result", desk.reader.quantity("15 hours"))
    qtbot.waitUntil(lambda: "“Calls”: What changed: −50%" in words(listed))
    listed.toggle.linkActivated.emit("#")
    assert len(links(listed)) == 1


def test_that_a_claim_leads_by_key_to_the_field_at_fault(qtbot: QtBot, desk: Desk, page: ExportPage) -> None:
    metric = measured(desk, "Calls", "30 hours", "9 customers")
    listed = claimed(page)
    listed.toggle.setFocus(Qt.FocusReason.TabFocusReason)
    for opened in (2, 1, 2):
        QTest.keyClick(listed.toggle, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda opened=opened: len(words(listed)) == opened)
    QTest.keyClick(listed.toggle, Qt.Key.Key_Tab)
    link = links(listed)[1]
    assert link.hasFocus()
    with qtbot.waitSignal(desk.page_wanted) as told:
        QTest.keyClick(link, Qt.Key.Key_Return)
    assert told.args == ["accomplishments", metric, "baseline"]
    QTest.keyClick(link, Qt.Key.Key_Backtab)
    assert listed.toggle.hasFocus()
    QTest.keyClick(listed.toggle, Qt.Key.Key_Return)
    assert listed.toggle.accessibleName() == "Show what this paper claims"


def test_that_the_window_says_what_the_paper_says(qtbot: QtBot, desk: Desk, page: ExportPage) -> None:
    desk.editor.set(case(desk), "ask_base", desk.reader.money("£60,000"))
    desk.add(OwnPay.KEY, since=desk.reader.day("April 2025"), base=desk.reader.money("£50,000"))
    measured(desk, "Errors", "200", "50")
    listed, record = claimed(page), desk.editor.record
    listed.toggle.linkActivated.emit("#")
    on_paper = [each.text for each in paper_claims(record, desk.case_id, desk.options())]
    assert "£10,000 more" in on_paper and "20%" in on_paper
    qtbot.waitUntil(lambda: len(words(listed)) == 1 + len(on_paper))
    missed = [text for text in on_paper if not any(said.endswith(text) for said in words(listed))]
    assert missed == []
    desk.choose_edition(EDITIONS["brief"])
    brief = [each.text for each in paper_claims(record, desk.case_id, desk.options())]
    assert brief != on_paper
    qtbot.waitUntil(lambda: len(words(listed)) == 1 + len(brief))


def test_that_nothing_is_claimed_where_there_is_no_case(desk: Desk) -> None:
    assert claimed_on_paper(desk.editor.record, "gone", desk.options()) == ()


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

    def submit(record: Record, case_id: str, options: Options, at: str) -> None:
        asked.append(options)

    feed = Feed(desk, submit)
    feed.turn(True)
    qtbot.waitUntil(lambda: len(asked) == 1)
    desk.choose_date(date(2026, 5, 1))
    qtbot.waitUntil(lambda: len(asked) == 2)
    assert [options.today for options in asked] == [TODAY, date(2026, 5, 1)]


def test_that_a_line_names_the_item_it_speaks_of_and_not_the_case() -> None:
    record = sampled.read("payroll-specialist")
    case = sampled.main_case(record)
    lines = claimed_on_paper(record, case.id, resolve(record, case.id, sampled.TODAY))
    of = {(line.name, line.text): line.subject for line in lines}
    assert of["The raise", "£6,600 more"] == ""
    assert of["What the ask costs", "the ask costs £6,600 a year"] == ""
    assert of["What changed", "−68%"] == "Emergency payments"
    assert of["An amount a year", "£45,000 a year"] == case.target_role, (
        "a vision may be called as the case is"
    )


@pytest.mark.parametrize("sample", sampled.NAMES)
def test_that_every_line_of_a_sample_leads_to_a_field_that_is_there(
    sample: str, qtbot: QtBot, doors: Doors, now: Callable[[], datetime], new_id: Callable[[], str]
) -> None:
    desk = Desk(Editor(sampled.read(sample), now, new_id), doors)
    lines = claimed_on_paper(desk.editor.record, desk.case_id, desk.options())
    assert any(line.withheld for line in lines) and not all(line.withheld for line in lines)
    led = {(line.place.kind, line.place.many, line.field): line for line in lines}
    pages: dict[str, Page] = {}
    for (kind, _, field), line in led.items():
        key = page_of_kind(kind)
        if key not in pages:
            pages[key] = next(page for page in PAGES if page.key == key)(desk)
            qtbot.addWidget(pages[key])
            pages[key].show()
        pages[key].setFocus()
        pages[key].show_place(line.place, field)
        forms = [form for form in pages[key].findChildren(Form) if form.place == line.place]
        shown = [form.focus_target(field) for form in forms if field in form.names]
        assert shown and pages[key].focusWidget() in shown, (kind, field)
    desk.close()

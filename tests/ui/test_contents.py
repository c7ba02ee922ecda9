"""Choosing what the paper holds, in the window: each section ticked, moved and headed where it is listed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from typed import sure

from promocase.document.contents import Listed, contents
from promocase.document.editions import EDITIONS
from promocase.domain.kinds.case import Case, SectionChoice
from promocase.domain.place import Place
from promocase.editing.contents import place_of
from promocase.ui.desk import Desk
from promocase.ui.pages.contents_list import ContentsPart
from promocase.ui.pages.export import ExportPage
from promocase.ui.pages.section_row import SectionRow
from promocase.ui.shell.window import Window
from promocase.ui.shell.workspace import Workspace

FULL = EDITIONS["full"]
USUAL = [key for key, _ in FULL.sections]


@pytest.fixture
def workspace(window: Window) -> Workspace:
    return sure(Workspace, window.workspace)


@pytest.fixture
def part(qtbot: QtBot, desk: Desk) -> Iterator[ContentsPart]:
    part = ContentsPart(desk)
    qtbot.addWidget(part)
    part.resize(640, 900)
    part.show()
    QTest.qWaitForWindowActive(part)
    yield part
    part.close()


def printed(desk: Desk) -> list[tuple[str, str]]:
    return list(contents(desk.edition, sure(Case, desk.case)))


def keys(desk: Desk) -> list[str]:
    return [key for key, _ in printed(desk)]


def row_of(part: ContentsPart, key: str) -> SectionRow:
    (row,) = (each for each in part.list.rows if each.section and each.section.key == key)
    return row


def click(row: SectionRow) -> None:
    row.tick.click()


def test_that_every_section_but_the_first_is_listed_as_it_is_printed(part: ContentsPart, desk: Desk) -> None:
    assert [sure(Listed, row.section).key for row in part.list.rows] == USUAL[1:]
    assert all(row.tick.isChecked() for row in part.list.rows)
    assert all(row.heading.text() == "" for row in part.list.rows)
    assert row_of(part, "goals").heading.placeholderText().startswith("Where this leads")


def test_that_a_section_without_words_says_so_and_can_be_placed_all_the_same(part: ContentsPart) -> None:
    assert "nothing in it yet" in row_of(part, "goals").heading.placeholderText()
    assert row_of(part, "goals").ways["up"].isEnabled()


def test_that_a_section_with_words_says_nothing_of_that(qtbot: QtBot, part: ContentsPart, desk: Desk) -> None:
    desk.add("goals", name="Corrections below 40")
    qtbot.waitUntil(lambda: row_of(part, "goals").heading.placeholderText() == "Where this leads")


def test_that_what_is_not_ticked_is_not_printed_and_comes_back(part: ContentsPart, desk: Desk) -> None:
    click(row_of(part, "goals"))
    assert "goals" not in keys(desk)
    assert not row_of(part, "goals").heading.isEnabled()
    assert desk.editor.undo_label == "Leave out “Where this leads”"
    desk.editor.undo()
    assert row_of(part, "goals").tick.isChecked()
    assert row_of(part, "goals").heading.isEnabled()


def test_that_a_heading_is_written_in_place(qtbot: QtBot, part: ContentsPart, desk: Desk) -> None:
    heading = row_of(part, "goals").heading
    qtbot.keyClicks(heading, "Next two years ")
    assert heading.text() == "Next two years "
    assert ("goals", "Next two years") in printed(desk)
    desk.editor.undo()
    assert printed(desk) == list(FULL.sections)
    assert heading.text() == ""


def test_that_a_heading_that_is_emptied_is_the_usual_one(
    qtbot: QtBot, part: ContentsPart, desk: Desk
) -> None:
    heading = row_of(part, "goals").heading
    qtbot.keyClicks(heading, "N")
    qtbot.keyClick(heading, Qt.Key.Key_Backspace)
    assert printed(desk) == list(FULL.sections)


def test_that_buttons_move_a_section_and_keep_the_focus_on_it(part: ContentsPart, desk: Desk) -> None:
    way = row_of(part, "goals").ways["up"]
    way.setFocus()
    way.click()
    assert keys(desk).index("goals") == USUAL.index("goals") - 1
    assert row_of(part, "goals").ways["up"].hasFocus()


def test_that_keys_move_a_section_from_its_heading(qtbot: QtBot, part: ContentsPart, desk: Desk) -> None:
    heading = row_of(part, "goals").heading
    heading.setFocus()
    qtbot.keyClick(heading, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert keys(desk).index("goals") == USUAL.index("goals") + 1
    assert row_of(part, "goals").heading.hasFocus()


def test_that_nothing_is_moved_above_the_first_or_below_the_appendix(
    qtbot: QtBot, part: ContentsPart, desk: Desk
) -> None:
    first, last, appendix = (row_of(part, key) for key in ("role", "ask", "evidence"))
    assert not first.ways["up"].isEnabled() and first.ways["down"].isEnabled()
    assert last.ways["up"].isEnabled() and not last.ways["down"].isEnabled()
    assert not any(way.isEnabled() for way in appendix.ways.values())
    for row, key in ((first, Qt.Key.Key_Up), (last, Qt.Key.Key_Down), (appendix, Qt.Key.Key_Up)):
        qtbot.keyClick(row.heading, key, Qt.KeyboardModifier.AltModifier)
    assert printed(desk) == list(FULL.sections)
    assert desk.editor.undo_label == ""


def test_that_as_usual_takes_back_what_was_chosen_for_this_kind_of_document(
    part: ContentsPart, desk: Desk
) -> None:
    assert not part.list.usual.isEnabled()
    click(row_of(part, "goals"))
    assert part.list.usual.isEnabled()
    part.list.usual.click()
    assert printed(desk) == list(FULL.sections)
    assert not part.list.usual.isEnabled()


def test_that_another_kind_of_document_has_its_own_list(part: ContentsPart, desk: Desk) -> None:
    click(row_of(part, "goals"))
    desk.choose_edition(EDITIONS["brief"])
    assert [sure(Listed, row.section).key for row in part.list.rows] == ["brief_impacts", "brief_date"]
    assert all(row.tick.isChecked() for row in part.list.rows)
    desk.choose_edition(FULL)
    assert not row_of(part, "goals").tick.isChecked()


def test_that_another_case_has_its_own_list(part: ContentsPart, desk: Desk) -> None:
    click(row_of(part, "goals"))
    desk.start_case()
    assert row_of(part, "goals").tick.isChecked()


def test_that_every_part_of_a_row_is_named(part: ContentsPart) -> None:
    names = [
        each.accessibleName()
        for row in part.list.rows
        for each in (row.tick, row.heading, *row.ways.values())
    ]
    assert all(names)
    assert len(set(names)) == len(names)
    assert "Move “Where this leads” up" in names


def test_that_the_thesis_is_written_beside_the_sections(qtbot: QtBot, part: ContentsPart, desk: Desk) -> None:
    place = Place("cases", desk.case_id)
    target = sure(QWidget, part.show_place(place, "thesis"))
    QTest.keyClicks(target, "I do this job.")
    assert sure(Case, desk.case).thesis == "I do this job."
    assert part.show_place(place, "why_now") is None


@pytest.mark.parametrize("edition", EDITIONS)
def test_that_the_thesis_stands_there_only_for_a_paper_that_prints_it(
    part: ContentsPart, desk: Desk, edition: str
) -> None:
    desk.choose_edition(EDITIONS[edition])
    place = Place("cases", desk.case_id)
    found = part.show_place(place, "thesis")
    assert (found is not None) == (edition in ("full", "brief", "sponsor"))
    assert part._thesis.isVisible() == (found is not None)


def test_that_a_finding_in_a_heading_leads_to_its_field(qtbot: QtBot, desk: Desk) -> None:
    choice = SectionChoice(id="c", edition="full", section="goals", heading="🚀")
    desk.editor.set(Place("cases", desk.case_id), "contents", (choice,))
    page = ExportPage(desk)
    qtbot.addWidget(page)
    page.show()
    QTest.qWaitForWindowActive(page)
    page.show_place(Place("cases", desk.case_id, "contents", "c"), "heading")
    part = page.findChildren(ContentsPart)[0]
    qtbot.waitUntil(row_of(part, "goals").heading.hasFocus)
    page.close()


def test_that_undo_shows_the_section_of_its_step(
    qtbot: QtBot, desk: Desk, window: Window, workspace: Workspace
) -> None:
    workspace.go("export")
    part = workspace.pages.findChildren(ContentsPart)[0]
    click(row_of(part, "goals"))
    workspace.go("you")
    workspace.step(desk.editor.undo())
    assert workspace.pages.key == "export"
    assert row_of(part, "goals").tick.hasFocus()


def test_that_a_click_on_a_heading_in_the_document_leads_to_its_field(
    qtbot: QtBot, desk: Desk, workspace: Workspace
) -> None:
    workspace.preview.heading_clicked.emit("goals")
    assert workspace.pages.key == "export"
    part = workspace.pages.findChildren(ContentsPart)[0]
    assert row_of(part, "goals").heading.hasFocus()


def wants(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The places of the document that are asked for from now on."""
    wanted: list[str] = []
    monkeypatch.setattr(workspace.preview._follower, "_want", wanted.append)
    return wanted


def test_that_the_document_shows_the_section_whose_heading_is_at_hand(
    desk: Desk, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = wants(workspace, monkeypatch)
    desk.visited.emit(place_of(desk.case_id, "goals"))
    assert wanted == ["s-goals"]


def test_that_page_one_is_shown_for_a_page_whose_section_is_left_out(
    desk: Desk, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = wants(workspace, monkeypatch)
    choice = SectionChoice(id="c", edition="full", section="goals", hidden=True)
    desk.editor.set(Place("cases", desk.case_id), "contents", (choice,))
    desk.section_visited.emit("goals")
    assert wanted[-1] == "s-cover"

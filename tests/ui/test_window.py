"""The window as a person uses it: pages, undo, cases, saving and closing, all on the record itself."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from typed import sure

from promocase.domain.choice import CaseOutcome
from promocase.domain.kinds.case import Case
from promocase.domain.place import Place
from promocase.errors import PromocaseError
from promocase.review.walk.progress import State
from promocase.ui.desk import Desk
from promocase.ui.look.theme import Theme
from promocase.ui.look.tokens import DARK, Appearance
from promocase.ui.pages import PAGES
from promocase.ui.process.settings import Settings
from promocase.ui.shell.case_menu import CaseMenu
from promocase.ui.shell.outline import COUNT, KEY, STATE
from promocase.ui.shell.reader import Reader
from promocase.ui.shell.record_door import Found, RecordDoor
from promocase.ui.shell.statusline import saved_words
from promocase.ui.shell.window import Window
from promocase.ui.shell.workspace import Workspace

KEYS = [page.key for page in PAGES]
FULL = PromocaseError("The disk is full.", "Make room.")


@pytest.fixture
def workspace(window: Window) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def outline_rows(workspace: Workspace) -> dict[str, int]:
    model = workspace.outline.model()
    return {key: row for row in range(model.rowCount()) if (key := model.index(row, 0).data(KEY)) is not None}


# ---------- pages ----------


def test_that_the_outline_lists_every_page_in_order(workspace: Workspace) -> None:
    assert list(outline_rows(workspace)) == KEYS


def test_that_the_first_page_is_shown_first(workspace: Workspace) -> None:
    assert workspace.pages.key == KEYS[0]


def test_that_moving_down_the_outline_shows_the_next_page(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.outline.setFocus()
    qtbot.keyClick(workspace.outline, Qt.Key.Key_Down)
    assert workspace.pages.key == KEYS[1]
    assert workspace.outline.hasFocus(), "the next arrow must move on in the outline"


@pytest.mark.parametrize("number", range(1, 10))
def test_that_ctrl_and_a_number_go_to_a_page(
    qtbot: QtBot, window: Window, workspace: Workspace, number: int
) -> None:
    qtbot.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
    assert workspace.pages.key == KEYS[number - 1]


def test_that_a_page_is_built_when_it_is_first_shown(workspace: Workspace) -> None:
    assert workspace.pages.count() == 1
    workspace.go("goals")
    workspace.go("you")
    assert workspace.pages.count() == 2


def test_that_the_outline_follows_a_page_shown_from_elsewhere(desk: Desk, workspace: Workspace) -> None:
    desk.page_wanted.emit("pay", None, "")
    assert workspace.outline.currentIndex().data(KEY) == "pay"


def test_that_a_shown_page_is_told_to_the_preview(qtbot: QtBot, desk: Desk, workspace: Workspace) -> None:
    with qtbot.waitSignal(desk.section_visited) as told:
        workspace.go("ask")
    assert told.args == ["ask"]


def test_that_the_marks_follow_what_is_written(qtbot: QtBot, desk: Desk, workspace: Workspace) -> None:
    index = workspace.outline.model().index(outline_rows(workspace)["accomplishments"], 0)
    assert index.data(STATE) == State.BLANK
    desk.add("accomplishments", headline="Errors down by two thirds")
    qtbot.waitUntil(lambda: index.data(STATE) == State.BEGUN)
    assert index.data(COUNT) == "1"
    assert index.data(Qt.ItemDataRole.ToolTipRole).startswith("Begun. ")
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == index.data(Qt.ItemDataRole.ToolTipRole)


# ---------- undo ----------


def test_that_undo_names_its_step_and_takes_it_back(desk: Desk, window: Window) -> None:
    place = desk.add("goals")
    assert window.commands["undo"].text() == "Undo “Add goal”"
    window.commands["undo"].trigger()
    assert desk.editor.item(place) is None
    assert window.commands["redo"].text() == "Redo “Add goal”"
    assert not window.commands["undo"].isEnabled()


def test_that_undo_shows_the_page_of_its_step(desk: Desk, window: Window, workspace: Workspace) -> None:
    desk.add("initiatives")
    workspace.go("you")
    window.undo()
    assert workspace.pages.key == "future"
    workspace.go("you")
    window.redo()
    assert workspace.pages.key == "future"


def test_that_undo_of_a_case_field_returns_to_its_case(desk: Desk, window: Window) -> None:
    first = desk.case_id
    desk.editor.set(Place("cases", first), "thesis", "I already do this job.")
    menu_of(window).add_case()
    window.undo()
    window.undo()
    assert desk.case_id == first
    assert desk.case is not None and desk.case.thesis == ""


# ---------- cases ----------


def menu_of(window: Window) -> CaseMenu:
    menu = window.findChild(CaseMenu)
    assert menu is not None
    return menu


def words(menu: CaseMenu) -> dict[str, bool]:
    menu.fill()
    return {action.text(): action.isEnabled() for action in menu.actions() if action.text()}


def test_that_the_only_case_cannot_be_deleted(window: Window) -> None:
    assert words(menu_of(window))["Delete this case"] is False
    menu_of(window).add_case()
    assert words(menu_of(window))["Delete this case"] is True


def test_that_a_case_can_be_named_and_the_bar_says_so(desk: Desk, window: Window, prompts: Any) -> None:
    prompts.given.append("Spring review")
    menu_of(window).rename()
    assert desk.case is not None and desk.case.name == "Spring review"
    assert any(button.text() == "Spring review" for button in window.topbar.findChildren(QToolButton))


def test_that_a_case_from_an_old_one_starts_without_its_answer(desk: Desk, window: Window) -> None:
    old = Place("cases", desk.case_id)
    desk.editor.set(old, "target_role", "Team Lead")
    desk.editor.set(old, "outcome", next(iter(CaseOutcome)))
    desk.editor.set(old, "agreed", "In October")
    menu_of(window).add_from_this()
    assert desk.case is not None and desk.case_id != old.id
    assert (desk.case.target_role, desk.case.outcome, desk.case.agreed) == ("Team Lead", None, "")
    assert sure(Case, desk.editor.item(old)).agreed == "In October"


def test_that_a_deleted_case_comes_back_by_undo(desk: Desk, window: Window) -> None:
    menu_of(window).add_case()
    gone = desk.case_id
    menu_of(window).delete()
    assert desk.case_id != gone
    window.undo()
    assert desk.case_id == gone


# ---------- saved or not ----------


def test_that_the_title_and_the_line_say_when_all_was_saved(window: Window) -> None:
    at = datetime.now().astimezone()
    clock = f"{at:%H:%M}"
    window.show_saved(at)
    assert window.windowTitle() == f"My record — Saved {clock} — promocase"
    assert window.status.text == f"Saved {clock} · private, on this computer only"


def test_that_what_was_saved_on_another_day_says_which() -> None:
    assert saved_words(datetime(2026, 3, 14, 14, 2).astimezone()) == "Saved 14 March 2026, 14:02"


def test_that_a_long_reason_does_not_widen_the_window(window: Window) -> None:
    before = window.minimumSizeHint().width()
    window.show_unsaved(PromocaseError("The disk is full. " * 20, "Make room."))
    assert window.minimumSizeHint().width() == before


def test_that_a_window_too_large_for_the_screen_fills_it(qtbot: QtBot, window: Window) -> None:
    window.hide()
    window.resize(window.screen().availableSize() * 2)
    window.show_whole()
    qtbot.waitUntil(window.isMaximized)
    assert window.normalGeometry().width() <= window.screen().availableSize().width()


def test_that_what_stopped_saving_is_said_until_it_works(window: Window) -> None:
    window.show_unsaved(FULL)
    assert window.status.text == "Not saved yet. The disk is full. Make room."
    assert window.status.property("state") == "warning"
    assert "Not saved yet" in window.windowTitle()
    window.show_saved(datetime(2026, 3, 14, 14, 2, tzinfo=UTC))
    assert window.status.property("state") == "saved"


@pytest.mark.parametrize(("answer", "is_closed"), [(None, False), (1, True)])
def test_that_a_window_that_cannot_save_asks_before_it_closes(
    window: Window, prompts: Any, answer: int | None, is_closed: bool
) -> None:
    abandoned: list[bool] = []
    window.door = replace(window.door, leave=raises(FULL), abandon=lambda: abandoned.append(True))
    prompts.given.append(answer)
    assert window.close() is is_closed
    assert abandoned == [True] * is_closed


def test_that_words_that_cannot_be_saved_can_be_saved_as_a_copy(
    window: Window, prompts: Any, tmp_path: Path
) -> None:
    copies: list[Path] = []
    window.door = replace(window.door, leave=raises(FULL), save_copy=lambda path: copies.append(path) or ())
    prompts.given += [0, tmp_path / "copy.promocase"]
    assert window.close()
    assert copies == [tmp_path / "copy.promocase"]


def test_that_a_copy_without_a_spoilt_file_is_a_copy_and_says_so(
    window: Window, prompts: Any, tmp_path: Path
) -> None:
    window.door = replace(window.door, leave=raises(FULL), save_copy=lambda _path: ("chart.png",))
    prompts.given += [0, tmp_path / "copy.promocase"]
    assert window.close()
    [told] = prompts.told
    assert "“chart.png” could not be read and was left out" in told


def test_that_a_failed_copy_keeps_the_window_open(window: Window, prompts: Any, tmp_path: Path) -> None:
    window.door = replace(window.door, leave=raises(FULL), save_copy=raises(FULL))
    prompts.given += [0, tmp_path / "copy.promocase"]
    assert not window.close()
    assert prompts.told == ["The disk is full. Make room."]


def raises(error: PromocaseError) -> Callable[..., None]:
    def fail(*_: object) -> None:
        raise error

    return fail


# ---------- other records ----------


def test_that_a_record_that_cannot_be_opened_says_why(window: Window, prompts: Any, tmp_path: Path) -> None:
    window.door = replace(window.door, open=raises(FULL))
    window.filing.open_path(tmp_path / "other.promocase")
    assert prompts.told == ["The disk is full. Make room."]


def test_that_an_empty_record_is_met_by_the_welcome_page(
    qtbot: QtBot, desk: Desk, window: Window, prompts: Any
) -> None:
    window.show_record(desk, "My record", None, is_new=True)
    assert window.welcome.isVisible()
    qtbot.mouseClick(window.welcome.start, Qt.MouseButton.LeftButton)
    assert not window.welcome.isVisible()
    assert window.workspace is not None and window.workspace.pages.key == "you"


def test_that_a_sample_can_be_explored_from_the_welcome_page(window: Window) -> None:
    wanted: list[str] = []
    window.door = replace(window.door, explore=wanted.append)
    window.welcome.sample_wanted.emit("support-lead")
    assert wanted == ["support-lead"]


# ---------- panes ----------


def test_that_f6_goes_round_the_panes(qtbot: QtBot, window: Window, workspace: Workspace) -> None:
    workspace.outline.setFocus()
    seen = []
    for _ in range(3):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(next(pane for pane in workspace.panes() if pane is focus or pane.isAncestorOf(focus)))
    assert seen == [workspace.pages, workspace.preview.sheets, workspace.outline]


def test_that_the_document_can_be_hidden_and_shown(
    qtbot: QtBot, window: Window, workspace: Workspace
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert not workspace.preview.isVisible()
    assert not window.commands["preview"].isChecked()
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert workspace.preview.isVisible()


def test_that_the_document_can_stand_apart_and_come_back(window: Window, workspace: Workspace) -> None:
    sizes = workspace.sizes()
    window.commands["apart"].trigger()
    assert workspace.is_apart
    assert workspace.preview.window() is not window
    workspace.preview.window().close()
    assert not workspace.is_apart
    assert workspace.indexOf(workspace.preview) == 2
    assert workspace.preview.isVisible()
    assert workspace.sizes() == sizes


def test_that_hiding_a_document_that_stands_apart_closes_its_window(
    window: Window, workspace: Workspace
) -> None:
    workspace.toggle_apart()
    workspace.show_preview(False)
    assert not workspace.is_apart
    assert not workspace.preview.isVisible()


def test_that_the_look_is_chosen_in_the_menu_and_remembered(
    window: Window, theme: Theme, settings: Settings
) -> None:
    window.commands["look-dark"].trigger()
    assert theme.tokens is DARK
    assert settings.appearance is Appearance.DARK


def test_that_the_window_opens_again_on_the_page_it_was_left_on(
    qtbot: QtBot, desk: Desk, window: Window, record_door: RecordDoor, theme: Theme, settings: Settings
) -> None:
    window.go("pay")
    window.close()
    window.close_record()
    again = Window(record_door, theme, settings, window.prompts)
    qtbot.addWidget(again)
    again.show_record(desk, "My record", None, is_new=False)
    assert again.workspace is not None and again.workspace.pages.key == "pay"
    again.close_record()


# ---------- find or do ----------


def query(window: Window) -> QWidget:
    window.commands["find"].trigger()
    return window.focusWidget()


def test_that_a_page_is_found_by_a_few_letters(qtbot: QtBot, window: Window, workspace: Workspace) -> None:
    qtbot.keyClicks(query(window), "comp")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert workspace.pages.key == "competencies"
    assert not window.finder.isVisible()


def test_that_an_item_is_found_by_its_words(
    qtbot: QtBot, desk: Desk, window: Window, workspace: Workspace
) -> None:
    place = desk.add("accomplishments", headline="Zebra crossing painted")
    asked: list[str] = []

    def search(words: str, found: Found) -> None:
        asked.append(words)
        found((place,))

    window.door = replace(window.door, search=search)
    visited: list[tuple[str, Place | None]] = []
    workspace.pages.show_page = lambda key, place=None, field="": visited.append((key, place))
    qtbot.keyClicks(query(window), "zebra")
    qtbot.waitUntil(lambda: bool(asked))
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert asked == ["zebra"]
    assert visited == [("accomplishments", place)]


def test_that_nothing_found_says_so(qtbot: QtBot, window: Window) -> None:
    qtbot.keyClicks(query(window), "xyzzy")
    said = [label.text() for label in window.finder.findChildren(QLabel) if label.isVisible()]
    assert said == ["Nothing found. Try fewer letters."]


def test_that_escape_returns_to_where_the_person_was(
    qtbot: QtBot, window: Window, workspace: Workspace
) -> None:
    workspace.outline.setFocus()
    qtbot.keyClick(query(window), Qt.Key.Key_Escape)
    assert workspace.outline.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_that_return_and_space_press_the_button_with_the_focus(
    qtbot: QtBot, desk: Desk, window: Window, key: Qt.Key
) -> None:
    window.show_record(desk, "My record", None, is_new=True)
    qtbot.keyClick(window.focusWidget(), key)
    assert not window.welcome.isVisible()


# ---------- for those who do not see or point ----------


def test_that_every_button_of_the_window_has_a_name(window: Window) -> None:
    unnamed = [button for button in window.findChildren(QToolButton) if not button.accessibleName()]
    assert [(each.text(), type(each).__name__, each.parentWidget()) for each in unnamed] == []


def test_that_every_command_is_in_the_menu(window: Window) -> None:
    shown = {action for menu in window.findChildren(QMenu) for action in menu.actions()}
    hidden = {action.text() for action in window.commands if action not in shown}
    assert hidden == {"Menu"}


def test_that_no_two_commands_share_a_key(window: Window) -> None:
    keys = [key.toString() for action in window.commands for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


# ---------- help ----------


def test_that_the_guide_can_be_read_in_the_window(qtbot: QtBot, window: Window) -> None:
    window.commands["guide"].trigger()
    reader = window.findChild(Reader)
    assert reader is not None and reader.isVisible()
    assert "Your first ten minutes" in reader.text.toPlainText()
    reader.close()


def test_that_every_key_is_listed(window: Window) -> None:
    window.commands["keys"].trigger()
    reader = window.findChild(Reader)
    assert reader is not None
    words = reader.text.toPlainText()
    assert all(key.toString() in words for action in window.commands for key in action.shortcuts())
    reader.close()

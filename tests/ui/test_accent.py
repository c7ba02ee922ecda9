"""The choice of an accent on the export page: by mouse, by keys, by the colour dialog, and undone."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from promocase.document.accent import GOOD
from promocase.document.theme import THEMES, USUAL
from promocase.domain.place import Place
from promocase.ui.desk import Desk, Doors
from promocase.ui.inputs.accent import NAMES, AccentInput
from promocase.ui.look.theme import Theme
from promocase.ui.look.tokens import Appearance
from promocase.ui.pages.export import ExportPage

CLICK = Qt.MouseButton.LeftButton


@pytest.fixture
def picked() -> list[str]:
    """What the person chooses in the colour dialog, one after the other; it notes what it began with."""
    return []


@pytest.fixture
def doors(doors: Doors, picked: list[str]) -> Doors:
    def pick(parent: object, start: str) -> str:
        began.append(start)
        return picked.pop(0)

    began: list[str] = []
    return replace(doors, pick_color=pick)


@pytest.fixture
def input(qtbot: QtBot, desk: Desk, theme: Theme) -> Iterator[AccentInput]:
    page = ExportPage(desk)
    qtbot.addWidget(page)
    page.resize(700, 1200)
    with qtbot.waitExposed(page):
        page.show()
    [found] = page.findChildren(AccentInput)
    qtbot.waitUntil(lambda: found.own.height() > 0)
    yield found
    page.close()


@pytest.fixture
def kept(desk: Desk) -> Callable[[], str]:
    def accent() -> str:
        assert desk.case is not None
        return desk.case.accent

    return accent


def test_that_a_click_on_a_dot_is_one_step_that_the_document_wears(
    qtbot: QtBot, desk: Desk, input: AccentInput, kept: Callable[[], str]
) -> None:
    qtbot.mouseClick(input.good[2], CLICK)
    qtbot.mouseClick(input.good[1], CLICK)
    assert kept() == GOOD[1]
    assert desk.options().theme == THEMES[USUAL].wearing(GOOD[1])
    desk.editor.undo()
    assert kept() == GOOD[2] and input.good[2].isChecked()
    desk.editor.undo()
    assert kept() == "" and input.own.isChecked()


def test_that_the_theme_s_own_comes_back(qtbot: QtBot, input: AccentInput, kept: Callable[[], str]) -> None:
    qtbot.mouseClick(input.good[0], CLICK)
    qtbot.mouseClick(input.own, CLICK)
    assert kept() == ""
    assert input.own.isChecked() and not input.good[0].isChecked()


def test_that_arrows_walk_along_the_dots(qtbot: QtBot, input: AccentInput, kept: Callable[[], str]) -> None:
    input.own.setFocus()
    qtbot.keyClick(input.own, Qt.Key.Key_Right)
    assert kept() == GOOD[0]
    assert input.good[0].hasFocus()


def test_that_another_colour_is_asked_for_and_shown_as_a_dot_of_its_own(
    qtbot: QtBot, input: AccentInput, picked: list[str], kept: Callable[[], str]
) -> None:
    assert input.other.isHidden()
    picked[:] = ["#ffd400", ""]
    input.another.click()
    assert kept() == "#ffd400"
    assert not input.other.isHidden() and input.other.isChecked() and input.other.color == "#ffd400"
    input.another.click()
    assert kept() == "#ffd400", "the person thought better of it"
    assert picked == []


def test_that_what_was_changed_of_a_colour_is_said_and_follows_the_theme(
    desk: Desk, input: AccentInput
) -> None:
    case = Place("cases", desk.case_id)
    desk.editor.set(case, "accent", "#ffd400")
    assert input.said.startswith("#ffd400 · Much darker, so that it can be read.")
    assert "another colour" in input.said
    desk.editor.set(case, "theme", "modern")
    assert input.said == "#ffd400 · Much darker, so that it can be read."
    assert input.own.color == THEMES["modern"].tokens["accent"]
    desk.editor.set(case, "accent", GOOD[0])
    assert input.said == NAMES[0]
    desk.editor.set(case, "accent", "")
    assert input.said == "As the theme has it"


def test_that_a_colour_nobody_can_read_is_said_and_the_theme_s_own_holds(
    desk: Desk, input: AccentInput
) -> None:
    desk.editor.set(Place("cases", desk.case_id), "accent", "greenish")
    assert "“greenish” is not a colour that can be read here." in input.said
    assert desk.options().theme is THEMES[USUAL]
    assert input.accessibleDescription() == input.said
    assert input.other.isChecked() is False or input.other.isHidden()


def test_that_every_dot_says_its_name(input: AccentInput) -> None:
    heard = [dot.accessibleName() for dot in input.good]
    assert heard == [f"Accent colour: {name}" for name in NAMES]
    assert input.own.accessibleName() == "Accent colour: As the theme has it"


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_that_which_dot_is_chosen_is_seen_without_colour(
    qtbot: QtBot, theme: Theme, input: AccentInput, appearance: Appearance
) -> None:
    """A dot of one colour looks another way once it is the chosen one."""
    theme.choose(appearance)
    dot = input.good[3]
    before = dot.grab().toImage()
    dot.setChecked(True)
    assert dot.grab().toImage() != before

"""Preferences: in one place, done at once, remembered, and in step with menu and keys."""

from typing import Any

import pytest
from cut_off import cut_off
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from typed import sure

from promocase.domain.choice import Language, Month
from promocase.ui.desk import Desk
from promocase.ui.look.theme import Theme
from promocase.ui.look.tokens import DARK, Appearance
from promocase.ui.process.settings import Settings
from promocase.ui.shell.preferences import Preferences
from promocase.ui.shell.window import Window


@pytest.fixture
def preferences(window: Window, theme: Theme, request: pytest.FixtureRequest) -> Preferences:
    request.addfinalizer(lambda: theme.resize_text(100))
    window.commands["preferences"].trigger()
    (found,) = window.findChildren(Preferences)
    return found


def choose(box: QComboBox, words: str) -> None:
    """As by a click on an answer."""
    row = box.findText(words)
    assert row >= 0, [box.itemText(each) for each in range(box.count())]
    box.setCurrentIndex(row)
    box.activated.emit(row)


def test_that_the_text_size_is_chosen_at_once_and_kept(
    preferences: Preferences, theme: Theme, settings: Settings
) -> None:
    choose(preferences.text_size, "150 %")
    assert (theme.text_size, settings.text_size) == (150, 150)


def test_that_keys_and_preferences_are_in_step(window: Window, preferences: Preferences) -> None:
    window.commands["text-larger"].trigger()
    assert preferences.text_size.currentText() == "110 %"
    window.commands["look-dark"].trigger()
    assert preferences.appearance.currentText() == "Dark"


def test_that_light_or_dark_is_ticked_in_the_menu_too(
    window: Window, preferences: Preferences, theme: Theme, settings: Settings
) -> None:
    choose(preferences.appearance, "Dark")
    assert theme.tokens is DARK and settings.appearance is Appearance.DARK
    assert window.commands["look-dark"].isChecked()
    assert not window.commands["look-system"].isChecked()


@pytest.mark.parametrize(
    ("language", "read"), [(Language.EN_GB, "5 June 2026"), (Language.EN_US, "May 6, 2026")]
)
def test_that_it_says_how_a_date_is_read(
    preferences: Preferences, desk: Desk, language: Language, read: str
) -> None:
    form = preferences.form
    assert form is not None
    box = sure(QComboBox, form.focus_target("language"))
    row = list(Language).index(language) + 1
    box.setCurrentIndex(row)
    box.activated.emit(row)
    assert desk.editor.record.profile.language is language
    assert f"“5/6/2026” is read as {read}" in preferences.read_as.text()


def test_that_it_says_when_the_company_s_year_is(preferences: Preferences, desk: Desk) -> None:
    form = preferences.form
    assert form is not None
    box = sure(QComboBox, form.focus_target("year_start"))
    row = list(Month).index(Month.APRIL) + 1
    box.activated.emit(row)
    assert desk.editor.record.profile.year_start is Month.APRIL
    assert "FY26" in preferences.read_as.text() and "April" in preferences.read_as.text()
    desk.editor.undo()
    assert desk.editor.record.profile.year_start is Month.JANUARY


def test_that_there_is_one_window_of_preferences(window: Window, preferences: Preferences) -> None:
    window.commands["preferences"].trigger()
    assert window.findChildren(Preferences) == [preferences]


def test_that_escape_closes_it(window: Window, preferences: Preferences, qtbot: Any) -> None:
    QTest.keyClick(preferences, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChildren(Preferences) == [])


def test_that_another_record_closes_what_is_about_this_one(
    window: Window, preferences: Preferences, desk: Desk, qtbot: Any
) -> None:
    window.show_record(desk, "Another", None, is_new=False)
    qtbot.waitUntil(lambda: window.findChildren(Preferences) == [])


@pytest.mark.parametrize("percent", [100, 200])
def test_that_nothing_of_it_is_cut_off(preferences: Preferences, theme: Theme, percent: int) -> None:
    theme.resize_text(percent)
    for _ in range(6):
        QApplication.processEvents()
    assert cut_off(preferences) == []

"""The words of the window as large as their reader wants them: nothing is cut off, and it is remembered."""

import re
from collections.abc import Iterator

import pytest
import sampled
from cut_off import cut_off
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from typed import sure

from promocase.domain.record import Record
from promocase.ui.look.glyph import Glyphs
from promocase.ui.look.theme import Theme, next_size, sheet_of, system_scale
from promocase.ui.look.tokens import TEXT_SIZES
from promocase.ui.pages import PAGES
from promocase.ui.pages.mail_box import MailBox
from promocase.ui.parts.segments import Segments
from promocase.ui.process.settings import Settings
from promocase.ui.shell.record_door import RecordDoor
from promocase.ui.shell.window import Window
from promocase.ui.shell.workspace import Workspace


@pytest.fixture
def record() -> Record:
    return sampled.read("payroll-specialist")


@pytest.fixture(autouse=True)
def usual_again(theme: Theme) -> Iterator[None]:
    """The theme is one for the whole run."""
    theme.resize_text(100)
    yield
    theme.resize_text(100)


def cut_off_pages(window: Window) -> dict[str, list[str]]:
    """What is cut off, by page and part of it."""
    found: dict[str, list[str]] = {}
    for page in PAGES:
        window.go(page.key)
        stack = sure(Workspace, window.workspace).pages
        for box in stack.findChildren(MailBox):
            box.toggle.followed.emit()
        segments = stack.page(page.key).findChildren(Segments)
        for part in range(len(segments[0].parts) if segments else 1):
            if segments:
                segments[0].show_part(part)
            for _ in range(6):  # a page finds its heights once it knows its widths
                QApplication.processEvents()
            if faults := cut_off(window):
                found[f"{page.key} {part}"] = faults
    return found


@pytest.mark.parametrize("percent", [80, 200])
def test_that_nothing_is_cut_off_at_any_text_size(window: Window, theme: Theme, percent: int) -> None:
    window.resize(1440, 900)
    theme.resize_text(percent)

    assert cut_off_pages(window) == {}


@pytest.mark.parametrize("points", [10.0, 18.0, 20.0])
def test_that_a_desktop_s_large_words_are_the_usual_size_here(points: float) -> None:
    font = QFont()
    font.setPointSizeF(points)
    assert system_scale(font) == pytest.approx(points / 10)
    assert system_scale(font, 144) == pytest.approx(points / 10 * 1.5)
    font.setPixelSize(24)  # as some desktops tell it: 18 points at 96 dots an inch
    assert system_scale(font) == pytest.approx(1.8)


def test_that_a_theme_takes_up_the_size_of_the_desktop_s_words(
    qapp: QApplication, theme: Theme, request: pytest.FixtureRequest
) -> None:
    request.addfinalizer(lambda: theme.resize_text(110))  # dressed anew, before the fixture's own 100
    qapp.setFont(QFont("Source Sans 3", 18))
    grown = Theme(qapp)
    assert qapp.font().pixelSize() == round(14 * grown.scale) > 14 * 1.5
    grown.deleteLater()


def test_that_each_step_is_the_next_size_and_the_ends_hold() -> None:
    sizes = [100]
    for _ in range(len(TEXT_SIZES)):
        sizes.append(next_size(sizes[-1], 1))
    assert sizes == [100, 110, 125, 150, 175, 200, 200, 200, 200]
    assert [next_size(each, -1) for each in (200, 90, 80)] == [175, 80, 80]
    assert next_size(175, 0) == 100
    assert next_size(130, 1) == 150 and next_size(130, -1) == 125


def test_that_keys_enlarge_the_words_of_the_window_and_not_the_document(
    window: Window, theme: Theme, settings: Settings
) -> None:
    workspace = sure(Workspace, window.workspace)
    page, zoom = workspace.pages.page("you"), workspace.preview.sheets.wanted_zoom
    window.resize(1440, 900)
    QApplication.processEvents()
    before = page.fontMetrics().height(), workspace.outline.width()
    for key, percent in (("text-larger", 110), ("text-larger", 125), ("text-smaller", 110)):
        window.commands[key].trigger()
        assert (theme.text_size, settings.text_size) == (percent, percent)
    QApplication.processEvents()
    assert page.fontMetrics().height() > before[0]
    assert workspace.outline.width() == pytest.approx(before[1] * 1.1, abs=2)
    assert workspace.preview.sheets.wanted_zoom == zoom
    window.commands["text-usual"].trigger()
    QApplication.processEvents()
    assert page.fontMetrics().height() == before[0]
    assert workspace.outline.width() == pytest.approx(before[1], abs=2)


def test_that_the_text_size_is_kept_for_the_next_window(
    qtbot: QtBot, window: Window, record_door: RecordDoor, theme: Theme, settings: Settings
) -> None:
    window.commands["text-larger"].trigger()
    theme.resize_text(100)
    again = Window(record_door, theme, settings, window.prompts)
    qtbot.addWidget(again)
    assert theme.text_size == 110


@pytest.mark.parametrize("kept", ["", "huge", "-5", "9999999", "12.5", "²", "7"])
def test_that_a_text_size_that_cannot_be_is_as_good_as_none(
    theme: Theme, settings: Settings, kept: str
) -> None:
    settings.put("text-size", kept)
    theme.resize_text(settings.text_size)
    assert theme.text_size in TEXT_SIZES


def test_that_an_input_that_has_the_focus_is_no_larger_than_one_at_rest(theme: Theme) -> None:
    """What is typed must not shift when its field is entered, at any size."""
    for scale in (0.8, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0):
        sheet = sheet_of(theme.tokens, Glyphs(), scale)
        rest = rim(sheet, "QLineEdit, QComboBox, QAbstractSpinBox", 1)
        assert rim(sheet, "QLineEdit:focus, QComboBox:focus, QComboBox:on, QAbstractSpinBox:focus", 2) == rest


def rim(sheet: str, selector: str, border: int) -> list[int]:
    """Border and padding of the rule with a selector, above and beside."""
    rule = sheet.split(f"\n{selector} {{", 1)[1].split("}", 1)[0]
    padding = re.search(r"padding: (\d+)px (\d+)px", rule)
    assert padding is not None
    return [border + int(each) for each in padding.groups()]


@pytest.mark.parametrize("page", ["you", "ask"])
def test_that_the_keys_work_from_inside_a_field(window: Window, theme: Theme, page: str) -> None:
    window.go(page)
    for key, percent in (
        (Qt.Key.Key_Plus, 110),
        (Qt.Key.Key_Equal, 125),
        (Qt.Key.Key_Minus, 110),
        (Qt.Key.Key_0, 100),
    ):
        QTest.keyClick(sure(QWidget, QApplication.focusWidget()), key, Qt.KeyboardModifier.ControlModifier)
        assert theme.text_size == percent

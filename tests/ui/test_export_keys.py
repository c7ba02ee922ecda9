"""Out by one key or one button from anywhere in the window: the dialog comes first, and nothing before it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from promocase.domain.choice import Paper
from promocase.domain.field import Form as Kind
from promocase.domain.field import fields_of
from promocase.domain.place import Place
from promocase.ui.desk import Desk, Doors
from promocase.ui.forms.form import Form
from promocase.ui.forms.item_list import ItemList
from promocase.ui.pages.export import ExportPage
from promocase.ui.process.export_door import ExportDoor, ExportEars, ExportWish
from promocase.ui.shell.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier


class Way:
    """An export door that a test steers: what it was asked, and what it answers."""

    def __init__(self) -> None:
        self.offered: list[str] = []
        self.printed: list[tuple[str, Paper]] = []
        self.target: Path | None = None
        self.wishes: list[ExportWish] = []
        self.ears: list[ExportEars] = []

    def pick(self, _asking: QWidget, name: str) -> Path | None:
        self.offered.append(name)
        return self.target

    def pick_printer(self, _asking: QWidget, name: str, paper: Paper) -> None:
        self.printed.append((name, paper))

    def start(self, wish: ExportWish, ears: ExportEars) -> Callable[[], None]:
        self.wishes.append(wish)
        self.ears.append(ears)
        return lambda: None


@pytest.fixture
def way() -> Way:
    return Way()


@pytest.fixture
def doors(doors: Doors, way: Way) -> Doors:
    return replace(doors, export=_steered(doors, way))


def _steered(doors: Doors, way: Way) -> ExportDoor:
    return replace(doors.export, pick_target=way.pick, start=way.start, pick_printer=way.pick_printer)


@pytest.fixture
def ready(window: Window, qtbot: QtBot) -> Iterator[Window]:
    window.start()
    QTest.qWaitForWindowActive(window)
    yield window


def press() -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_E, CONTROL)


def inputs(window: Window, desk: Desk) -> Iterator[tuple[Kind, QWidget]]:
    """An input of each kind, with the focus in it."""
    wanted = set(Kind)
    assert window.workspace is not None
    for key in ("you", "accomplishments", "competencies", "pay", "ask"):
        window.go(key)
        page = window.workspace.pages.page(key)
        for listed in page.findChildren(ItemList):
            page.show_place(Place("cases", desk.case_id), listed.kind.KEY)
            listed.add()
        for form in page.findChildren(Form):
            if form.place is None:
                continue
            for field in fields_of(form.kind):
                if field.name in form.names and field.form in wanted:
                    page.show_place(form.place, field.name)
                    input: Any = form.input(field.name)
                    target = input.focus_target()
                    target.setFocus()
                    if QApplication.focusWidget() is not None and target.isVisible():
                        wanted.discard(field.form)
                        yield field.form, target
    assert wanted <= {Kind.FILE}, f"no input was met of {wanted}"


def test_that_the_key_leads_to_the_dialog_from_inside_every_kind_of_field(
    ready: Window, desk: Desk, way: Way
) -> None:
    for kind, target in inputs(ready, desk):
        assert ready.workspace is not None
        page, focus, asked = ready.workspace.pages.key, QApplication.focusWidget(), len(way.offered)
        press()
        assert len(way.offered) == asked + 1, (kind, target)
        assert ready.workspace.pages.key == page, "who thinks better of it is left where they were"
        assert QApplication.focusWidget() is focus


class Greedy(QLineEdit):
    """Keeps every key for itself, as lines of Qt do with Ctrl+E on most Linux desktops."""

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


def test_that_a_field_cannot_keep_the_windows_keys_for_itself(ready: Window, way: Way) -> None:
    line = Greedy(ready.centralWidget())
    line.show()
    line.setFocus()
    press()
    assert len(way.offered) == 1
    QTest.keyClicks(line, "eE 1")
    QTest.keyClick(line, Qt.Key.Key_A, CONTROL)
    assert line.text() == "eE 1"
    assert line.selectedText() == "eE 1", "the others are the field's"


def test_that_the_name_offered_tells_whose_paper_it_is_and_which(ready: Window, desk: Desk, way: Way) -> None:
    desk.editor.set(Place("profile", "profile"), "name", "Ines Calder")
    desk.editor.set(Place("cases", desk.case_id), "name", "Spring review 2026")
    press()
    assert way.offered == ["Ines Calder – The full case – Spring review 2026"]


def test_that_the_button_at_the_top_asks_at_once(ready: Window, way: Way) -> None:
    (button,) = (each for each in ready.topbar.findChildren(QToolButton) if each.text() == "Export")
    button.click()
    assert len(way.offered) == 1


def test_that_what_is_written_is_seen_on_the_export_page(
    ready: Window, way: Way, tmp_path: Path, qtbot: QtBot
) -> None:
    ready.go("you")
    way.target = tmp_path / "case.pdf"
    press()
    assert ready.workspace is not None and ready.workspace.pages.key == "export"
    (wish,) = way.wishes
    assert wish.path == way.target
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPushButton) and focus.text() == "Cancel"
    way.ears[0].finished(way.target)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPushButton) and focus.text() == "Open the file"


def test_that_who_went_on_writing_is_not_disturbed(
    ready: Window, way: Way, tmp_path: Path, desk: Desk
) -> None:
    way.target = tmp_path / "case.pdf"
    press()
    page = ready.workspace and ready.workspace.pages.page("export")
    assert isinstance(page, ExportPage)
    line = page.findChildren(QLineEdit)[0]
    line.setFocus()
    way.ears[0].finished(way.target)
    assert QApplication.focusWidget() is line


def test_that_the_key_shows_an_export_that_still_runs(ready: Window, way: Way, tmp_path: Path) -> None:
    way.target = tmp_path / "case.pdf"
    press()
    ready.go("you")
    press()
    assert len(way.wishes) == len(way.offered) == 1
    assert ready.workspace is not None and ready.workspace.pages.key == "export"


def test_that_from_the_welcome_page_the_document_is_seen_first(window: Window, way: Way) -> None:
    window._show_welcome()
    window.export()
    assert way.offered == []
    assert window.workspace is not None and window.workspace.isVisible()
    assert window.workspace.pages.key == "export"


def test_that_another_key_leads_to_the_printers_from_wherever_one_is(
    ready: Window, way: Way, desk: Desk
) -> None:
    desk.editor.set(Place("profile", "profile"), "paper", Paper.LETTER)
    for page in ("you", "ask", "export"):
        ready.go(page)
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_P, CONTROL)
        assert ready.workspace is not None and ready.workspace.pages.key == page
    assert way.printed == [("The full case", Paper.LETTER)] * 3

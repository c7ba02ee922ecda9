"""The whole walk: every field written through its widget, all of it undone, redone and reopened."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from promocase.domain.change import Change
from promocase.domain.field import Form as Kind
from promocase.domain.field import fields_of
from promocase.domain.item import Attachment
from promocase.domain.place import Place
from promocase.domain.record import KINDS, Record, blank_record
from promocase.editing.editor import Editor
from promocase.exchange.sample import sample_record
from promocase.resource import resource
from promocase.store.blob import digest_of
from promocase.store.recordfile import RecordFile
from promocase.ui.desk import Desk, Doors
from promocase.ui.forms.form import Form
from promocase.ui.forms.item_list import ItemList
from promocase.ui.inputs.line import LineInput
from promocase.ui.inputs.text import TextInput
from promocase.ui.pages import PAGES, page_of_kind
from promocase.ui.pages.page import Page

SAMPLES = sorted(path.stem for path in resource("samples").glob("*.json"))
WORDS = {
    Kind.LINE: "a b",
    Kind.TEXT: "*c* d",
    Kind.MONEY: "12,5k",
    Kind.QUANTITY: "abt 200",
    Kind.DAY: "31.2.",
}
FILE = b"month,corrections\n"


class Walk:
    """A window with every page of one record, and the keys of undo."""

    def __init__(self, qtbot: QtBot, record: Record, doors: Doors) -> None:
        numbers, seconds = count(1), count()
        now: Callable[[], datetime] = lambda: datetime(2026, 3, 14, 9, 0, next(seconds) % 60, tzinfo=UTC)  # noqa: E731
        self.editor = Editor(record, now, lambda: f"new-{next(numbers)}")
        self.changes: list[Change] = []
        self.editor.listen(self.changes.append)
        self.desk = Desk(self.editor, doors)
        self.window, self.stack = QMainWindow(), QStackedWidget()
        self.pages: dict[str, Page] = {page.key: page(self.desk) for page in PAGES}
        for page in self.pages.values():
            self.stack.addWidget(page)
        self.window.setCentralWidget(self.stack)
        for key, do in (("Ctrl+Z", self._undo), ("Ctrl+Y", self.editor.redo)):
            action = self.window.addAction(key)
            action.setShortcut(key)
            action.triggered.connect(do)
        self.written: set[tuple[str, str, str]] = set()
        qtbot.addWidget(self.window)
        self.window.resize(900, 700)
        self.window.show()
        QTest.qWaitForWindowActive(self.window)

    def write_all(self) -> None:
        """Add an item to every list, then write into every field of the items at hand."""
        for page in self.pages.values():
            self.stack.setCurrentWidget(page)
            for listed in page.findChildren(ItemList):
                page.show_place(Place("cases", self.desk.case_id), listed.kind.KEY)
                if not listed.kind.FIXED:
                    listed.add()
                self._reveal(page, listed.form)
                self._write(listed.form)
                if listed.holds:
                    self._tick(listed)
            for form in page.findChildren(Form):
                if form.place is not None and not form.place.many and not isinstance(form.parent(), ItemList):
                    self._write(form)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, Qt.KeyboardModifier.ControlModifier)

    def close(self) -> None:
        self.window.close()
        self.desk.close()

    def _undo(self) -> None:
        change = self.editor.undo()
        if change is not None and change.place is not None:
            page = self.pages[page_of_kind(change.place.kind, change.field)]
            self.stack.setCurrentWidget(page)
            page.show_place(change.place, change.field)

    def _reveal(self, page: Page, form: Form) -> None:
        if form.place is not None:
            page.show_place(form.place, form.names[0])

    def _tick(self, listed: ItemList) -> None:
        """Out of the case and back in, or the other way round."""
        before = self.desk.chosen(listed.kind.KEY)
        listed.view.setFocus()
        QTest.keyClick(listed.view, Qt.Key.Key_Space)
        assert self.desk.chosen(listed.kind.KEY) != before
        QTest.keyClick(listed.view, Qt.Key.Key_Space)
        assert set(self.desk.chosen(listed.kind.KEY)) == set(before)
        self.written.add(("cases", listed.kind.KEY, Kind.REFS.value))

    def _write(self, form: Form) -> None:
        for field in fields_of(form.kind):
            if field.name in form.names:
                self._write_field(form, field.name, field.form)

    def _write_field(self, form: Form, name: str, kind: Kind) -> None:
        input: Any = form.input(name)
        target: QWidget = input.focus_target()
        target.setFocus()
        assert target.hasFocus(), (form.kind, name)
        self.written.add((form.kind.KEY or form.kind.NAME, name, kind.value))
        if kind in WORDS and not hasattr(input, "itemData"):
            QTest.keyClicks(target, WORDS[kind])
        elif kind in (Kind.CHOICE, Kind.LINE):
            step = Qt.Key.Key_Up if input.currentIndex() == input.count() - 1 else Qt.Key.Key_Down
            QTest.keyClick(target, step)
        elif kind in (Kind.FLAG, Kind.FILE) or (kind is Kind.REFS and not isinstance(target, QPushButton)):
            QTest.keyClick(target, Qt.Key.Key_Space)
        elif kind is Kind.MANY:
            QTest.keyClick(target, Qt.Key.Key_Space)
            (row, *_) = [row for row in input._shown() if row.isAncestorOf(QApplication.focusWidget())]
            self._write(row.form)


@pytest.fixture
def with_file(doors: Doors, tmp_path: Path) -> Doors:
    from dataclasses import replace

    path = tmp_path / "chart.csv"
    path.write_bytes(FILE)
    kept = Attachment("chart.csv", digest_of(FILE), len(FILE))
    return replace(doors, pick_file=lambda parent: path, attach=lambda path: kept)


@pytest.fixture(params=["blank", *SAMPLES])
def record(request: pytest.FixtureRequest) -> Record:
    numbers, now = count(), datetime(2026, 3, 14, 9, 0, tzinfo=UTC)
    if request.param == "blank":
        return blank_record(lambda: f"id-{next(numbers)}", now)
    return sample_record(request.param, now.date(), lambda: f"id-{next(numbers)}", now)


@pytest.fixture
def walk(qtbot: QtBot, record: Record, with_file: Doors) -> Iterator[Walk]:
    walk = Walk(qtbot, record, with_file)
    yield walk
    walk.close()


def fields_to_write() -> set[tuple[str, str, str]]:
    """Every field of every kind and nested kind; a case's lists are ticked where their kind is written."""
    found: set[tuple[str, str, str]] = set()
    for key, kind in KINDS.items():
        for field in fields_of(kind):
            if (
                key == "papers" or field.name == "contents"
            ):  # by leaving, and in rows of their own: test_contents
                continue
            found.add((key, field.name, field.form.value))
            if field.form is Kind.MANY:
                found |= {
                    (field.nested.NAME, child.name, child.form.value) for child in fields_of(field.nested)
                }
    return found


def test_that_the_whole_walk_is_written_undone_redone_and_reopened(
    walk: Walk, record: Record, tmp_path: Path, record_is_shown: Callable[[Walk], list[str]]
) -> None:
    walk.write_all()
    written = walk.editor.record
    assert walk.written == fields_to_write()
    assert untouched(record, written) == []
    assert record_is_shown(walk) == []

    while walk.editor.undo_label:
        walk.press(Qt.Key.Key_Z)
    assert walk.editor.record == record
    assert record_is_shown(walk) == []

    while walk.editor.redo_label:
        walk.press(Qt.Key.Key_Y)
    assert walk.editor.record == written
    assert record_is_shown(walk) == []

    with RecordFile.create(tmp_path / "walk.promocase", record) as file:
        file.write(walk.changes, attached=(FILE,))
    with RecordFile.open(tmp_path / "walk.promocase") as file:
        assert file.record == written


def untouched(before: Record, after: Record) -> list[str]:
    """The kinds in which nothing was written."""
    return [key for key in KINDS if before.of(key) == after.of(key) and key != "papers"]


@pytest.fixture
def record_is_shown() -> Callable[[Walk], list[str]]:
    """The inputs that show something else than the record holds."""

    def differing(walk: Walk) -> list[str]:
        return [
            f"{form.kind.NAME}.{name}"
            for page in walk.pages.values()
            for form in page.findChildren(Form)
            if form.place is not None and (item := walk.editor.item(form.place)) is not None
            for name in form.names
            if (shown := shown_by(form.input(name))) is not None and shown != words_of(getattr(item, name))
        ]

    return differing


def shown_by(input: Any) -> str | None:
    """The words of an input to write in; None for others."""
    return input.text() if isinstance(input, LineInput | TextInput) else None


def words_of(value: Any) -> str:
    return str(getattr(value, "text", value))

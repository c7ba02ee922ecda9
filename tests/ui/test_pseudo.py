"""Nothing bypasses the phrase book: in a tongue without plain letters the window shows none.

The record's own words are in Greek letters here, so whatever plain letter is seen was not looked up.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from html import unescape
from pathlib import Path
from typing import Any, TypeVar

import pytest
from greek import GREEK, NOW, nobodys_tongue, plain_words, sample
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from promocase.document.claims import paper_claims
from promocase.document.editions import EDITIONS
from promocase.document.options import Options
from promocase.document.press.pages import Excess, LivePages
from promocase.domain.field import Form, field_of, fields_of
from promocase.domain.item import Attachment
from promocase.domain.kinds.evidence import Evidence
from promocase.domain.kinds.goal import Goal
from promocase.domain.place import Place
from promocase.domain.reading import day_from_text, money_from_text, quantity_from_text
from promocase.domain.record import Record, blank_record
from promocase.errors import PromocaseError
from promocase.phrase import ENGLISH, Phrase, phrase
from promocase.ui.desk import Desk, Doors
from promocase.ui.forms.item_list import ItemList
from promocase.ui.inputs.file import FileInput
from promocase.ui.inputs.paper_date import PaperDate
from promocase.ui.lists.items_model import ASIDE, NOTE, ItemsModel
from promocase.ui.pages import PAGES
from promocase.ui.pages.claims_list import ClaimsList
from promocase.ui.pages.export_run import ExportRun
from promocase.ui.preview.pane import PreviewPane
from promocase.ui.process.export_door import ExportEars, ExportWish, SectionLine
from promocase.ui.process.exporting import STAGES
from promocase.ui.process.shelf import sample_path, samples
from promocase.ui.process.target import offered_name
from promocase.ui.prompts import Prompts
from promocase.ui.shell.finder import Entry
from promocase.ui.shell.reader import Reader, keys_reader
from promocase.ui.shell.record_door import RecordDoor
from promocase.ui.shell.window import Window
from promocase.ui.shell.workspace import Workspace
from promocase.ui.tongue import speak, spoken

Found = TypeVar("Found", bound=QWidget)


@pytest.fixture(params=["sample", "blank"])
def record(request: pytest.FixtureRequest) -> Record:
    return sample() if request.param == "sample" else blank_record(lambda: "1", NOW)


@pytest.fixture
def record_name() -> str:
    return "Ωμέγα"


@pytest.fixture
def heard() -> list[ExportEars]:
    """Who hears of the exports that were started."""
    return []


@pytest.fixture
def doors(doors: Doors, heard: list[ExportEars]) -> Doors:
    def start(wish: ExportWish, ears: ExportEars) -> Callable[[], None]:
        heard.append(ears)
        return lambda: None

    def sections(_record: Record, _case_id: str, options: Options) -> tuple[SectionLine, ...]:
        """Headings are words of the paper, in its own language."""
        return tuple(
            SectionLine(key, "Ω", at % 2 == 0) for at, (key, _) in enumerate(options.edition.sections)
        )

    export = replace(doors.export, start=start, pick_target=lambda *_: Path("Ω.pdf"), sections=sections)
    return replace(doors, export=export)


@pytest.fixture
def record_door(record_door: RecordDoor) -> RecordDoor:
    return replace(record_door, samples=samples())


@pytest.fixture(autouse=True)
def in_nobodys_tongue(qapp: QApplication) -> Iterator[None]:
    speak(qapp, nobodys_tongue())
    yield
    speak(qapp, ENGLISH)


# ---------- what is shown ----------


def shown_by(top: QWidget) -> Iterator[str]:
    """All that a widget and those in it say, seen or heard, also while hidden."""
    for each in (top, *top.findChildren(QObject)):
        match each:
            case QMenu():
                yield each.title()
            case QLabel():
                yield unescape(re.sub(r"<[^>]*>", "", each.text()))
            case QAbstractButton() | QAction():
                yield each.text()
            case QLineEdit():
                yield from (each.text(), each.placeholderText())
            case QPlainTextEdit() | QTextEdit():
                yield from (each.toPlainText(), each.placeholderText())
            case QComboBox():
                yield from (each.itemText(row) for row in range(each.count()))
            case QTabBar():
                yield from (each.tabText(at) for at in range(each.count()))
            case QAbstractItemView():
                yield from rows_of(each)
            case _:
                pass
        if isinstance(each, QWidget):
            yield from (
                each.toolTip(),
                each.accessibleName(),
                each.accessibleDescription(),
                each.windowTitle(),
            )
        elif isinstance(each, QAction):
            yield each.toolTip()


def rows_of(view: QAbstractItemView) -> Iterator[str]:
    model, role = view.model(), Qt.ItemDataRole
    roles: list[int] = [role.DisplayRole, role.ToolTipRole, role.AccessibleTextRole]
    roles += [role.AccessibleDescriptionRole]
    roles += [NOTE, ASIDE] if isinstance(model, ItemsModel) else []
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        yield from (said for each in roles if isinstance(said := index.data(each), str))
        if isinstance(entry := index.data(role.UserRole), Entry):
            yield entry.detail


def in_it(top: QWidget, kind: type[Found]) -> Found:
    found = top.findChild(kind)
    assert found is not None
    return found


def item_lists(window: Window) -> list[ItemList]:
    return window.findChildren(ItemList)


def place_of(items: ItemList) -> Place:
    assert items.place is not None
    return items.place


def test_that_words_past_the_book_would_be_seen(window: Window) -> None:
    QLabel("Past the book", window)
    window.setToolTip(f"{window.commands['open'].text()} it")
    assert set(plain_words(shown_by(window))) == {"Past", "the", "book", "it"}


def test_that_every_page_says_its_words_from_the_book(qtbot: QtBot, window: Window) -> None:
    texts: list[str] = []
    for page in PAGES:
        window.go(page.key)
        qtbot.wait(10)
        texts += shown_by(window)
    assert len({text for text in texts if "⟦" in text}) > 400
    assert plain_words(texts) == {}


def test_that_an_item_newly_added_says_its_words_from_the_book(
    qtbot: QtBot, window: Window, desk: Desk
) -> None:
    for page in PAGES:
        window.go(page.key)
    for each in (each for each in item_lists(window) if not each.kind.FIXED):
        each.add()
        for field in (field for field in fields_of(each.kind) if field.form is Form.MANY):
            desk.editor.add_child(place_of(each), field.name)
    qtbot.wait(200)
    assert plain_words(shown_by(window)) == {}


def test_that_steps_and_notices_say_their_words_from_the_book(
    qtbot: QtBot, window: Window, desk: Desk
) -> None:
    window.go("goals")
    goals = next(each for each in item_lists(window) if each.kind is Goal)
    texts: list[str] = []

    def look() -> None:
        texts.extend(
            (desk.editor.undo_label and window.commands["undo"].text(), window.commands["redo"].text())
        )
        texts.extend(shown_by(goals))
        texts.extend(shown_by(window.topbar))

    goals.add()
    look()
    desk.editor.set(place_of(goals), "name", "Ωμέγα")
    look()
    desk.editor.settle()
    child = desk.editor.add_child(place_of(goals), "milestones")
    look()
    desk.editor.duplicate(child)
    look()
    goals.duplicate()
    look()
    goals.move_by(-1)
    look()
    goals.remove()
    look()
    window.undo()
    look()
    assert len({text for text in texts if text and "“" in text}) > 6
    assert plain_words(texts) == {}


def test_that_readings_say_their_words_from_the_book(qtbot: QtBot, window: Window, desk: Desk) -> None:
    clear = (
        "14.3.2026",
        "2026-03",
        "54k",
        "<5",
        "80–85k",
        "12k/month net",
        "22/hour",
        "Q2 2024",
        "after 2021",
    )
    for typed in (*clear, "soon", "31.2.", "yesterday", "12 of 40", "1,2,3"):
        for kind, field, read in (
            ("cases", "decided_by", day_from_text),
            ("cases", "ask_base", money_from_text),
            ("profile", "working_hours", quantity_from_text),
        ):
            id = desk.case_id if kind == "cases" else "profile"
            value = read(typed)
            desk.editor.set(Place(kind, id), field, replace(value, text=typed.translate(GREEK)))
        for page in ("you", "ask", "export"):
            window.go(page)
            qtbot.wait(10)
        in_it(window, Workspace).show_progress()
        assert plain_words(shown_by(window)) == {}


def test_that_what_the_paper_claims_is_said_in_words_from_the_book(
    qtbot: QtBot, window: Window, desk: Desk
) -> None:
    window.go("export")
    listed, dated = in_it(window, ClaimsList), in_it(window, PaperDate)
    listed.toggle.linkActivated.emit("#")
    qtbot.wait(10)
    for words in ("", "1.5.2026", "2026", "?"):
        dated.line.setText(words)
        dated.line.edited.emit(desk.reader.day(words))
        dated.line.left.emit()
        assert plain_words(shown_by(dated)) == {}
    desk.choose_date(date(2030, 1, 1))
    qtbot.wait(400)
    on_paper = [
        each.text for each in paper_claims(desk.editor.record, desk.case_id, desk.options()) if each.text
    ]

    def without_paper(said: str) -> str:
        for text in sorted(on_paper, key=len, reverse=True):  # it speaks the language of the document
            said = said.replace(f": {text}", "")
        return said

    assert plain_words(map(without_paper, shown_by(window))) == {}


@pytest.mark.parametrize("at", [None, NOW, datetime.now(UTC)], ids=["never", "another day", "today"])
def test_that_the_status_line_says_its_words_from_the_book(window: Window, at: datetime | None) -> None:
    window.show_saved(at)
    said = [window.status.text, window.windowTitle()]
    window.show_unsaved(PromocaseError(phrase("The disk is full.").filled(), "Ωμέγα"))
    assert "⟦" in said[0] and plain_words(said) == {}
    in_it(window, PreviewPane).show_failed("Ωμέγα")
    assert plain_words(shown_by(in_it(window, PreviewPane))) == {}


def test_that_welcome_finder_and_keys_say_their_words_from_the_book(qtbot: QtBot, window: Window) -> None:
    window.door = replace(
        window.door, search=lambda words, on_found: on_found((Place("profile", "profile"),))
    )
    window.finder.open()
    texts = list(shown_by(window.finder))
    in_it(window.finder, QLineEdit).setText("ω")
    qtbot.wait(150)
    texts += shown_by(window.finder)
    reader = keys_reader(window.commands, window)
    texts += shown_by(reader)
    reader.close()
    window.show_nothing()
    texts += shown_by(window.welcome)
    assert plain_words(texts) == {}


def test_that_every_case_without_a_name_and_its_menu_say_theirs(
    window: Window, desk: Desk, prompts: Any
) -> None:
    menu = window.topbar.findChildren(QMenu)
    prompts.given = ["Ωμέγα"]
    cases = window._cases
    assert cases is not None
    cases.add_case()
    cases.fill()
    texts = [*shown_by(cases), *(text for each in menu for text in shown_by(each))]
    cases.rename()
    texts += prompts.asked
    assert plain_words(texts) == {}
    assert desk.case is not None and desk.case.name == "Ωμέγα"


def test_that_questions_say_their_words_from_the_book(window: Window, prompts: Any, tmp_path: Path) -> None:
    def refuse() -> None:
        raise PromocaseError(phrase("Saving stopped because of a fault in promocase."), "Ωμέγα")

    window.door = replace(window.door, leave=refuse)
    prompts.given = [None, None, None, 2]
    window.filing.new()
    window.filing.open()
    window.filing.save_copy()
    window.filing._done(refuse)
    window.about()
    window.filing.may_close()
    assert len(prompts.asked) == 4 and len(prompts.told) == 2
    assert plain_words([*prompts.asked, *prompts.told, *prompts.beside]) == {}


def test_that_a_box_says_what_comes_from_elsewhere(qtbot: QtBot) -> None:
    parent, texts = QWidget(), []
    qtbot.addWidget(parent)

    def look() -> None:
        box = next(each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox))
        texts.extend(shown_by(box))
        texts.extend((box.text(), box.informativeText()))
        box.reject()

    QTimer.singleShot(0, look)
    Prompts(parent).tell(phrase("There is nothing to log."), phrase("Say what happened, in quotes."))
    QTimer.singleShot(0, look)
    answers = (phrase("Replace it"),)
    assert Prompts(parent).choose(phrase("Open"), phrase("Replacing it cannot be undone."), answers) is None
    assert plain_words(texts) == {}


def test_that_an_export_says_its_words_from_the_book(window: Window, heard: list[ExportEars]) -> None:
    window.go("export")
    run = in_it(window, ExportRun)
    texts: list[str] = []
    for percent, words in STAGES.values():
        run.start()
        heard[-1].progressed(percent, words)
        texts += shown_by(run)
        run.cancel()
        texts += shown_by(run)
    run.start()
    heard[-1].failed(
        PromocaseError(phrase("There is nothing to log."), phrase("Say what happened, in quotes."))
    )
    texts += shown_by(run)
    run.start()
    heard[-1].finished(Path("Ω.pdf"))
    texts += shown_by(run)
    assert plain_words(texts) == {}
    assert plain_words([offered_name("", "", "")]) == {}


def test_that_every_kind_of_document_says_its_words_from_the_book(window: Window, desk: Desk) -> None:
    window.go("export")
    pane = in_it(window, PreviewPane)
    over = Excess(phrase("There is nothing to log."), (phrase("Say what happened, in quotes."),))
    for edition in EDITIONS.values():
        desk.choose_edition(edition)
        pane.show_pages(LivePages(excess=over))
        assert plain_words(shown_by(window)) == {}
        assert spoken().say(edition.name) in list(shown_by(pane))


@pytest.mark.parametrize("size", [1, 999, 12_345, 12_345_678])
def test_that_an_attached_file_says_its_words_from_the_book(qtbot: QtBot, desk: Desk, size: int) -> None:
    file = FileInput(field_of(Evidence, "attachment"), desk)
    qtbot.addWidget(file)
    file.setAccessibleName("Ω")
    file.show_value(Attachment("Ω", "0", size))
    assert plain_words(shown_by(file)) == {}


def test_that_every_sample_has_a_name_in_the_book() -> None:
    assert all(isinstance(name, Phrase) for _, name in samples())
    assert plain_words([sample_path(key).stem for key, _ in samples()]) == {}


def test_that_the_guide_opens_in_a_window_with_a_name_from_the_book(qtbot: QtBot, window: Window) -> None:
    window.commands["guide"].trigger()
    reader = in_it(window, Reader)
    assert plain_words([reader.windowTitle()]) == {}
    reader.close()

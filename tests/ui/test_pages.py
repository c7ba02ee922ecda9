"""The walk as a contract: each field on one page, each input named, each place reached."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot
from typed import sure

from promocase.document.editions import EDITIONS, USUAL
from promocase.document.options import Options
from promocase.document.theme import USUAL as USUAL_THEME
from promocase.domain.choice import Paper
from promocase.domain.field import Form as Kind
from promocase.domain.field import fields_of
from promocase.domain.kinds.case import Case
from promocase.domain.place import Place
from promocase.domain.record import KINDS
from promocase.editing.editor import Editor
from promocase.errors import PromocaseError
from promocase.ui.desk import Desk, Doors
from promocase.ui.forms.form import Form
from promocase.ui.forms.item_list import ItemList
from promocase.ui.forms.many import ManyInput
from promocase.ui.inputs.edition_box import EditionBox
from promocase.ui.inputs.line import LineInput
from promocase.ui.inputs.theme_box import ThemeBox
from promocase.ui.look.theme import Theme
from promocase.ui.look.tokens import Appearance
from promocase.ui.pages import PAGES, page_of_kind
from promocase.ui.pages.ask import AskPage
from promocase.ui.pages.contents_list import ContentsList
from promocase.ui.pages.export import ExportPage
from promocase.ui.pages.export_run import ExportRun
from promocase.ui.pages.missing_list import MissingList
from promocase.ui.pages.page import Page
from promocase.ui.parts.label import Link
from promocase.ui.process.export_door import ExportEars, ExportWish
from tests.ui.conftest import TODAY

ALL_FIELDS = [
    (key, field.name) for key, kind in KINDS.items() for field in fields_of(kind) if key != "papers"
]
"""A paper that left is written by leaving, and is as it was."""


def add_one_of_each(editor: Editor) -> None:
    """An item of every kind, and in it one of every nested kind."""
    for key, kind in KINDS.items():
        place = Place(key, editor.record.of(key)[0].id) if kind.FIXED else editor.add(key)
        for field in fields_of(kind):
            if field.form is Kind.MANY:
                editor.add_child(place, field.name)


@pytest.fixture
def pages(qtbot: QtBot, desk: Desk, theme: Theme) -> Iterator[dict[str, Page]]:
    add_one_of_each(desk.editor)
    desk.choose_case(desk.editor.record.cases[-1].id)
    stack, built = QStackedWidget(), {page.key: page(desk) for page in PAGES}
    for page in built.values():
        stack.addWidget(page)
    qtbot.addWidget(stack)
    stack.resize(720, 800)
    stack.show()
    QTest.qWaitForWindowActive(stack)
    yield built
    stack.close()


def show(page: Page) -> None:
    stack = page.parentWidget()
    assert isinstance(stack, QStackedWidget)
    stack.setCurrentWidget(page)


def fields_on(page: Page) -> list[tuple[str, str]]:
    """Kind and name of every field that has an input on a page; a list's ticks write a field of the case."""
    forms = [form for form in page.findChildren(Form) if form.kind.KEY]
    ticks = [("cases", each.kind.KEY) for each in page.findChildren(ItemList) if each.holds]
    sections = [("cases", "contents") for _ in page.findChildren(ContentsList)]
    return [(form.kind.KEY, name) for form in forms for name in form.names] + ticks + sections


def test_that_every_field_has_an_input_on_exactly_one_page(pages: dict[str, Page]) -> None:
    found = [field for page in pages.values() for field in fields_on(page)]
    again = [field for page in pages.values() for field in page.again]
    assert sorted(found) == sorted([*ALL_FIELDS, *again])
    assert all(field in fields_on(page) for page in pages.values() for field in page.again)


def test_that_no_two_inputs_of_a_form_are_called_the_same(pages: dict[str, Page]) -> None:
    forms = [form for page in pages.values() for form in page.findChildren(Form)]
    assert len(forms) > 10
    for form in forms:
        heard = [form.input(name).accessibleName() for name in form.names]
        assert len(heard) == len(set(heard)), form.kind
    (ask,) = (form for form in pages["ask"].findChildren(Form) if "show_must_have" in form.names)
    assert ask.input("show_must_have").accessibleName() == "What must be in it: Print this"
    assert ask.input("period_to").accessibleName() == "The case covers, from: to"


def test_that_every_nested_field_has_an_input(pages: dict[str, Page]) -> None:
    seen = 0
    for page in pages.values():
        for many in page.findChildren(ManyInput):
            (row, *_) = many._pool
            assert set(row.form.names) == {field.name for field in fields_of(row.form.kind)}
            seen += 1
    many = [field.name for kind in KINDS.values() for field in fields_of(kind) if field.form is Kind.MANY]
    assert seen == len(many) - len({"contents", "claims"})  # a section has a row of its own shape


def test_that_the_page_of_a_field_is_known(pages: dict[str, Page]) -> None:
    found = {key: fields_on(page) for key, page in pages.items()}
    assert [
        (kind, name) for kind, name in ALL_FIELDS if (kind, name) not in found[page_of_kind(kind, name)]
    ] == []


def test_that_what_can_be_referred_to_has_a_page_of_its_name() -> None:
    referred = {
        field.target for kind in KINDS.values() for field in fields_of(kind) if field.form is Kind.REFS
    }
    offered = referred - set(Case.CHOICES) | {"competencies", "goals"}
    assert all(page_of_kind(kind) == kind for kind in offered)


def test_that_every_place_is_reached(pages: dict[str, Page], desk: Desk) -> None:
    for kind, field in ALL_FIELDS:
        page = pages[page_of_kind(kind, field)]
        show(page)
        item = desk.editor.record.of(kind)[0]
        page.show_place(Place(kind, item.id), field)
        focused = QApplication.focusWidget()
        assert focused is not None, (kind, field)
        assert page.isAncestorOf(focused), (kind, field)
        assert focused.isVisible(), (kind, field)


def test_that_a_nested_place_is_reached(pages: dict[str, Page], desk: Desk) -> None:
    item = desk.editor.record.accomplishments[0]
    page = pages["accomplishments"]
    show(page)
    page.show_place(Place("accomplishments", item.id, "metrics", item.metrics[0].id), "period")
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, "six months")
    assert desk.editor.record.accomplishments[0].metrics[0].period == "six months"


def test_that_a_place_that_is_gone_is_no_fault(pages: dict[str, Page]) -> None:
    for page in pages.values():
        page.show_place(Place("accomplishments", "gone"), "headline")
        page.show_place(Place("cases", "gone"), "thesis")
        page.show_place(None)


def inputs_of(page: Page) -> list[QWidget]:
    kinds = (QLineEdit, QPlainTextEdit, QComboBox, QListView, QPushButton)
    found = [widget for kind in kinds for widget in page.findChildren(kind)]
    return [widget for widget in found if not isinstance(widget.parent(), QComboBox)]


def test_that_every_input_has_a_name_for_those_who_hear_it(pages: dict[str, Page]) -> None:
    for page in pages.values():
        found = [
            widget for widget in inputs_of(page) if widget.metaObject().className() != "QComboBoxListView"
        ]
        nameless = [w for w in found if not (w.accessibleName() or getattr(w, "text", str)())]
        assert nameless == [], page.key
        for form in page.findChildren(Form):
            assert all(form.input(name).accessibleName() for name in form.names)


def test_that_everything_is_reached_by_tab_alone(pages: dict[str, Page], desk: Desk) -> None:
    page = pages["accomplishments"]
    show(page)
    seen: list[Any] = []
    (listed,) = page.findChildren(ItemList)
    listed.view.setFocus()
    while (focused := QApplication.focusWidget()) is not None and focused not in seen:
        seen.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert all(listed.form.focus_target(name) in seen for name in listed.form.names)
    (scroll,) = page.findChildren(QScrollArea)
    body = scroll.widget()
    tops = [widget.mapTo(body, widget.rect().topLeft()).y() for widget in seen]
    start = tops.index(min(tops))
    ordered = tops[start:] + tops[:start]
    turns = [
        (seen[(start + at) % len(seen)].accessibleName(), before, after)
        for at, (before, after) in enumerate(pairwise(ordered))
        if after < before - 40
    ]
    assert turns == []


def test_that_next_and_back_lead_through_the_whole_walk(
    qtbot: QtBot, pages: dict[str, Page], desk: Desk
) -> None:
    order = [page.key for page in PAGES]
    for words, keys in (("Next: ", order), ("Back: ", order[::-1])):
        for key, wanted in pairwise(keys):
            step = next(b for b in pages[key].findChildren(QPushButton) if b.text().startswith(words))
            with qtbot.waitSignal(desk.page_wanted) as told:
                step.click()
            assert told.args == [wanted, None, ""]


def test_that_a_page_fits_a_small_window(pages: dict[str, Page]) -> None:
    for page in pages.values():
        show(page)
        page.window().resize(400, 360)
        QTest.qWait(1)
        (scroll,) = (each for each in page.children() if isinstance(each, QScrollArea))
        body = scroll.widget()
        assert body is not None
        assert body.width() <= scroll.viewport().width(), page.key


def test_that_a_record_without_a_case_offers_to_start_one(qtbot: QtBot, desk: Desk) -> None:
    page = AskPage(desk)
    qtbot.addWidget(page)
    page.show()
    desk.editor.remove(Place("cases", desk.case_id))
    (start,) = [each for each in page.findChildren(QPushButton) if each.text() == "Start a case"]
    start.click()
    (case,) = desk.editor.record.cases
    assert case.visions == ("vision-1", "vision-3", "vision-5")
    (form,) = [each for each in page.findChildren(Form) if each.kind.KEY == "cases"]
    QTest.keyClicks(form.input("thesis"), "I do it already")
    assert desk.editor.record.cases[0].thesis == "I do it already"
    page.close()


def test_that_a_page_shows_the_case_at_work(qtbot: QtBot, desk: Desk) -> None:
    page = AskPage(desk)
    qtbot.addWidget(page)
    page.show()
    other = desk.editor.add("cases", name="Autumn")
    (form,) = [each for each in page.findChildren(Form) if each.kind.KEY == "cases"]
    assert sure(LineInput, form.input("name")).text() == ""
    desk.choose_case(other.id)
    assert sure(LineInput, form.input("name")).text() == "Autumn"
    page.show_place(Place("cases", desk.editor.record.cases[0].id), "name")
    assert desk.case_id == desk.editor.record.cases[0].id
    page.close()


def test_that_links_take_the_colours_of_the_theme(qtbot: QtBot, desk: Desk, theme: Theme) -> None:
    page = ExportPage(desk)
    qtbot.addWidget(page)
    page.resize(700, 900)
    page.show()
    link = page.findChildren(Link)[0]
    QTest.qWait(50)  # until the page is laid out
    pictures = []
    for appearance in (Appearance.LIGHT, Appearance.DARK, Appearance.LIGHT):
        theme.choose(appearance)
        QTest.qWait(1)
        image = link.grab().toImage()
        seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
        pictures.append(theme.tokens.accent in seen)
    assert pictures == [True, True, True]
    page.close()


# ---------- review and export ----------


def test_that_what_is_missing_leads_to_its_field(qtbot: QtBot, desk: Desk) -> None:
    page = ExportPage(desk)
    qtbot.addWidget(page)
    page.show()
    (link,) = (link for link in page.findChildren(Link) if "Your name" in link.accessibleName())
    with qtbot.waitSignal(desk.page_wanted) as told:
        link.setFocus()
        QTest.keyClick(link, Qt.Key.Key_Tab)
        link.linkActivated.emit("#")
    assert told.args == ["you", Place("profile", "profile"), "name"]


def test_that_tab_meets_the_way_out_and_then_what_is_missing(pages: dict[str, Page]) -> None:
    page = pages["export"]
    show(page)
    page.setFocus(Qt.FocusReason.TabFocusReason)
    met: list[Any] = []
    while (len(met) < 99) and QApplication.focusWidget() not in met:
        met.append(QApplication.focusWidget())
        page.focusNextChild()
    (listed,) = page.findChildren(MissingList)
    links = [link for link in listed.findChildren(Link) if link.isVisible()]
    (start,) = (each for each in met if isinstance(each, QPushButton) and each.text() == "Export …")
    assert links and met[met.index(links[0]) :][: len(links)] == links
    assert met.index(start) < met.index(links[0])


def test_that_what_was_mended_leaves_the_list(qtbot: QtBot, desk: Desk) -> None:
    page = ExportPage(desk)
    qtbot.addWidget(page)
    page.show()
    desk.editor.set(Place("profile", "profile"), "name", "Ines Calder")
    qtbot.waitUntil(
        lambda: not any("Your name" in x.accessibleName() for x in page.findChildren(Link) if x.isVisible())
    )
    page.close()


class Press:
    """An export door whose work the test steers."""

    ears: ExportEars

    def __init__(self, target: Path) -> None:
        self.target = target
        self.is_left = False
        self.wish: ExportWish | None = None
        self.is_cancelled = False
        self.opened: list[Path] = []

    def start(self, wish: ExportWish, ears: ExportEars) -> Any:
        self.wish, self.ears = wish, ears
        return lambda: setattr(self, "is_cancelled", True)


@pytest.fixture
def press(tmp_path: Path) -> Press:
    return Press(tmp_path / "case.pdf")


@pytest.fixture
def run(qtbot: QtBot, editor: Editor, doors: Doors, press: Press) -> Iterator[ExportRun]:
    door = replace(
        doors.export,
        start=press.start,
        pick_target=lambda parent, name: None if press.is_left else press.target,
        open_path=press.opened.append,
        open_folder=press.opened.append,
    )
    desk = Desk(editor, replace(doors, export=door))
    run = ExportRun(desk)
    qtbot.addWidget(run)
    run.show()
    yield run
    run.close()
    desk.close()


def visible(run: ExportRun) -> set[str]:
    return {button.text() for button in run.findChildren(QPushButton) if button.isVisible()}


def said(run: ExportRun) -> str:
    return run._words.text()


def test_that_an_export_shows_its_way_and_offers_what_was_written(
    run: ExportRun, press: Press, editor: Editor
) -> None:
    editor.set(Place("profile", "profile"), "paper", Paper.LETTER)
    run.start()
    usual = Options(TODAY, paper=Paper.LETTER)
    assert press.wish == ExportWish(editor.record.cases[0].id, usual, press.target)
    assert "Cancel" in visible(run)
    press.ears.progressed(40, "Setting page 3")
    assert (run._bar.value(), said(run)) == (40, "Setting page 3")
    press.ears.finished(press.target)
    assert visible(run) == {"Export …", "Print …", "Open the file", "Open its folder", "Keep a copy"}
    run._file.click()
    run._folder.click()
    assert press.opened == [press.target, press.target]


def test_that_the_window_exports_what_it_previews(run: ExportRun, press: Press) -> None:
    run._desk.choose_edition(EDITIONS["brief"])
    run._desk.editor.set(Place("cases", run._desk.case_id), "theme", "of-another-program")
    run.start()
    assert press.wish is not None
    assert press.wish.options == run._desk.options()
    assert press.wish.options.edition is EDITIONS["brief"]


def test_that_what_an_export_should_know_stays_beside_what_was_written(run: ExportRun, press: Press) -> None:
    run.start()
    press.ears.remarked("It takes 2 pages.")
    press.ears.finished(press.target)
    told = told_by(run)
    assert "It takes 2 pages." in told
    assert any(text.startswith("Written: ") for text in told)
    run.start()
    assert "It takes 2 pages." not in told_by(run)


def told_by(run: ExportRun) -> list[str]:
    return [each.text() for each in run.findChildren(QLabel) if not each.isHidden()]


def test_that_the_kind_of_document_is_chosen_beside_the_theme(qtbot: QtBot, desk: Desk) -> None:
    page = ExportPage(desk)
    qtbot.addWidget(page)
    page.show()
    [box] = page.findChildren(EditionBox)
    assert [box.box.itemData(row) for row in range(box.box.count())] == list(EDITIONS)
    assert box.box.currentData() == USUAL
    row = box.box.findData("brief")
    box.box.setCurrentIndex(row)
    box.box.activated.emit(row)
    assert desk.edition is EDITIONS["brief"]
    assert EDITIONS["brief"].reader.words in [each.text() for each in box.findChildren(QLabel)]
    desk.choose_edition(EDITIONS[USUAL])
    assert box.box.currentData() == USUAL
    page.close()


def test_that_a_case_without_a_theme_shows_the_usual_one(qtbot: QtBot, desk: Desk) -> None:
    page = ExportPage(desk)
    qtbot.addWidget(page)
    [box] = page.findChildren(ThemeBox)
    assert desk.case is not None and desk.case.theme == ""
    assert box.currentData() == USUAL_THEME
    page.close()


def test_that_a_cancelled_export_says_so(run: ExportRun, press: Press) -> None:
    run.start()
    run._stop.click()
    assert press.is_cancelled
    assert said(run) == "Cancelled. No file was written."
    assert visible(run) == {"Export …", "Print …"}


def test_that_a_failed_export_says_what_to_do(run: ExportRun, press: Press) -> None:
    run.start()
    press.ears.failed(PromocaseError("The disk is full.", "Choose another folder."))
    assert said(run) == "The disk is full. Choose another folder."
    assert run._start.isEnabled()


def test_that_no_path_is_no_export(run: ExportRun, press: Press) -> None:
    press.is_left = True
    run.start()
    assert press.wish is None
    assert visible(run) == {"Export …", "Print …"}

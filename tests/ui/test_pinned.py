"""A long list and the form of its current item are in view together, in a small window too."""

from dataclasses import replace

import pytest
import sampled
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from typed import sure

from promocase.domain.place import Place
from promocase.domain.record import Record
from promocase.ui.desk import Desk
from promocase.ui.forms.item_list import ItemList
from promocase.ui.look.theme import Theme
from promocase.ui.parts.page_scroll import PageScroll
from promocase.ui.shell.window import Window
from promocase.ui.shell.workspace import Workspace

KIND = "accomplishments"
ROWS_PINNED = 3


@pytest.fixture
def count() -> int:
    return 100


@pytest.fixture
def record(count: int) -> Record:
    known = sampled.read("payroll-specialist")
    first = known.accomplishments[0]
    many = tuple(replace(first, id=f"{n}", headline=f"Number {n}") for n in range(count))
    return known.replaced(KIND, many)


@pytest.fixture
def listed(window: Window) -> ItemList:
    window.resize(1280, 720)
    window.go(KIND)
    settle()
    (found,) = sure(Workspace, window.workspace).pages.page(KIND).findChildren(ItemList)
    return found


def settle() -> None:
    for _ in range(6):
        QApplication.processEvents()


def page_of(listed: ItemList) -> PageScroll:
    page = listed.parentWidget()
    while not isinstance(page, PageScroll):
        page = sure(QWidget, page).parentWidget()
    return page


def scroll(listed: ItemList, pixels: int) -> None:
    page_of(listed).verticalScrollBar().setValue(pixels)
    settle()


def place(listed: ItemList, widget: QWidget) -> QRect:
    """Where in the visible part of the page a widget is."""
    view = page_of(listed).viewport()
    return QRect(widget.mapTo(view, QPoint(0, 0)), widget.size())


def is_in_view(listed: ItemList, widget: QWidget) -> bool:
    """Seen from top to bottom, and not behind the list."""
    room = page_of(listed).viewport().rect()
    if not listed.view.isAncestorOf(widget) and widget is not listed.view:
        room.setTop(max(0, place(listed, listed.view).bottom()))
    return room.contains(place(listed, widget))


def current_is_in_view(listed: ItemList) -> bool:
    row = listed.view.visualRect(listed.view.currentIndex())
    return listed.view.viewport().rect().contains(row) and is_in_view(listed, listed.view)


def last_field(listed: ItemList) -> QWidget:
    return listed.form.focus_target(listed.form.names[-1])


@pytest.mark.parametrize("current", [0, 50, 99])
def test_that_the_item_at_hand_stays_in_view_however_far_its_form_is_scrolled(
    listed: ItemList, current: int
) -> None:
    listed._select(current)
    bar = page_of(listed).verticalScrollBar()
    for tenth in range(11):
        scroll(listed, bar.maximum() * tenth // 10)
        assert current_is_in_view(listed), f"at {tenth} tenths"


def test_that_the_list_leaves_most_of_the_page_to_the_form(listed: ItemList) -> None:
    scroll(listed, page_of(listed).verticalScrollBar().maximum())
    room = page_of(listed).viewport().height()
    assert place(listed, listed.view).bottom() < room // 3
    assert is_in_view(listed, last_field(listed))


def test_that_the_arrows_go_on_in_the_list_while_the_form_is_read(listed: ItemList) -> None:
    listed._select(40)
    listed.view.setFocus()
    scroll(listed, page_of(listed).verticalScrollBar().maximum())
    before = page_of(listed).verticalScrollBar().value()
    for _ in range(5):
        QTest.keyClick(listed.view, Qt.Key.Key_Down)
    assert listed.place is not None and listed.place.id == "45"
    assert current_is_in_view(listed)
    assert page_of(listed).verticalScrollBar().value() == before, "reading on where one was"
    QTest.keyClick(listed.view, Qt.Key.Key_Up)
    assert listed.place.id == "44" and current_is_in_view(listed)


def test_that_what_is_added_is_in_view_with_its_first_field(listed: ItemList, desk: Desk) -> None:
    scroll(listed, page_of(listed).verticalScrollBar().maximum())
    listed.add()
    settle()
    assert current_is_in_view(listed)
    assert listed.view.currentIndex().row() == len(desk.editor.record.accomplishments) - 1
    assert listed.form.focus_target("headline").hasFocus()
    assert is_in_view(listed, listed.form.focus_target("headline"))


def test_that_no_field_gets_the_focus_behind_the_list(listed: ItemList) -> None:
    """Shift and Tab lead up through the form: each field comes out from behind the list."""
    last_field(listed).setFocus()
    scroll(listed, page_of(listed).verticalScrollBar().maximum())
    for _ in range(25):
        QTest.keyClick(sure(QWidget, QApplication.focusWidget()), Qt.Key.Key_Backtab)
        settle()
        focused = sure(QWidget, QApplication.focusWidget())
        if listed.form.isAncestorOf(focused):
            assert is_in_view(listed, focused), focused.accessibleName()


@pytest.mark.parametrize("field", ["headline", "situation", "note"])
def test_that_who_is_led_to_a_field_sees_it(listed: ItemList, desk: Desk, field: str) -> None:
    scroll(listed, page_of(listed).verticalScrollBar().maximum())
    desk.page_wanted.emit(KIND, replace(sure(Place, listed.place), id="7"), field)
    settle()
    assert listed.form.focus_target(field).hasFocus()
    assert is_in_view(listed, listed.form.focus_target(field)) and current_is_in_view(listed)


def test_that_the_list_is_whole_again_on_its_place(listed: ItemList) -> None:
    height, top = listed.view.height(), place(listed, listed.view).top()
    scroll(listed, page_of(listed).verticalScrollBar().maximum())
    assert listed.view.height() < height
    scroll(listed, 0)
    assert (listed.view.height(), place(listed, listed.view).top()) == (height, top)


@pytest.mark.parametrize(("height", "rows"), [(720, 6), (450, 3)])
def test_that_the_form_begins_in_view(window: Window, listed: ItemList, height: int, rows: int) -> None:
    window.resize(1280, height)
    settle()
    assert listed.view.height() == listed.view.height_of(rows)
    if rows == 6:
        assert is_in_view(listed, listed.form.focus_target("headline"))


@pytest.mark.parametrize("count", [1])
def test_that_a_single_row_scrolls_away(listed: ItemList) -> None:
    scroll(listed, page_of(listed).verticalScrollBar().maximum())
    assert place(listed, listed.view).bottom() < 0


@pytest.mark.parametrize("count", [2])
def test_that_a_short_list_takes_no_more_than_its_rows(listed: ItemList) -> None:
    height = listed.view.height()
    scroll(listed, page_of(listed).verticalScrollBar().maximum())
    assert listed.view.height() == height and current_is_in_view(listed)


@pytest.mark.parametrize("count", [2])
def test_that_the_wheel_over_a_short_list_scrolls_the_page(listed: ItemList) -> None:
    bar = page_of(listed).verticalScrollBar()
    scroll(listed, 400)
    wheel(listed.view.viewport())
    assert bar.value() > 400


def wheel(target: QWidget) -> None:
    window = target.window()
    QTest.wheelEvent(window.windowHandle(), target.mapTo(window, target.rect().center()), QPoint(0, -120))


@pytest.mark.parametrize(("size", "percent"), [((720, 450), 100), ((1280, 720), 200)])
def test_that_a_small_window_and_large_words_leave_most_of_the_page_to_the_form(
    window: Window,
    listed: ItemList,
    theme: Theme,
    request: pytest.FixtureRequest,
    size: tuple[int, int],
    percent: int,
) -> None:
    request.addfinalizer(lambda: theme.resize_text(100))
    theme.resize_text(percent)
    window.resize(*size)
    settle()
    scroll(listed, page_of(listed).verticalScrollBar().maximum())
    last_field(listed).setFocus()
    assert place(listed, listed.view).bottom() < page_of(listed).viewport().height() // 2
    assert current_is_in_view(listed)


def test_that_each_field_that_is_reached_by_tab_is_seen_whole_with_its_label(listed: ItemList) -> None:
    listed.form.focus_target("headline").setFocus()
    room = page_of(listed).viewport().height() - listed.view.height() - 80
    focused = listed.form.focus_target("headline")
    for _ in range(90):
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        settle()
        focused = sure(QWidget, QApplication.focusWidget())
        if not listed.form.isAncestorOf(focused):
            break
        if focused.height() < room:
            assert is_in_view(listed, focused), focused.accessibleName()
    assert not listed.form.isAncestorOf(focused), "all of them were reached"


def test_that_escape_leads_from_the_form_back_to_the_list(listed: ItemList) -> None:
    listed.view.setFocus()
    QTest.keyClick(listed.view, Qt.Key.Key_Return)
    assert listed.form.focus_target("headline").hasFocus()
    QTest.keyClick(listed.form.focus_target("headline"), Qt.Key.Key_Escape)
    assert listed.view.hasFocus()
    listed.form.focus_target("situation").setFocus()
    QTest.keyClick(listed.form.focus_target("situation"), Qt.Key.Key_Escape)
    assert listed.view.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_that_a_filter_leads_on_into_its_list_and_escape_shows_all(listed: ItemList, key: Qt.Key) -> None:
    listed.filter.setFocus()
    QTest.keyClicks(listed.filter, "number 99")
    assert listed.model.rowCount() == 1
    QTest.keyClick(listed.filter, key)
    assert listed.view.hasFocus()
    listed.filter.setFocus()
    QTest.keyClick(listed.filter, Qt.Key.Key_Escape)
    assert listed.model.rowCount() == 100 and listed.filter.hasFocus()
    assert listed.place is not None and listed.place.id == "99", "what was found stays at hand"
    QTest.keyClick(listed.filter, Qt.Key.Key_Escape)
    assert listed.view.hasFocus()


def test_that_a_key_pressed_on_arrival_replaces_nothing(window: Window, desk: Desk) -> None:
    name = desk.editor.record.cases[-1].name
    window.go("ask")
    QTest.keyClicks(sure(QWidget, QApplication.focusWidget()), "x")
    assert desk.editor.record.cases[-1].name == f"{name}x"

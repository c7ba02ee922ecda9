"""The paper as a place to work: click, drag, copy, find, keys, and the place of the field at hand lit."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QMenu, QPlainTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from promocase.document.press.pages import LivePages, Spot
from promocase.domain.place import Place
from promocase.ui.desk import Desk
from promocase.ui.look.theme import Theme
from promocase.ui.preview.layout import Fit
from promocase.ui.preview.pane import PreviewPane
from promocase.ui.process.settings import Settings
from promocase.ui.shell import memory
from promocase.ui.shell.window import Window
from tests.ui.printed import LINE, printed

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
ONE = ["What changed", "Emergency payments cut from 96 to 31", "Managers kept petty cash for people."]
TWO = ["Résumé of payments", "Nothing else"]


@pytest.fixture
def cut(desk: Desk) -> Place:
    place = desk.add("accomplishments")
    desk.editor.set(place, "headline", ONE[1])
    desk.editor.set(place, "situation", ONE[2])
    desk.editor.settle()
    return place


@pytest.fixture
def pane(qtbot: QtBot, desk: Desk, theme: Theme, cut: Place, tmp_path: Path) -> Iterator[PreviewPane]:
    pane = PreviewPane(desk, lambda *job: None, theme)
    pane.resize(420, 1300)
    pane.show()
    show(qtbot, pane, cut, printed(tmp_path, ONE, TWO))
    yield pane
    pane.close_press()
    pane.close()
    pane.deleteLater()


def show(qtbot: QtBot, pane: PreviewPane, cut: Place, data: tuple[bytes, ...], **more: Spot) -> None:
    """The document, with all of it read."""
    anchors = {"s-cover": Spot(0, 0), f"i-{cut.id}": Spot(0, LINE * 1.2), "s-pay": Spot(1, 0), **more}
    with qtbot.waitSignal(pane.sheets.opened):
        pane.show_pages(LivePages(data=data, anchors=anchors))
    pane.paper.read_all()
    qtbot.waitUntil(pane.paper.read_all)


def at(pane: PreviewPane, page: int, row: int, sign: int, *, past: float = 0.25) -> QPoint:
    """In the view: within a sign of a row of a page."""
    words = pane.paper.words(page)
    assert words is not None
    room = words.rooms(words.lines[row].first + sign, words.lines[row].first + sign + 1)[0]
    spot = QPointF(room.left() + room.width() * past, room.center().y())
    return pane.sheets.view_of(page, spot).toPoint()


def drag(pane: PreviewPane, start: QPoint, end: QPoint) -> None:
    view = pane.sheets.viewport()
    QTest.mousePress(view, LEFT, NONE, start)
    QTest.mouseMove(view, (start + end) / 2)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, LEFT, NONE, end)


def copied(pane: PreviewPane) -> str:
    QGuiApplication.clipboard().clear()
    QTest.keyClick(pane.sheets, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    return QGuiApplication.clipboard().text()


# ---------- a click ----------


def clicked(qtbot: QtBot, pane: PreviewPane, spot: QPoint) -> tuple[Place, str]:
    with qtbot.waitSignal(pane.words_clicked) as told:
        QTest.mouseClick(pane.sheets.viewport(), LEFT, NONE, spot)
    assert told.args is not None
    return told.args[0], told.args[1]


def test_that_a_click_leads_to_the_field_of_the_words(qtbot: QtBot, pane: PreviewPane, cut: Place) -> None:
    assert clicked(qtbot, pane, at(pane, 0, 1, 3)) == (cut, "headline")
    assert clicked(qtbot, pane, at(pane, 0, 2, 14)) == (cut, "situation")


def test_that_a_click_in_the_real_window_puts_the_focus_into_the_field(
    qtbot: QtBot, window: Window, cut: Place, tmp_path: Path
) -> None:
    workspace = window.workspace
    assert workspace is not None
    pane = workspace.preview
    show(qtbot, pane, cut, printed(tmp_path, ONE, TWO), **{"s-accomplishments": Spot(1, 100)})
    before = pane.sheets.verticalScrollBar().value()
    QTest.mouseClick(pane.sheets.viewport(), LEFT, NONE, at(pane, 0, 2, 14))
    assert workspace.pages.key == "accomplishments"
    field = window.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    assert field.toPlainText()[field.textCursor().position() :].startswith("petty cash")
    qtbot.wait(300)
    assert pane.sheets.verticalScrollBar().value() == before


def test_that_the_pointer_is_a_hand_only_where_a_click_leads(pane: PreviewPane) -> None:
    view = pane.sheets.viewport()
    for spot, shape in (
        (at(pane, 0, 1, 3), Qt.CursorShape.PointingHandCursor),
        (at(pane, 1, 1, 3), Qt.CursorShape.ArrowCursor),
        (QPoint(2, 300), Qt.CursorShape.ArrowCursor),
    ):
        QTest.mouseMove(view, spot)
        assert view.cursor().shape() is shape


def test_that_words_of_nobody_lead_nowhere(pane: PreviewPane) -> None:
    heard: list[object] = []
    pane.words_clicked.connect(lambda *told: heard.append(told))
    QTest.mouseClick(pane.sheets.viewport(), LEFT, NONE, at(pane, 1, 1, 3))
    assert heard == []


# ---------- selecting and copying ----------


def test_that_a_drag_selects_and_leads_nowhere(pane: PreviewPane) -> None:
    heard: list[object] = []
    pane.words_clicked.connect(lambda *told: heard.append(told))
    drag(pane, at(pane, 0, 1, 10), at(pane, 0, 2, 7, past=0.75))
    assert copied(pane) == "payments cut from 96 to 31\nManagers"
    assert heard == []


def test_that_a_drag_goes_back_as_it_goes_on(pane: PreviewPane) -> None:
    drag(pane, at(pane, 0, 2, 7, past=0.75), at(pane, 0, 1, 10))
    assert copied(pane) == "payments cut from 96 to 31\nManagers"


def test_that_a_double_click_selects_a_word_and_a_third_its_line(pane: PreviewPane) -> None:
    view, spot = pane.sheets.viewport(), at(pane, 0, 2, 11)
    QTest.mouseDClick(view, LEFT, NONE, spot)
    assert copied(pane) == "kept"
    QTest.mouseClick(view, LEFT, NONE, spot)
    assert copied(pane) == ONE[2]


def test_that_ctrl_a_selects_every_page(pane: PreviewPane) -> None:
    QTest.keyClick(pane.sheets, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert copied(pane) == "\n".join((*ONE, *TWO))


def test_that_a_click_or_escape_ends_a_selection(pane: PreviewPane) -> None:
    for end in (
        lambda: QTest.mouseClick(pane.sheets.viewport(), LEFT, NONE, at(pane, 1, 1, 1)),
        lambda: QTest.keyClick(pane.sheets, Qt.Key.Key_Escape),
    ):
        QTest.mouseDClick(pane.sheets.viewport(), LEFT, NONE, at(pane, 0, 2, 11))
        end()
        assert pane.paper.selection.is_empty
        assert copied(pane) == ""


def test_that_a_selection_ends_when_its_page_changes(
    qtbot: QtBot, pane: PreviewPane, cut: Place, tmp_path: Path
) -> None:
    QTest.mouseDClick(pane.sheets.viewport(), LEFT, NONE, at(pane, 0, 2, 11))
    show(qtbot, pane, cut, printed(tmp_path, [*ONE, "More"], TWO))
    assert pane.paper.selection.is_empty


def test_that_the_selection_is_seen(pane: PreviewPane) -> None:
    spot = at(pane, 0, 2, 11, past=0.02) - QPoint(0, 5)
    before = pane.sheets.viewport().grab().toImage().pixelColor(spot)
    QTest.mouseDClick(pane.sheets.viewport(), LEFT, NONE, spot + QPoint(1, 5))
    assert pane.sheets.viewport().grab().toImage().pixelColor(spot) != before


def test_that_a_right_click_offers_to_copy(qtbot: QtBot, pane: PreviewPane) -> None:
    def menu() -> dict[str, bool]:
        QTest.mouseClick(pane.sheets.viewport(), Qt.MouseButton.RightButton, NONE, QPoint(50, 50))
        pane.paper.open_menu(QPoint(50, 50))
        found = pane.sheets.findChildren(QMenu)[-1]
        entries = {action.text(): action.isEnabled() for action in found.actions()}
        found.close()
        return entries

    assert menu()["Copy"] is False
    QTest.mouseDClick(pane.sheets.viewport(), LEFT, NONE, at(pane, 0, 2, 11))
    assert menu()["Copy"] is True


# ---------- finding ----------


def bar(pane: PreviewPane) -> QLineEdit:
    QTest.keyClick(pane.sheets, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = pane.findChild(QLineEdit)
    assert field is not None and field.isVisible()
    return field


def told(pane: PreviewPane) -> set[str]:
    return {label.text() for label in pane.findChildren(QLabel) if label.isVisible()}


def test_that_hits_are_counted_and_gone_through_round_and_round(pane: PreviewPane) -> None:
    field = bar(pane)
    QTest.keyClicks(field, "PAYMENTS")
    assert "1 of 2" in told(pane)
    for key, modifiers, words in (
        (Qt.Key.Key_F3, NONE, "2 of 2"),
        (Qt.Key.Key_Return, NONE, "1 of 2"),
        (Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier, "2 of 2"),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier, "1 of 2"),
    ):
        QTest.keyClick(field, key, modifiers)
        assert words in told(pane)
        assert field.accessibleDescription() == words


def test_that_more_letters_look_on_from_where_one_began(
    qtbot: QtBot, pane: PreviewPane, cut: Place, tmp_path: Path
) -> None:
    show(qtbot, pane, cut, printed(tmp_path, ["One only"], ["Onward"], ["Only one"]))
    pane.sheets.set_zoom(1)
    field = bar(pane)
    QTest.keyClicks(field, "onw")
    qtbot.waitUntil(lambda: pane.sheets.page == 1)
    field.setText("only")
    assert "1 of 2" in told(pane)


def test_that_accents_do_not_matter_and_what_is_not_there_is_said(pane: PreviewPane) -> None:
    field = bar(pane)
    QTest.keyClicks(field, "resume of")
    assert "1 of 1" in told(pane)
    QTest.keyClicks(field, "x")
    assert "Not found" in told(pane)


def test_that_the_hit_at_hand_comes_into_view(qtbot: QtBot, pane: PreviewPane) -> None:
    pane.sheets.set_zoom(1)
    QTest.keyClicks(bar(pane), "nothing")
    qtbot.waitUntil(lambda: pane.sheets.page == 1)


def test_that_escape_closes_the_bar_and_leaves_the_hit_selected(pane: PreviewPane) -> None:
    field = bar(pane)
    QTest.keyClicks(field, "petty")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible()
    assert not any(label.text().startswith("1 of") for label in pane.findChildren(QLabel))
    assert copied(pane) == "petty"


def test_that_hits_follow_the_document(qtbot: QtBot, pane: PreviewPane, cut: Place, tmp_path: Path) -> None:
    QTest.keyClicks(bar(pane), "payments")
    show(qtbot, pane, cut, printed(tmp_path, [*ONE, "payments"], TWO))
    assert "1 of 3" in told(pane)


def test_that_the_hits_are_seen(pane: PreviewPane) -> None:
    spot = at(pane, 0, 2, 14, past=0.02) - QPoint(0, 5)
    before = pane.sheets.viewport().grab().toImage().pixelColor(spot)
    QTest.keyClicks(bar(pane), "petty")
    spot = at(pane, 0, 2, 14, past=0.02) - QPoint(0, 5)
    assert pane.sheets.viewport().grab().toImage().pixelColor(spot) != before


def test_that_ctrl_f_finds_in_the_paper_only_while_that_has_the_focus(
    qtbot: QtBot, window: Window, cut: Place, tmp_path: Path
) -> None:
    assert window.workspace is not None
    pane = window.workspace.preview
    show(qtbot, pane, cut, printed(tmp_path, ONE, TWO))
    window.workspace.focus_page()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.finder.isVisible()
    window.finder.hide()
    pane.sheets.setFocus()
    QTest.keyClick(pane.sheets, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert not window.finder.isVisible()
    field = pane.findChild(QLineEdit)
    assert field is not None and field.hasFocus()


def test_that_finding_in_the_document_can_be_found(window: Window) -> None:
    window.commands["find-document"].trigger()
    assert window.workspace is not None
    field = window.workspace.preview.findChild(QLineEdit)
    assert field is not None and field.isVisible() and field.hasFocus()


# ---------- the place of the field at hand ----------


def test_that_the_place_of_a_visited_item_is_lit_for_a_moment(
    qtbot: QtBot, desk: Desk, pane: PreviewPane, cut: Place
) -> None:
    desk.visited.emit(cut)
    assert pane.paper.lit.pages == (0,)
    words = pane.paper.words(0)
    assert words is not None
    room = pane.paper.lit.rooms(0)[0]
    assert not room.contains(words.rooms(0, 4)[0]), "the heading above is not of the item"
    assert room.contains(words.rooms(words.lines[2].first, words.lines[2].end)[0])
    qtbot.waitUntil(lambda: pane.paper.lit.pages == (), timeout=4000)


def test_that_what_follows_after_a_gap_is_not_lit(
    qtbot: QtBot, desk: Desk, pane: PreviewPane, cut: Place, tmp_path: Path
) -> None:
    show(qtbot, pane, cut, printed(tmp_path, [*ONE, "", "", "A chart of everything"], TWO))
    desk.visited.emit(cut)
    words = pane.paper.words(0)
    assert words is not None
    lit, (*_, chart) = pane.paper.lit.rooms(0)[0], words.lines
    assert lit.bottom() < chart.box[1]


def test_that_of_two_side_by_side_one_is_lit(
    qtbot: QtBot, desk: Desk, pane: PreviewPane, cut: Place, tmp_path: Path
) -> None:
    other = desk.add("accomplishments")
    first = pane.paper.words(0)
    assert first is not None
    across = first.rooms(first.lines[1].first, first.lines[1].first + 1)[0].left()
    beside = {f"i-{other.id}": Spot(0, LINE * 1.2, across + 0.02), f"i-{cut.id}": Spot(0, LINE * 1.2, 1)}
    show(qtbot, pane, cut, printed(tmp_path, ONE, TWO), **beside)
    desk.visited.emit(cut)
    assert pane.paper.lit.pages == ()
    desk.visited.emit(other)
    assert pane.paper.lit.pages == (0,)


def test_that_whoever_comes_by_ctrl_k_sees_the_place_also_where_it_was_at_hand(
    qtbot: QtBot, window: Window, cut: Place, tmp_path: Path
) -> None:
    assert window.workspace is not None
    pane = window.workspace.preview
    show(qtbot, pane, cut, printed(tmp_path, ONE, TWO))
    for _ in range(2):
        window._go_to(cut)
        assert pane.paper.lit.pages == (0,)
        pane.paper.lit.stop()


def test_that_typing_lights_nothing_and_ends_the_light(desk: Desk, pane: PreviewPane, cut: Place) -> None:
    desk.editor.set(cut, "headline", "Other words")
    assert pane.paper.lit.pages == ()
    desk.visited.emit(cut)
    desk.editor.set(cut, "headline", "Other words, typed on")
    assert pane.paper.lit.pages == ()


def test_that_an_item_that_is_not_printed_lights_nothing(desk: Desk, pane: PreviewPane) -> None:
    desk.visited.emit(Place("goals", "nowhere"))
    assert pane.paper.lit.pages == ()


def test_that_of_what_stands_everywhere_the_words_are_lit(
    qtbot: QtBot, desk: Desk, pane: PreviewPane, cut: Place, tmp_path: Path
) -> None:
    case = Place("cases", desk.case_id)
    desk.editor.set(case, "thesis", "I **already** do this job. Every day of the year, for all of the homes.")
    desk.editor.settle()
    lines = [
        "From one to the other",
        "I already do this job. Every day",
        "of the year, for all of the homes.",
    ]
    show(qtbot, pane, cut, printed(tmp_path, lines, TWO))
    desk.field_visited.emit(case, "thesis")
    words = pane.paper.words(0)
    assert words is not None and pane.paper.lit.pages == (0,)
    rooms = pane.paper.lit.rooms(0)
    assert len(rooms) == 2
    assert rooms[0].contains(words.rooms(words.lines[1].first, words.lines[1].end)[0].center())
    pane.paper.lit.stop()
    desk.field_visited.emit(case, "why_now")
    assert pane.paper.lit.pages == ()


def test_that_the_light_is_steady_where_nothing_may_move(
    monkeypatch: pytest.MonkeyPatch, desk: Desk, pane: PreviewPane, cut: Place, qtbot: QtBot
) -> None:
    monkeypatch.setattr(pane.paper.lit, "_may_move", lambda: False)
    spot = at(pane, 0, 1, 0, past=0) - QPoint(3, 0)

    def colour() -> str:
        return pane.sheets.viewport().grab().toImage().pixelColor(spot).name()

    dark = colour()
    desk.visited.emit(cut)
    lit = colour()
    assert lit != dark
    qtbot.wait(300)
    assert colour() == lit
    qtbot.waitUntil(lambda: colour() == dark, timeout=4000)


# ---------- keys ----------


def test_that_keys_read_on_and_go_to_the_ends(qtbot: QtBot, pane: PreviewPane) -> None:
    sheets, bar = pane.sheets, pane.sheets.verticalScrollBar()
    sheets.set_zoom(2)
    for key, modifiers, arrived in (
        (Qt.Key.Key_Space, NONE, lambda: bar.value() > 500),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier, lambda: bar.value() == 0),
        (Qt.Key.Key_End, NONE, lambda: bar.value() == bar.maximum()),
        (Qt.Key.Key_Home, NONE, lambda: bar.value() == 0),
        (Qt.Key.Key_PageDown, NONE, lambda: bar.value() > 500),
        (Qt.Key.Key_PageUp, NONE, lambda: bar.value() == 0),
        (Qt.Key.Key_Down, NONE, lambda: bar.value() > 0),
    ):
        QTest.keyClick(sheets, key, modifiers)
        qtbot.waitUntil(arrived)


def test_that_plus_minus_and_nought_change_the_papers_size(pane: PreviewPane) -> None:
    sheets = pane.sheets
    fit = sheets.zoom
    QTest.keyClick(sheets, Qt.Key.Key_Plus)
    assert sheets.zoom > fit
    QTest.keyClick(sheets, Qt.Key.Key_Minus)
    QTest.keyClick(sheets, Qt.Key.Key_Minus)
    assert sheets.zoom < fit
    QTest.keyClick(sheets, Qt.Key.Key_0)
    assert sheets.zoom == fit


def test_that_the_paper_is_framed_when_the_focus_came_by_a_key(pane: PreviewPane, qtbot: QtBot) -> None:
    def corner() -> str:
        return pane.sheets.viewport().grab().toImage().pixelColor(1, 1).name()

    bare = corner()
    pane.sheets.setFocus(Qt.FocusReason.MouseFocusReason)
    assert corner() == bare
    pane.sheets.clearFocus()
    pane.sheets.setFocus(Qt.FocusReason.TabFocusReason)
    assert corner() != bare
    QApplication.processEvents()


# ---------- how large, and small pages ----------


def test_that_a_page_can_be_seen_whole_however_the_pane_grows(pane: PreviewPane) -> None:
    pane.resize(600, 500)
    pane.do("fit-page")
    assert pane.sheets.view_of(0, QPointF(0, pane.sheets.page_size.height())).y() <= 500
    small = pane.sheets.zoom
    pane.resize(600, 800)
    QApplication.processEvents()
    assert pane.sheets.zoom > small
    pane.do("full-size")
    assert pane.sheets.zoom == 1
    pane.do("fit")
    assert pane.sheets.wanted_zoom is None


def test_that_how_large_and_the_small_pages_are_remembered(
    window: Window, settings: Settings, desk: Desk
) -> None:
    assert window.workspace is not None
    for key in ("fit-page", "thumbs"):
        window.commands[key].trigger()
    memory.remember(window.workspace, settings)
    window.commands["full-size"].trigger()
    window.commands["thumbs"].trigger()
    memory.restore(window.workspace, settings)
    assert window.workspace.preview.sheets.wanted_zoom is Fit.PAGE
    assert window.workspace.preview.has_thumbs


def small_pages(qtbot: QtBot, pane: PreviewPane) -> QListWidget:
    pane.do("thumbs")
    thumbs = pane.findChild(QListWidget)
    assert thumbs is not None
    qtbot.waitUntil(lambda: thumbs.count() == 2)
    return thumbs


def test_that_a_small_page_leads_to_its_page(qtbot: QtBot, pane: PreviewPane) -> None:
    pane.resize(420, 400)
    thumbs = small_pages(qtbot, pane)
    assert thumbs.item(1).data(Qt.ItemDataRole.AccessibleTextRole) == "Page 2"
    spot = thumbs.visualItemRect(thumbs.item(1)).center()
    QTest.mouseClick(thumbs.viewport(), LEFT, NONE, spot)
    qtbot.waitUntil(lambda: pane.sheets.page == 1)
    QTest.keyClick(thumbs, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: pane.sheets.page == 0)


def test_that_the_small_pages_follow_the_large_ones(qtbot: QtBot, pane: PreviewPane) -> None:
    pane.resize(420, 400)
    thumbs = small_pages(qtbot, pane)
    assert thumbs.currentRow() == 0
    pane.sheets.verticalScrollBar().setValue(pane.sheets.verticalScrollBar().maximum())
    assert thumbs.currentRow() == 1


def test_that_small_pages_are_drawn_and_drawn_anew_when_they_change(
    qtbot: QtBot, pane: PreviewPane, cut: Place, tmp_path: Path
) -> None:
    drawn: list[int] = []
    pane.sheets.pictures.small_drawn.connect(lambda page, _: drawn.append(page))
    thumbs = small_pages(qtbot, pane)
    qtbot.waitUntil(lambda: sorted(drawn) == [0, 1])
    pages = pane.sheets.pages
    with qtbot.waitSignal(pane.sheets.pictures.small_drawn):
        pane.sheets.show_pages((pages[0], *printed(tmp_path, ["Other"])))
    qtbot.wait(100)
    assert sorted(drawn) == [0, 1, 1]
    assert thumbs.count() == 2


def test_that_hidden_small_pages_are_not_drawn(qtbot: QtBot, pane: PreviewPane, tmp_path: Path) -> None:
    drawn: list[int] = []
    pane.sheets.pictures.small_drawn.connect(lambda page, _: drawn.append(page))
    with qtbot.waitSignal(pane.sheets.opened):
        pane.sheets.show_pages(printed(tmp_path, ["Other"]))
    qtbot.wait(100)
    assert drawn == []


def test_that_every_control_has_a_name(pane: PreviewPane) -> None:
    inputs = [*pane.findChildren(QToolButton), *pane.findChildren(QLineEdit), *pane.findChildren(QListWidget)]
    assert len(inputs) >= 11
    assert all(each.accessibleName() for each in inputs)

"""Lists of items: adding, deleting, moving, ticking and filtering, by keys and pointer, at any length."""

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from typed import sure

from promocase.domain.choice import EvidenceKind
from promocase.domain.item import Attachment
from promocase.domain.kinds.accomplishment import Accomplishment
from promocase.domain.place import Place
from promocase.editing.editor import Editor
from promocase.errors import PromocaseError
from promocase.ui.desk import Desk, Doors
from promocase.ui.forms.form import Form
from promocase.ui.forms.item_list import ItemList
from promocase.ui.forms.many import ManyInput
from promocase.ui.inputs.line import LineInput
from promocase.ui.inputs.refs import RefsInput
from promocase.ui.lists.row_text import shortened
from promocase.ui.lists.row_view import RowView
from promocase.ui.parts.empty import Empty

KIND = "accomplishments"
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def rows(form: Form) -> None:
    form.row("headline")
    form.many("metrics", lambda metric: metric.row("name", "baseline"))
    form.many("evidence", lambda evidence: evidence.row("name", "kind"))
    form.row("competencies")


@pytest.fixture
def listed(qtbot: QtBot, desk: Desk) -> Iterator[ItemList]:
    listed = ItemList(desk, Accomplishment, rows, empty=Empty("What changed?", "Fewer errors", "Add one"))
    qtbot.addWidget(listed)
    listed.show()
    QTest.qWaitForWindowActive(listed)
    yield listed
    listed.close()


@pytest.fixture
def three(listed: ItemList, desk: Desk) -> ItemList:
    for headline in ("one", "two", "three"):
        desk.add(KIND, headline=headline)
    select(listed, "one")
    listed.view.setFocus()
    return listed


def select(listed: ItemList, headline: str) -> None:
    listed.show_place(Place(KIND, ids(listed.desk)[headlines(listed.desk).index(headline)]))


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def headlines(desk: Desk) -> list[str]:
    return [item.headline for item in desk.editor.record.accomplishments]


def ids(desk: Desk) -> list[str]:
    return [item.id for item in desk.editor.record.accomplishments]


def shown(listed: ItemList) -> list[str]:
    return [listed.model.index(row).data() for row in range(listed.model.rowCount())]


def in_case(desk: Desk) -> list[str]:
    named = dict(zip(ids(desk), headlines(desk), strict=True))
    return [named[id] for id in desk.chosen(KIND)]


def test_that_an_empty_list_offers_one_button_that_starts_an_item(listed: ItemList, desk: Desk) -> None:
    assert not listed.view.isVisible()
    next(each for each in listed.findChildren(QPushButton) if each.text() == "Add one").click()
    assert in_case(desk) == [""]
    assert listed.form.input("headline").hasFocus()
    assert desk.editor.undo_label == "Add accomplishment"


@pytest.mark.parametrize("key", [Qt.Key.Key_Insert, Qt.Key.Key_N])
def test_that_a_key_adds_an_item_to_write(three: ItemList, desk: Desk, key: Qt.Key) -> None:
    QTest.keyClick(three.view, key, CONTROL if key == Qt.Key.Key_N else Qt.KeyboardModifier.NoModifier)
    QTest.keyClicks(focused(), "four")
    assert headlines(desk) == ["one", "two", "three", "four"]
    assert shown(three) == headlines(desk)


def test_that_deleting_goes_to_the_neighbour_and_can_be_taken_back(three: ItemList, desk: Desk) -> None:
    select(three, "two")
    QTest.keyClick(three.view, Qt.Key.Key_Delete)
    assert headlines(desk) == ["one", "three"]
    assert in_case(desk) == ["one", "three"]
    assert sure(LineInput, three.form.input("headline")).text() == "three"
    desk.editor.undo()
    assert shown(three) == ["one", "two", "three"]
    assert in_case(desk) == ["one", "two", "three"]


def test_that_the_last_item_can_be_deleted_too(three: ItemList, desk: Desk) -> None:
    for _ in range(3):
        QTest.keyClick(three.view, Qt.Key.Key_Delete)
    assert headlines(desk) == []
    assert not three.form.isVisible()


def test_that_a_duplicate_stands_below_and_outside_of_the_case(three: ItemList, desk: Desk) -> None:
    QTest.keyClick(three.view, Qt.Key.Key_D, CONTROL)
    assert headlines(desk) == ["one", "one", "two", "three"]
    assert in_case(desk) == ["one", "two", "three"]
    assert shown(three) == headlines(desk)


def test_that_moving_an_item_moves_it_in_the_case_in_one_step(three: ItemList, desk: Desk) -> None:
    QTest.keyClick(three.view, Qt.Key.Key_Down, ALT)
    assert headlines(desk) == ["two", "one", "three"] == shown(three) == in_case(desk)
    assert three.place == Place(KIND, ids(desk)[1])
    desk.editor.undo()
    assert headlines(desk) == ["one", "two", "three"] == shown(three) == in_case(desk)


def test_that_moving_changes_an_order_made_elsewhere_only_for_the_item_moved(
    three: ItemList, desk: Desk
) -> None:
    one, two, last = ids(desk)
    desk.choose(KIND, (last, two, one))
    select(three, "one")
    QTest.keyClick(three.view, Qt.Key.Key_Down, ALT)
    assert desk.chosen(KIND) == (one, last, two)


def test_that_an_item_at_the_end_moves_no_further(three: ItemList, desk: Desk) -> None:
    label = desk.editor.undo_label
    QTest.keyClick(three.view, Qt.Key.Key_Up, ALT)
    assert headlines(desk) == ["one", "two", "three"]
    assert desk.editor.undo_label == label


def test_that_a_dragged_row_moves(three: ItemList, desk: Desk) -> None:
    from PySide6.QtCore import QModelIndex

    assert three.model.moveRow(QModelIndex(), 0, QModelIndex(), 3)
    assert headlines(desk) == ["two", "three", "one"] == shown(three)


def test_that_space_ticks_an_item_out_of_the_case_and_back_to_its_place(three: ItemList, desk: Desk) -> None:
    QTest.keyClick(three.view, Qt.Key.Key_Space)
    assert in_case(desk) == ["two", "three"]
    QTest.keyClick(three.view, Qt.Key.Key_Space)
    assert in_case(desk) == ["one", "two", "three"]
    desk.editor.undo()
    assert three.model.index(0).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked


def test_that_an_item_taken_out_of_the_case_is_named_and_comes_back_with_one_click(
    three: ItemList, desk: Desk
) -> None:
    before = desk.chosen(KIND)
    QTest.keyClick(three.view, Qt.Key.Key_Space)
    assert desk.chosen(KIND) != before
    assert any(
        "“one” is no longer in the case." in label.text() and label.isVisible()
        for label in three.findChildren(QLabel)
    )
    undo = next(each for each in three.findChildren(QPushButton) if each.text() == "Undo")
    undo.click()
    assert desk.chosen(KIND) == before
    assert not undo.isVisible()


def test_that_nothing_is_said_when_an_item_goes_into_the_case(three: ItemList) -> None:
    QTest.keyClick(three.view, Qt.Key.Key_Space)
    QTest.keyClick(three.view, Qt.Key.Key_Space)
    undo = next(each for each in three.findChildren(QPushButton) if each.text() == "Undo")
    assert not undo.isVisible()


def test_that_an_empty_list_colours_the_button_that_fills_it(listed: ItemList) -> None:
    add = next(each for each in listed.findChildren(QPushButton) if each.text() == "Add one")
    assert add.isVisible() and add.property("kind") == "primary"


def test_that_a_click_on_the_box_ticks(three: ItemList, desk: Desk) -> None:
    row = three.view.visualRect(three.model.index(1))
    middle = QPoint(row.left() + 20, row.center().y())
    QTest.mouseClick(three.view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert in_case(desk) == ["one", "three"]
    QTest.mouseClick(three.view.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert in_case(desk) == ["one", "three"]


def test_that_the_ticks_are_those_of_the_case_at_work(three: ItemList, desk: Desk) -> None:
    case = desk.editor.add("cases")
    desk.choose_case(case.id)
    assert in_case(desk) == []
    assert three.model.index(0).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked


def test_that_the_filter_finds_and_keeps_what_is_being_written(three: ItemList, desk: Desk) -> None:
    three.filter.setText("T")
    assert shown(three) == ["two", "three"]
    three.form.input("headline").setFocus()
    QTest.keyClicks(three.form.input("headline"), "zz")
    assert shown(three) == ["twozz", "three"]
    three.filter.setText("nothing like it")
    assert shown(three) == []
    assert not three.form.isVisible()
    three.filter.clear()
    assert shown(three) == ["one", "twozz", "three"]
    assert three.form.isVisible()


def test_that_deleting_while_filtered_deletes_what_is_shown(three: ItemList, desk: Desk) -> None:
    three.filter.setText("thr")
    QTest.keyClick(three.view, Qt.Key.Key_Delete)
    assert headlines(desk) == ["one", "two"]
    desk.editor.undo()
    assert shown(three) == ["three"]


def test_that_a_file_dropped_on_a_row_becomes_its_evidence(
    three: ItemList, desk: Desk, tmp_path: Path
) -> None:
    file = tmp_path / "chart.csv"
    file.write_text("month,corrections")
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(file))])
    place = QPointF(three.view.visualRect(three.model.index(1)).center())
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    three.view.dropEvent(QDropEvent(place, copy, files, left, Qt.KeyboardModifier.NoModifier))
    (evidence,) = desk.editor.record.accomplishments[1].evidence
    assert (evidence.kind, evidence.name, evidence.attachment and evidence.attachment.name) == (
        EvidenceKind.FILE,
        "chart",
        "chart.csv",
    )


def test_that_nested_items_are_added_moved_and_removed_by_keys(three: ItemList, desk: Desk) -> None:
    metrics = sure(ManyInput, three.form.input("metrics"))
    for name in ("first", "second"):
        metrics.add()
        QTest.keyClicks(focused(), name)

    def names() -> list[str]:
        return [metric.name for metric in desk.editor.record.accomplishments[0].metrics]

    assert names() == ["first", "second"]
    QTest.keyClick(focused(), Qt.Key.Key_Up, ALT)
    assert names() == ["second", "first"]
    QTest.keyClicks(focused(), "!")
    assert names() == ["second!", "first"]
    place = metrics.show_place(Place(KIND, ids(desk)[0], "metrics", "gone"), "")
    assert place is metrics.focus_target()
    metrics._pool[0].asked.emit("duplicate")
    assert names() == ["second!", "second!", "first"]
    metrics._pool[0].asked.emit("remove")
    assert names() == ["second!", "first"]
    for _ in range(99):
        if desk.editor.undo_label == "Add accomplishment":
            break
        desk.editor.undo()
    assert names() == []


def test_that_a_nested_item_is_worked_by_keys_from_its_fields(three: ItemList, desk: Desk) -> None:
    def names() -> list[str]:
        return [metric.name for metric in desk.editor.record.accomplishments[0].metrics]

    sure(ManyInput, three.form.input("metrics")).add()
    QTest.keyClicks(focused(), "first")
    QTest.keyClick(focused(), Qt.Key.Key_D, CONTROL | SHIFT)
    QTest.keyClicks(focused(), "!")
    assert names() == ["first", "first!"]
    QTest.keyClick(focused(), Qt.Key.Key_Up, ALT | SHIFT)
    assert names() == ["first!", "first"]
    QTest.keyClick(focused(), Qt.Key.Key_Return, CONTROL)
    QTest.keyClicks(focused(), "between")
    assert names() == ["first!", "between", "first"]
    QTest.keyClick(focused(), Qt.Key.Key_Delete, CONTROL | SHIFT)
    assert names() == ["first!", "first"]
    QTest.keyClicks(focused(), "?")
    assert names() == ["first!", "first?"]


def test_that_a_row_is_moved_on_and_on_by_its_button(three: ItemList, desk: Desk) -> None:
    place = Place(KIND, ids(desk)[0])
    for name in ("one", "two", "three"):
        desk.editor.add_child(place, "metrics", name=name)
    sure(QPushButton, sure(ManyInput, three.form.input("metrics"))._pool[0].way("down")).setFocus()
    for _ in range(2):
        assert focused().property("text") == "Move down"
        QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert focused().property("text") == "Move up"
    names = [metric.name for metric in desk.editor.record.accomplishments[0].metrics]
    assert names == ["two", "three", "one"]
    QTest.keyClick(focused(), Qt.Key.Key_Return, CONTROL)
    assert len(desk.editor.record.accomplishments[0].metrics) == 4


def test_that_a_choice_in_a_row_keeps_its_answer_while_the_row_moves(three: ItemList, desk: Desk) -> None:
    place = Place(KIND, ids(desk)[0])
    for name in ("one", "two"):
        desk.editor.add_child(place, "evidence", name=name, kind=EvidenceKind.LINK)
    row = sure(ManyInput, three.form.input("evidence"))._pool[1]
    row.form.input("kind").setFocus()
    QTest.keyClick(row.form.input("kind"), Qt.Key.Key_Up, ALT | SHIFT)
    evidence = desk.editor.record.accomplishments[0].evidence
    assert [(each.name, each.kind) for each in evidence] == [
        ("two", EvidenceKind.LINK),
        ("one", EvidenceKind.LINK),
    ]


def test_that_another_item_brings_its_own_nested_items(three: ItemList, desk: Desk) -> None:
    desk.editor.add_child(Place(KIND, ids(desk)[0]), "metrics", name="corrections")
    metrics = sure(ManyInput, three.form.input("metrics"))
    shown_names = [sure(LineInput, row.form.input("name")).text() for row in metrics._shown()]
    assert shown_names == ["corrections"]
    select(three, "two")
    assert metrics._shown() == []


def test_that_references_are_ticked_by_keys(three: ItemList, desk: Desk) -> None:
    refs = sure(RefsInput, three.form.input("competencies"))
    assert sure(QPushButton, refs.focus_target()).text() == "Add competencies on their page"
    first, second = (desk.editor.add("competencies", name=name).id for name in ("Leads", "Explains"))
    view = sure(RowView, refs.focus_target())
    view.setCurrentIndex(view.model().index(1, 0))
    QTest.keyClick(view, Qt.Key.Key_Space)
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert desk.editor.record.accomplishments[0].competencies == (second, first)
    desk.editor.remove(Place("competencies", second))
    assert desk.editor.record.accomplishments[0].competencies == (first,)


def test_that_ten_thousand_items_stay_quick(qtbot: QtBot, desk: Desk) -> None:
    from promocase.domain.change import Part

    many = (Accomplishment(id=f"a{number}", headline=f"number {number}") for number in range(10_000))
    desk.editor.change(
        "Load", tuple(Part(KIND, item.id, None, item, row, row) for row, item in enumerate(many))
    )
    started = time.perf_counter()
    listed = ItemList(desk, Accomplishment, rows)
    qtbot.addWidget(listed)
    listed.show()
    opened = time.perf_counter() - started
    listed.show_place(Place(KIND, "a9000"), "headline")
    line, resets = listed.form.input("headline"), []
    listed.model.modelReset.connect(lambda: resets.append(1))
    started = time.perf_counter()
    QTest.keyClicks(line, "x" * 50)
    typed = (time.perf_counter() - started) / 50
    assert resets == []
    assert opened < 1.0, f"opening took {opened:.2f} s"
    assert typed < 0.016, f"a key took {typed * 1000:.1f} ms"
    listed.close()


def test_that_a_file_dropped_anywhere_goes_to_the_item_at_hand(
    three: ItemList, desk: Desk, tmp_path: Path
) -> None:
    file = tmp_path / "chart.csv"
    file.write_text("month,corrections")
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(file))])
    select(three, "three")
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    three.dropEvent(QDropEvent(QPointF(9, 9), copy, files, left, Qt.KeyboardModifier.NoModifier))
    assert [len(item.evidence) for item in desk.editor.record.accomplishments] == [0, 0, 1]


def test_that_a_file_that_cannot_be_kept_is_said_and_changes_nothing(
    qtbot: QtBot, editor: Editor, doors: Doors
) -> None:
    def refuse(path: Path) -> Attachment:
        raise PromocaseError("“film.mov” is too large.", "Link to it instead.")

    desk = Desk(editor, replace(doors, attach=refuse))
    listed = ItemList(desk, Accomplishment, rows)
    qtbot.addWidget(listed)
    listed.show()
    listed.add()
    before = editor.record
    listed._attach([Path("film.mov")])
    assert editor.record is before
    said = [label.text() for label in listed.findChildren(QLabel) if label.isVisible()]
    assert "“film.mov” is too large. Link to it instead." in said
    listed.close()
    desk.close()


def test_that_what_was_deleted_is_named_and_comes_back_with_one_click(three: ItemList, desk: Desk) -> None:
    QTest.keyClick(three.view, Qt.Key.Key_Delete)
    assert "Deleted “one”." in [label.text() for label in three.findChildren(QLabel) if label.isVisible()]
    (undo,) = [each for each in three.findChildren(QPushButton) if each.text() == "Undo" and each.isVisible()]
    undo.click()
    assert headlines(desk) == ["one", "two", "three"]
    assert not undo.isVisible()


@pytest.mark.parametrize(
    ("words", "said"),
    [("short", "short"), ("one two three", "one two …"), ("oneverylongword", "oneverylong …")],
)
def test_that_a_long_title_is_cut_where_a_word_ends(words: str, said: str) -> None:
    assert shortened(words, 11) == said


def test_that_a_move_is_named_for_undo(three: ItemList, desk: Desk) -> None:
    QTest.keyClick(three.view, Qt.Key.Key_Down, ALT)
    assert desk.editor.undo_label == "Move accomplishment “one”"

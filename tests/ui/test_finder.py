"""Ctrl+K: adding by whatever it is called, going to a field by its name, and what comes first."""

from functools import partial

import pytest
import sampled
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from typed import sure

from promocase.domain.field import fields_of
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.paper import Paper
from promocase.domain.place import Place
from promocase.domain.record import KINDS, Record
from promocase.ui.desk import Desk
from promocase.ui.forms.item_list import ItemList
from promocase.ui.pages import page_of_kind
from promocase.ui.shell.finder import MOST, MOST_FIELDS, Entry, Group, ranked
from promocase.ui.shell.window import Window
from promocase.ui.shell.workspace import Workspace

ADDED = [key for key, kind in KINDS.items() if not kind.FIXED and kind is not Paper]


@pytest.fixture
def record() -> Record:
    return sampled.read("payroll-specialist")


def workspace(window: Window) -> Workspace:
    return sure(Workspace, window.workspace)


def focused() -> QWidget:
    return sure(QWidget, QApplication.focusWidget())


def ask(window: Window, words: str) -> None:
    """Type into Ctrl+K, and take the first."""
    window.commands["find"].trigger()
    QTest.keyClicks(focused(), words)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    QApplication.processEvents()


def known(window: Window) -> tuple[Entry, ...]:
    return window.finder._entries()


# ---------- what comes first ----------


def entry(words: str, group: Group, *also: str) -> Entry:
    return Entry(words, "", lambda: None, group, also)


PAGE, ADD = entry("Goals", Group.PAGE), entry("Add goal", Group.DO, "New goal", "+ goal")
DO, FIELD = entry("New record…", Group.DO), entry("The goal it serves", Group.FIELD)
ITEM, ELSEWHERE = entry("Goal of the year", Group.ITEM), entry("Something else", Group.ITEM)


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("goal", [PAGE, ITEM, ADD, FIELD, ELSEWHERE]),
        ("Goal of the year", [ITEM, ELSEWHERE]),
        ("add goal", [ADD, ELSEWHERE]),
        ("new goal", [ADD, ELSEWHERE]),
        ("+ goal", [ADD, ELSEWHERE]),
        ("new", [DO, ADD, ELSEWHERE]),
        ("goal serves", [FIELD, ELSEWHERE]),
        ("new record", [DO, ELSEWHERE]),
    ],
)
def test_that_what_fits_best_comes_first(query: str, first: list[Entry]) -> None:
    found = [ELSEWHERE, *([ITEM] if query in ("goal", "Goal of the year") else [])]
    assert list(ranked(query, (PAGE, DO, ADD, FIELD), found)) == first


def test_that_before_a_letter_is_typed_there_are_pages_and_commands(window: Window) -> None:
    shown = ranked("  ", known(window), ())
    assert [each.group for each in shown] == [Group.PAGE] * 10 + [Group.DO] * 2


@given(st.text(max_size=8), st.lists(st.sampled_from([PAGE, ADD, DO, FIELD]), max_size=40))
def test_that_however_much_is_found_one_s_own_words_keep_a_place(query: str, many: list[Entry]) -> None:
    shown = ranked(query, many, (ELSEWHERE,))
    assert len(shown) <= MOST
    assert sum(each.group is Group.FIELD for each in shown) <= MOST_FIELDS


# ---------- adding ----------


@pytest.mark.parametrize("verb", ["add", "new", "plus", "+", "create"])
def test_that_an_item_is_added_by_whatever_it_is_called(window: Window, desk: Desk, verb: str) -> None:
    before = len(desk.editor.record.goals)
    ask(window, f"{verb} goal")
    assert workspace(window).pages.key == "goals"
    assert len(desk.editor.record.goals) == before + 1
    QTest.keyClicks(focused(), "Ride a bike")
    assert desk.editor.record.goals[-1].name == "Ride a bike"


@pytest.mark.parametrize("key", ADDED)
def test_that_each_kind_can_be_added_and_written_at_once(window: Window, desk: Desk, key: str) -> None:
    before = len(desk.editor.record.of(key))
    ask(window, f"add {KINDS[key].NAME}")
    assert workspace(window).pages.key == page_of_kind(key)
    (*_, added) = desk.editor.record.of(key)
    assert len(desk.editor.record.of(key)) == before + 1
    QTest.keyClicks(focused(), "7")
    assert desk.editor.known(Place(key, added.id)) != added, "the focus is in its first field"


# ---------- fields ----------


def test_that_a_field_is_found_by_its_name_with_its_page_and_item(window: Window, desk: Desk) -> None:
    first = desk.editor.record.accomplishments[0]
    (found,) = [each for each in known(window) if each.words == "Your own part"]
    assert found.detail.startswith("Accomplishments · ") and first.headline[:20] in found.detail
    ask(window, "your own part")
    assert workspace(window).pages.key == "accomplishments"
    QTest.keyClicks(focused(), "x")
    assert desk.editor.record.accomplishments[0].part != first.part


def test_that_the_field_is_that_of_the_item_at_hand(window: Window, desk: Desk) -> None:
    third = desk.editor.record.accomplishments[2]
    window.go("accomplishments")
    workspace(window).go("accomplishments", Place("accomplishments", third.id))
    ask(window, "your own part")
    QTest.keyClicks(focused(), "x")
    assert desk.editor.record.accomplishments[2].part != third.part


@pytest.mark.parametrize("kind", [kind for key, kind in KINDS.items() if kind is not Paper])
def test_that_every_field_of_a_kind_is_found_and_leads_to_its_input(window: Window, kind: type) -> None:
    at = workspace(window)
    for field in fields_of(kind):
        window.status.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        window.status.setFocus()
        page = page_of_kind(kind.KEY, field.name)
        runs = [each for each in known(window) if each.words == field.label and each.group is Group.FIELD]
        mine = [each for each in runs if sure(partial, each.run).args[:3] == (kind, page, field.name)]
        mine[0].run()
        assert at.pages.key == page
        assert at.pages.page(page).isAncestorOf(focused()), field.name


def test_that_a_field_within_an_item_leads_to_the_first_of_its_rows(window: Window, desk: Desk) -> None:
    before = desk.editor.record.accomplishments[0].metrics[0].how.count("x")
    ask(window, "how it was measured")
    QTest.keyClicks(focused(), "x")
    assert desk.editor.record.accomplishments[0].metrics[0].how.count("x") == before + 1


def test_that_a_field_without_an_item_leads_to_its_page(window: Window, desk: Desk) -> None:
    for goal in desk.editor.record.goals:
        desk.editor.remove(Place("goals", goal.id))
    ask(window, "why it can be done")
    assert workspace(window).pages.key == "goals"


# ---------- from the welcome page ----------


def test_that_what_is_found_brings_the_record_into_view(window: Window, desk: Desk) -> None:
    window.show_record(desk, "My record", None, is_new=True)
    assert window.welcome.isVisible()
    ask(window, "add goal")
    assert not window.welcome.isVisible()
    assert workspace(window).isVisible() and window.commands["export"].isEnabled()
    assert isinstance(workspace(window).pages.page("goals").findChildren(ItemList)[0], ItemList)
    assert desk.editor.find(Case, desk.case_id) is not None

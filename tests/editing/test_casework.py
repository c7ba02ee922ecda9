"""The promises of casework: a case follows the list, and each thing done is one step that can be undone."""

from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typed import sure

from promocase.domain.choice import CaseOutcome
from promocase.domain.field import blank_of, fields_of
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.goal import Goal
from promocase.domain.place import Place
from promocase.domain.record import KINDS, Record, blank_record
from promocase.domain.written import Day
from promocase.editing import casework
from promocase.editing.editor import Editor

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
CASE = Place("cases", "case")
GOALS = "goals"


def editor_of(record: Record) -> Editor:
    ids = count(1)
    return Editor(record, lambda: NOW, lambda: f"id-{next(ids)}")


def new_editor() -> Editor:
    return editor_of(blank_record(lambda: "case", NOW))


@pytest.fixture
def editor() -> Editor:
    return new_editor()


@pytest.fixture
def without_case() -> Editor:
    return editor_of(blank_record(lambda: "case", NOW).replaced("cases", ()))


def chosen(editor: Editor, kind: str = GOALS) -> tuple[str, ...]:
    return casework.chosen_ids(editor.find(Case, CASE.id), kind)


def listed(editor: Editor) -> list[str]:
    return [goal.id for goal in editor.record.goals]


def others(ids: tuple[str, ...], id: str) -> list[str]:
    return [other for other in ids if other != id]


def steps(editor: Editor, do: Callable[[], object]) -> int:
    """How many steps of undo it takes to come back to where it began, having done this."""
    before, label = editor.record, editor.undo_label
    do()
    number = 0
    while editor.record != before:
        assert editor.undo() is not None, "there is no way back"
        number += 1
    assert editor.undo_label == label
    return number


@st.composite
def goals_in_a_case(draw: st.DrawFn) -> Editor:
    """One to six goals, some of them in the case, in an order of its own."""
    editor = new_editor()
    ids = [editor.add(GOALS).id for _ in range(draw(st.integers(1, 6)))]
    order = draw(st.permutations(ids))
    casework.choose(editor, CASE.id, GOALS, tuple(order[: draw(st.integers(0, len(order)))]))
    return editor


# Ticking


@given(goals_in_a_case(), st.data())
def test_that_a_tick_out_and_in_keeps_the_order_of_the_others(editor: Editor, data: st.DataObject) -> None:
    goal = Place(GOALS, data.draw(st.sampled_from(listed(editor))))
    before = chosen(editor)
    casework.tick(editor, CASE.id, goal, is_ticked=False)
    assert list(chosen(editor)) == others(before, goal.id)
    casework.tick(editor, CASE.id, goal, is_ticked=True)
    assert others(chosen(editor), goal.id) == others(before, goal.id)
    assert goal.id in chosen(editor)


@given(goals_in_a_case(), st.data())
def test_that_a_ticked_item_comes_before_the_next_ticked_one_of_the_list(
    editor: Editor, data: st.DataObject
) -> None:
    goal = Place(GOALS, data.draw(st.sampled_from(listed(editor))))
    casework.tick(editor, CASE.id, goal, is_ticked=False)
    casework.tick(editor, CASE.id, goal, is_ticked=True)
    below = [id for id in listed(editor)[listed(editor).index(goal.id) + 1 :] if id in chosen(editor)]
    after = chosen(editor)[chosen(editor).index(goal.id) + 1 :]
    assert after[:1] == tuple(below[:1])


@given(goals_in_a_case(), st.data(), st.booleans())
def test_that_a_tick_is_one_step_or_none(editor: Editor, data: st.DataObject, is_ticked: bool) -> None:
    goal = Place(GOALS, data.draw(st.sampled_from(listed(editor))))
    is_change = (goal.id in chosen(editor)) != is_ticked
    assert steps(editor, lambda: casework.tick(editor, CASE.id, goal, is_ticked)) == is_change


def test_that_two_ticks_are_two_steps(editor: Editor) -> None:
    for goal in (editor.add(GOALS), editor.add(GOALS)):
        casework.tick(editor, CASE.id, goal, is_ticked=True)
    editor.undo()
    assert chosen(editor) == (listed(editor)[0],)


def test_that_what_is_not_there_cannot_be_ticked(editor: Editor, without_case: Editor) -> None:
    with pytest.raises(KeyError):
        casework.tick(editor, CASE.id, Place(GOALS, "gone"), is_ticked=True)
    with pytest.raises(KeyError):
        casework.tick(without_case, CASE.id, without_case.add(GOALS), is_ticked=True)
    with pytest.raises(KeyError):
        casework.tick(editor, CASE.id, editor.add("people"), is_ticked=True)


# Moving


@given(goals_in_a_case(), st.data(), st.integers(-1, 7))
def test_that_a_move_moves_one_item_in_list_and_case(editor: Editor, data: st.DataObject, index: int) -> None:
    goal = Place(GOALS, data.draw(st.sampled_from(listed(editor))))
    list_before, before = listed(editor), chosen(editor)
    casework.move(editor, CASE.id, goal, index)
    assert listed(editor).index(goal.id) == max(0, min(index, len(list_before) - 1))
    assert others(tuple(listed(editor)), goal.id) == others(tuple(list_before), goal.id)
    assert others(chosen(editor), goal.id) == others(before, goal.id)
    assert (goal.id in chosen(editor)) == (goal.id in before)


@given(goals_in_a_case(), st.data(), st.integers(-1, 7))
def test_that_a_move_is_one_step_or_none(editor: Editor, data: st.DataObject, index: int) -> None:
    goal = Place(GOALS, data.draw(st.sampled_from(listed(editor))))
    row, last = listed(editor).index(goal.id), len(listed(editor)) - 1
    is_change = max(0, min(index, last)) != row
    assert steps(editor, lambda: casework.move(editor, CASE.id, goal, index)) == is_change


@given(st.permutations(["a", "b", "c", "d"]), st.integers(0, 3), st.integers(0, 3))
def test_that_a_case_in_the_order_of_the_list_stays_so(names: list[str], row: int, index: int) -> None:
    editor = new_editor()
    for name in names:
        casework.add(editor, CASE.id, GOALS, name=name)
    casework.move(editor, CASE.id, Place(GOALS, listed(editor)[row]), index)
    assert list(chosen(editor)) == listed(editor)


def test_that_a_move_without_a_case_moves_the_list(without_case: Editor) -> None:
    first, second = without_case.add(GOALS), without_case.add(GOALS)
    casework.move(without_case, "", second, 0)
    assert listed(without_case) == [second.id, first.id]


# Adding


@pytest.mark.parametrize("kind", [key for key in Case.CHOICES if not KINDS[key].FIXED])
def test_that_what_is_added_stands_in_the_case_at_once(editor: Editor, kind: str) -> None:
    before = chosen(editor, kind)
    added: list[Place] = []
    assert steps(editor, lambda: added.append(casework.add(editor, CASE.id, kind))) == 1
    editor.redo()
    assert chosen(editor, kind) == (*before, added[0].id)
    assert editor.undo_label == f"Add {KINDS[kind].NAME}"


@pytest.mark.parametrize("kind", [key for key in KINDS if key not in Case.CHOICES and not KINDS[key].FIXED])
def test_that_a_kind_no_case_holds_is_just_added(editor: Editor, kind: str) -> None:
    case = editor.item(CASE)
    place = casework.add(editor, CASE.id, kind)
    assert editor.item(place) is not None
    assert editor.item(CASE) is case


@pytest.mark.parametrize("kind", [key for key in KINDS if not KINDS[key].FIXED])
def test_that_without_a_case_an_item_is_just_added(without_case: Editor, kind: str) -> None:
    place = casework.add(without_case, casework.latest(without_case.record), kind)
    assert [item.id for item in without_case.record.of(kind)] == [place.id]


def test_that_an_item_is_added_with_its_words_and_only_to_the_case_meant(editor: Editor) -> None:
    other = editor.add("cases")
    place = casework.add(editor, other.id, GOALS, name="Fewer corrections")
    assert sure(Goal, editor.item(place)).name == "Fewer corrections"
    assert (sure(Case, editor.item(other)).goals, chosen(editor)) == ((place.id,), ())


# Cases


def test_that_a_new_case_is_the_last_and_starts_from_what_the_first_did(editor: Editor) -> None:
    assert steps(editor, lambda: casework.start_case(editor)) == 1
    place = casework.start_case(editor)
    assert casework.latest(editor.record) == place.id
    first, new = editor.known(CASE), sure(Case, editor.item(place))
    assert len(new.visions) == len(editor.record.visions) > 0
    assert all(getattr(new, field.name) == getattr(first, field.name) for field in fields_of(Case))


def test_that_a_case_goes_on_from_another_but_for_its_answer(editor: Editor) -> None:
    given = {"target_role": "Team Lead", "outcome": CaseOutcome.GRANTED, "agreed": "In May", "name": "Spring"}
    for field, value in given.items():
        editor.set(CASE, field, value)
    editor.set(CASE, "agreed_by", Day("May 2026", 2026, 5))
    casework.add(editor, CASE.id, GOALS)
    old = editor.item(CASE)
    assert steps(editor, lambda: casework.start_case_from(editor, CASE.id, "Autumn")) == 1
    new = sure(Case, editor.item(casework.start_case_from(editor, CASE.id, "Autumn")))
    changed = {
        field.name for field in fields_of(Case) if getattr(new, field.name) != getattr(old, field.name)
    }
    assert changed == {"name", "outcome", "agreed", "agreed_by"}
    assert all(getattr(new, name) == blank_of(Case, name) for name in changed - {"name"})
    assert (new.name, editor.item(CASE)) == ("Autumn", old)


def test_that_no_case_is_the_latest_of_a_record_without_one(without_case: Editor) -> None:
    assert casework.latest(without_case.record) == ""

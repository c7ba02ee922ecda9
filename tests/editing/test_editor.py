"""The promises of editing: every edit can be taken back, and nothing else changes."""

from datetime import UTC, datetime
from itertools import count
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from typed import sure

from promocase.domain.change import Change, applied
from promocase.domain.field import Form, blank_of, fields_of
from promocase.domain.kinds.accomplishment import Accomplishment
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.goal import Goal
from promocase.domain.place import Place
from promocase.domain.record import KINDS, Record, blank_record
from promocase.editing.editor import Editor

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)


def new_editor() -> Editor:
    ids = count(1)
    return Editor(blank_record(lambda: "case", NOW), lambda: NOW, lambda: f"id-{next(ids)}")


@pytest.fixture
def editor() -> Editor:
    return new_editor()


def test_that_undo_restores_the_previous_headline(editor: Editor) -> None:
    place = editor.add("accomplishments", headline="Before")
    editor.set(place, "headline", "After")
    editor.undo()
    assert sure(Accomplishment, editor.item(place)).headline == "Before"
    editor.redo()
    assert sure(Accomplishment, editor.item(place)).headline == "After"


def test_that_keystrokes_in_one_field_are_one_step(editor: Editor) -> None:
    place = editor.add("accomplishments")
    for typed in ("C", "Cu", "Cut"):
        editor.set(place, "headline", typed)
    editor.undo()
    assert sure(Accomplishment, editor.item(place)).headline == ""


def test_that_a_settled_field_starts_a_new_step(editor: Editor) -> None:
    place = editor.add("accomplishments")
    editor.set(place, "headline", "Cut")
    editor.settle()
    editor.set(place, "headline", "Cut by half")
    editor.undo()
    assert sure(Accomplishment, editor.item(place)).headline == "Cut"


def test_that_two_fields_are_two_steps(editor: Editor) -> None:
    place = editor.add("accomplishments")
    editor.set(place, "headline", "Cut")
    editor.set(place, "part", "I cut it")
    editor.undo()
    item = sure(Accomplishment, editor.item(place))
    assert (item.headline, item.part) == ("Cut", "")


def test_that_deleting_names_what_is_deleted_and_drops_references(editor: Editor) -> None:
    place = editor.add("accomplishments", headline="Corrections cut from 212 to 74")
    case = Place("cases", "case")
    editor.set(case, "accomplishments", (place.id,))
    before = editor.record
    editor.remove(place)
    assert editor.undo_label == "Delete accomplishment “Corrections cut from 212 to 74”"
    assert sure(Case, editor.item(case)).accomplishments == ()
    editor.undo()
    assert editor.record == before


def test_that_an_edit_leaves_every_other_item_the_same_object(editor: Editor) -> None:
    first, second = editor.add("accomplishments"), editor.add("accomplishments")
    untouched = editor.item(first)
    editor.set(second, "headline", "New")
    assert editor.item(first) is untouched


def test_that_a_duplicate_shares_no_id_with_its_original(editor: Editor) -> None:
    place = editor.add("accomplishments", headline="One")
    editor.add_child(place, "metrics", name="Errors")
    copy, original = (sure(Accomplishment, editor.item(each)) for each in (editor.duplicate(place), place))
    assert copy.headline == "One" and copy.id != place.id
    assert copy.metrics[0].name == "Errors" and copy.metrics[0].id != original.metrics[0].id


def test_that_a_change_of_nested_items_is_undone_whole(editor: Editor) -> None:
    place = editor.add("accomplishments")
    first, second = editor.add_child(place, "metrics"), editor.add_child(place, "metrics")
    before = editor.record
    editor.move(second, 0)
    editor.set(second, "name", "Errors")
    editor.remove(first)
    for _ in range(3):
        editor.undo()
    assert editor.record == before


@pytest.mark.parametrize("kind", [key for key, kind in KINDS.items() if not kind.FIXED])
def test_that_every_field_can_be_given_to_a_new_item(editor: Editor, kind: str) -> None:
    """Also one that is called as a parameter is: a pay source has a kind, the profile a place."""
    given = {field.name: blank_of(KINDS[kind], field.name) for field in fields_of(KINDS[kind])}
    editor.duplicate(editor.add(kind, None, **given), **given)
    assert len(editor.record.of(kind)) >= 2


def test_that_the_same_value_again_is_no_edit(editor: Editor) -> None:
    place = editor.add("goals", name="Fewer corrections")
    editor.set(place, "name", "Fewer corrections")
    assert editor.undo_label == "Add goal"


def test_that_what_no_text_may_hold_is_cleaned(editor: Editor) -> None:
    place = editor.add("goals")
    editor.set(place, "name", "Fewer\ud800 corr\x00ections\u202e\nnow")
    assert sure(Goal, editor.item(place)).name == "Fewer corrections now"
    assert sure(Goal, editor.item(editor.add("goals", name="Fewer\udfff\nerrors"))).name == "Fewer errors"


def test_that_an_unknown_place_is_refused(editor: Editor) -> None:
    with pytest.raises(KeyError):
        editor.set(Place("goals", "none"), "name", "x")


def test_that_listeners_can_rebuild_the_record_from_changes(editor: Editor) -> None:
    mirror = [editor.record]
    editor.listen(lambda change: mirror.append(applied(mirror[-1], change)))
    place = editor.add("goals")
    editor.set(place, "name", "A")
    editor.add("goals", index=0)
    editor.move(place, 0)
    editor.undo()
    editor.remove(place)
    assert mirror[-1] == editor.record


ADDABLE = [key for key, kind in KINDS.items() if not kind.FIXED]


class EditorMachine(RuleBasedStateMachine):
    """Any walk of edits, undos and redos: undo returns through exactly the records that were."""

    def __init__(self) -> None:
        super().__init__()
        self.editor = new_editor()
        self.past: list[Record] = [self.editor.record]
        self.future: list[Record] = []
        self.mirror = self.editor.record
        self.editor.listen(self._follow)

    def _follow(self, change: Change) -> None:
        self.mirror = applied(self.mirror, change)

    def _edited(self) -> None:
        if self.editor.record != self.past[-1]:
            self.past.append(self.editor.record)
            self.future.clear()

    def _some(self, data: st.DataObject) -> Place | None:
        places = [Place(kind, item.id) for kind in KINDS for item in self.editor.record.of(kind)]
        return data.draw(st.sampled_from(places))

    @rule(kind=st.sampled_from(ADDABLE), index=st.none() | st.just(0))
    def add(self, kind: str, index: int | None) -> None:
        self.editor.add(kind, index)
        self._edited()

    @rule(data=st.data(), words=st.text(max_size=5))
    def write(self, data: st.DataObject, words: str) -> None:
        place = self._some(data)
        assert place is not None
        names = [f.name for f in fields_of(KINDS[place.kind]) if f.form in (Form.LINE, Form.TEXT)]
        self.editor.settle()
        if names:
            self.editor.set(place, data.draw(st.sampled_from(names)), words)
        self._edited()

    @rule(data=st.data())
    def nest(self, data: st.DataObject) -> None:
        place = self._some(data)
        assert place is not None
        names = [f.name for f in fields_of(KINDS[place.kind]) if f.form is Form.MANY]
        if names:
            self.editor.add_child(place, data.draw(st.sampled_from(names)))
        self._edited()

    @rule(data=st.data(), index=st.integers(0, 5), what=st.sampled_from(("remove", "move", "duplicate")))
    def rearrange(self, data: st.DataObject, index: int, what: str) -> None:
        place = self._some(data)
        assert place is not None
        if KINDS[place.kind].FIXED:
            return
        steps: dict[str, Any] = {
            "remove": lambda: self.editor.remove(place),
            "move": lambda: self.editor.move(place, index),
            "duplicate": lambda: self.editor.duplicate(place),
        }
        steps[what]()
        self._edited()

    @precondition(lambda self: len(self.past) > 1)
    @rule()
    def undo(self) -> None:
        self.editor.undo()
        self.future.append(self.past.pop())

    @precondition(lambda self: self.future)
    @rule()
    def redo(self) -> None:
        self.editor.redo()
        self.past.append(self.future.pop())

    @invariant()
    def the_record_is_the_expected_one(self) -> None:
        assert self.editor.record == self.past[-1] == self.mirror


EditorMachine.TestCase.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
TestEditorMachine = EditorMachine.TestCase


def test_that_an_item_is_found_by_its_kind_until_it_is_gone(editor: Editor) -> None:
    place = editor.add("goals", name="Lead")
    found = editor.find(Goal, place.id)
    assert found is editor.item(place) and found is not None and found.name == "Lead"
    editor.remove(place)
    assert editor.find(Goal, place.id) is None
    with pytest.raises(KeyError):
        editor.known(place)


def test_that_a_line_takes_nothing_but_text(editor: Editor) -> None:
    with pytest.raises(TypeError, match="name"):
        editor.add("goals", name=7)

"""Choosing what a paper holds: each thing done is one step, and nothing else that was chosen is lost."""

from datetime import UTC, datetime
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from promocase.domain.kinds.case import Case, SectionChoice
from promocase.domain.place import Place
from promocase.domain.record import blank_record
from promocase.editing import contents
from promocase.editing.contents import Paper
from promocase.editing.editor import Editor

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
KEYS = ("cover", "role", "goals", "ask")
PAPER = Paper("case", "full", KEYS)


@pytest.fixture
def editor() -> Editor:
    return new_editor()


def new_editor() -> Editor:
    ids = count(1)
    return Editor(blank_record(lambda: "case", NOW), lambda: NOW, lambda: f"id-{next(ids)}")


def own(editor: Editor, edition: str = "full") -> list[tuple[str, str, bool]]:
    case = editor.find(Case, "case")
    assert case is not None
    return [(each.section, each.heading, each.hidden) for each in case.contents_of(edition)]


def test_that_leaving_out_a_section_is_one_step_that_says_so(editor: Editor) -> None:
    contents.show(editor, PAPER, "goals", "Where this leads", is_shown=False)
    assert own(editor) == [("cover", "", False), ("role", "", False), ("goals", "", True), ("ask", "", False)]
    assert editor.undo_label == "Leave out “Where this leads”"
    editor.undo()
    assert own(editor) == []
    editor.redo()
    contents.show(editor, PAPER, "goals", "Where this leads", is_shown=True)
    assert editor.undo_label == "Show “Where this leads”"
    assert ("goals", "", False) in own(editor)


def test_that_a_step_leads_to_the_section_it_is_about(editor: Editor) -> None:
    contents.head(editor, PAPER, "goals", "Where this leads", "Next")
    change = editor.undo()
    editor.redo()
    assert change is not None
    assert change.place is not None
    assert (contents.section_at(editor, change.place), change.field) == ("goals", "heading")
    case = editor.find(Case, "case")
    assert case is not None
    (choice,) = (each for each in case.contents if each.section == "goals")
    place = Place("cases", "case").within("contents", choice.id)
    assert contents.section_at(editor, place) == "goals"


def test_that_typing_a_heading_is_one_step_until_it_is_left(editor: Editor) -> None:
    for words in ("N", "Ne", "New"):
        contents.head(editor, PAPER, "goals", "Where this leads", words)
    editor.settle()
    contents.head(editor, PAPER, "goals", "Where this leads", "Newer")
    editor.undo()
    assert ("goals", "New", False) in own(editor)
    editor.undo()
    assert own(editor) == []


def test_that_headings_of_two_sections_are_two_steps(editor: Editor) -> None:
    contents.head(editor, PAPER, "goals", "Goals", "A")
    contents.head(editor, PAPER, "role", "Role", "B")
    editor.undo()
    assert ("goals", "A", False) in own(editor)


def test_that_a_heading_holds_nothing_that_no_line_may_hold(editor: Editor) -> None:
    contents.head(editor, PAPER, "goals", "Goals", "One\ntwo\0")
    assert ("goals", "One two", False) in own(editor)


def test_that_a_moved_section_keeps_its_heading(editor: Editor) -> None:
    contents.head(editor, PAPER, "ask", "The ask", "What I want")
    contents.arrange(editor, PAPER, "ask", "What I want", ("cover", "ask", "role", "goals"))
    assert [each[0] for each in own(editor)] == ["cover", "ask", "role", "goals"]
    assert ("ask", "What I want", False) in own(editor)
    assert editor.undo_label == "Move “What I want”"


def test_that_what_changes_nothing_is_no_step(editor: Editor) -> None:
    contents.arrange(editor, PAPER, "ask", "The ask", KEYS)
    contents.show(editor, PAPER, "ask", "The ask", is_shown=True)
    contents.head(editor, PAPER, "ask", "The ask", "")
    contents.as_usual(editor, PAPER, "The full case")
    assert editor.undo_label == ""


def test_that_as_usual_forgets_one_kind_of_document_only(editor: Editor) -> None:
    brief = Paper("case", "brief", ("head", "date"))
    contents.show(editor, PAPER, "ask", "The ask", is_shown=False)
    contents.show(editor, brief, "date", "The date", is_shown=False)
    contents.as_usual(editor, PAPER, "The full case")
    assert own(editor) == []
    assert ("date", "", True) in own(editor, "brief")
    assert editor.undo_label == "“The full case” as usual"


def test_that_sections_of_another_program_stay_where_they_were(editor: Editor) -> None:
    kept = tuple(
        SectionChoice(id=key, edition="full", section=key, heading="Kept")
        for key in ("stars", "role", "moon")
    )
    editor.set(Place("cases", "case"), "contents", kept)
    contents.show(editor, PAPER, "goals", "Goals", is_shown=False)
    assert [each[0] for each in own(editor)] == ["stars", "cover", "role", "moon", "goals", "ask"]
    assert {heading for _, heading, _ in own(editor)} == {"Kept", ""}


@pytest.mark.parametrize("paper", [Paper("gone", "full", KEYS), Paper("case", "full", ("cover",))])
def test_that_what_is_not_there_cannot_be_chosen(editor: Editor, paper: Paper) -> None:
    with pytest.raises(KeyError):
        contents.show(editor, paper, "ask", "The ask", is_shown=False)


@given(
    st.lists(
        st.tuples(st.sampled_from(KEYS), st.sampled_from(("show", "hide", "head", "move", "usual"))),
        max_size=12,
    )
)
def test_that_every_step_can_be_taken_back(wishes: list[tuple[str, str]]) -> None:
    editor = new_editor()
    first, keys = editor.record, KEYS
    for at, (key, wish) in enumerate(wishes):
        paper = Paper("case", "full", keys)
        editor.settle()
        match wish:
            case "head":
                contents.head(editor, paper, key, key, f"Heading {at}")
            case "move":
                keys = (*(other for other in keys if other != key), key)
                contents.arrange(editor, paper, key, key, keys)
            case "usual":
                contents.as_usual(editor, paper, "Full")
            case _:
                contents.show(editor, paper, key, key, is_shown=wish == "show")
    last = editor.record
    while editor.undo() is not None:
        pass
    assert editor.record == first
    while editor.redo() is not None:
        pass
    assert editor.record == last

"""What one does with the sections of a paper: leaving one out, moving it, heading it; each one step to undo.

A section is named by its key and, for the words of a step, by its `title`. With any choice the place of every
section is kept, so that an order lasts. What is kept of other kinds of document, and of sections unknown to
this program, stays as it is. KeyError for a case or a section that is not there.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from promocase.domain.content import value_of
from promocase.domain.kinds.case import Case, SectionChoice
from promocase.domain.place import Place
from promocase.editing.editor import Editor
from promocase.phrase import phrase

Choices = tuple[SectionChoice, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """One kind of document in a case; `keys` are its sections in the order in which they stand."""

    case_id: str
    edition: str
    keys: tuple[str, ...]


def show(editor: Editor, paper: Paper, section: str, title: str, *, is_shown: bool) -> None:
    """Print a section, or leave it out."""
    label = phrase("Show “{title}”", title=title) if is_shown else phrase("Leave out “{title}”", title=title)
    _write(editor, paper, section, label, {"hidden": not is_shown})


def arrange(editor: Editor, paper: Paper, section: str, title: str, keys: tuple[str, ...]) -> None:
    """Put the sections into the order of `keys`, for the sake of one that was moved."""
    if keys != paper.keys:
        arranged = Paper(paper.case_id, paper.edition, keys)
        _write(editor, arranged, section, phrase("Move “{title}”", title=title), {})


def head(editor: Editor, paper: Paper, section: str, title: str, heading: str) -> None:
    """Write a heading, blank for the usual one; keystrokes in it are one step until it is settled."""
    label = phrase("Edit the heading “{title}”", title=title)
    _write(editor, paper, section, label, {"heading": heading}, "heading")


def as_usual(editor: Editor, paper: Paper, name: str) -> None:
    """Forget what was chosen for this kind of document, called `name`."""
    case = _case(editor, paper)
    kept = _others(case, paper)
    if kept != case.contents:
        _change(editor, case, phrase("“{name}” as usual", name=name), kept, place_of(case.id, ""))


def section_at(editor: Editor, place: Place) -> str:
    """The section that a place within a case's contents is about: by its choice, or named by its key."""
    choice = editor.item(place)
    return choice.section if isinstance(choice, SectionChoice) else place.child


def place_of(case_id: str, section: str) -> Place:
    """A section of a case, chosen or not: its choice comes and goes, and no step leads nowhere."""
    return Place(Case.KEY, case_id).within("contents", section)


def _write(
    editor: Editor, paper: Paper, section: str, label: str, values: Mapping[str, object], field: str = ""
) -> None:
    case = _case(editor, paper)
    chosen = _chosen(editor, case, paper)
    at = next((each for each in chosen if each.section == section), None)
    if at is None:
        raise KeyError(section)
    changed = editor.edited(at, **values)
    own = tuple(changed if each is at else each for each in chosen)
    is_edited = any(value_of(at, name) != value_of(changed, name) for name in values)
    if is_edited or not values:
        _change(editor, case, label, (*_others(case, paper), *own), place_of(case.id, section), field)


def _change(editor: Editor, case: Case, label: str, contents: Choices, place: Place, field: str = "") -> None:
    if not field:
        editor.settle()
    part = editor.writing(Place(Case.KEY, case.id), contents=contents)
    editor.change(label, (part,), place, field)


def _case(editor: Editor, paper: Paper) -> Case:
    case = editor.find(Case, paper.case_id)
    if case is None:
        raise KeyError(paper.case_id)
    return case


def _others(case: Case, paper: Paper) -> Choices:
    return tuple(each for each in case.contents if each.edition != paper.edition)


def _chosen(editor: Editor, case: Case, paper: Paper) -> Choices:
    """A choice for each section in their order; an unknown one stays behind the one that it followed."""
    kept = {each.section: each for each in case.contents_of(paper.edition)}
    unknown = _unknown(kept, paper)
    return tuple(
        each
        for key in ("", *paper.keys)
        for each in (
            *(
                (kept.get(key) or editor.new(SectionChoice, edition=paper.edition, section=key),)
                if key
                else ()
            ),
            *unknown.get(key, ()),
        )
    )


def _unknown(kept: Mapping[str, SectionChoice], paper: Paper) -> Mapping[str, list[SectionChoice]]:
    """By the key of the known section before them."""
    found, before = dict[str, list[SectionChoice]](), ""
    for key, each in kept.items():
        if key in paper.keys:
            before = key
        else:
            found.setdefault(before, []).append(each)
    return found

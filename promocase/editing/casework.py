"""What one does with a case: choosing its items and their order, and starting a case; each one step to undo.

The record's lists and a case have an order each. That of a case follows the list: an item that is ticked, or
moved while it is ticked, comes before the next ticked one below it in the list. No other item of the case
changes its place, so an order made elsewhere is not thrown over. The case is given by its id; KeyError for a
case, or an item, that is not there.
"""

from collections.abc import Iterable

from promocase.domain.change import Part
from promocase.domain.content import ids_of
from promocase.domain.kinds.case import Case
from promocase.domain.place import Place
from promocase.domain.record import KINDS, Record
from promocase.domain.written import Day
from promocase.editing.editor import Editor
from promocase.editing.naming import named
from promocase.phrase import phrase

Ids = tuple[str, ...]


def latest(record: Record) -> str:
    """The id of the last case; blank while a record has none."""
    return record.cases[-1].id if record.cases else ""


def chosen_ids(case: Case | None, kind: str) -> Ids:
    """The ids of a kind in a case, in its order; () for no case, or a kind that none chooses from."""
    return ids_of(case, kind) if case is not None and kind in Case.CHOICES else ()


def choose(editor: Editor, case_id: str, kind: str, ids: Ids) -> None:
    """Put these items of a kind into the case, in this order, and no others."""
    if kind not in Case.CHOICES:
        raise KeyError(kind)
    editor.settle()
    editor.set(Place(Case.KEY, case_id), kind, ids)
    editor.settle()


def tick(editor: Editor, case_id: str, place: Place, is_ticked: bool) -> None:
    """Put an item into the case, where it stands in the list; or take it out."""
    chosen = chosen_ids(_case(editor, case_id), place.kind)
    if is_ticked and place.id not in chosen:
        choose(editor, case_id, place.kind, _placed(chosen, place.id, _order(editor, place)))
    elif not is_ticked:
        choose(editor, case_id, place.kind, _without(chosen, place.id))


def move(editor: Editor, case_id: str, place: Place, index: int) -> None:
    """Put an item at ``index`` of its list, or at the nearest end; likewise in the case, if it is there."""
    moved = editor.moving(place, index)
    if not moved.moves_rows:
        return
    order = _order(editor, place)
    order.insert(moved.index_after, order.pop(moved.index_before))
    chosen = before = chosen_ids(_case(editor, case_id), place.kind)
    if place.id in before:
        chosen = _placed(_without(before, place.id), place.id, order)
    parts = (moved, *_writing(editor, case_id, place.kind, chosen if chosen != before else None))
    editor.change(phrase("Move {what}", what=named(editor.known(place))), parts, place)


def add(editor: Editor, case_id: str, kind: str, /, **values: object) -> Place:
    """A new item, last in the case at once; just added where there is no case, or none holds its kind."""
    item, case = editor.new(KINDS[kind], **values), _case(editor, case_id)
    ticked = (*chosen_ids(case, kind), item.id) if case and kind in Case.CHOICES else None
    place = Place(kind, item.id)
    parts = (editor.adding(item), *_writing(editor, case_id, kind, ticked))
    editor.change(phrase("Add {what}", what=item.NAME), parts, place)
    return place


def start_case(editor: Editor) -> Place:
    """A new case, with what every case starts from."""
    case = editor.record.started(editor.new(Case))
    place = Place(Case.KEY, case.id)
    editor.change(phrase("Add {what}", what=case.NAME), (editor.adding(case),), place)
    return place


def start_case_from(editor: Editor, case_id: str, name: str) -> Place:
    """A copy to go on from: what came of the old case stays with the old one."""
    return editor.duplicate(Place(Case.KEY, case_id), name=name, outcome=None, agreed="", agreed_by=Day())


def _case(editor: Editor, id: str) -> Case | None:
    return editor.find(Case, id)


def _writing(editor: Editor, case_id: str, kind: str, ids: Ids | None) -> tuple[Part, ...]:
    """The part that lets the case hold these ids; none for None."""
    return () if ids is None else (editor.writing(Place(Case.KEY, case_id), **{kind: ids}),)


def _order(editor: Editor, place: Place) -> list[str]:
    """The ids of the list an item is in; KeyError if it is not there."""
    editor.known(place)
    return [item.id for item in editor.record.of(place.kind)]


def _without(ids: Iterable[str], id: str) -> Ids:
    return tuple(other for other in ids if other != id)


def _placed(chosen: Ids, id: str, order: list[str]) -> Ids:
    """The chosen ids with one more, before the first of them that follows it in ``order``."""
    known = set(chosen)
    following = next((other for other in order[order.index(id) + 1 :] if other in known), None)
    at = len(chosen) if following is None else chosen.index(following)
    return (*chosen[:at], id, *chosen[at:])

"""Every edit of a record: one call, one Change, one step to undo."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from promocase.domain.change import Change, Part, applied
from promocase.domain.clean import clean, clean_line
from promocase.domain.field import Field, Form, field_of, fields_of
from promocase.domain.item import Item
from promocase.domain.place import Place
from promocase.domain.record import KINDS, Record
from promocase.editing.history import History
from promocase.editing.reference import without_references
from promocase.phrase import Phrase, phrase

Listener = Callable[[Change], None]

LABEL_WORDS = 40
"""Characters of an item's title that an undo step names."""


class Editor:
    """Holds the record at work. Listeners hear each Change after it is made, also those of undo and redo."""

    def __init__(self, record: Record, now: Callable[[], datetime], new_id: Callable[[], str]) -> None:
        self.record = record
        self._now = now
        self._new_id = new_id
        self._history = History()
        self._listeners: list[Listener] = []
        self._rows: dict[str, dict[str, int]] = {}

    @property
    def undo_label(self) -> str:
        """What undo would take back; blank if nothing."""
        return self._history.undo_label

    @property
    def redo_label(self) -> str:
        return self._history.redo_label

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` with every Change; the answer stops that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def item(self, place: Place) -> Any:
        """The item or nested item at a place; None if it is gone."""
        row = self._row(place.kind, place.id)
        item = None if row is None else self.record.of(place.kind)[row]
        if item is None or not place.many:
            return item
        return next((child for child in getattr(item, place.many) if child.id == place.child), None)

    def set(self, place: Place, field: str, value: Any) -> None:
        """Write one field; the same value again is no edit. KeyError if place or field is not there."""
        item = self._known(place)
        declared = field_of(type(item), field)
        value = _cleaned(declared, value)
        if getattr(item, field) != value:
            changes: dict[str, Any] = {field: value, "changed": self._now()}
            self._put(place, replace(item, **changes), phrase("Edit “{field}”", field=declared.label), field)

    def add(self, kind: str, index: int | None = None, **values: Any) -> Place:
        """A new item at ``index``, or last."""
        item = self.new_item_of(kind, **values)
        self.change(
            phrase("Add {what}", what=item.NAME), self.adding(kind, item, index), Place(kind, item.id)
        )
        return Place(kind, item.id)

    def adding(self, kind: str, item: Item, index: int | None = None) -> tuple[Part, ...]:
        """The parts of a change that adds an item, for steps made of several."""
        row = len(self.record.of(kind)) if index is None else index
        return (Part(kind, item.id, None, item, row, row),)

    def add_child(self, place: Place, many: str, index: int | None = None, **values: Any) -> Place:
        """A new nested item in the item at ``place``."""
        parent = self._known(place.parent)
        child = self._new(field_of(type(parent), many).of, values)
        self._put_children(
            place.parent,
            many,
            _inserted(getattr(parent, many), child, index),
            phrase("Add {what}", what=child.NAME),
        )
        return place.parent.within(many, child.id)

    def duplicate(self, place: Place, **values: Any) -> Place:
        """A copy right after the original, with ids and times of its own."""
        original = self._known(place)
        copy = self._copied(original, values)
        label = phrase("Duplicate {what}", what=named(original))
        if place.many:
            children = getattr(self._known(place.parent), place.many)
            self._put_children(
                place.parent, place.many, _inserted(children, copy, children.index(original) + 1), label
            )
            return place.parent.within(place.many, copy.id)
        row = self._row(place.kind, place.id)
        self.change(
            label, self.adding(place.kind, copy, None if row is None else row + 1), Place(place.kind, copy.id)
        )
        return Place(place.kind, copy.id)

    def remove(self, place: Place) -> None:
        """Take out an item, and every reference to it, in one step."""
        item = self._known(place)
        if place.many:
            kept = tuple(
                child for child in getattr(self._known(place.parent), place.many) if child.id != place.child
            )
            self._put_children(place.parent, place.many, kept, phrase("Delete {what}", what=named(item)))
            return
        row = self._rows[place.kind][place.id]
        parts = (
            *without_references(self.record, place.kind, place.id),
            Part(place.kind, place.id, item, None, row, row),
        )
        self.change(phrase("Delete {what}", what=named(item)), parts, place)

    def move(self, place: Place, index: int) -> None:
        """Put an item at ``index`` among its own."""
        item = self._known(place)
        if place.many:
            others = tuple(
                child for child in getattr(self._known(place.parent), place.many) if child.id != place.child
            )
            self._put_children(
                place.parent,
                place.many,
                _inserted(others, item, index),
                phrase("Move {what}", what=named(item)),
            )
            return
        row = self._rows[place.kind][place.id]
        index = max(0, min(index, len(self.record.of(place.kind)) - 1))
        if index != row:
            part = Part(place.kind, place.id, item, item, row, index)
            self.change(phrase("Move {what}", what=named(item)), (part,), place)

    def change(
        self, label: str, parts: tuple[Part, ...], place: Place | None = None, field: str = ""
    ) -> None:
        """Make a change of several parts as one step."""
        change = Change(label, parts, place, field)
        self._history.record(change)
        self._apply(change)

    def settle(self) -> None:
        """End the step in progress: the next keystroke starts a new one."""
        self._history.settle()

    def undo(self) -> Change | None:
        """Take back the last step; the Change that was taken back, or None."""
        change = self._history.step_back()
        if change is not None:
            self._apply(change.inverse())
        return change

    def redo(self) -> Change | None:
        """Do the last undone step again."""
        change = self._history.step_forward()
        if change is not None:
            self._apply(change)
        return change

    def new_item_of(self, kind: str, **values: Any) -> Any:
        """An item with an id and times of its own, not yet in the record."""
        return self._new(KINDS[kind], values)

    def writing(self, place: Place, **values: Any) -> Part:
        """The part of a change that writes fields of an item, for steps made of several."""
        item, row = self._known(place), self._rows[place.kind][place.id]
        return Part(place.kind, place.id, item, replace(item, **{"changed": self._now(), **values}), row, row)

    def _apply(self, change: Change) -> None:
        self.record = applied(self.record, change)
        for kind in {part.kind for part in change.parts if part.moves_rows}:
            self._rows.pop(kind, None)
        for listener in tuple(self._listeners):
            listener(change)

    def _put(self, place: Place, item: Item, label: str, field: str) -> None:
        if place.many:
            children = getattr(self._known(place.parent), place.many)
            kept = tuple(item if child.id == place.child else child for child in children)
            self._put_children(place.parent, place.many, kept, label, place, field)
        else:
            row = self._rows[place.kind][place.id]
            part = Part(place.kind, place.id, self._known(place), item, row, row)
            self.change(label, (part,), place, field)

    def _put_children(
        self,
        parent: Place,
        many: str,
        children: tuple[Any, ...],
        label: str,
        place: Place | None = None,
        field: str = "",
    ) -> None:
        item, row = self._known(parent), self._rows[parent.kind][parent.id]
        changes: dict[str, Any] = {many: children, "changed": self._now()}
        self.change(
            label,
            (Part(parent.kind, parent.id, item, replace(item, **changes), row, row),),
            place or parent,
            field,
        )

    def _known(self, place: Place) -> Item:
        item = self.item(place)
        if item is None:
            raise KeyError(place)
        return item

    def _row(self, kind: str, id: str) -> int | None:
        if kind not in self._rows:
            self._rows[kind] = {item.id: row for row, item in enumerate(self.record.of(kind))}
        return self._rows[kind].get(id)

    def _new(self, kind: type[Item], values: dict[str, Any]) -> Any:
        now = self._now()
        cleaned = {name: _cleaned(field_of(kind, name), value) for name, value in values.items()}
        return kind(id=self._new_id(), created=now, changed=now, **cleaned)

    def _copied(self, item: Item, values: dict[str, Any]) -> Any:
        now = self._now()
        children: dict[str, Any] = {
            field.name: tuple(self._copied(child, {}) for child in getattr(item, field.name))
            for field in _manys(type(item))
        }
        changes: dict[str, Any] = {"id": self._new_id(), "created": now, "changed": now} | children | values
        return replace(item, **changes)


def _cleaned(field: Field, value: Any) -> Any:
    match field.form:
        case Form.LINE:
            return clean_line(value)
        case Form.TEXT:
            return clean(value)
        case _:
            return value


def _manys(kind: type[Item]) -> tuple[Any, ...]:
    return tuple(field for field in fields_of(kind) if field.form is Form.MANY)


def _inserted(children: tuple[Any, ...], child: Any, index: int | None) -> tuple[Any, ...]:
    at = len(children) if index is None else max(0, min(index, len(children)))
    return (*children[:at], child, *children[at:])


def named(item: Item) -> Phrase:
    """What an undo step calls an item."""
    title = " ".join(item.title.split())
    short = title if len(title) <= LABEL_WORDS else title[: LABEL_WORDS - 1].rstrip() + "…"
    return phrase("{kind} “{title}”", kind=item.NAME, title=short) if short else item.NAME

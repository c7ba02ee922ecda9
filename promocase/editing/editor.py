"""Every edit of a record: one call, one Change, one step to undo."""

from collections.abc import Callable
from datetime import datetime

from promocase.domain.change import Change, Part, applied
from promocase.domain.content import children_of, value_of
from promocase.domain.field import field_of
from promocase.domain.item import Item, Kind
from promocase.domain.place import Place
from promocase.domain.record import KINDS, Record
from promocase.editing.history import History
from promocase.editing.maker import Maker, cleaned
from promocase.editing.naming import named
from promocase.editing.nested import Children, child_of, inserted, rewritten, without
from promocase.editing.reference import without_references
from promocase.editing.rows import Rows
from promocase.phrase import phrase

Listener = Callable[[Change], None]


class Editor:
    """Holds the record at work. Listeners hear each Change after it is made, also those of undo and redo."""

    def __init__(self, record: Record, now: Callable[[], datetime], new_id: Callable[[], str]) -> None:
        self.record = record
        self._maker = Maker(now, new_id)
        self._history = History()
        self._listeners: list[Listener] = []
        self._rows = Rows()

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

    def item(self, place: Place) -> Item | None:
        """The item or nested item at a place; None if it is gone."""
        row = self._rows.row(self.record, place)
        item = None if row is None else self.record.of(place.kind)[row]
        return child_of(item, place.many, place.child) if item is not None and place.many else item

    def known(self, place: Place) -> Item:
        """The item or nested item at a place; KeyError if it is gone."""
        item = self.item(place)
        if item is None:
            raise KeyError(place)
        return item

    def find(self, kind: type[Kind], id: str) -> Kind | None:
        """The item of a kind with that id; None if it is gone."""
        row = self._rows.row(self.record, Place(kind.KEY, id))
        return None if row is None else self.record.of(kind)[row]

    def set(self, place: Place, field: str, value: object) -> None:
        """Write one field; the same value again is no edit. KeyError if place or field is not there."""
        item = self.known(place)
        declared = field_of(type(item), field)
        value = cleaned(declared, value)
        if value_of(item, field) != value:
            label = phrase("Edit “{field}”", field=declared.label)
            if not place.many:
                self.change(label, (self.writing(place, **{field: value}),), place, field)
                return
            child = self._maker.changed(item, {field: value})
            self._put_children(place, rewritten(self._siblings(place), child), label, place, field)

    def add(self, kind: str, /, index: int | None = None, **values: object) -> Place:
        """A new item at ``index``, or last."""
        item = self.new(KINDS[kind], **values)
        self.change(phrase("Add {what}", what=item.NAME), (self.adding(item, index),), Place(kind, item.id))
        return Place(kind, item.id)

    def add_child(self, place: Place, many: str, /, index: int | None = None, **values: object) -> Place:
        """A new nested item in the item at ``place``."""
        parent = self.known(place.parent)
        child = self._maker.new(field_of(type(parent), many).nested, values)
        place = place.parent.within(many, child.id)
        self._put_children(
            place, inserted(self._siblings(place), child, index), phrase("Add {what}", what=child.NAME)
        )
        return place

    def duplicate(self, place: Place, /, **values: object) -> Place:
        """A copy right after the original, with ids and times of its own."""
        original = self.known(place)
        copy = self._maker.copy(original, values)
        label = phrase("Duplicate {what}", what=named(original))
        if place.many:
            siblings = self._siblings(place)
            self._put_children(place, inserted(siblings, copy, siblings.index(original) + 1), label)
            return place.parent.within(place.many, copy.id)
        copied = Place(place.kind, copy.id)
        self.change(label, (self.adding(copy, self._row(place) + 1),), copied)
        return copied

    def remove(self, place: Place) -> None:
        """Take out an item, and every reference to it, in one step."""
        item = self.known(place)
        label = phrase("Delete {what}", what=named(item))
        if place.many:
            self._put_children(place, without(self._siblings(place), place.child), label)
            return
        row = self._row(place)
        references = without_references(self.record, place.kind, place.id)
        self.change(label, (*references, Part(place.kind, place.id, item, None, row, row)), place)

    def move(self, place: Place, index: int) -> None:
        """Put an item at ``index`` among its own."""
        item = self.known(place)
        label = phrase("Move {what}", what=named(item))
        if place.many:
            self._put_children(place, inserted(without(self._siblings(place), item.id), item, index), label)
        elif (part := self.moving(place, index)).moves_rows:
            self.change(label, (part,), place)

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

    def new(self, kind: type[Kind], /, **values: object) -> Kind:
        """An item with an id and times of its own, not yet in the record."""
        return self._maker.new(kind, values)

    def edited(self, item: Kind, /, **values: object) -> Kind:
        """An item that is in no record by itself, with these values, changed now."""
        given = {name: cleaned(field_of(type(item), name), value) for name, value in values.items()}
        return self._maker.changed(item, given)

    def adding(self, item: Item, index: int | None = None) -> Part:
        """The part of a change that adds an item, for steps made of several; so are the next two."""
        row = len(self.record.of(item.KEY)) if index is None else index
        return Part(item.KEY, item.id, None, item, row, row)

    def writing(self, place: Place, /, **values: object) -> Part:
        """The part that writes fields of an item."""
        item, row = self.known(place.parent), self._row(place)
        return Part(place.kind, place.id, item, self._maker.changed(item, values), row, row)

    def moving(self, place: Place, index: int) -> Part:
        """The part that puts an item at ``index``, or at the nearest end."""
        item, row, last = self.known(place.parent), self._row(place), len(self.record.of(place.kind)) - 1
        return Part(place.kind, place.id, item, item, row, max(0, min(index, last)))

    def _apply(self, change: Change) -> None:
        self.record = applied(self.record, change)
        self._rows.forget(change)
        for listener in tuple(self._listeners):
            listener(change)

    def _siblings(self, place: Place) -> Children:
        """The nested item at a place, and those beside it."""
        return children_of(self.known(place.parent), place.many)

    def _put_children(
        self, place: Place, children: Children, label: str, at: Place | None = None, field: str = ""
    ) -> None:
        self.change(label, (self.writing(place, **{place.many: children}),), at or place.parent, field)

    def _row(self, place: Place) -> int:
        row = self._rows.row(self.record, place)
        if row is None:
            raise KeyError(place)
        return row

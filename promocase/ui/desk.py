"""What a page may reach: the editor, the case at work, today, and ways to go elsewhere."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from promocase.document.editions import EDITIONS, USUAL, Edition
from promocase.document.options import Options, resolve
from promocase.domain.change import Change, Part
from promocase.domain.choice import Language
from promocase.domain.item import Attachment
from promocase.domain.kinds.case import Case
from promocase.domain.place import Place
from promocase.editing.editor import Editor, named
from promocase.ui.process.export_door import ExportDoor


@dataclass(frozen=True, slots=True)
class Doors:
    """What lies outside the record at hand, handed in by the program that wires it."""

    today: Callable[[], date]
    attach: Callable[[Path], Attachment]
    """Keep a file inside the record; PromocaseError if it cannot be read or is too large."""
    attachment: Callable[[str], bytes]
    """The bytes kept under a digest; PromocaseError if they are missing."""
    pick_file: Callable[[QWidget], Path | None]
    """Ask which file to attach, given the widget that asks; None if the person thought better of it."""
    open_attachment: Callable[[Attachment], None]
    """Show an attached file with the system's own program; PromocaseError if it cannot be shown."""
    export: ExportDoor


class Desk(QObject):
    """One open record in one window."""

    changed = Signal(object)
    """A Change of the record, also one of undo and redo."""
    case_chosen = Signal(str)
    """The id of the case now at work."""
    edition_chosen = Signal(object)
    """The Edition now shown and exported."""
    visited = Signal(object)
    """The Place the person is at now: the preview brings its page into view."""
    page_wanted = Signal(str, object, str)
    """Go to the page with this key, and there to a Place (or None) and its field (or "")."""
    section_visited = Signal(str)
    """The key of the page now shown."""

    def __init__(self, editor: Editor, doors: Doors, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.doors = doors
        self._case_id = editor.record.cases[-1].id if editor.record.cases else ""
        self._edition = EDITIONS[USUAL]
        self._stop = editor.listen(self._on_change)

    @property
    def case(self) -> Case | None:
        """The case at work; None only while a record has none."""
        return self.editor.item(Place("cases", self._case_id))

    @property
    def case_id(self) -> str:
        return self._case_id

    @property
    def edition(self) -> Edition:
        """The kind of document at work: what the preview shows, the export writes."""
        return self._edition

    def choose_edition(self, edition: Edition) -> None:
        """Show and export another kind of document."""
        if edition != self._edition:
            self._edition = edition
            self.edition_chosen.emit(edition)

    def options(self) -> Options:
        """What the document of the case at work is to be; PromocaseError while there is no case."""
        return resolve(self.editor.record, self._case_id, self.doors.today(), self._edition.key)

    @property
    def month_first(self) -> bool:
        """Does "3/4/2026" mean the fourth of March?"""
        return self.editor.record.profile.language is Language.EN_US

    def choose_case(self, id: str) -> None:
        """Work on another case."""
        if id != self._case_id:
            self._case_id = id
            self.case_chosen.emit(id)

    def chosen(self, kind: str) -> tuple[str, ...]:
        """The ids of a kind in the case at work, in its order; () for kinds no case holds."""
        return getattr(self.case, kind, ()) if self.case is not None else ()

    def choose(self, kind: str, ids: tuple[str, ...]) -> None:
        """Put these items of a kind into the case, in this order; one step."""
        self.editor.settle()
        self.editor.set(Place("cases", self._case_id), kind, ids)
        self.editor.settle()

    def tick(self, kind: str, id: str, is_ticked: bool) -> None:
        """Put an item into the case, before the next one of the list that is there too; or take it out."""
        others = tuple(chosen for chosen in self.chosen(kind) if chosen != id)
        order = [item.id for item in self.editor.record.of(kind)]
        self.choose(kind, _placed(others, id, order) if is_ticked else others)

    def move(self, place: Place, index: int) -> None:
        """Put an item at ``index`` of its list, and of what the case shows of it; one step.

        The case at work keeps an order of its own. Only the moved item changes its place there: it goes
        before the next ticked item below it, so an order made elsewhere is not thrown over.
        """
        kind, items = place.kind, self.editor.record.of(place.kind)
        row = next(row for row, item in enumerate(items) if item.id == place.id)
        index = max(0, min(index, len(items) - 1))
        if index == row:
            return
        parts: tuple[Part, ...] = (Part(kind, place.id, items[row], items[row], row, index),)
        order = [item.id for item in items]
        order.insert(index, order.pop(row))
        chosen = self.chosen(kind)
        if place.id in chosen:
            ticked = _placed(tuple(id for id in chosen if id != place.id), place.id, order)
            parts = (*parts, *self._rechosen(kind, chosen, ticked))
        self.editor.change(f"Move {named(items[row])}", parts, place)

    def add(self, kind: str, **values: Any) -> Place:
        """A new item, already ticked into the case at work where a case holds its kind; one step."""
        item, case = self.editor.new_item_of(kind, **values), self.case
        parts = self.editor.adding(kind, item)
        if case is not None and kind != "cases" and hasattr(case, kind):
            ticked = (*self.chosen(kind), item.id)
            parts = (*parts, self.editor.writing(Place("cases", case.id), **{kind: ticked}))
        place = Place(kind, item.id)
        self.editor.change(f"Add {item.NAME}", parts, place)
        return place

    def close(self) -> None:
        """Stop listening to the editor."""
        self._stop()

    def _rechosen(self, kind: str, before: tuple[str, ...], after: tuple[str, ...]) -> tuple[Part, ...]:
        case = Place("cases", self._case_id)
        return () if before == after else (self.editor.writing(case, **{kind: after}),)

    def _on_change(self, change: Change) -> None:
        if self.case is None and self.editor.record.cases:
            self.choose_case(self.editor.record.cases[-1].id)
        self.changed.emit(change)


def _placed(chosen: tuple[str, ...], id: str, order: list[str]) -> tuple[str, ...]:
    """The chosen ids with one more, before the first of them that follows it in ``order``."""
    known = set(chosen)
    following = next((other for other in order[order.index(id) + 1 :] if other in known), None)
    at = len(chosen) if following is None else chosen.index(following)
    return (*chosen[:at], id, *chosen[at:])

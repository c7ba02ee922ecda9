"""What a page may reach: the editor, the case at work, today, and ways to go elsewhere."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from promocase.document.edition import Edition
from promocase.document.editions import EDITIONS, USUAL
from promocase.document.options import Options, resolve
from promocase.document.subject import Subject
from promocase.domain.change import Change
from promocase.domain.item import Attachment
from promocase.domain.kinds.case import Case
from promocase.domain.place import Place
from promocase.domain.reading import Reader
from promocase.editing import casework
from promocase.editing.editor import Editor
from promocase.editing.language import is_read_by, read_by
from promocase.ui.process.export_door import ExportDoor
from promocase.ui.tongue import shown


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
    pick_color: Callable[[QWidget, str], str]
    """Ask for a colour like "#1d5c63", given the widget that asks and one to begin with; blank for none."""
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
    subject_chosen = Signal(str)
    """The key of what the document is about; blank for the usual subject of its edition."""
    date_chosen = Signal(object)
    """The day the paper bears; None for today."""
    visited = Signal(object)
    """The Place the person is at now: the preview brings its page into view."""
    field_visited = Signal(object, str)
    """The same, and the name of the field that has the focus."""
    page_wanted = Signal(str, object, str)
    """Go to the page with this key, and there to a Place (or None) and its field (or "")."""
    section_visited = Signal(str)
    """The key of the page now shown."""

    def __init__(self, editor: Editor, doors: Doors, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.doors = doors
        self._case_id = casework.latest(editor.record)
        self._edition = EDITIONS[USUAL]
        self._subjects: dict[str, str] = {}
        self._paper_date: date | None = None
        self._stop = editor.listen(self._on_change)

    @property
    def case(self) -> Case | None:
        """The case at work; None only while a record has none."""
        return self.editor.find(Case, self._case_id)

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

    @property
    def subjects(self) -> tuple[Subject, ...]:
        """What the edition at work can be about; empty where it is about the case."""
        return self._edition.about.listed(self.editor.record, self.paper_day)

    @property
    def subject(self) -> str:
        """The key of what was chosen for the edition at work; blank where nothing was, or it is gone."""
        key = self._subjects.get(self._edition.key, "")
        return key if key and any(each.key == key for each in self.subjects) else ""

    @property
    def usual_subject(self) -> str:
        """The key of what the edition is about while none is chosen; blank for the case."""
        return self._edition.about.usual(self.editor.record, self._case_id, self.paper_day).key

    @property
    def subject_words(self) -> str:
        """What the document is about, as it is listed; blank where that is the case."""
        key = self.subject or self.usual_subject
        return next((shown(each.words) for each in self.subjects if key and each.key == key), "")

    def choose_subject(self, key: str) -> None:
        """Make the edition at work about that; blank is its usual subject."""
        if key != self.subject:
            self._subjects[self._edition.key] = key
            self.subject_chosen.emit(key)

    @property
    def paper_day(self) -> date:
        """The day the paper bears, and by which it is judged what is past."""
        return self._paper_date or self.doors.today()

    def choose_date(self, day: date | None) -> None:
        """Date the paper that day; None is today."""
        if day != self._paper_date:
            self._paper_date = day
            self.date_chosen.emit(day)

    def options(self) -> Options:
        """What the document of the case at work is to be; PromocaseError while there is no case."""
        record, edition = self.editor.record, self._edition.key
        return resolve(record, self._case_id, self.paper_day, edition, about=self.subject)

    @property
    def reader(self) -> Reader:
        """How what is typed is read: by the language of the record."""
        return self.editor.record.profile.reader

    def write(self, place: Place, field: str, value: object) -> None:
        """Write one field; where others are read by it, they are read anew in the same step."""
        if is_read_by(place, field):
            read_by(self.editor, field, value)
        else:
            self.editor.set(place, field, value)

    def choose_case(self, id: str) -> None:
        """Work on another case."""
        if id != self._case_id:
            self._case_id = id
            self.case_chosen.emit(id)

    def chosen(self, kind: str) -> tuple[str, ...]:
        """The ids of a kind in the case at work, in its order; () for kinds no case holds."""
        return casework.chosen_ids(self.case, kind)

    def choose(self, kind: str, ids: tuple[str, ...]) -> None:
        """Put these items of a kind into the case, in this order; one step."""
        casework.choose(self.editor, self._case_id, kind, ids)

    def tick(self, kind: str, id: str, is_ticked: bool) -> None:
        """Put an item into the case, where it stands in the list; or take it out."""
        casework.tick(self.editor, self._case_id, Place(kind, id), is_ticked)

    def move(self, place: Place, index: int) -> None:
        """Put an item at ``index`` of its list, and of what the case shows of it."""
        casework.move(self.editor, self._case_id, place, index)

    def add(self, kind: str, /, **values: object) -> Place:
        """A new item, in the case at work at once."""
        return casework.add(self.editor, self._case_id, kind, **values)

    def start_case(self) -> None:
        """Work on a new case."""
        self.choose_case(casework.start_case(self.editor).id)

    def start_case_from(self, name: str) -> None:
        """Go on in a copy of the case at work."""
        self.choose_case(casework.start_case_from(self.editor, self._case_id, name).id)

    def close(self) -> None:
        """Stop listening to the editor."""
        self._stop()

    def _on_change(self, change: Change) -> None:
        if self.case is None and self.editor.record.cases:
            self.choose_case(casework.latest(self.editor.record))
        self.changed.emit(change)

"""When to ask for a new document: soon after each key, and at the place where the person is."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from promocase.document.options import Options
from promocase.domain.change import Change
from promocase.domain.record import Record
from promocase.ui.desk import Desk
from promocase.ui.preview.anchors import anchor_of_place, anchor_of_section

PAUSE, LONGEST = 15, 200
"""Milliseconds after the last edit, and after the first one not yet shown."""

Submit = Callable[[Record, str, Options, str], None]
"""The last is the anchor of the edit: its page is wanted first."""


class Feed(QObject):
    """Hands the record at the desk to the renderer; it never waits for it."""

    def __init__(self, desk: Desk, submit: Submit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._submit = submit
        self._is_on = False
        self._section = self._at = ""
        self._since = QElapsedTimer()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.send)
        desk.changed.connect(self._on_change)
        desk.section_visited.connect(self._on_section)
        desk.case_chosen.connect(self._on_other)
        desk.edition_chosen.connect(self._on_other)
        desk.subject_chosen.connect(self._on_other)
        desk.date_chosen.connect(self._on_edit)

    def turn(self, is_on: bool) -> None:
        """Nobody looks at a hidden document, so none is made; when it is shown again it is made at once."""
        if is_on and not self._is_on:
            self._timer.start(0)
        self._is_on = is_on

    def send(self) -> None:
        """Ask for the document as the record is now."""
        self._timer.stop()
        self._since.invalidate()
        case, record = self._desk.case, self._desk.editor.record
        if case is not None and self._is_on:
            self._submit(record, case.id, self._desk.options(), self._at)

    def _on_change(self, change: Change) -> None:
        place = anchor_of_place(self._desk, change.place) if change.place is not None else ""
        self._at = place or anchor_of_section(self._desk, self._section)
        self._on_edit()

    def _on_other(self) -> None:
        """Another document is read from its first page."""
        self._at = ""
        self._on_edit()

    def _on_section(self, key: str) -> None:
        self._section = key

    def _on_edit(self) -> None:
        if not self._since.isValid():
            self._since.start()
        left = LONGEST - self._since.elapsed()
        self._timer.start(max(0, min(PAUSE, left)))

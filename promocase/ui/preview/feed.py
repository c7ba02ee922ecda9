"""When to ask for a new document: soon after the last key, and now and then while somebody types on."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from promocase.document.options import Options
from promocase.domain.record import Record
from promocase.ui.desk import Desk

PAUSE, LONGEST = 120, 400
"""Milliseconds after the last edit, and after the first one not yet shown."""

Submit = Callable[[Record, str, Options], None]


class Feed(QObject):
    """Hands the record at the desk to the renderer; it never waits for it."""

    def __init__(self, desk: Desk, submit: Submit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._submit = submit
        self._is_on = False
        self._since = QElapsedTimer()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.send)
        desk.changed.connect(self._on_edit)
        desk.case_chosen.connect(self._on_edit)
        desk.edition_chosen.connect(self._on_edit)
        desk.subject_chosen.connect(self._on_edit)
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
            self._submit(record, case.id, self._desk.options())

    def _on_edit(self) -> None:
        if not self._since.isValid():
            self._since.start()
        left = LONGEST - self._since.elapsed()
        self._timer.start(max(0, min(PAUSE, left)))

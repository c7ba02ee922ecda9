"""One export from the button to the file: asks where, shows how far it is, and offers what was written."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from promocase.errors import PromocaseError
from promocase.ui.desk import Desk
from promocase.ui.look.tokens import GRID
from promocase.ui.parts.flow import FlowLayout
from promocase.ui.parts.label import button, label, set_role
from promocase.ui.process.export_door import ExportEars, ExportWish
from promocase.ui.tongue import shown, told, tr


class ExportRun(QWidget):
    """Never blocks: the door works elsewhere and is heard here."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._door = desk.doors.export
        self._cancel: Callable[[], None] | None = None
        self._path: Path | None = None
        self._start = button(tr("Export as PDF …"), "primary", self)
        self._stop = button(tr("Cancel"), "plain", self)
        self._bar = QProgressBar(self)
        self._words = label("", "hint", self)
        self._remark = label("", "warning", self)
        self._file = button(tr("Open the file"), "plain", self)
        self._folder = button(tr("Open its folder"), "plain", self)
        self._build()
        self._start.clicked.connect(self.start)
        self._stop.clicked.connect(self.cancel)
        self._file.clicked.connect(lambda: self._open(self._door.open_path))
        self._folder.clicked.connect(lambda: self._open(self._door.open_folder))
        desk.changed.connect(self._show_ways)
        self._show_ways()

    def start(self) -> None:
        """Ask where to, and begin."""
        case, profile = self._desk.case, self._desk.editor.record.profile
        if case is None or self._cancel is not None:
            return
        name = file_name(profile.name, case.title, is_private=self._desk.edition.is_private)
        path = self._door.pick_target(self, name)
        if path is None:
            return
        wish = ExportWish(case.id, self._desk.options(), path)
        self._path = None
        self._note("")
        self._say(tr("Setting the pages …"))
        self._bar.setValue(0)
        self._cancel = self._door.start(
            wish, ExportEars(self._on_progress, self._on_finished, self._on_failed, self._note)
        )
        self._show_ways()
        self._stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def cancel(self) -> None:
        """Stop; no file is written."""
        if self._cancel is not None:
            self._cancel()
            self._end(tr("Cancelled. No file was written."))

    def _on_progress(self, percent: int, words: str) -> None:
        self._bar.setValue(percent)
        self._say(shown(words))

    def _on_finished(self, path: Path) -> None:
        self._path = path
        self._end(tr("Written: {path}", path=path))
        self._file.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_failed(self, error: PromocaseError) -> None:
        self._end(told(error), "warning")

    def _end(self, words: str, role: str = "hint") -> None:
        had_focus = self._stop.hasFocus()
        self._cancel = None
        self._say(words, role)
        self._show_ways()
        if had_focus:
            self._start.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, way: Callable[[Path], None]) -> None:
        if self._path is not None:
            try:
                way(self._path)
            except PromocaseError as error:
                self._say(told(error), "warning")

    def _say(self, words: str, role: str = "hint") -> None:
        set_role(self._words, role)
        self._words.setText(words)
        self._words.setVisible(bool(words))

    def _note(self, remark: str) -> None:
        """What the person should know of the pages, beside that they are written."""
        self._remark.setText(remark)
        self._remark.setVisible(bool(remark))

    def _show_ways(self) -> None:
        runs = self._cancel is not None
        self._start.setEnabled(not runs and self._desk.case is not None)
        self._bar.setVisible(runs)
        self._stop.setVisible(runs)
        for part in (self._file, self._folder):
            part.setVisible(self._path is not None and not runs)

    def _build(self) -> None:
        rows, row = QVBoxLayout(self), FlowLayout()
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GRID)
        row.setSpacing(GRID)
        for part in (self._start, self._stop, self._file, self._folder):
            row.addWidget(part)
        rows.addLayout(row)
        rows.addWidget(self._bar)
        rows.addWidget(self._words)
        rows.addWidget(self._remark)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("How far the export is"))
        self._words.hide()
        self._remark.hide()


def file_name(person: str, case: str, *, is_private: bool = False) -> str:
    """A name for the file that every system takes; what is for one's own eyes says so first."""
    mark = tr("Private") if is_private else ""
    words = " – ".join(part.strip() for part in (mark, person, case) if part.strip())
    plain = re.sub(r'[\\/:*?"<>|\x00-\x1f]+', " ", words).strip(" .")
    return f"{plain[:120] or tr('Promotion case')}.pdf"

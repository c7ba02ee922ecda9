"""One export from the button to the file: asks where, shows how far it is, and offers what was written."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from promocase.errors import PromocaseError
from promocase.ui.desk import Desk
from promocase.ui.look.tokens import GRID
from promocase.ui.pages.keep_bar import KeepBar, Left
from promocase.ui.parts.flow import FlowLayout
from promocase.ui.parts.label import button, label, set_role
from promocase.ui.process.export_door import ExportEars, ExportWish, PrintWish
from promocase.ui.process.target import offered_name
from promocase.ui.tongue import shown, told, tr

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

Begin = Callable[[ExportEars], Callable[[], None]]
"""Begins something that is heard of; answers with what cancels it."""


class ExportRun(QWidget):
    """Never blocks: the door works elsewhere and is heard here."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._door = desk.doors.export
        self._cancel: Callable[[], None] | None = None
        self._path: Path | None = None
        self._start = button(tr("Export …"), "primary", self)
        self._print = button(tr("Print …"), "plain", self)
        self._stop = button(tr("Cancel"), "plain", self)
        self._bar = QProgressBar(self)
        self._words = label("", "hint", self)
        self._remark = label("", "warning", self)
        self._file = button(tr("Open the file"), "plain", self)
        self._folder = button(tr("Open its folder"), "plain", self)
        self.keeping = KeepBar(desk, self)
        self._left: Left | None = None
        self._build()
        self._start.clicked.connect(self.start)
        self._print.clicked.connect(self.print_out)
        self._stop.clicked.connect(self.cancel)
        self._file.clicked.connect(lambda: self._open(self._door.open_path))
        self._folder.clicked.connect(lambda: self._open(self._door.open_folder))
        desk.changed.connect(self._show_ways)
        self._show_ways()

    def start(self) -> None:
        """Ask where to, and begin."""
        path = self.ask()
        if path is not None:
            self.begin(path)

    @property
    def is_running(self) -> bool:
        return self._cancel is not None

    def focus_target(self) -> QWidget:
        """Where the keyboard is of use now."""
        return self._stop if self.is_running else self._start

    def ask(self) -> Path | None:
        """The one dialog: where to; None if the person thought better of it, or while another one runs."""
        if self._desk.case is None or self.is_running:
            return None
        return self._door.pick_target(self, self._name())

    def begin(self, path: Path) -> None:
        """Write there; a name of no known kind is said."""
        wish = ExportWish(self._desk.case_id, self._desk.options(), path)
        record = self._desk.editor.record
        self._left = Left(record, wish.case_id, wish.options, self._kind(), path)
        self._run(partial(self._door.start, wish), self._on_finished)

    def print_out(self) -> None:
        """Ask for a printer, and begin."""
        printer = self.ask_printer()
        if printer is not None:
            self.begin_printing(printer)

    def ask_printer(self) -> "QPrinter | None":
        """The one dialog: on which printer; None if the person thought better of it, or another one runs."""
        if self._desk.case is None or self.is_running:
            return None
        return self._door.pick_printer(self, self._name(), self._desk.options().paper)

    def begin_printing(self, printer: "QPrinter") -> None:
        wish = PrintWish(self._desk.case_id, self._desk.options(), printer)
        self._run(partial(self._door.print, wish), lambda _: self._end(tr("Given to the printer.")))

    def _run(self, begin: Begin, on_finished: Callable[[Path | None], None]) -> None:
        self._path = None
        self._note("")
        self.keeping.forget()
        self._bar.setValue(0)
        try:
            self._cancel = begin(ExportEars(self._on_progress, on_finished, self._on_failed, self._note))
        except PromocaseError as error:
            self._end(told(error), "warning")
            return
        self._say(tr("Setting the pages …"))
        self._show_ways()
        self._stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name(self) -> str:
        """What the paper is called: whose it is, its kind, and what it is about."""
        case, profile, edition = self._desk.case, self._desk.editor.record.profile, self._desk.edition
        about = self._desk.subject_words or (case.title if case else "")
        return offered_name(profile.name, edition.name, about, is_private=edition.is_private)

    def _kind(self) -> str:
        """What it is called in the list of papers that left."""
        case, edition = self._desk.case, self._desk.edition
        about = self._desk.subject_words or (case.title if case else "")
        return " – ".join(part for part in (shown(edition.name), about) if part)

    def cancel(self) -> None:
        """Stop; no file is written."""
        if self._cancel is not None:
            self._cancel()
            self._end(tr("Cancelled. No file was written."))

    def _on_progress(self, percent: int, words: str) -> None:
        self._bar.setValue(percent)
        self._say(shown(words))

    def _on_finished(self, path: Path | None) -> None:
        was_waited_for = self._stop.hasFocus()
        self._path = path
        self._end(tr("Written: {path}", path=path))
        if self._left is not None and not self._left.options.edition.is_private:
            self.keeping.offer(self._left)
        if was_waited_for:  # who went on writing is left where they are
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
        for part in (self._start, self._print):
            part.setEnabled(not runs and self._desk.case is not None)
        self._bar.setVisible(runs)
        self._stop.setVisible(runs)
        for part in (self._file, self._folder):
            part.setVisible(self._path is not None and not runs)

    def _build(self) -> None:
        rows, row = QVBoxLayout(self), FlowLayout()
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GRID)
        row.setSpacing(GRID)
        for part in (self._start, self._print, self._stop, self._file, self._folder):
            row.addWidget(part)
        rows.addLayout(row)
        rows.addWidget(self._bar)
        rows.addWidget(self._words)
        rows.addWidget(self._remark)
        rows.addWidget(self.keeping)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("How far the export is"))
        self._words.hide()
        self._remark.hide()

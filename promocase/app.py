"""Wires the parts of the program together, once; every other module is given what it needs.

One window holds one record at a time: its file in the keeper's thread, its edits in the Editor, its document
in the renderer's worker. What those threads report passes through the Gate into the window's thread.
"""

import gc
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from uuid import uuid4

from promocase.document.options import Options
from promocase.document.press.pages import LivePages
from promocase.document.press.renderer import Ears, Renderer
from promocase.document.render import live
from promocase.document.scope import Scope
from promocase.domain.record import Record, blank_record
from promocase.errors import PromocaseError
from promocase.phrase import phrase
from promocase.store.folder import Recent, default_record_path
from promocase.store.recordfile import RecordFile
from promocase.ui.desk import Desk
from promocase.ui.look.theme import Theme
from promocase.ui.process.application import application, documents, leave, run, settings_file
from promocase.ui.process.border import Border
from promocase.ui.process.ending import Ending
from promocase.ui.process.exporting import export_door
from promocase.ui.process.gate import Gate
from promocase.ui.process.session import Session
from promocase.ui.process.settings import Settings
from promocase.ui.process.shelf import is_empty, sample_path, samples
from promocase.ui.process.warmth import warm_later
from promocase.ui.prompts import Prompts
from promocase.ui.shell.record_door import Found, RecordDoor
from promocase.ui.shell.window import Window
from promocase.ui.tongue import told

SWITCH = 0.0005
"""Seconds until a busy thread lets the window's thread go on; Python's own 5 ms are felt as stutter."""


def open_window(path: Path | None = None) -> int:
    """Show the record at ``path``, or the person's own, until the window is closed; the exit code."""
    sys.setswitchinterval(SWITCH)
    app = application()
    program = Program(Theme(app), Settings(settings_file()))
    program.catch_bugs()
    Ending(program.quit, app)
    program.start(path)
    gc.freeze()  # what is here stays: a search for garbage in a large record would be felt while typing
    code = run()
    program.end()
    return code


def new_id() -> str:
    """An id that no other item in any record has."""
    return uuid4().hex


class Program:
    """The window and what is open in it."""

    def __init__(self, theme: Theme, settings: Settings, prompts: Prompts | None = None) -> None:
        self._gate = Gate()
        self._recent = Recent()
        self._session: Session | None = None
        self._job = self._oldest_job = 0
        self._about: tuple[str, str, Scope | None] | None = None
        tell = self._gate.into_window
        self._renderer = Renderer(Ears(tell(self._on_pages), tell(self._on_render_failed)))
        self.window = Window(self._door(), theme, settings, prompts)
        self._prompts = self.window.prompts
        self._export = export_door(self._renderer, self._desk, self._gate, self._prompts, Path.home())

    def start(self, path: Path | None) -> None:
        """Open the record and show the window; what cannot be opened is told in it."""
        try:
            self._open_own() if path is None else self.open(path)
        except PromocaseError as error:
            self.window.show_nothing()
            self._gate.soon(self._prompts.tell, error.message, error.hint)
        self.window.show_whole()
        self._gate.soon(self._renderer.warm)
        warm_later(self.window)

    def quit(self) -> None:
        """Close the window, unless words would be lost, and whatever is asked in front of it."""
        if self.window.close():
            leave()

    def end(self) -> None:
        """Stop what works beside the window."""
        self.window.close_record()
        self._renderer.close()

    # ---------- records ----------

    def create(self, path: Path) -> None:
        """A new record; a file that is there already is left alone."""
        self._use(RecordFile.create(path, _blank()))

    def open(self, path: Path) -> None:
        """Another record in this window; the one before is saved first."""
        if self._session is None or not _is_same(path, self._session.path):
            self._use(RecordFile.open(path))
        else:
            self.window.start()

    def explore(self, sample: str) -> None:
        """A sample as of today, as a record of its own."""
        from promocase.exchange.sample import sample_record  # noqa: PLC0415

        now = _now()
        self._use(RecordFile.create(sample_path(sample), sample_record(sample, now.date(), new_id, now)))

    def save_copy(self, path: Path) -> tuple[str, ...]:
        """A copy of the record at hand; the names of attached files that could not come along."""
        return self._session.keeper.save_copy(path).result() if self._session is not None else ()

    def leave(self) -> None:
        """Save and close the record at hand."""
        if self._session is not None:
            self._session.leave()
            self._session = None

    def abandon(self) -> None:
        """Close the record at hand, saved or not."""
        if self._session is not None:
            self._session.abandon()
            self._session = None

    def _open_own(self) -> None:
        path = default_record_path()
        file = RecordFile.open(path) if path.exists() else RecordFile.create(path, _blank())
        self._use(file, is_own=True)

    def _use(self, file: RecordFile, *, is_own: bool = False) -> None:
        try:
            self.leave()
        except PromocaseError:
            file.close()
            raise
        self._renderer.cancel()
        self._oldest_job = self._job + 1
        session = Session(
            file,
            self.window.show_saved,
            self.window.show_unsaved,
            self._export,
            self._prompts,
            self._gate,
            new_id,
        )
        self._session = session
        self._recent.note(file.path)
        is_new = is_own and is_empty(file.record)
        self.window.show_record(session.desk, file.path.stem, _saved_at(file.path), is_new=is_new)
        if not file.is_writable:
            self.window.show_unsaved(_read_only(file.path))

    # ---------- the live document ----------

    def _submit(self, record: Record, case_id: str, options: Options, at: str) -> None:
        make = partial(live, record, case_id, options, self._attached(), at)
        self._job = self._renderer.submit(make)
        about = (case_id, options.edition.key, options.scope)
        if about != self._about:  # pages of another document that come late are not shown as this one's
            self._about, self._oldest_job = about, self._job

    def _attached(self) -> Callable[[str], bytes]:
        """The attachments of the record at hand now, whichever is at hand when they are wanted."""
        assert self._session is not None, "only a page of an open record asks"
        return self._session.attached

    def _on_pages(self, number: int, pages: LivePages) -> None:
        if self.window.workspace is not None and number >= self._oldest_job:
            self.window.workspace.preview.show_pages(pages)

    def _on_render_failed(self, number: int, error: PromocaseError) -> None:
        if self.window.workspace is not None and number >= self._oldest_job:
            self.window.workspace.preview.show_failed(told(error))

    # ---------- bugs ----------

    def catch_bugs(self) -> None:
        """From now on a bug is told in plain words, after the work has been saved."""
        Border(self._prompts, self._gate, self._saved_after_fault)

    def _saved_after_fault(self) -> str:
        if self._session is None:
            return phrase("Nothing of yours was open.")
        with suppress(PromocaseError):
            self._session.keeper.flush()
            return phrase("Your work is saved. If things look odd, close the window and open it again.")
        return phrase("Your last words could not be saved yet. Choose Save a copy in the menu to keep them.")

    def _desk(self) -> Desk:
        assert self._session is not None, "only a page of an open record asks"
        return self._session.desk

    def _search(self, words: str, on_found: Found) -> None:
        if self._session is not None:
            self._session.search(words, on_found)

    def _folder(self) -> Path:
        """Beside the record at hand; but nobody looks into the folder of the person's own record."""
        path = self._session.path if self._session is not None else default_record_path()
        return documents() if path.parent == default_record_path().parent else path.parent

    def _door(self) -> RecordDoor:
        return RecordDoor(
            folder=self._folder,
            samples=samples(),
            create=self.create,
            open=self.open,
            explore=self.explore,
            save_copy=self.save_copy,
            recent=self._recent.paths,
            search=self._search,
            leave=self.leave,
            abandon=self.abandon,
            submit=self._submit,
        )


def _now() -> datetime:
    return datetime.now().astimezone()


def _blank() -> Record:
    return blank_record(new_id, _now())


def _saved_at(path: Path) -> datetime:
    return datetime.fromtimestamp(path.stat().st_mtime).astimezone()


def _is_same(one: Path, other: Path) -> bool:
    return one.exists() and other.exists() and one.samefile(other)


def _read_only(path: Path) -> PromocaseError:
    return PromocaseError(
        phrase("“{name}” can only be read here.", name=path.name),
        phrase("Save a copy from the menu to keep what you write."),
    )

"""One open record: its file in the keeper's thread, the editor that changes it, the desk that pages use."""

import mimetypes
import tempfile
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from datetime import date, datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from promocase.domain.item import Attachment
from promocase.domain.place import Place
from promocase.editing.editor import Editor
from promocase.errors import PromocaseError
from promocase.phrase import phrase
from promocase.store.blob import LARGEST
from promocase.store.fault import speaking, speaking_of_reading
from promocase.store.keeper import Keeper
from promocase.store.recordfile import RecordFile
from promocase.store.search import Hit
from promocase.ui.desk import Desk, Doors
from promocase.ui.process.export_door import ExportDoor
from promocase.ui.process.exporting import show_file
from promocase.ui.process.gate import Gate
from promocase.ui.prompts import Prompts
from promocase.ui.shell.record_door import Found
from promocase.ui.tongue import tr

OnSaved = Callable[[datetime], None]
OnFailed = Callable[[PromocaseError], None]

LONGEST_WAIT = 20.0
"""Seconds until an attached file is there: a disk may be slow, but nothing waits for ever."""


class Session:
    """Everything that lives and ends with one open record."""

    def __init__(
        self,
        file: RecordFile,
        on_saved: OnSaved,
        on_failed: OnFailed,
        export: ExportDoor,
        prompts: Prompts,
        gate: Gate,
        new_id: Callable[[], str],
    ) -> None:
        now = _now
        self.path = file.path
        self._gate = gate
        self._prompts = prompts
        self._shown = tempfile.TemporaryDirectory(prefix="promocase-", ignore_cleanup_errors=True)
        self._search: Future[tuple[Hit, ...]] | None = None
        self.keeper = Keeper(
            file,
            gate.into_window(on_saved),
            gate.into_window(on_failed),
            now,
            before_saving=lambda file: file.back_up_daily(now()),
        )
        self.editor = Editor(file.record, now, new_id)
        self.editor.listen(self.keeper.take)
        self.desk = Desk(self.editor, self._doors(export))

    def search(self, words: str, on_found: Found) -> None:
        """The places that hold all the words; a newer search drops an older one."""
        if self._search is not None:
            self._search.cancel()
        self._search = self.keeper.search(words)
        self._search.add_done_callback(self._gate.into_window(lambda done: on_found(_places(done))))

    def leave(self) -> None:
        """Save what is left and let go of the file; PromocaseError, and nothing closed, if it cannot be."""
        self.keeper.close()
        self.forget()

    def abandon(self) -> None:
        """Let go of the file although not all could be saved."""
        self.keeper.close(even_unsaved=True)
        self.forget()

    def forget(self) -> None:
        """Stop hearing of edits, and remove the copies of attachments that were shown."""
        self.desk.close()
        self._shown.cleanup()

    def attached(self, digest: str) -> bytes:
        """The bytes kept under a digest, asked for from any thread; PromocaseError if they are missing."""
        try:
            return self.keeper.attachment(digest).result(LONGEST_WAIT)
        except (CancelledError, TimeoutError, RuntimeError) as error:  # the record was closed meanwhile
            raise PromocaseError(
                phrase("The attached file could not be read."), phrase("Open the record again.")
            ) from error

    def _doors(self, export: ExportDoor) -> Doors:
        return Doors(
            today=date.today,
            attach=self._attach,
            attachment=self.attached,
            pick_file=self._pick_file,
            pick_color=lambda _asking, start: self._prompts.color(tr("Accent colour"), start) or "",
            open_attachment=self._open_attachment,
            export=export,
        )

    def _attach(self, path: Path) -> Attachment:
        with speaking_of_reading(path), path.open("rb") as file:
            data = file.read(LARGEST + 1)  # one more than the keeper takes
        media = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        return Attachment(path.name, self.keeper.attach(data), len(data), media)

    def _pick_file(self, _asking: QWidget) -> Path | None:
        return self._prompts.open_file(tr("Attach a file"), tr("All files (*)"), Path.home())

    def _open_attachment(self, attachment: Attachment) -> None:
        folder = Path(self._shown.name) / attachment.digest[:16]
        folder.mkdir(exist_ok=True)
        path = folder / Path(attachment.name).name
        with speaking(path):
            path.write_bytes(self.keeper.attachment(attachment.digest).result())
        show_file(path)


def _now() -> datetime:
    return datetime.now().astimezone()


def _places(done: "Future[tuple[Hit, ...]]") -> tuple[Place, ...]:
    try:
        return tuple(Place(hit.kind, hit.id) for hit in done.result())
    except (CancelledError, PromocaseError):
        return ()

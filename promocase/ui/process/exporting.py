"""Writing a document to a file of the person's choice, by the worker that sets the live document too."""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from promocase.document.press.pages import Excess, Pdf
from promocase.document.press.renderer import Ears, Renderer
from promocase.document.press.stage import Stage
from promocase.document.render import job
from promocase.errors import PromocaseError
from promocase.phrase import phrase
from promocase.store.whole import write_whole
from promocase.ui.desk import Desk
from promocase.ui.process.export_door import ExportDoor, ExportEars, ExportWish
from promocase.ui.process.gate import Gate
from promocase.ui.prompts import Prompts
from promocase.ui.tongue import sentences, tr

STAGES: dict[Stage, tuple[int, str]] = {
    Stage.READING: (10, phrase("Reading")),
    Stage.LAYING_OUT: (30, phrase("Laying out")),
    Stage.WRITING: (80, phrase("Writing")),
}
"""Percent when each stage of a render begins, and what is being done, in words."""


class Export:
    """One export: exactly one word at its end, and none after a cancel."""

    def __init__(
        self, renderer: Renderer, desk: Desk, wish: ExportWish, ears: ExportEars, gate: Gate
    ) -> None:
        self._renderer = renderer
        self._wish = wish
        self._ears = ears
        self._gate = gate
        self._is_over = False
        tell = gate.into_window
        make = partial(job, desk.editor.record, wish.case_id, wish.options, desk.doors.attachment)
        heard = Ears(self._write, tell(lambda _, error: self._fail(error)), tell(self._on_stage))
        self._number = renderer.order(make, heard)

    def cancel(self) -> None:
        """Stop at once; a file at the path stays as it was."""
        if not self._is_over:
            self._is_over = True
            self._renderer.cancel_order(self._number)

    def _write(self, _number: int, pdf: Pdf) -> None:
        """In the renderer's thread: a slow disk must not hold up the window."""
        if self._is_over:
            return
        try:
            write_whole(self._wish.path, pdf.data)
        except PromocaseError as error:
            self._gate.soon(self._fail, error)
        except OSError as error:
            self._gate.soon(self._fail, _not_written(self._wish.path, error))
        else:
            self._gate.soon(self._finish, pdf.excess)

    def _finish(self, over: Excess | None) -> None:
        if not self._is_over:
            self._is_over = True
            if over is not None:
                self._ears.remarked(sentences(over.message, *over.hints))
            self._ears.finished(self._wish.path)

    def _fail(self, error: PromocaseError) -> None:
        if not self._is_over:
            self._is_over = True
            self._ears.failed(error)

    def _on_stage(self, _number: int, stage: Stage) -> None:
        if not self._is_over:
            self._ears.progressed(*STAGES[stage])


def export_door(
    renderer: Renderer, desk_of: Callable[[], Desk], gate: Gate, prompts: Prompts, folder: Path
) -> ExportDoor:
    """The way out for the pages of whichever record is at hand."""

    def start(wish: ExportWish, ears: ExportEars) -> Callable[[], None]:
        return Export(renderer, desk_of(), wish, ears, gate).cancel

    def pick_target(_asking: QWidget, name: str) -> Path | None:
        return prompts.save_file(tr("Export"), "PDF (*.pdf)", folder / name)

    return ExportDoor(
        start=start,
        pick_target=pick_target,
        open_path=show_file,
        open_folder=lambda path: show_file(path.parent),
    )


def show_file(path: Path) -> None:
    """Open a file or folder with the system's own program; PromocaseError if there is none."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(path)):
        raise PromocaseError(
            phrase("No program here opens “{name}”.", name=path.name),
            phrase("It lies in {folder}.", folder=path.parent),
        )


def _not_written(path: Path, error: OSError) -> PromocaseError:
    reason = os.strerror(error.errno) if error.errno else phrase("the disk refused")
    return PromocaseError(
        phrase("“{name}” could not be written: {reason}.", name=path.name, reason=reason),
        phrase("Choose another folder, or make room."),
    )

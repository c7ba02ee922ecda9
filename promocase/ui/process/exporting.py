"""Writing a document to a file of the person's choice: in a worker of its own, beside the live document."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from promocase.document.press.renderer import Renderer
from promocase.errors import PromocaseError
from promocase.store.whole import write_whole
from promocase.ui.desk import Desk
from promocase.ui.process.export_door import ExportDoor, ExportEars, ExportWish
from promocase.ui.process.gate import Gate
from promocase.ui.prompts import Prompts

if TYPE_CHECKING:
    from promocase.document.press.pdf import Pdf

STAGES = {"Reading": 10, "Laying out": 30, "Writing": 80}
"""Percent when each stage of a render begins; unknown words leave the bar where it is."""


class Export:
    """One export: exactly one word at its end, and none after a cancel."""

    def __init__(self, desk: Desk, wish: ExportWish, ears: ExportEars, gate: Gate) -> None:
        self._wish = wish
        self._ears = ears
        self._gate = gate
        self._is_over = False
        tell = gate.into_window
        self._renderer = Renderer(self._write, tell(lambda _, error: self._fail(error)), tell(self._on_stage))
        self._renderer.submit(desk.editor.record, wish.case_id, wish.options)

    def cancel(self) -> None:
        """Stop at once; a file at the path stays as it was."""
        if not self._is_over:
            self._end()

    def _write(self, _number: int, pdf: "Pdf") -> None:
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
            self._gate.soon(self._finish, str(pdf.excess or ""))

    def _finish(self, remark: str) -> None:
        if not self._is_over:
            self._end()
            if remark:
                self._ears.remarked(remark)
            self._ears.finished(self._wish.path)

    def _fail(self, error: PromocaseError) -> None:
        if not self._is_over:
            self._end()
            self._ears.failed(error)

    def _on_stage(self, _number: int, words: str) -> None:
        if not self._is_over and words in STAGES:
            self._ears.progressed(STAGES[words], words)

    def _end(self) -> None:
        self._is_over = True
        self._renderer.close()


def export_door(desk_of: Callable[[], Desk], gate: Gate, prompts: Prompts, folder: Path) -> ExportDoor:
    """The way out for the pages of whichever record is at hand."""

    def start(wish: ExportWish, ears: ExportEars) -> Callable[[], None]:
        return Export(desk_of(), wish, ears, gate).cancel

    def pick_target(_asking: QWidget, name: str) -> Path | None:
        return prompts.save_file("Export", "PDF (*.pdf)", folder / name)

    return ExportDoor(
        start=start,
        pick_target=pick_target,
        open_path=show_file,
        open_folder=lambda path: show_file(path.parent),
    )


def show_file(path: Path) -> None:
    """Open a file or folder with the system's own program; PromocaseError if there is none."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(path)):
        raise PromocaseError(f"No program here opens “{path.name}”.", f"It lies in {path.parent}.")


def _not_written(path: Path, error: OSError) -> PromocaseError:
    reason = os.strerror(error.errno) if error.errno else "the disk refused"
    return PromocaseError(
        f"“{path.name}” could not be written: {reason}.", "Choose another folder, or make room."
    )

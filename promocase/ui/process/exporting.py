"""Writing a document to a file of the person's choice, by the worker that sets the live document too."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from promocase.document.formats import format_of
from promocase.document.press.pages import Made
from promocase.document.press.renderer import Ears, Renderer
from promocase.document.press.stage import Stage
from promocase.document.render import writing
from promocase.errors import PromocaseError
from promocase.phrase import phrase
from promocase.store.fault import speaking
from promocase.store.recordfile import names_record
from promocase.store.whole import write_whole
from promocase.ui.desk import Desk
from promocase.ui.process.export_door import (
    AccountEars,
    AccountWish,
    ExportDoor,
    ExportEars,
    ExportWish,
    PrintWish,
)
from promocase.ui.process.gate import Gate
from promocase.ui.process.target import pick_target
from promocase.ui.prompts import Prompts
from promocase.ui.tongue import sentences, tr

if TYPE_CHECKING:
    from promocase.document.accounting import Accounted

STAGES: dict[Stage, tuple[int, str]] = {
    Stage.READING: (10, phrase("Reading")),
    Stage.LAYING_OUT: (30, phrase("Laying out")),
    Stage.WRITING: (80, phrase("Writing")),
}
"""Percent when each stage of a render begins, and what is being done, in words."""


class Export:
    """One export: exactly one word at its end, and none after a cancel.

    PromocaseError at once, before any work, for a name that says of no known format what is to be written.
    """

    def __init__(
        self, renderer: Renderer, desk: Desk, wish: ExportWish, ears: ExportEars, gate: Gate
    ) -> None:
        self._renderer = renderer
        self._wish = wish
        self._ears = ears
        self._gate = gate
        self._is_over = False
        tell = gate.into_window
        format, fetch = format_of(wish.path.name), desk.doors.attachment
        _check(wish.path)
        make = partial(writing, desk.editor.record, wish.case_id, wish.options, format, fetch)
        heard = Ears(self._write, tell(lambda _, error: self._fail(error)), tell(self._on_stage))
        self._number = renderer.order(make, heard)

    def cancel(self) -> None:
        """Stop at once; a file at the path stays as it was."""
        if not self._is_over:
            self._is_over = True
            self._renderer.cancel_order(self._number)

    def _write(self, _number: int, made: Made) -> None:
        """In the renderer's thread: a slow disk must not hold up the window."""
        if self._is_over:
            return
        try:
            with speaking(self._wish.path):
                write_whole(self._wish.path, made.data)
        except PromocaseError as error:
            self._gate.soon(self._fail, error)
        else:
            over = () if made.excess is None else (made.excess.message, *made.excess.hints)
            self._gate.soon(self._finish, (*over, *made.remarks))

    def _finish(self, remarks: tuple[str, ...]) -> None:
        if not self._is_over:
            self._is_over = True
            if remarks:
                self._ears.remarked(sentences(*remarks))
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

    def print_out(wish: PrintWish, ears: ExportEars) -> Callable[[], None]:
        from promocase.ui.process.printing import Printing  # noqa: PLC0415 - many never print

        return Printing(renderer, desk_of(), wish, ears, gate).cancel

    def account(wish: AccountWish, ears: AccountEars) -> None:
        tell = gate.into_window
        heard: Ears[Accounted] = Ears(
            tell(lambda _, made: ears.told(made.account)), tell(lambda _, error: ears.failed(error))
        )
        renderer.order(wish.job, heard)

    def save_copy(_asking: QWidget, name: str, data: bytes) -> Path | None:
        ending = Path(name).suffix
        path = prompts.save_file(tr("Save a copy"), f"*{ending}", folder / name)
        if path is not None:
            with speaking(path):
                write_whole(path, data)
        return path

    return ExportDoor(
        account=account,
        save_copy=save_copy,
        start=start,
        pick_printer=lambda _asking, name, paper: prompts.printer(name, paper),
        print=print_out,
        pick_target=lambda _asking, name: pick_target(prompts, folder, name),
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


def _check(path: Path) -> None:
    if names_record(path):
        raise PromocaseError(
            phrase("“{name}” is a record, which is not written over.", name=path.name),
            phrase("Choose another name."),
        )

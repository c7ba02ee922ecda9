"""One printing, from the record to the printer: set by the worker, painted in a thread of its own."""

from functools import partial
from threading import Thread

from PySide6.QtPrintSupport import QPrinter

from promocase.document.press.pages import Pdf
from promocase.document.press.renderer import Ears, Renderer
from promocase.document.press.stage import Stage
from promocase.document.render import draft
from promocase.errors import PromocaseError
from promocase.phrase import Phrase, phrase
from promocase.ui.desk import Desk
from promocase.ui.process.export_door import ExportEars, PrintWish
from promocase.ui.process.gate import Gate
from promocase.ui.process.paper import print_pages

STAGES: dict[Stage, tuple[int, Phrase]] = {
    Stage.READING: (5, phrase("Reading")),
    Stage.LAYING_OUT: (15, phrase("Laying out")),
    Stage.WRITING: (40, phrase("Writing")),
}
"""Percent when each stage of a render begins; the rest is the printer's."""

_SET = 50


class Printing:
    """Exactly one word at its end, and none after a cancel."""

    def __init__(self, renderer: Renderer, desk: Desk, wish: PrintWish, ears: ExportEars, gate: Gate) -> None:
        self._renderer = renderer
        self._printer: QPrinter = wish.printer
        self._ears = ears
        self._gate = gate
        self._is_over = False
        tell = gate.into_window
        make = partial(draft, desk.editor.record, wish.case_id, wish.options)
        heard = Ears(self._print, tell(lambda _, error: self._fail(error)), tell(self._on_stage))
        self._number = renderer.order(make, heard)

    def cancel(self) -> None:
        """Stop soon; what the printer already has, it may print."""
        if not self._is_over:
            self._is_over = True
            self._renderer.cancel_order(self._number)

    def _print(self, _number: int, pdf: Pdf) -> None:
        """In the renderer's thread, which must be free for the live document."""
        Thread(target=self._run, args=(pdf.data,), name="printing", daemon=True).start()

    def _run(self, data: bytes) -> None:
        try:
            print_pages(data, self._printer, self._told, lambda: self._is_over)
        except PromocaseError as error:
            self._gate.soon(self._fail, error)
        else:
            self._gate.soon(self._finish)

    def _told(self, page: int, pages: int) -> None:
        percent = _SET + (100 - _SET) * (page - 1) // pages
        words = phrase("Printing page {page} of {pages}", page=page, pages=pages)
        self._gate.soon(self._progress, percent, words)

    def _on_stage(self, _number: int, stage: Stage) -> None:
        self._progress(*STAGES[stage])

    def _progress(self, percent: int, words: str) -> None:
        if not self._is_over:
            self._ears.progressed(percent, words)

    def _finish(self) -> None:
        if not self._is_over:
            self._is_over = True
            self._ears.finished(None)

    def _fail(self, error: PromocaseError) -> None:
        if not self._is_over:
            self._is_over = True
            self._ears.failed(error)

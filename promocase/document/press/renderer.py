"""Renders beside the window: submitting costs the caller nothing, and the latest edit wins.

One thread takes the newest job, makes its excerpt, and talks to the worker process. While one render runs
only the newest waiting job is kept. Callbacks come from that thread.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Condition, Event, Thread, Timer, current_thread
from typing import Any, BinaryIO, cast

from promocase.document.options import Options
from promocase.document.press.channel import Closed, receive, send
from promocase.document.press.pages import Pdf
from promocase.document.render import job
from promocase.domain.record import Record
from promocase.errors import PromocaseError

LONGEST_RENDER = 60.0
"""Seconds until a render is given up."""

COMMAND = (sys.executable, "-m", "promocase.document.press.worker")


@dataclass(frozen=True, slots=True)
class _Wish:
    number: int
    record: Record
    case_id: str
    options: Options


class Renderer:
    """Keeps one worker process and feeds it.

    `on_pages(number, pdf)`, `on_failed(number, error)` and `on_stage(number, words)` are called from the
    renderer's own thread with the number that `submit` gave.
    """

    def __init__(
        self,
        on_pages: Callable[[int, Pdf], None],
        on_failed: Callable[[int, PromocaseError], None],
        on_stage: Callable[[int, str], None] = lambda _number, _words: None,
        *,
        longest: float = LONGEST_RENDER,
        command: Sequence[str] = COMMAND,
    ) -> None:
        self._on_pages, self._on_failed, self._on_stage = on_pages, on_failed, on_stage
        self._longest, self._command = longest, tuple(command)
        self._changed = Condition()
        self._waiting: _Wish | None = None
        self._running = 0
        self._cancelled = 0
        self._last = 0
        self._warm = self._closed = False
        self._process: subprocess.Popen[bytes] | None = None
        self._thread = Thread(target=self._run, name="renderer", daemon=True)
        self._thread.start()

    def warm(self) -> None:
        """Start the worker before the first job; returns at once."""
        with self._changed:
            self._warm = True
            self._changed.notify()

    def submit(self, record: Record, case_id: str, options: Options) -> int:
        """Ask for pages; an older wish that still waits is dropped. Returns the wish's number at once."""
        with self._changed:
            self._last += 1
            self._waiting = _Wish(self._last, record, case_id, options)
            self._changed.notify()
            return self._last

    def cancel(self) -> None:
        """Drop what waits and stop what runs; neither callback comes for them."""
        with self._changed:
            self._waiting = None
            if self._running:
                self._cancelled = self._running
                self._kill()

    def close(self) -> None:
        """Stop for good; returns when the worker is gone, or at once when a callback asks for it."""
        with self._changed:
            self._closed = True
            self._waiting = None
            self._cancelled = self._running
            self._kill()
            self._changed.notify()
        if current_thread() is not self._thread:
            self._thread.join()

    def _run(self) -> None:
        while (wish := self._next()) is not None:
            if isinstance(wish, _Wish):
                self._serve(wish)
            with self._changed:
                self._running = 0
        self._end(self._process)

    def _next(self) -> "_Wish | bool | None":
        """The newest wish; True when only a start was wanted; None at the end."""
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._waiting is not None or self._warm)
            if self._closed:
                return None
            wish, self._waiting = self._waiting, None
            warm, self._warm = self._warm, False
            if wish is not None:
                self._running = wish.number
        if warm:
            with suppress(PromocaseError):
                self._started()
        return wish or True

    def _serve(self, wish: _Wish) -> None:
        expired = Event()
        try:
            work = job(wish.record, wish.case_id, wish.options)
            process = self._started()
            timer = Timer(self._longest, lambda: (expired.set(), process.kill()))
            timer.daemon = True
            timer.start()
            answer = self._asked(process, wish.number, work)
            timer.cancel()
            if answer is None:
                self._end(process)
        except PromocaseError as error:
            self._fail(wish.number, error)
            return
        self._told(wish.number, answer, late=expired.is_set())

    def _asked(self, process: "subprocess.Popen[bytes]", number: int, work: object) -> tuple[Any, ...] | None:
        """The worker's last word on a job, or None if it went away instead."""
        to_worker, from_worker = cast(BinaryIO, process.stdin), cast(BinaryIO, process.stdout)
        try:
            send(to_worker, (number, work))
            while (answer := receive(from_worker))[0] == "stage":
                if answer[1] != self._cancelled:
                    self._on_stage(answer[1], answer[2])
        except Closed:
            return None
        return answer

    def _told(self, number: int, answer: tuple[Any, ...] | None, *, late: bool) -> None:
        if number == self._cancelled:
            return
        match answer:
            case ("done", _, pdf):
                self._on_pages(number, pdf)
            case ("failed", _, message, hint):
                self._fail(number, PromocaseError(message, hint))
            case _:
                self._fail(number, _too_long(self._longest) if late else _gone())

    def _fail(self, number: int, error: PromocaseError) -> None:
        if number != self._cancelled:
            self._on_failed(number, error)

    def _started(self) -> "subprocess.Popen[bytes]":
        """The worker, started again if it is not alive."""
        if self._process is not None and self._process.poll() is None:
            return self._process
        self._end(self._process)
        root = str(Path(__file__).parents[3])
        paths = os.pathsep.join(part for part in (root, os.environ.get("PYTHONPATH", "")) if part)
        try:
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "PYTHONPATH": paths},
            )
        except OSError as error:
            raise _gone() from error
        return self._process

    def _kill(self) -> None:
        if self._process is not None and self._process.poll() is None:
            self._process.kill()

    @staticmethod
    def _end(process: "subprocess.Popen[bytes] | None") -> None:
        if process is None:
            return
        for stream in (process.stdin, process.stdout):
            with suppress(OSError):
                if stream is not None:
                    stream.close()
        process.kill()
        process.wait()


def _too_long(seconds: float) -> PromocaseError:
    return PromocaseError(
        f"Setting the pages took longer than {seconds:.0f} seconds and was stopped.",
        "Your words are safe. Choose fewer items for this case, or shorten a very long text.",
    )


def _gone() -> PromocaseError:
    return PromocaseError(
        "The pages could not be set: the part of the program that does it stopped.",
        "Your words are safe. It starts again with your next change.",
    )

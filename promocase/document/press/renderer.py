"""Renders beside the window: asking costs the caller nothing, and the latest edit wins.

One thread takes the next task, lets it make its job, and talks to the worker. Of what is submitted (the live
document) only the newest waits while another is set, and that is dropped for it as soon as its page at work
has come; what is ordered (an export) is done in its turn, all of it. Ears are called from that thread.
"""

from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from threading import Condition, Thread, current_thread
from typing import Generic

from promocase.document.press.job import Job, Out
from promocase.document.press.line import Dropped
from promocase.document.press.listener import Listener
from promocase.document.press.pages import LivePages, Part
from promocase.document.press.process import COMMAND, WorkerProcess
from promocase.document.press.stage import Stage
from promocase.errors import PromocaseError

LONGEST_RENDER = 60.0
"""Seconds until a render is given up."""

Make = Callable[[], Job[Out]]
"""Makes the job in the renderer's thread: an excerpt of a large record takes a moment."""


def _unheard(_number: int, _stage: Stage) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Ears(Generic[Out]):
    """Who hears of a task, by its number: any stages, then once made or failed; nothing after a cancel.

    A live document is made several times for one number: its page at work, then the whole.
    """

    made: Callable[[int, Out], None]
    failed: Callable[[int, PromocaseError], None]
    stage: Callable[[int, Stage], None] = _unheard


Serve = Callable[[WorkerProcess, Listener], Callable[[], None]]
"""Has the worker do a job, whatever it makes; answers with what is then to be told."""


@dataclass(frozen=True, slots=True)
class _Task:
    number: int
    serve: Serve
    staged: Callable[[int, Stage], None]
    is_live: bool = False


class Renderer:
    """Keeps one worker process and feeds it; `live` hears of what is submitted."""

    def __init__(
        self, live: Ears[LivePages], *, longest: float = LONGEST_RENDER, command: Sequence[str] = COMMAND
    ) -> None:
        self._live = live
        self._pages = LivePages()
        self._changed = Condition()
        self._worker = WorkerProcess(command, longest, self._changed, self._forget)
        self._waiting: _Task | None = None
        self._ordered: deque[_Task] = deque()
        self._running: _Task | None = None
        self._cancelled: set[int] = set()
        self._last = 0
        self._warm = self._closed = False
        self._thread = Thread(target=self._run, name="renderer", daemon=True)
        self._thread.start()

    def warm(self) -> None:
        """Start the worker before the first task; returns at once."""
        with self._changed:
            self._warm = True
            self._changed.notify_all()

    def submit(self, make: Make[None]) -> int:
        """Ask for the live document; an older wish that still waits is dropped. Its number, at once."""
        with self._changed:
            self._last += 1
            serve = partial(_served_live, self._last, make, self._live)
            self._waiting = _Task(self._last, serve, self._live.stage, is_live=True)
            self._changed.notify_all()
            return self._last

    def order(self, make: Make[Out], ears: Ears[Out]) -> int:
        """Ask for a document of its own, set before any live one that still waits. Its number, at once."""
        with self._changed:
            self._last += 1
            self._ordered.append(_Task(self._last, partial(_served, self._last, make, ears), ears.stage))
            self._changed.notify_all()
            return self._last

    def cancel(self) -> None:
        """Drop the live document that waits and stop the one that is being set; orders go on."""
        with self._changed:
            self._waiting = None
            if self._running is not None and self._running.is_live:
                self._stop(self._running.number)

    def cancel_order(self, number: int) -> None:
        """Drop an order, or stop it while it is being set."""
        with self._changed:
            self._ordered = deque(task for task in self._ordered if task.number != number)
            if self._running is not None and self._running.number == number:
                self._stop(number)

    def close(self) -> None:
        """Stop for good; returns when the worker is gone, or at once when an ear asks for it."""
        with self._changed:
            self._closed = True
            self._waiting = None
            self._ordered.clear()
            if self._running is not None:
                self._cancelled.add(self._running.number)
            self._worker.kill()
            self._changed.notify_all()
        if current_thread() is not self._thread:
            self._thread.join()

    def _stop(self, number: int) -> None:
        self._cancelled.add(number)
        self._worker.kill()

    def _run(self) -> None:
        while self._wait():
            task = self._next()
            if task is not None:
                self._serve(task)
        self._worker.end()

    def _wait(self) -> bool:
        """Until there is something to do; False at the end. Starts the worker where only that was wanted."""
        with self._changed:
            self._changed.wait_for(
                lambda: self._closed or self._warm or self._waiting is not None or bool(self._ordered)
            )
            warm, self._warm = self._warm, False
            if self._closed:
                return False
        if warm:
            with suppress(PromocaseError):
                self._worker.start()
        return True

    def _next(self) -> _Task | None:
        with self._changed:
            if self._ordered:
                self._running = self._ordered.popleft()
            else:
                self._running, self._waiting = self._waiting, None
            return self._running

    def _serve(self, task: _Task) -> None:
        tell = task.serve(self._worker, self._listener(task))
        with self._changed:
            self._running = None
            is_cancelled = task.number in self._cancelled
            self._cancelled.discard(task.number)
        if not is_cancelled:
            tell()

    def _listener(self, task: _Task) -> Listener:
        staged = partial(self._tell_stage, task)
        if not task.is_live:
            return Listener(staged)
        return Listener(staged, partial(self._tell_part, task.number), self._has_newer)

    def _has_newer(self) -> bool:
        return self._waiting is not None or bool(self._ordered)

    def _tell_stage(self, task: _Task, stage: Stage) -> None:
        if task.number not in self._cancelled:
            task.staged(task.number, stage)

    def _tell_part(self, number: int, part: Part) -> None:
        """Of a dropped document, too: the worker takes it to be known, and does not tell it again."""
        self._pages = self._pages.joined(part)
        if number not in self._cancelled:
            self._live.made(number, self._pages)

    def _forget(self) -> None:
        self._pages = LivePages()


def _served(
    number: int, make: Make[Out], ears: Ears[Out], worker: WorkerProcess, listener: Listener
) -> Callable[[], None]:
    try:
        made = worker.run(make(), listener)
    except PromocaseError as error:
        return partial(ears.failed, number, error)
    return partial(ears.made, number, made)


def _served_live(
    number: int, make: Make[None], ears: Ears[LivePages], worker: WorkerProcess, listener: Listener
) -> Callable[[], None]:
    """What was made has been told in parts."""
    try:
        with suppress(Dropped):
            worker.run(make(), listener)
    except PromocaseError as error:
        return partial(ears.failed, number, error)
    return _nothing


def _nothing() -> None:
    pass

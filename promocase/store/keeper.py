"""Saving without a Save button: one thread owns the record file, and the window never waits for the disk."""

import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from time import monotonic
from typing import TypeVar

from promocase.domain.change import Change
from promocase.errors import PromocaseError
from promocase.phrase import phrase
from promocase.store.blob import digest_of
from promocase.store.pace import Due, Pace
from promocase.store.recordfile import RecordFile
from promocase.store.search import Hit
from promocase.store.unsaved import Unsaved

Answer = TypeVar("Answer")


class Keeper:
    """Takes every Change and commits it within a second; what cannot be written is kept and tried again.

    ``on_saved``, ``on_failed`` and ``before_saving`` are called in the keeper's thread, as are the callbacks
    of its Futures. The file belongs to the keeper from the start; nobody else may touch it.
    """

    def __init__(
        self,
        file: RecordFile,
        on_saved: Callable[[datetime], None],
        on_failed: Callable[[PromocaseError], None],
        now: Callable[[], datetime],
        pace: Pace | None = None,
        before_saving: Callable[[RecordFile], None] | None = None,
    ) -> None:
        self.path = file.path
        self._file = file
        self._on_saved = on_saved
        self._on_failed = on_failed
        self._now = now
        self._before_saving = before_saving
        self._due = Due(pace or Pace())
        self._wake = threading.Condition()
        self._unsaved = Unsaved()
        self._attached: dict[str, bytes] = {}
        self._jobs: deque[Callable[[], None]] = deque()
        self._is_closed = False
        self._thread: threading.Thread | None = self._started()

    def take(self, change: Change) -> None:
        """Keep a change; returns at once."""
        with self._wake:
            self._unsaved.add(change)
            self._wait_for_more()

    def attach(self, data: bytes) -> str:
        """Keep a file's bytes; the digest at once, PromocaseError if they are too many."""
        digest = digest_of(data)
        with self._wake:
            self._attached[digest] = data
            self._wait_for_more()
        return digest

    def attachment(self, digest: str) -> "Future[bytes]":
        """The bytes kept under a digest, also when they are not on disk yet."""
        with self._wake:
            data = self._attached.get(digest)
        if data is None:
            return self._ask(lambda: self._file.attachment(digest))
        answer: Future[bytes] = Future()
        answer.set_result(data)
        return answer

    def search(self, query: str, limit: int = 50) -> "Future[tuple[Hit, ...]]":
        """Items that hold every word of the query, also just written. Cancel it when a newer query comes."""

        def found() -> tuple[Hit, ...]:
            with suppress(PromocaseError):
                self._save()
            return self._file.search(query, limit)

        return self._ask(found)

    def save_copy(self, path: Path) -> "Future[tuple[str, ...]]":
        """A whole copy with every edit in it, also those that the file itself could not take.

        The answer names the attached files that could not be read, and so are not in it.
        """

        def copy() -> tuple[str, ...]:
            with self._wake:
                change, attached = self._unsaved.change, tuple(self._attached.values())
            return self._file.save_copy(path, (change,), attached)

        return self._ask(copy)

    def flush(self) -> None:
        """Wait until all taken so far is on disk; PromocaseError if it cannot be, and it is still kept."""
        self._ask(self._save).result()

    def close(self, *, even_unsaved: bool = False) -> None:
        """Save and unlock the file; PromocaseError, and nothing closed, if edits could not be saved.

        With ``even_unsaved`` it closes all the same, and what the disk did not take is gone.
        """
        if self._is_closed:
            return
        try:
            self.flush()
        except PromocaseError:
            if not even_unsaved:
                raise
        self._ask(self._finish).result()
        if self._thread is not None:
            self._thread.join()

    def _ask(self, work: Callable[[], Answer]) -> "Future[Answer]":
        answer: Future[Answer] = Future()
        with self._wake:
            self._jobs.append(lambda: _answer(answer, work))
            self._notify()
        return answer

    def _wait_for_more(self) -> None:
        """Called with the lock held."""
        self._due.edited(monotonic())
        self._notify()

    def _notify(self) -> None:
        if self._is_closed:
            raise RuntimeError("the keeper is closed")
        self._thread = self._thread or self._started()
        self._wake.notify()

    def _started(self) -> threading.Thread:
        thread = threading.Thread(target=self._run, name="keeper", daemon=True)
        thread.start()
        return thread

    def _run(self) -> None:
        try:
            while not self._is_closed:
                self._next()()
        finally:
            if not self._is_closed:
                self._survive()

    def _survive(self) -> None:
        """A bug ended the thread, and its excepthook shows it; another goes on now or at the next edit."""
        with self._wake:
            self._thread = self._started() if self._jobs else None
        self._on_failed(_kept(_BUG))

    def _next(self) -> Callable[[], None]:
        with self._wake:
            while True:
                now = monotonic()
                if self._due.is_now(now):
                    return self._save_and_go_on
                if self._jobs:
                    return self._jobs.popleft()
                self._wake.wait(self._due.left(now))

    def _save_and_go_on(self) -> None:
        with suppress(PromocaseError):
            self._save()

    def _save(self) -> None:
        with self._wake:
            batch, attached, self._unsaved = self._unsaved, dict(self._attached), Unsaved()
            self._due.taken()
        if not batch and not attached:
            return
        is_saved = False
        try:
            if self._before_saving is not None:
                self._before_saving(self._file)
            self._file.write((batch.change,), attached.values())
            is_saved = True
        except PromocaseError as error:
            kept = _kept(error)
            self._on_failed(kept)
            raise kept from error
        finally:
            with self._wake:
                if is_saved:
                    self._attached = {
                        key: data for key, data in self._attached.items() if key not in attached
                    }
                else:
                    self._take_back(batch)
        self._on_saved(self._now())

    def _take_back(self, batch: Unsaved) -> None:
        """Keep what was not written, before what came since."""
        batch.add(self._unsaved.change)
        self._unsaved = batch
        self._due.failed(monotonic())

    def _finish(self) -> None:
        self._file.close()
        self._is_closed = True


_BUG = PromocaseError(
    phrase("Saving stopped because of a fault in promocase."), phrase("Save a copy in another folder.")
)


def _kept(error: PromocaseError) -> PromocaseError:
    return PromocaseError(
        error.message,
        phrase("Your last edits are kept here and are saved as soon as that works. {hint}", hint=error.hint),
    )


def _answer(answer: "Future[Answer]", work: Callable[[], Answer]) -> None:
    if not answer.set_running_or_notify_cancel():
        return
    try:
        answer.set_result(work())
    except PromocaseError as error:
        answer.set_exception(error)
    finally:
        if not answer.done():
            answer.set_exception(_BUG)

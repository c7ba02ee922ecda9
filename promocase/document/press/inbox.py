"""What comes in for the worker, read by a thread of its own: so a job can ask whether it is still wanted."""

from collections import deque
from threading import Condition, Thread
from typing import TYPE_CHECKING, BinaryIO

from promocase.document.press.channel import Closed, receive
from promocase.document.press.line import Drop

if TYPE_CHECKING:
    from promocase.document.press.job import Job


class Inbox:
    """Jobs in their order. A `Drop` is about the job at hand; one that comes too late is about none."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._changed = Condition()
        self._waiting: deque[Job[object] | Drop | Closed] = deque()
        Thread(target=self._run, name="inbox", daemon=True).start()

    @property
    def is_dropped(self) -> bool:
        """Does nobody wait for the job that was taken last? So it is, too, when the program is gone."""
        with self._changed:
            return any(isinstance(each, Drop | Closed) for each in self._waiting)

    @property
    def is_empty(self) -> bool:
        return not self._waiting

    def next(self, seconds: float | None = None) -> "Job[object] | None":
        """The next job; None if none came in that time; raises Closed at the end."""
        with self._changed:
            while self._changed.wait_for(lambda: bool(self._waiting), seconds):
                taken = self._waiting.popleft()
                if isinstance(taken, Closed):
                    raise taken
                if not isinstance(taken, Drop):
                    return taken
        return None

    def _run(self) -> None:
        try:
            while True:
                self._put(receive(self._stream))
        except Closed:
            pass
        finally:
            self._put(Closed())

    def _put(self, message: "Job[object] | Drop | Closed") -> None:
        with self._changed:
            self._waiting.append(message)
            self._changed.notify()

"""With one worker process: its answers come in by a thread, so that who waits can be called away."""

import subprocess
from collections import deque
from contextlib import suppress
from threading import Condition, Thread
from typing import BinaryIO, cast

from promocase.document.press.channel import Closed, receive, send
from promocase.document.press.job import Job, Out
from promocase.document.press.line import Drop, Dropped
from promocase.document.press.listener import Listener
from promocase.document.press.pages import Part
from promocase.document.press.stage import Stage
from promocase.errors import PromocaseError


class Conversation:
    """One job at a time; `changed` wakes who waits, by an answer or by whoever else notifies it."""

    def __init__(self, process: "subprocess.Popen[bytes]", changed: Condition) -> None:
        self._to_worker = cast(BinaryIO, process.stdin)
        self._from_worker = cast(BinaryIO, process.stdout)
        self._changed = changed
        self._answers: deque[object] = deque()
        self._thread = Thread(target=self._read, name="worker's answers", daemon=True)
        self._thread.start()

    def answer(self, job: Job[Out], listener: Listener) -> Out:
        """What the worker made of a job; its PromocaseError, Dropped, or Closed when it is gone."""
        send(self._to_worker, job)
        is_dropped = False
        while True:
            if not self._wait(listener, is_dropped):
                send(self._to_worker, Drop())
                is_dropped = True
                continue
            match self._answers.popleft():
                case Stage() as stage:
                    listener.staged(stage)
                case Part() as part:
                    listener.tell(part)
                case Drop():
                    raise Dropped
                case Closed() | PromocaseError() as error:
                    raise error
                case made:
                    return cast(Out, made)

    def end(self) -> None:
        """Let go of the pipes; the process must be gone."""
        self._thread.join()
        for stream in (self._to_worker, self._from_worker):
            with suppress(OSError):
                stream.close()

    def _wait(self, listener: Listener, is_dropped: bool) -> bool:
        """Until there is an answer; False where the rest is to be dropped."""
        with self._changed:
            self._changed.wait_for(lambda: self._answers or (not is_dropped and listener.is_enough))
            return bool(self._answers)

    def _read(self) -> None:
        try:
            while True:
                self._put(receive(self._from_worker))
        except Closed:
            pass
        finally:
            self._put(Closed())

    def _put(self, answer: object) -> None:
        with self._changed:
            self._answers.append(answer)
            self._changed.notify_all()

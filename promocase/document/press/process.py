"""The worker's process as the program sees it: started when needed, bounded in time, started again when gone.

It is started isolated (`python -I`): neither the folder from which promocase was started, nor anything in the
person's environment, can put a module of its own in place of one of ours.
"""

import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from threading import Event, Timer
from typing import BinaryIO, cast

from promocase.document.press.channel import Closed, receive, send
from promocase.document.press.job import Job, Out
from promocase.document.press.stage import Hear, Stage
from promocase.errors import PromocaseError
from promocase.phrase import phrase

INSTALLED = Path(__file__).parents[3]
"""The folder that holds the package: `site-packages`, or a checkout."""

_START = "import sys; sys.path.append(sys.argv[1]); from promocase.document.press.worker import main; main()"
COMMAND = (sys.executable, "-I", "-c", _START, str(INSTALLED))


class WorkerProcess:
    """One process, and one job at a time; only `kill` may come from another thread."""

    def __init__(self, command: Sequence[str], longest: float) -> None:
        self._command, self._longest = tuple(command), longest
        self._process: subprocess.Popen[bytes] | None = None

    def run(self, job: Job[Out], hear: Hear) -> Out:
        """What the worker made of the job; PromocaseError with its reason, or why it has none to give."""
        process, expired = self.start(), Event()
        timer = Timer(self._longest, lambda: (expired.set(), process.kill()))
        timer.daemon = True
        timer.start()
        try:
            return _answer(process, job, hear)
        except Closed as error:
            self.end()
            raise (_too_long(self._longest) if expired.is_set() else _gone()) from error
        finally:
            timer.cancel()

    def start(self) -> "subprocess.Popen[bytes]":
        """The process, started again if it is not alive."""
        if self._process is not None and self._process.poll() is None:
            return self._process
        self.end()
        try:
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                cwd=INSTALLED,
            )
        except OSError as error:
            raise _gone() from error
        return self._process

    def kill(self) -> None:
        """Stop it in the middle of whatever it does."""
        if self._process is not None and self._process.poll() is None:
            self._process.kill()

    def end(self) -> None:
        """Let go of it."""
        process, self._process = self._process, None
        if process is None:
            return
        for stream in (process.stdin, process.stdout):
            with suppress(OSError):
                if stream is not None:
                    stream.close()
        process.kill()
        process.wait()


def _answer(process: "subprocess.Popen[bytes]", job: Job[Out], hear: Hear) -> Out:
    to_worker, from_worker = cast(BinaryIO, process.stdin), cast(BinaryIO, process.stdout)
    send(to_worker, job)
    while isinstance(answer := receive(from_worker), Stage):
        hear(answer)
    if isinstance(answer, PromocaseError):
        raise answer
    return answer


def _too_long(seconds: float) -> PromocaseError:
    return PromocaseError(
        phrase("Setting the pages took longer than {time} seconds and was stopped.", time=round(seconds)),
        phrase("Your words are safe. Choose fewer items for this case, or shorten a very long text."),
    )


def _gone() -> PromocaseError:
    return PromocaseError(
        phrase("The pages could not be set: the part of the program that does it stopped."),
        phrase("Your words are safe. It starts again with your next change."),
    )

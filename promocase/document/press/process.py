"""The worker's process as the program sees it: started when needed, bounded in time, started again when gone.

It is started isolated (`python -I`): neither the folder from which promocase was started, nor anything in the
person's environment, can put a module of its own in place of one of ours.
"""

import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Condition, Event, Timer

from promocase.document.press.channel import Closed
from promocase.document.press.conversation import Conversation
from promocase.document.press.job import Job, Out
from promocase.document.press.listener import Listener
from promocase.errors import PromocaseError
from promocase.phrase import phrase

INSTALLED = Path(__file__).parents[3]
"""The folder that holds the package: `site-packages`, or a checkout."""

_START = "import sys; sys.path.append(sys.argv[1]); from promocase.document.press.worker import main; main()"
COMMAND = (sys.executable, "-I", "-c", _START, str(INSTALLED))


class WorkerProcess:
    """One process, and one job at a time; only `kill` may come from another thread.

    `changed` is notified with each answer; `begun` is called when a process was started, which knows nothing.
    """

    def __init__(
        self, command: Sequence[str], longest: float, changed: Condition, begun: Callable[[], None]
    ) -> None:
        self._command, self._longest = tuple(command), longest
        self._changed, self._begun = changed, begun
        self._process: subprocess.Popen[bytes] | None = None
        self._talk: Conversation | None = None

    def run(self, job: Job[Out], listener: Listener) -> Out:
        """What the worker made of the job; Dropped, or PromocaseError with its reason or why it has none."""
        talk, expired = self.start(), Event()
        timer = Timer(self._longest, lambda: (expired.set(), self.kill()))
        timer.daemon = True
        timer.start()
        try:
            return talk.answer(job, listener)
        except Closed as error:
            self.end()
            raise (_too_long(self._longest) if expired.is_set() else _gone()) from error
        finally:
            timer.cancel()

    def start(self) -> Conversation:
        """With the process, started again if it is not alive."""
        if self._talk is not None and self._process is not None and self._process.poll() is None:
            return self._talk
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
        self._begun()
        self._talk = Conversation(self._process, self._changed)
        return self._talk

    def kill(self) -> None:
        """Stop it in the middle of whatever it does."""
        process = self._process
        if process is not None and process.poll() is None:
            process.kill()

    def end(self) -> None:
        """Let go of it."""
        process, self._process = self._process, None
        talk, self._talk = self._talk, None
        if process is not None:
            process.kill()
            process.wait()
        if talk is not None:
            talk.end()


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

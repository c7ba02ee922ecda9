"""The process that sets pages, apart from the window: it may be slow, run out of memory or crash, and
nothing is lost.

Started by `process.py`. Jobs come in on stdin and do themselves; stages and parts, and then a document (None
where it was told in parts), a `Drop` or a PromocaseError, go out on what was stdout. Whatever a library
prints lands on stderr instead.
"""

import logging
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, BinaryIO

from promocase.document.press.channel import Closed, send
from promocase.document.press.inbox import Inbox
from promocase.document.press.job import Job
from promocase.document.press.line import Drop, Dropped
from promocase.document.press.pages import Part
from promocase.document.press.stage import Stage
from promocase.document.press.sweep import Sweep
from promocase.errors import PromocaseError
from promocase.phrase import phrase

if TYPE_CHECKING:
    from promocase.document.press.live.workshop import Workshop

MEMORY = 2_500_000_000
"""Bytes of address space; a case of 40 pages needs a tenth of it."""

PATIENCE = 5
"""How far the worker stands back for the window where both want the same core (nice)."""

TOO_BIG = PromocaseError(
    phrase("This document needs more memory than it may have."),
    phrase("Choose fewer items for this case, or shorten a very long text."),
)


def main() -> None:
    incoming, outgoing = _streams()
    _bound_memory()
    if hasattr(os, "nice"):
        os.nice(PATIENCE)
    logging.disable(logging.CRITICAL)
    shop = _warmed()
    with suppress(Closed):
        _serve(Inbox(incoming), outgoing, shop, Sweep())


def _warmed() -> "Workshop":
    """Everything slow to load is loaded before the first job comes."""
    from promocase.document.press.live.workshop import Workshop  # noqa: PLC0415
    from promocase.document.render import warm  # noqa: PLC0415

    warm()
    return Workshop()


def _serve(inbox: Inbox, outgoing: BinaryIO, shop: "Workshop", sweep: Sweep) -> None:
    """Job after job, until Closed."""
    line = _Line(inbox, outgoing)
    while True:
        job = inbox.next(sweep.pause)
        if job is None:
            sweep.whole()
        else:
            send(outgoing, _answer(job, shop, line))
            del job
            sweep.after_job(is_idle=inbox.is_empty)


class _Line:
    """From the job at hand to the program."""

    def __init__(self, inbox: Inbox, outgoing: BinaryIO) -> None:
        self._inbox, self._outgoing = inbox, outgoing

    def __call__(self, stage: Stage, /) -> None:
        send(self._outgoing, stage)

    def tell(self, part: Part, /) -> None:
        send(self._outgoing, part)

    def go_on(self) -> None:
        if self._inbox.is_dropped:
            raise Dropped


def _answer(job: Job[object], shop: "Workshop", line: _Line) -> object:
    """The one broad border of the worker: whatever goes wrong is told, and the next job is waited for."""
    try:
        return job.run(shop, line)
    except Dropped:
        return Drop()
    except MemoryError:
        shop.forget()
        return TOO_BIG
    except Closed:
        raise
    except PromocaseError as error:
        return error
    except Exception as error:
        shop.forget()
        return _broken(error)


def _broken(error: Exception) -> PromocaseError:
    return PromocaseError(
        phrase("The pages could not be set ({fault}).", fault=type(error).__name__),
        phrase("Your words are safe. If it stays so, undo the last change and try again."),
    )


def _streams() -> tuple[BinaryIO, BinaryIO]:
    """The pipes, kept from the reach of any print."""
    outgoing = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    incoming = os.fdopen(os.dup(sys.stdin.fileno()), "rb")
    with open(os.devnull, "rb") as nothing:  # noqa: PTH123 - a device, by its descriptor
        os.dup2(nothing.fileno(), sys.stdin.fileno())
    return incoming, outgoing


def _bound_memory() -> None:
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415

    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

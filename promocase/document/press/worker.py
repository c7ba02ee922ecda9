"""The process that sets pages, apart from the window: it may be slow, run out of memory or crash, and
nothing is lost.

Started by `process.py`. Jobs come in on stdin and do themselves; stages, and then a document or a
PromocaseError, go out on what was stdout. Whatever a library prints lands on stderr instead.
"""

import gc
import logging
import os
import sys
from typing import TYPE_CHECKING, BinaryIO

from promocase.document.press.channel import Closed, receive, send
from promocase.document.press.job import Job
from promocase.document.press.pages import Made
from promocase.errors import PromocaseError
from promocase.phrase import phrase

if TYPE_CHECKING:
    from promocase.document.press.pdf import Press

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
    press = _warmed()
    gc.freeze()
    while True:
        try:
            send(outgoing, _answer(receive(incoming), press, outgoing))
            gc.collect()
        except Closed:
            return


def _warmed() -> "Press":
    """Everything slow to load is loaded before the first job comes."""
    from promocase.document.press.pdf import Press  # noqa: PLC0415
    from promocase.document.render import warm  # noqa: PLC0415

    warm()
    return Press()


def _answer(job: Job[Made], press: "Press", outgoing: BinaryIO) -> Made | PromocaseError:
    """The one broad border of the worker: whatever goes wrong is told, and the next job is waited for."""
    try:
        return job.run(press, lambda stage: send(outgoing, stage))
    except MemoryError:
        return TOO_BIG
    except Closed:
        raise
    except PromocaseError as error:
        return error
    except Exception as error:
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

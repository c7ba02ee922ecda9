"""The process that sets pages, apart from the window: it may be slow, run out of memory or crash, and
nothing is lost.

Started by `Renderer` as `python -m promocase.document.press.worker`. Jobs come in on stdin; pages, stages and
failures go out on what was stdout. Whatever a library prints lands on stderr instead.
"""

import gc
import logging
import os
import sys
from typing import TYPE_CHECKING, BinaryIO

from promocase.document.editions import EDITIONS
from promocase.document.press.channel import Closed, receive, send
from promocase.document.render import Job, render_job

if TYPE_CHECKING:
    from promocase.document.press.pdf import Press

MEMORY = 2_500_000_000
"""Bytes of address space; a case of 40 pages needs a tenth of it."""

PATIENCE = 5
"""How far the worker stands back for the window where both want the same core (nice)."""

TOO_BIG = "This document needs more memory than it may have."
TOO_BIG_HINT = "Choose fewer items for this case, or shorten a very long text."
BROKEN = "The pages could not be set ({})."
BROKEN_HINT = "Your words are safe. If it stays so, undo the last change and try again."


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
            number, job = receive(incoming)
            send(outgoing, _answer(number, job, press, outgoing))
            gc.collect()
        except Closed:
            return


def _warmed() -> "Press":
    """Everything slow to load is loaded before the first job comes."""
    from promocase.document.html import missing  # noqa: PLC0415
    from promocase.document.press.pdf import Press  # noqa: PLC0415
    from promocase.document.view import builder  # noqa: PLC0415

    missing("")
    for edition in EDITIONS.values():
        for key, _ in edition.sections:
            builder(key)
    return Press()


def _answer(number: int, job: Job, press: "Press", outgoing: BinaryIO) -> tuple[object, ...]:
    """The one broad border of the worker: whatever goes wrong is told, and the next job is waited for."""
    try:
        return (
            "done",
            number,
            render_job(job, press, lambda stage: send(outgoing, ("stage", number, stage))),
        )
    except MemoryError:
        return ("failed", number, TOO_BIG, TOO_BIG_HINT)
    except Closed:
        raise
    except Exception as error:
        return ("failed", number, BROKEN.format(type(error).__name__), BROKEN_HINT)


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


if __name__ == "__main__":
    main()

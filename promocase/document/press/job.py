"""What the worker does: a job is a value that does itself, so the worker knows no kind of job by name."""

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from promocase.document.press.pages import Pdf

if TYPE_CHECKING:
    from promocase.document.press.pdf import Press


class Stage(StrEnum):
    """How far a job is, in the order of the stages."""

    READING = "reading"
    LAYING_OUT = "laying-out"
    WRITING = "writing"


Hear = Callable[[Stage], None]


def unheard(_: Stage) -> None:
    """For those who do not ask how far it is."""


class Job(Protocol):
    """Small, ready to be sent to the worker, and all it may know."""

    def run(self, press: "Press", hear: Hear = unheard) -> Pdf:
        """The document, set by a press that may already be warm; `hear` is told each stage as it begins."""
        ...

"""How far a job is, for whoever shows it."""

from collections.abc import Callable
from enum import StrEnum


class Stage(StrEnum):
    """What a job does at the moment, in this order."""

    READING = "reading"
    LAYING_OUT = "laying-out"
    WRITING = "writing"


Hear = Callable[[Stage], None]
"""Is told each stage as it begins."""


def unheard(_: Stage) -> None:
    """For those who do not ask how far it is."""

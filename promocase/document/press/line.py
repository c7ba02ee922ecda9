"""What a job has of the one who waits for it: told what is done, told parts of a live document, and asked
whether anybody still waits."""

from dataclasses import dataclass
from typing import Protocol

from promocase.document.press.pages import Part
from promocase.document.press.stage import Stage


class Dropped(Exception):
    """Nobody waits for the rest of this document any more."""


@dataclass(frozen=True, slots=True)
class Drop:
    """Said to the worker: the rest of the job at hand is not wanted. Said back: it was dropped."""


class Line(Protocol):
    """Of one job, from the worker to the program."""

    def __call__(self, stage: Stage, /) -> None:
        """A stage begins."""
        ...

    def tell(self, part: Part, /) -> None:
        """Pages that are ready."""
        ...

    def go_on(self) -> None:
        """Raises Dropped where the rest is not wanted any more; asked between two pages."""
        ...

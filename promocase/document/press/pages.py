"""What a render gives back; kept apart so that the window can hold it without loading what made it."""

from collections.abc import Mapping
from dataclasses import dataclass

from promocase.phrase import Phrase


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an anchor stands: page from 0, points from the page's top."""

    page: int
    y: float


@dataclass(frozen=True, slots=True)
class Excess:
    """A document longer than its edition may be: how long it is, and what would make it fit."""

    message: Phrase
    hints: tuple[Phrase, ...]

    def __str__(self) -> str:
        return " ".join((self.message, *self.hints))


@dataclass(frozen=True, slots=True)
class Pdf:
    """A document as bytes; `anchors` by id (`s-` a section's key, `i-` an item's id)."""

    data: bytes
    pages: int
    anchors: Mapping[str, Spot]
    missing: frozenset[str] = frozenset()
    excess: Excess | None = None

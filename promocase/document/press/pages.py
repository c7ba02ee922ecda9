"""What a job gives back; kept apart so that the window can hold it without loading what made it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

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
class Made:
    """A document as bytes, in whatever format, and what the person should know of it.

    `missing` are the characters that no font draws; `remarks` what else is worth saying.
    """

    data: bytes
    missing: frozenset[str] = field(default=frozenset(), kw_only=True)
    excess: Excess | None = field(default=None, kw_only=True)
    remarks: tuple[str, ...] = field(default=(), kw_only=True)


@dataclass(frozen=True, slots=True)
class Pdf(Made):
    """Pages; `anchors` by id (`s-` a section's key, `i-` an item's id)."""

    pages: int
    anchors: Mapping[str, Spot]

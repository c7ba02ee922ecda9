"""What a job gives back; kept apart so that the window can hold it without loading what made it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import takewhile

from promocase.phrase import Phrase

POINTS = 0.75
"""Points in a CSS pixel."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an anchor stands: page from 0, points from the page's top, and from its left edge."""

    page: int
    y: float
    x: float = 0


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What changed in a live document since the worker's last word on it.

    `changed` holds PDFs of one page each by number, of `pages`; those not in it are as they were. The last
    part of a document `is_whole`; only that one can know an `excess`.
    """

    pages: int
    changed: Mapping[int, bytes]
    anchors: Mapping[str, Spot]
    missing: frozenset[str] = frozenset()
    excess: Excess | None = None
    is_whole: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class LivePages:
    """A live document as it stands: a PDF a page, where a page that did not change is the same object."""

    data: tuple[bytes, ...] = ()
    anchors: Mapping[str, Spot] = field(default_factory=dict[str, Spot])
    missing: frozenset[str] = frozenset()
    excess: Excess | None = None
    is_whole: bool = True

    def joined(self, part: Part) -> "LivePages":
        """With that part; a page that was never told is left out with those after it.

        Until a part is whole, the document is as much too long as it was.
        """
        before = dict(enumerate(self.data)) | dict(part.changed)
        known = takewhile(lambda page: page is not None, map(before.get, range(part.pages)))
        return LivePages(
            data=tuple(page for page in known if page is not None),
            anchors=part.anchors,
            missing=part.missing,
            excess=part.excess if part.is_whole else self.excess,
            is_whole=part.is_whole,
        )

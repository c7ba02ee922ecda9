"""How full a page is, and whether the one page too many can be saved."""

from collections.abc import Iterator
from dataclasses import dataclass

from weasyprint.formatting_structure.boxes import Box

HALF = 0.5
GAIN = 0.035
"""What tighter lines (`style.CLOSER`) win on a page: a share of its height, measured on the samples."""


@dataclass(frozen=True, slots=True)
class Filled:
    """Where what a page holds begins, and where its last line or figure ends: shares of its height."""

    above: float
    down: float


def filled(page: Box) -> Filled:
    """Of the box of a whole sheet."""
    body, height = page.children[0], page.margin_height()
    lowest = max((box.position_y + box.height for box in _shown(body)), default=0.0)
    return Filled(body.position_y / height, lowest / height)


def can_be_saved(pages: int, last: Filled) -> bool:
    """Is the last page under half full, with no more on it than tighter lines would win on the others?"""
    return last.down < HALF and last.down - last.above <= GAIN * (pages - 1)


def _shown(box: Box) -> Iterator[Box]:
    if type(box).__name__ in ("LineBox", "BlockReplacedBox"):
        yield box
    for child in getattr(box, "children", ()):
        yield from _shown(child)

"""How full a page is, and whether the one page too many can be saved."""

from collections.abc import Iterator, Sequence

from weasyprint.formatting_structure.boxes import Box

HALF = 0.5
GAIN = 0.035
"""What tighter lines (`style.CLOSER`) win on a page: a share of its height, measured on the samples."""


def filled(page: Box) -> float:
    """How far down its height the last line or figure of a page stands."""
    body = page.children[0]
    lowest = max((box.position_y + box.height for box in _shown(body)), default=0.0)
    return lowest / page.margin_height()


def can_be_saved(pages: Sequence[Box]) -> bool:
    """Is the last page under half full, with no more on it than tighter lines would win on the others?

    Each page is the box of the whole sheet.
    """
    *others, last = pages
    down = filled(last)
    above = last.children[0].position_y / last.margin_height()
    return down < HALF and down - above <= GAIN * len(others)


def _shown(box: Box) -> Iterator[Box]:
    if type(box).__name__ in ("LineBox", "BlockReplacedBox"):
        yield box
    for child in getattr(box, "children", ()):
        yield from _shown(child)

"""Words of a script that runs left, within a line that runs right, in the order in which they are said.

PDFium turns each such word round by itself, and leaves several in a row as they stand from left to right.
"""

import re
import unicodedata

from promocase.ui.preview.pdfium import Box

_ROW = re.compile("R+(?:S+R+)+")
_PART = re.compile("R+|S+")


def in_order(signs: str, boxes: tuple[Box, ...]) -> tuple[str, tuple[Box, ...]]:
    """The same signs and their room, in the order of what is said."""
    if signs.isascii():
        return signs, boxes
    order = list(range(len(signs)))
    sorts = "".join(map(_sort, signs))
    for row in _ROW.finditer(sorts):
        parts = [each.span() for each in _PART.finditer(sorts, *row.span())]
        if boxes[parts[0][0]][0] < boxes[parts[-1][0]][0]:
            said = [at for first, end in reversed(parts) for at in range(first, end)]
            order[row.start() : row.end()] = said
    return "".join(signs[at] for at in order), tuple(boxes[at] for at in order)


def _sort(sign: str) -> str:
    if sign == " ":
        return "S"
    return "R" if unicodedata.bidirectional(sign) in ("R", "AL", "NSM") else "-"

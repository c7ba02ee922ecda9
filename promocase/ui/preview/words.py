"""The words of one page, as PDFium reads them: where each stands, and which is at a spot.

A place among them is the number of the sign after it, as a caret stands between two signs. They are in the
order in which the page says them, so what lies between two places is right in columns too, and in whichever
direction a script runs.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from PySide6.QtCore import QPointF, QRectF

from promocase.ui.preview.folded import BROKEN, Folded, folded
from promocase.ui.preview.in_order import in_order
from promocase.ui.preview.pdfium import NO_ROOM, Box

FIRST = 6
"""Words in a row that tell a text from others."""
APART = 0.6
"""Signs further from one another than so many times their height are in two columns."""
_WORD = re.compile(r"\w+(?:[’'.,]\w+)*")
_TOKEN = re.compile(r"\w+")
_ENDS = "\r\n" + BROKEN


@dataclass(frozen=True, slots=True)
class Line:
    """Signs in a row, from `first` to before `end`."""

    first: int
    end: int
    box: Box

    def is_beside(self, y: float) -> bool:
        return self.box[1] <= y <= self.box[3]


class PageWords:
    """Never changes; made where pages are read."""

    def __init__(self, signs: str = "", boxes: tuple[Box, ...] = ()) -> None:
        self.signs, self._boxes = signs, boxes = in_order(signs, boxes)
        self.lines = tuple(_lines(signs, boxes))
        self._firsts = [line.first for line in self.lines]
        self.folded: Folded = folded(signs)
        found = tuple(_TOKEN.finditer(self.folded.words))
        self.tokens = tuple(each.group() for each in found)
        """The words as they are compared, without what is between them."""
        self._tokens_at = [self.folded.places[each.start()] for each in found]
        self._tokens_end = [self.folded.places[each.end() - 1] + 1 for each in found]

    def __len__(self) -> int:
        return len(self.signs)

    def text(self, first: int, end: int) -> str:
        """What is between two places, ready to be pasted; a hyphen that only broke a word is gone."""
        units = self.signs[first:end].replace("\r\n", "\n").replace("\u2010\n", "").replace(BROKEN, "-")
        return units.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")

    def rooms(self, first: int, end: int) -> list[QRectF]:
        """Where that stands: a rectangle a line, or more where two directions meet."""
        return [
            QRectF(QPointF(left, line.box[1]), QPointF(right, line.box[3]))
            for line in self.lines
            if line.first < end and first < line.end
            for left, right in _joined(self._boxes[max(first, line.first) : min(end, line.end)], line)
        ]

    def sign_at(self, spot: QPointF) -> int | None:
        """The sign right under a spot."""
        for line in self.lines:
            if line.is_beside(spot.y()):
                for at in range(line.first, line.end):
                    left, _, right, _ = self._boxes[at]
                    if left <= spot.x() < right:
                        return at
        return None

    def is_near(self, spot: QPointF, points: float) -> bool:
        """Are there words at a spot, or beside it?"""
        line = self._nearest(spot)
        if line is None:
            return False
        left, top, right, bottom = line.box
        return max(_away(spot.x(), left, right), _away(spot.y(), top, bottom)) <= points

    def place_at(self, spot: QPointF) -> int:
        """The place nearest to a spot."""
        line = self._nearest(spot)
        if line is None:
            return 0
        signs = [at for at in range(line.first, line.end) if self._boxes[at] != NO_ROOM]
        at = min(signs, key=lambda at: _away(spot.x(), self._boxes[at][0], self._boxes[at][2]))
        left, _, right, _ = self._boxes[at]
        is_past = spot.x() > (left + right) / 2
        return at + (is_past is not _runs_left(self.signs[at]))

    def word_at(self, at: int) -> tuple[int, int]:
        """The word that a sign belongs to, or the sign alone."""
        line = self.line_of(at)
        first, end = (line.first, line.end) if line is not None else (at, at + 1)
        words = ((each.start() + first, each.end() + first) for each in _WORD.finditer(self.signs[first:end]))
        return next(((start, stop) for start, stop in words if start <= at < stop), (at, at + 1))

    def token_at(self, at: int) -> int | None:
        """The number of the compared word that a sign belongs to, or follows."""
        number = bisect_right(self._tokens_at, at) - 1
        return number if number >= 0 else None

    def run_of(self, tokens: Sequence[str]) -> tuple[int, int] | None:
        """Between which places those words stand in a row, as many as do; None unless the first ones do."""
        wanted = f" {' '.join(tokens[:FIRST])} "
        start = f" {' '.join(self.tokens)} ".find(wanted) if tokens else -1
        if start < 0:
            return None
        first = f" {' '.join(self.tokens)} ".count(" ", 0, start)
        run = takewhile(lambda pair: pair[0] == pair[1], zip(self.tokens[first:], tokens, strict=False))
        return self._tokens_at[first], self._tokens_end[first + sum(1 for _ in run) - 1]

    def line_of(self, at: int) -> Line | None:
        """The line that a sign is in."""
        number = bisect_right(self._firsts, at) - 1
        return self.lines[number] if number >= 0 and at < self.lines[number].end else None

    def _nearest(self, spot: QPointF) -> Line | None:
        def away(line: Line) -> tuple[float, float]:
            left, top, right, bottom = line.box
            return _away(spot.y(), top, bottom), _away(spot.x(), left, right)

        return min(self.lines, key=away, default=None)


def _lines(signs: str, boxes: tuple[Box, ...]) -> Iterator[Line]:
    first, room = 0, NO_ROOM
    for at, (sign, box) in enumerate(zip(signs, boxes, strict=True)):
        if box == NO_ROOM and sign not in _ENDS:
            continue
        if room != NO_ROOM and box != NO_ROOM and not _goes_on(room, box):
            yield Line(first, at, room)
            first, room = at, NO_ROOM
        room = _around(room, box)
        if sign in _ENDS:
            if room != NO_ROOM:
                yield Line(first, at + 1, room)
            first, room = at + 1, NO_ROOM
    if room != NO_ROOM:
        yield Line(first, len(signs), room)


def _goes_on(line: Box, box: Box) -> bool:
    left, top, right, bottom = box
    gap = APART * (bottom - top)
    return line[1] <= (top + bottom) / 2 <= line[3] and left - line[2] <= gap and line[0] - right <= gap


def _around(one: Box, other: Box) -> Box:
    if NO_ROOM in (one, other):
        return other if one == NO_ROOM else one
    return (
        min(one[0], other[0]),
        min(one[1], other[1]),
        max(one[2], other[2]),
        max(one[3], other[3]),
    )


def _joined(boxes: Iterable[Box], line: Line) -> list[tuple[float, float]]:
    """From left to right, those that touch as one."""
    gap = (line.box[3] - line.box[1]) / 2
    made: list[tuple[float, float]] = []
    for left, _, right, _ in sorted(box for box in boxes if box != NO_ROOM):
        if made and left - made[-1][1] <= gap:
            made[-1] = made[-1][0], max(made[-1][1], right)
        else:
            made.append((left, right))
    return made


def _away(at: float, start: float, end: float) -> float:
    return max(start - at, at - end, 0)


def _runs_left(sign: str) -> bool:
    return unicodedata.bidirectional(sign) in ("R", "AL")

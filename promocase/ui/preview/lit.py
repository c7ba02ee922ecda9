"""The place of the item at hand, lit for a moment when the person comes to it and never while they type."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QAbstractAnimation, QObject, QRectF, QVariantAnimation, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QWidget

from promocase.ui.preview.pdfium import Box
from promocase.ui.preview.wash import washed
from promocase.ui.preview.words import PageWords
from promocase.ui.preview.zones import Zones

SHOWN = 1300
"""Milliseconds from the first light to the last."""
STRENGTH = 0.15
APART = 26
"""Points without a word after which something else begins, as a chart that is of no item's."""
NEAR = 2
"""Points by which words may begin beside where their column does."""
AROUND = 4
"""Points of light around the words."""


class Lit(QObject):
    """Fades in and out; shown steady where things may not move."""

    changed = Signal()

    def __init__(
        self, words_of: Callable[[int], PageWords | None], may_move: Callable[[], bool], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._on = parent
        self._words_of = words_of
        self._may_move = may_move
        self._rooms: dict[int, list[QRectF]] = {}
        self._fade = QVariantAnimation(self, startValue=0.0, endValue=0.0, duration=SHOWN)
        self._fade.setKeyValues([(0.0, 0.0), (0.12, 1.0), (0.5, 1.0), (1.0, 0.0)])
        self._fade.valueChanged.connect(self._on_value)
        self._fade.finished.connect(self.stop)

    @property
    def pages(self) -> tuple[int, ...]:
        """The pages on which something is lit now."""
        return tuple(self._rooms)

    def rooms(self, page: int) -> list[QRectF]:
        return self._rooms.get(page, [])

    def show(self, zones: Zones, anchor: str) -> None:
        """Light what belongs to an anchor; its pages have been read."""
        self._fade.stop()
        self._rooms = {}
        for page, top, bottom in zones.stretches(anchor):
            if room := self._room(page, top, bottom, *zones.across(anchor)):
                self._rooms[page] = [room]
        if self._rooms:
            self._fade.start()
        self.changed.emit()

    def show_words(self, pages: Iterable[int], tokens: Sequence[str]) -> None:
        """Light a text where it first stands on one of these pages."""
        self._fade.stop()
        self._rooms = {}
        for page in pages:
            words = self._words_of(page)
            run = words.run_of(tokens) if words is not None else None
            if words is not None and run is not None:
                self._rooms = {page: [room.adjusted(-2, 0, 2, 0) for room in words.rooms(*run)]}
                self._fade.start()
                break
        self.changed.emit()

    def stop(self) -> None:
        """Dark at once."""
        if self._fade.state() is QAbstractAnimation.State.Running:
            self._fade.stop()
        if self._rooms:
            self._rooms = {}
            self.changed.emit()

    def paint(self, painter: QPainter, page: int) -> None:
        light = float(self._fade.currentValue()) if self._may_move() else 1.0
        colour = self._on.palette().color(QPalette.ColorRole.Highlight)
        washed(painter, self.rooms(page), colour, STRENGTH * light)

    def _room(self, page: int, top: float, bottom: float, left: float, right: float) -> QRectF | None:
        """Around all words of that part of a page, down to where something else begins."""
        words = self._words_of(page)
        boxes = [
            line.box
            for line in (words.lines if words is not None else ())
            if top - 1 <= (line.box[1] + line.box[3]) / 2 < bottom
            and left - NEAR <= line.box[0] < right - NEAR
        ]
        if not boxes:
            return None
        lefts, tops, rights, bottoms = zip(*_together(boxes), strict=True)
        whole = QRectF(min(lefts), min(tops), max(rights) - min(lefts), max(bottoms) - min(tops))
        return whole.adjusted(-AROUND, -AROUND / 2, AROUND, AROUND / 2)

    def _on_value(self) -> None:
        if self._may_move():
            self.changed.emit()


def _together(boxes: list[Box]) -> list[Box]:
    """The first of them, from above, and those that follow it closely."""
    made: list[Box] = []
    for box in sorted(boxes, key=lambda box: box[1]):
        if made and box[1] - max(each[3] for each in made) > APART:
            break
        made.append(box)
    return made

"""Colour laid over printed words like a marker's: paper takes it on, ink stays dark."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

ROUND = 1.5
"""Points of the corners."""


def washed(painter: QPainter, rooms: Iterable[QRectF], colour: QColor, strength: float) -> None:
    """`strength` from 0, not to be seen, to 1, the colour itself."""
    painter.save()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(thinned(colour, strength))
    for room in rooms:
        painter.drawRoundedRect(room, ROUND, ROUND)
    painter.restore()


def thinned(colour: QColor, strength: float) -> QColor:
    """The colour on white paper."""
    parts = (round(255 - (255 - part) * strength) for part in (colour.red(), colour.green(), colour.blue()))
    return QColor(*parts)

"""Colour laid over printed words like a marker's, which leaves the ink dark; and the shadow of a page."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

ROUND = 1.5
"""Points of the corners."""

SHADOW = ((5, 8), (4, 12), (3, 18), (2, 26), (1, 40))
"""Pixels from the page's edge, and how dark (of 255): lines, for filling would paint each page five times."""


def paint_shadow(painter: QPainter, sheet: QRectF, colour: QColor) -> None:
    """Around a page, which lies a little above its desk."""
    shade = QColor(colour)
    for spread, alpha in SHADOW:
        shade.setAlpha(alpha)
        painter.setPen(shade)
        painter.drawRoundedRect(sheet.adjusted(-spread, 1 - spread, spread - 1, spread), spread, spread)


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

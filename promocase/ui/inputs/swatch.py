"""A colour to choose, as a dot; which one is chosen is told by a ring and a tick, not by colour."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from promocase.document.color import WHITE, contrast

_READABLE = 3.0
_TICK = ((-0.42, 0.02), (-0.12, 0.32), (0.44, -0.32))
"""Of the dot's radius."""


class Swatch(QAbstractButton):
    """A dot of one colour, given a name for those who hear the page."""

    def __init__(self, name: str, color: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.color = color
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.setToolTip(name)

    def show_color(self, color: str) -> None:
        """Be a dot of another colour."""
        self.color = color
        self.update()

    def sizeHint(self) -> QSize:
        side = round(self.fontMetrics().height() * 1.7)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, palette = QPainter(self), self.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, half = QPointF(self.rect().center()) + QPointF(0.5, 0.5), self.height() / 2
        painter.setOpacity(1.0 if self.isEnabled() else 0.4)
        self._draw_ring(painter, palette, middle, half - 1.5)
        dot = half - 5
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Dark), 1))
        painter.setBrush(QColor(self.color))
        painter.drawEllipse(middle, dot, dot)
        if self.isChecked():
            is_dark = contrast(self.color, WHITE) >= _READABLE
            painter.setPen(QPen(Qt.GlobalColor.white if is_dark else Qt.GlobalColor.black, 1.8))
            painter.drawPolyline([middle + QPointF(x, y) * dot for x, y in _TICK])

    def _draw_ring(self, painter: QPainter, palette: QPalette, middle: QPointF, radius: float) -> None:
        if self.hasFocus():
            pen = QPen(palette.color(QPalette.ColorRole.Highlight), 2)
        elif self.isChecked():
            pen = QPen(palette.color(QPalette.ColorRole.Text), 1.2)
        elif self.underMouse():
            pen = QPen(palette.color(QPalette.ColorRole.Dark), 1.2)
        else:
            return
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius))

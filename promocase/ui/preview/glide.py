"""The way of a scroll bar to a place: short, and at once where the system asks for less motion."""

from PySide6.QtCore import QEasingCurve, QPropertyAnimation, Qt
from PySide6.QtWidgets import QApplication, QScrollBar

from promocase.ui.look.tokens import MOTION


class Glide(QPropertyAnimation):
    """Moves one scroll bar."""

    def __init__(self, bar: QScrollBar) -> None:
        super().__init__(bar, b"value", bar)
        self._bar = bar
        self.setEasingCurve(QEasingCurve.Type.OutCubic)

    @property
    def is_on_its_way(self) -> bool:
        return self.state() is QPropertyAnimation.State.Running

    @property
    def end(self) -> int:
        """Where it is going, or is."""
        return int(self.endValue()) if self.is_on_its_way else self._bar.value()

    def to(self, value: int) -> None:
        """As far as the bar goes."""
        self.stop()
        self.setDuration(MOTION if moves() and self._bar.isVisible() else 0)
        self.setStartValue(self._bar.value())
        self.setEndValue(max(0, min(value, self._bar.maximum())))
        self.start()


def moves() -> bool:
    """May things move? Not when the system asks for less motion."""
    hints = QApplication.styleHints()
    return hints.accessibility().motionPreference() is Qt.MotionPreference.NoPreference

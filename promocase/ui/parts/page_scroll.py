"""A scrolling page of which the top can be taken: what is led to stands below what is pinned there."""

from typing import Protocol

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from promocase.ui.look.grown import grown
from promocase.ui.look.tokens import GRID

_HEAD = GRID * 4
"""Pixels above a field for the label that stands there."""
_HINT = GRID * 3
"""Pixels below it for the first line of what is said there."""


class Pin(Protocol):
    """Stays in sight at the top of a page while what belongs to it is read."""

    def holds(self, widget: QWidget) -> bool:
        """Does a widget stand in what is pinned?"""
        ...

    def covered(self, top: int) -> int:
        """Pixels at the top of the page that lie over what stands at a height of its body; 0 for nothing."""
        ...


class PageScroll(QScrollArea):
    """Whoever goes to a field by keys, or is led to one, sees it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pins: list[Pin] = []

    def add_pin(self, pin: Pin) -> None:
        """Something of this page stays in sight at its top."""
        if pin not in self._pins:
            self._pins.append(pin)

    def lead(self, target: QWidget) -> None:
        """Bring a widget into view, with some room around it."""
        if not self._is_pinned(target):
            self.ensureWidgetVisible(target, GRID, GRID * 8)
            self._show_whole(target)

    def lead_to_spot(self, x: int, y: int, room: int) -> None:
        """Bring a spot of the body into view, with some room above and below."""
        self.ensureVisible(x, y, 0, room)
        self._uncover(y, room)

    def focusNextPrevChild(self, next: bool) -> bool:
        has_moved = super().focusNextPrevChild(next)
        target = QApplication.focusWidget()
        if has_moved and target is not None and self.isAncestorOf(target) and not self._is_pinned(target):
            self._show_whole(target)
            # what was left may say more beneath now, and push this one down
            QTimer.singleShot(0, target, lambda: target.hasFocus() and self._show_whole(target))
        return has_moved

    def _show_whole(self, target: QWidget) -> None:
        """With its label above and the first line of its hint below: Qt itself looks at the cursor only."""
        top, bar = self._top_of(target), self.verticalScrollBar()
        head, hint = grown(_HEAD, target.font()), grown(_HINT, target.font())
        below = top + target.height() + hint - self.viewport().height()
        bar.setValue(max(bar.value(), min(below, top - head)))
        self._uncover(top, head)

    def _is_pinned(self, target: QWidget) -> bool:
        return any(pin.holds(target) for pin in self._pins)

    def _top_of(self, target: QWidget) -> int:
        return target.mapTo(self.widget(), QPoint(0, 0)).y()

    def _uncover(self, top: int, room: int) -> None:
        bar = self.verticalScrollBar()
        least = max((pin.covered(top) for pin in self._pins), default=0)
        if least and top - room < bar.value() + least:
            bar.setValue(top - room - least)

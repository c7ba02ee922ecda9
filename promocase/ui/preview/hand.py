"""The pointer on the paper: a click leads to where the words were written, a drag selects them."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from promocase.ui.preview.selection import Selection

ROLL = 30
"""Milliseconds between two steps while a drag is held beyond the edge."""

Spot = tuple[int, QPointF]
"""A page, and a spot on it in points."""


class Desk(Protocol):
    """What lies under the hand."""

    def viewport(self) -> QWidget: ...
    def spot_at(self, at: QPointF, /, *, nearest: bool = False) -> Spot | None: ...
    def roll(self, pixels: int, /) -> None: ...


class Hand(QObject):
    """Watches the viewport of the sheets."""

    clicked = Signal(int, QPointF)
    menu_wanted = Signal(object)
    """A right click, or the menu's key; where on the screen."""

    def __init__(
        self, desk: Desk, selection: Selection, leads: Callable[[int, QPointF], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._selection, self._leads = desk, selection, leads
        self._view = desk.viewport()
        self._pressed: QPointF | None = None
        self._at = QPointF()
        self._is_dragging = False
        self._last_word: QPointF | None = None
        self._roll = QTimer(self, interval=ROLL)
        self._roll.timeout.connect(self._on_roll)
        self._clicks = QTimer(self, singleShot=True)
        self._view.setMouseTracking(True)
        self._view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QContextMenuEvent):
            self.menu_wanted.emit(event.globalPos())
            return True
        if not isinstance(event, QMouseEvent):
            return False
        do = _BY_EVENT.get(event.type())
        if do is not None:
            do(self, event)
        return False

    def _on_press(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._pressed, self._is_dragging = event.position(), False
        spot = self._desk.spot_at(event.position(), nearest=True)
        if spot is None:
            return
        if self._clicks.isActive() and self._is_near(self._last_word, event.position()):
            self._selection.take_line(*spot)
            self._pressed = None
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not self._selection.is_empty:
            self._selection.extend(*spot)
            self._is_dragging = True
        else:
            self._selection.begin(*spot)

    def _on_double(self, event: QMouseEvent) -> None:
        spot = self._desk.spot_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and spot is not None:
            self._selection.take_word(*spot)
            self._pressed, self._is_dragging = event.position(), True
            self._last_word = event.position()
            self._clicks.start(QApplication.doubleClickInterval())

    def _on_move(self, event: QMouseEvent) -> None:
        self._at = event.position()
        if self._pressed is None:
            self._point()
        elif self._is_dragging or not self._is_near(self._pressed, self._at):
            self._is_dragging = True
            self._drag()

    def _on_release(self, event: QMouseEvent) -> None:
        was_pressed, self._pressed = self._pressed is not None, None
        self._roll.stop()
        if event.button() is Qt.MouseButton.LeftButton and was_pressed and not self._is_dragging:
            spot = self._desk.spot_at(event.position())
            if spot is not None:
                self.clicked.emit(*spot)
        self._is_dragging = False

    def _drag(self) -> None:
        spot = self._desk.spot_at(self._at, nearest=True)
        if spot is not None:
            self._selection.extend(*spot)
            self._view.setCursor(Qt.CursorShape.IBeamCursor)
        if self._beyond():
            if not self._roll.isActive():
                self._roll.start()
        else:
            self._roll.stop()

    def _on_roll(self) -> None:
        self._desk.roll(self._beyond())
        spot = self._desk.spot_at(self._at, nearest=True)
        if spot is not None:
            self._selection.extend(*spot)

    def _beyond(self) -> int:
        """Pixels above or below the view; 0 within."""
        return round(min(0.0, self._at.y()) + max(0.0, self._at.y() - self._view.height()))

    def _point(self) -> None:
        spot = self._desk.spot_at(self._at)
        leads = spot is not None and self._leads(*spot)
        self._view.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)

    def _is_near(self, one: QPointF | None, other: QPointF) -> bool:
        return one is not None and (one - other).manhattanLength() < QApplication.startDragDistance()


_BY_EVENT: dict[QEvent.Type, Callable[[Hand, QMouseEvent], None]] = {
    QEvent.Type.MouseButtonPress: Hand._on_press,
    QEvent.Type.MouseButtonDblClick: Hand._on_double,
    QEvent.Type.MouseMove: Hand._on_move,
    QEvent.Type.MouseButtonRelease: Hand._on_release,
}

"""A list that stays in sight while the form of its current row is read and written below it.

Where its place on the page is scrolled away, the list stands at the top of the page instead, a few rows high,
as long as anything of its form is in view. It is one list in both places: keys, focus and ticks go on.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QMoveEvent, QPainter, QPaintEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from promocase.ui.lists.row_view import RowView
from promocase.ui.look.tokens import GRID
from promocase.ui.parts.lead import page_around
from promocase.ui.parts.page_scroll import PageScroll

MOST_PINNED = 3
"""Rows in sight while pinned; fewer where they would take more than a part of the page."""
_PART = 4
_SHARE = 40
"""Percent of the page that the list may take on its place, if that leaves it a few rows."""
LEAST_ROWS = 2
"""Of a single row nothing else can be chosen: it scrolls away."""


class Pinned(QWidget):
    """The list's place on the page; ``around`` is what the list belongs to, and how long it stays."""

    def __init__(self, around: QWidget) -> None:
        super().__init__(around)
        self._around = around
        self._cover = _Cover(around)
        self._page: PageScroll | None = None
        self.view: RowView | None = None
        self._most_rows = MOST_PINNED

    @property
    def place_of_view(self) -> QWidget:
        """What the list must be made in."""
        return self._cover

    def hold(self, view: RowView) -> None:
        """Take this list, made in ``place_of_view``."""
        self.view, self._most_rows = view, view.most_rows
        view.fitted.connect(self._fit)
        self._around.installEventFilter(self)
        self._fit()

    @property
    def is_pinned(self) -> bool:
        """Does the list stand at the top of the page?"""
        return self._cover.is_pinned

    def holds(self, widget: QWidget) -> bool:
        return self._cover.is_pinned and self._cover.isAncestorOf(widget)

    def covered(self, top: int) -> int:
        if self._page is None or not self.isVisible() or self._least() == 0:
            return 0
        body = self._page.widget()
        below = self.mapTo(body, QPoint(0, self.height())).y()
        end = self._around.mapTo(body, QPoint(0, self._around.height())).y()
        return self._least() if below <= top <= end else 0

    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible)
        self._cover.setVisible(visible)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._leave_room()
            self._place()
        return False

    def _leave_room(self) -> None:
        """Where the page is low, fewer rows: the form begins in view."""
        if self.view is None or self._page is None:
            return
        rows, room = self._most_rows, self._page.viewport().height() * _SHARE // 100
        while rows > MOST_PINNED and self.view.height_of(rows) > room:
            rows -= 1
        self.view.set_most_rows(rows)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        page = page_around(self)
        if page is not None and page is not self._page:
            self._page = page
            page.verticalScrollBar().valueChanged.connect(self._place)
            page.viewport().installEventFilter(self)
            page.add_pin(self)
        self._leave_room()
        self._place()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _fit(self) -> None:
        if self.view is not None:
            self.setFixedHeight(self.view.whole_height())
            self._place()

    def _least(self) -> int:
        """Pixels it takes while pinned; 0 for a list that is never pinned."""
        if self.view is None or self._page is None or self.view.row_count() < LEAST_ROWS:
            return 0
        room = self._page.viewport().height() // _PART
        rows = min(MOST_PINNED, self.view.row_count())
        while rows > 1 and self.view.height_of(rows) > room:
            rows -= 1
        return self.view.height_of(rows) + 2 * _RIM

    def _place(self) -> None:
        """On its place, or as much below it as is scrolled away; shorter by that, to a least."""
        if self.view is None:
            return
        slot, least = self.geometry(), self._least()
        top = self._top_in_view()
        if least and slot.top() < top and top + least < self._around.height():
            bottom = max(slot.bottom() + 1 + _RIM, top + least)
            self._cover.put(self.view, QRect(slot.left(), top, slot.width(), bottom - top), is_pinned=True)
        else:
            self._cover.put(self.view, slot, is_pinned=False)

    def _top_in_view(self) -> int:
        """The height within ``around`` at which the visible part of the page begins."""
        if self._page is None:
            return 0
        return -self._around.mapTo(self._page.viewport(), QPoint(0, 0)).y()


_RIM = GRID // 2
"""Pixels above and below the list while it is pinned."""


class _Cover(QWidget):
    """Lies over the form, so that nothing shines through around the list."""

    def __init__(self, around: QWidget) -> None:
        super().__init__(around)
        self.is_pinned = False

    def put(self, view: RowView, place: QRect, *, is_pinned: bool) -> None:
        """Stand there, with the list in it and the row at hand in sight."""
        rim = _RIM if is_pinned else 0
        height = place.height() - 2 * rim
        if is_pinned is not self.is_pinned:
            self.is_pinned = is_pinned
            self.raise_()
            self.update()
        self.setGeometry(place)
        if view.height() != height or view.width() != place.width():
            view.setFixedHeight(height)
            view.resize(place.width(), height)
            view.show_current()
        view.move(0, rim)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.is_pinned:
            painter = QPainter(self)
            painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
            line = QRect(0, self.height() - 1, self.width(), 1)
            painter.fillRect(line, self.palette().color(QPalette.ColorRole.Mid))

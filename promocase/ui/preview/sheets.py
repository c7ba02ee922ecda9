"""The pages on their desk: scrolled, zoomed, and never blank while new ones are on the way."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QPointF, QPropertyAnimation, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from promocase.ui.look.tokens import MOTION
from promocase.ui.preview.layout import GAP, PIXELS, Layout, laid_out
from promocase.ui.preview.press import Pages, PicturePress
from promocase.ui.tongue import tr

KEPT = 3
"""Pages kept drawn on either side of those in view."""
SHADOW = ((5, 8), (4, 12), (3, 18), (2, 26), (1, 40))
"""Pixels from the page's edge, and how dark (of 255): lines, for filling would paint each page five times."""
STEPS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)


class Sheets(QAbstractScrollArea):
    """Shows pages. Old pictures stay until the new ones are drawn, and so does the place on the page."""

    moved = Signal()
    """Another page, or another zoom."""
    opened = Signal()
    """A new document is shown."""
    clicked = Signal(int, float)
    """A page, and the points from its top."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheets")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("The document as it will be handed over"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._press = PicturePress(self)
        self._press.opened.connect(self._on_opened)
        self._press.drawn.connect(self._on_drawn)
        self._pages: Pages = ()
        self._size = QSizeF()
        self._layout = Layout()
        self._zoom: float | None = None
        self._pictures: dict[int, QImage] = {}
        self._fresh: set[int] = set()
        self._target = (0, 0.0)
        self._leads: Callable[[int, float], bool] = lambda _page, _points: False
        self._motion = QPropertyAnimation(self.verticalScrollBar(), b"value", self)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def page_count(self) -> int:
        return len(self._pages)

    @property
    def page(self) -> int:
        """The page at the middle of the view, from 0."""
        return self._layout.page_at(self.verticalScrollBar().value() + self.viewport().height() / 2)

    @property
    def zoom(self) -> float:
        """1 is the size on paper."""
        return self._layout.scale / PIXELS

    @property
    def wanted_zoom(self) -> float | None:
        """The zoom that was chosen; None while the page fills the width."""
        return self._zoom

    def show_pages(self, pages: Pages) -> None:
        """Show these as soon as they are drawn; one that is the same object as before stays as it is."""
        self._press.open(pages)

    def close_press(self) -> None:
        """Draw no more."""
        self._press.close()

    def set_zoom(self, zoom: float | None) -> None:
        """1 for the size on paper, None to fill the width."""
        self._zoom = zoom
        self._arrange()

    def zoom_by(self, steps: int) -> None:
        """Larger or smaller by a step."""
        others = [
            step for step in STEPS if (step > self.zoom + 0.01 if steps > 0 else step < self.zoom - 0.01)
        ]
        if others:
            self.set_zoom(others[0] if steps > 0 else others[-1])

    def reveal(self, page: int, points: float) -> None:
        """Bring a spot into view, unless it is there already."""
        top, height = self.verticalScrollBar().value(), self._layout.height_of(page, points)
        if not top <= height <= top + self.viewport().height() * 0.8:
            self._target = (page, points)
            self._glide(round(height) - GAP * 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        dx, dy = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        for number in self._shown():
            sheet = self._layout.pages[number].translated(-dx, -dy)
            self._paint_shadow(painter, sheet)
            if picture := self._pictures.get(number):
                painter.drawImage(sheet, picture)
            else:
                painter.fillRect(sheet, Qt.GlobalColor.white)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            self._motion.stop()
            super().wheelEvent(event)

    def set_leads(self, leads: Callable[[int, float], bool]) -> None:
        """Tell where on a page a click leads somewhere, so that the pointer shows it."""
        self._leads = leads
        self.viewport().setMouseTracking(True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = self._spot(event)
        leads = spot is not None and self._leads(*spot)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and (spot := self._spot(event)) is not None:
            self.clicked.emit(*spot)

    def _spot(self, event: QMouseEvent) -> tuple[int, float] | None:
        """Where on a page the pointer is; None beside the pages."""
        at = event.position() + QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        page, points = self._layout.spot_at(at.y())
        return (page, points) if page < self.page_count and self._layout.pages[page].contains(at) else None

    def _paint_shadow(self, painter: QPainter, sheet: QRectF) -> None:
        shade = QColor(self.palette().color(QPalette.ColorRole.Shadow))
        for spread, alpha in SHADOW:
            shade.setAlpha(alpha)
            painter.setPen(shade)
            painter.drawRoundedRect(sheet.adjusted(-spread, 1 - spread, spread - 1, spread), spread, spread)

    def _on_opened(self, pages: Pages, size: QSizeF) -> None:
        """Pictures go along with their pages; in place of a new one, the old picture stays for now."""
        drawn = {id(self._pages[number]): self._pictures[number] for number in self._fresh}
        stale = {number: picture for number, picture in self._pictures.items() if number < len(pages)}
        fresh = {number: drawn[id(page)] for number, page in enumerate(pages) if id(page) in drawn}
        self._pictures, self._fresh = stale | fresh, set(fresh)
        self._pages, self._size = pages, size
        self._arrange()
        self.opened.emit()

    def _on_drawn(self, page: int, picture: QImage) -> None:
        if page >= self.page_count:
            return
        self._pictures[page] = picture
        if picture.size() == self._size_of(page):
            self._fresh.add(page)
        self.viewport().update(
            self._layout.pages[page].translated(0, -self.verticalScrollBar().value()).toAlignedRect()
        )

    def _arrange(self) -> None:
        bar, middle = self.verticalScrollBar(), self.viewport().width() / 2
        is_gliding = self._motion.state() is QPropertyAnimation.State.Running
        page, points = self._layout.spot_at(bar.value())
        across = (self.horizontalScrollBar().value() + middle) / (self._layout.width or 1)
        before, self._layout = (
            self._layout,
            laid_out(self.page_count, self._size, self.viewport().width(), self._zoom),
        )
        self._fresh -= {n for n in self._fresh if self._size_of(n) != self._pictures[n].size()}
        self._set_ranges()
        if before.pages:
            bar.setValue(round(self._layout.height_of(page, points)))
            self.horizontalScrollBar().setValue(round(across * self._layout.width - middle))
        if is_gliding:
            self._glide(round(self._layout.height_of(*self._target)) - GAP * 2)
        self._want()
        self.viewport().update()
        self.moved.emit()

    def _set_ranges(self) -> None:
        view = self.viewport().size()
        for bar, length, room in (
            (self.verticalScrollBar(), self._layout.height, view.height()),
            (self.horizontalScrollBar(), self._layout.width, view.width()),
        ):
            bar.setRange(0, max(0, round(length) - room))
            bar.setPageStep(room)
            bar.setSingleStep(40)

    def _on_scrolled(self) -> None:
        self._want()
        self.moved.emit()

    def _want(self) -> None:
        shown = self._shown()
        near = range(min(shown, default=0) - 1, max(shown, default=-1) + 2)
        wanted = [*shown, *(page for page in near if page not in shown and 0 <= page < self.page_count)]
        self._press.want([(page, self._size_of(page)) for page in wanted if page not in self._fresh])
        kept = range(min(shown, default=0) - KEPT, max(shown, default=0) + KEPT + 1)
        self._pictures = {page: picture for page, picture in self._pictures.items() if page in kept}
        self._fresh &= self._pictures.keys()

    def _shown(self) -> tuple[int, ...]:
        top = self.verticalScrollBar().value()
        return self._layout.within(top, top + self.viewport().height())

    def _size_of(self, page: int) -> QSize:
        if page >= len(self._layout.pages):
            return QSize()
        return (self._layout.pages[page].size() * self.devicePixelRatioF()).toSize()

    def _glide(self, value: int) -> None:
        self._motion.stop()
        self._motion.setDuration(MOTION if moves() and self.isVisible() else 0)
        self._motion.setStartValue(self.verticalScrollBar().value())
        self._motion.setEndValue(max(0, min(value, self.verticalScrollBar().maximum())))
        self._motion.start()


def moves() -> bool:
    """May things move? Not when the system asks for less motion."""
    hints = QApplication.styleHints()
    return hints.accessibility().motionPreference() is Qt.MotionPreference.NoPreference

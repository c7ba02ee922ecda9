"""The pages on their desk: scrolled, zoomed, and never blank while new ones are on the way."""

from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from promocase.ui.preview.glide import Glide
from promocase.ui.preview.layout import GAP, PIXELS, Fit, Layout, laid_out, stepped, whole_page
from promocase.ui.preview.pictures import Pictures
from promocase.ui.preview.press import Pages
from promocase.ui.preview.wash import paint_shadow
from promocase.ui.tongue import tr


class Layer(Protocol):
    """What is painted over a page, in points from its top left."""

    changed: Signal

    def paint(self, painter: QPainter, page: int, /) -> None: ...


class Sheets(QAbstractScrollArea):
    """Shows pages. Old pictures stay until the new ones are drawn, and so does the place on the page."""

    moved = Signal()
    """Another page, or another zoom."""
    opened = Signal()
    """A new document is shown."""
    layers: tuple[Layer, ...] = ()
    """Painted over every page, the last one on top."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheets")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("The document as it will be handed over"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.pictures = Pictures(self)
        self.pictures.opened.connect(self._on_opened)
        self.pictures.drawn.connect(self._on_drawn)
        self._layout = Layout()
        self._zoom: float | Fit | None = None
        self._target = (0, 0.0)
        self._is_ringed = False
        self._motion = Glide(self.verticalScrollBar())
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def pages(self) -> Pages:
        """What is shown."""
        return self.pictures.pages

    @property
    def page_count(self) -> int:
        return len(self.pages)

    @property
    def page(self) -> int:
        """The page at the middle of the view, from 0."""
        return self._layout.page_at(self.verticalScrollBar().value() + self.viewport().height() / 2)

    @property
    def page_size(self) -> QSizeF:
        """In points."""
        return self.pictures.size

    @property
    def shown(self) -> tuple[int, ...]:
        """The pages in view."""
        return self._shown()

    @property
    def zoom(self) -> float:
        """1 is the size on paper."""
        return self._layout.scale / PIXELS

    @property
    def wanted_zoom(self) -> float | Fit | None:
        """The zoom that was chosen; None while the page fills the width."""
        return self._zoom

    def show_pages(self, pages: Pages) -> None:
        """Show these as soon as they are drawn; one that is the same object as before stays as it is."""
        self.pictures.show(pages)

    def close_press(self) -> None:
        """Draw no more."""
        self.pictures.close()

    @property
    def is_gliding(self) -> bool:
        """Is it on its way to a place?"""
        return self._motion.is_on_its_way

    def set_zoom(self, zoom: float | Fit | None) -> None:
        """1 for the size on paper, None to fill the width, or a whole page to be seen at once."""
        self._zoom = zoom
        self._arrange()

    def zoom_by(self, steps: int) -> None:
        """Larger or smaller by a step."""
        self.set_zoom(stepped(self.zoom, steps))

    def reveal(self, page: int, points: float) -> None:
        """Bring a spot into view, unless it is there already."""
        top, height = self.verticalScrollBar().value(), self._layout.height_of(page, points)
        if not top <= height <= top + self.viewport().height() * 0.8:
            self._target = (page, points)
            self._motion.to(round(height) - GAP * 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        dx, dy = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        for number in self._shown():
            sheet = self._layout.pages[number].translated(-dx, -dy)
            paint_shadow(painter, sheet, self.palette().color(QPalette.ColorRole.Shadow))
            if picture := self.pictures.of(number):
                painter.drawImage(sheet, picture)
            else:
                painter.fillRect(sheet, Qt.GlobalColor.white)
            self._paint_layers(painter, number, sheet)
        if self._is_ringed:
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            self._motion.stop()
            super().wheelEvent(event)

    def go_to(self, page: int, *, is_end: bool = False) -> None:
        """A page to the top of the view, or its end to the bottom."""
        self._target = (page, self.page_size.height() if is_end else 0.0)
        self._motion.to(round(self._layout.height_of(*self._target)) - GAP)

    def read_on(self, views: int) -> None:
        """Down by so many views, less a few lines that one saw before."""
        step = views * max(GAP, self.viewport().height() - GAP * 3)
        self._target = self._layout.spot_at(self._motion.end + step)
        self._motion.to(self._motion.end + step)

    def roll(self, pixels: int) -> None:
        """Scroll by so much at once."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pixels)

    def show_ring(self, is_shown: bool) -> None:
        """Frame the pages, for one who came here by the keyboard."""
        self._is_ringed = is_shown
        self.viewport().update()

    def spot_at(self, at: QPointF, *, nearest: bool = False) -> tuple[int, QPointF] | None:
        """The page at a point of the view, and the spot on it; beside the pages None, or the `nearest`."""
        at = at + QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        page = self._layout.page_at(at.y())
        if page >= self.page_count or not (nearest or self._layout.pages[page].contains(at)):
            return None
        return page, (at - self._layout.pages[page].topLeft()) / self._layout.scale

    def view_of(self, page: int, spot: QPointF) -> QPointF:
        """Where in the view a spot of a page is."""
        at = self._layout.pages[page].topLeft() + spot * self._layout.scale
        return at - QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _paint_layers(self, painter: QPainter, page: int, sheet: QRectF) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(sheet.topLeft())
        painter.scale(self._layout.scale, self._layout.scale)
        for layer in self.layers:
            layer.paint(painter, page)
        painter.restore()

    def _on_opened(self) -> None:
        self._arrange()
        self.opened.emit()

    def _on_drawn(self, page: int) -> None:
        self.viewport().update(
            self._layout.pages[page].translated(0, -self.verticalScrollBar().value()).toAlignedRect()
        )

    def _arrange(self) -> None:
        bar, middle = self.verticalScrollBar(), self.viewport().width() / 2
        is_gliding = self.is_gliding
        page, points = self._layout.spot_at(bar.value())
        across = (self.horizontalScrollBar().value() + middle) / (self._layout.width or 1)
        before, self._layout = (
            self._layout,
            laid_out(self.page_count, self.page_size, self.viewport().width(), self._scale()),
        )
        self._set_ranges()
        if before.pages:
            bar.setValue(round(self._layout.height_of(page, points)))
            self.horizontalScrollBar().setValue(round(across * self._layout.width - middle))
        if is_gliding:
            self._motion.to(round(self._layout.height_of(*self._target)) - GAP * 2)
        self._want()
        self.viewport().update()
        self.moved.emit()

    def _scale(self) -> float | None:
        return whole_page(self.page_size, self.viewport().size()) if self._zoom is Fit.PAGE else self._zoom

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
        self.pictures.want(self._shown(), self._size_of)

    def _shown(self) -> tuple[int, ...]:
        top = self.verticalScrollBar().value()
        return self._layout.within(top, top + self.viewport().height())

    def _size_of(self, page: int) -> QSize:
        if page >= len(self._layout.pages):
            return QSize()
        return (self._layout.pages[page].size() * self.devicePixelRatioF()).toSize()

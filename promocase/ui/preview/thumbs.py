"""Small pictures of all pages, beside the large ones; drawn when nothing else is left to draw."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap, QShowEvent
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from promocase.ui.look.tokens import GRID
from promocase.ui.preview.sheets import Sheets
from promocase.ui.tongue import tr

WIDTH = GRID * 9
"""Pixels of a picture."""


class Thumbs(QListWidget):
    """Follows the sheets; whoever chooses a page here is taken to it there."""

    def __init__(self, sheets: Sheets, width: int = WIDTH, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("thumbs")
        self.setAccessibleName(tr("Pages"))
        self._sheets, self._wide = sheets, width
        self._drawn: dict[int, bytes] = {}
        self._is_chosen = False
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setFixedWidth(width + GRID * 4)
        sheets.opened.connect(self._on_opened)
        sheets.moved.connect(self._on_moved)
        sheets.pictures.small_drawn.connect(self._on_drawn)
        self.currentRowChanged.connect(self._on_row)
        self.verticalScrollBar().valueChanged.connect(self._want)
        self.verticalScrollBar().rangeChanged.connect(self._want)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._on_opened()

    def _on_opened(self) -> None:
        if not self.isVisible():
            return
        with QSignalBlocker(self):
            self._set_count(len(self._sheets.pages))
        self._on_moved()
        self._want()

    def _set_count(self, count: int) -> None:
        self.setIconSize(self._size())
        while self.count() > count:
            self.takeItem(self.count() - 1)
            self._drawn.pop(self.count(), None)
        for number in range(self.count() + 1, count + 1):
            item = QListWidgetItem(str(number), self)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, tr("Page {number}", number=number))
            item.setIcon(_icon(_blank(self._size())))
            item.setSizeHint(self._size() + QSize(GRID * 2, GRID * 4))

    def _on_moved(self) -> None:
        """A page that was chosen here stays so while it is in view."""
        is_kept = self._is_chosen and self.currentRow() in self._sheets.shown
        if self.isVisible() and not self._sheets.is_gliding and not is_kept:
            self._is_chosen = False
            with QSignalBlocker(self):
                self.setCurrentRow(self._sheets.page)

    def _on_row(self, row: int) -> None:
        if row >= 0:
            self._is_chosen = True
            self._sheets.go_to(row)

    def _want(self) -> None:
        pages, size = self._sheets.pages, self._size() * self.devicePixelRatioF()
        seen = (
            number
            for number in range(min(self.count(), len(pages)))
            if self.visualItemRect(self.item(number)).intersects(self.viewport().rect())
        )
        stale = [(number, size) for number in seen if self._drawn.get(number) is not pages[number]]
        self._sheets.pictures.want_small(stale if self.isVisible() else [])

    def _on_drawn(self, page: int, picture: QImage) -> None:
        if page < self.count() and page < len(self._sheets.pages):
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            with QSignalBlocker(self):
                self.item(page).setIcon(_icon(QPixmap.fromImage(picture)))
            self._drawn[page] = self._sheets.pages[page]
            self.viewport().update()

    def _size(self) -> QSize:
        paper = self._sheets.page_size
        tall = paper.height() / paper.width() if paper.width() else 2**0.5
        return QSize(self._wide, round(self._wide * tall))


def _icon(picture: QPixmap) -> QIcon:
    """The paper keeps its colour when it is chosen."""
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)
    return icon


def _blank(size: QSize) -> QPixmap:
    blank = QPixmap(size)
    blank.fill(QColor("white"))
    return blank

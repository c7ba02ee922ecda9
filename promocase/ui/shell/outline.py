"""The outline: every page with its state, so that what is still missing is seen without being told."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from promocase.review.walk.progress import PageProgress, State
from promocase.ui.look.grown import grown
from promocase.ui.look.tokens import GRID, OUTLINE_WIDTH, SMALL, TEXT
from promocase.ui.pages.page import Page
from promocase.ui.tongue import shown, tr

KEY, STATE, COUNT = (Qt.ItemDataRole.UserRole + number for number in range(3))

MARKS = {State.BLANK: "○", State.BEGUN: "◐", State.READY: "●"}
"""A shape for each state, so that none is told by colour alone."""

Index = QModelIndex | QPersistentModelIndex


class OutlinePane(QListView):
    """The pages by group; moving through it with keys or pointer shows the page."""

    page_chosen = Signal(str)

    def __init__(
        self, groups: tuple[tuple[str, tuple[type[Page], ...]], ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("outline")
        self.setAccessibleName(tr("Pages"))
        self.setMinimumWidth(GRID * 22)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setItemDelegate(_OutlineDelegate(self))
        self._rows: dict[str, QStandardItem] = {}
        self._key = ""
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        for group, pages in groups:
            self._model.appendRow(_heading(shown(group)))
            for page in pages:
                self._rows[page.key] = _row(page.key, shown(page.title))
                self._model.appendRow(self._rows[page.key])
        self.selectionModel().currentChanged.connect(self._on_current)

    def sizeHint(self) -> QSize:
        return QSize(grown(OUTLINE_WIDTH, self.font()), super().sizeHint().height())

    def show_current(self, key: str) -> None:
        """Mark the page that is shown, without showing it again."""
        self._key = key
        self.setCurrentIndex(self._rows[key].index())

    def show_progress(self, progress: Mapping[str, PageProgress]) -> None:
        """Put the state marks, their reasons and the counts beside the pages."""
        for key, each in progress.items():
            if key in self._rows:
                self._mark(self._rows[key], each)

    def _mark(self, row: QStandardItem, progress: PageProgress) -> None:
        row.setData(progress.state, STATE)
        row.setData(shown(progress.count), COUNT)
        row.setToolTip(shown(progress.reason))
        row.setData(row.toolTip(), Qt.ItemDataRole.AccessibleDescriptionRole)

    def _on_current(self, current: QModelIndex) -> None:
        key = current.data(KEY)
        if key and key != self._key:
            self.page_chosen.emit(key)


def _heading(words: str) -> QStandardItem:
    item = QStandardItem(words.upper())
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item


def _row(key: str, title: str) -> QStandardItem:
    item = QStandardItem(title)
    item.setData(key, KEY)
    return item


class _OutlineDelegate(QStyledItemDelegate):
    """Mark, title and count on one line; the current page in the tint, bold."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = option.fontMetrics.height()
        return QSize(0, line + GRID * (2 if index.data(KEY) else 3) - 2 * bool(index.data(KEY)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(KEY):
            self._paint_page(painter, option, index)
        else:
            self._paint_heading(painter, option, index)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        font = _sized(option.font, SMALL, bold=True)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 105)
        painter.setFont(font)
        painter.setPen(_soft(option))
        painter.drawText(_inner(option.rect).adjusted(0, 0, 0, -4), _AT_BOTTOM, index.data())

    def _paint_page(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        palette, inner = option.palette, _inner(option.rect)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, option, is_current)
        painter.setFont(option.font)
        painter.setPen(palette.color(QPalette.ColorRole.Accent))
        painter.drawText(inner, _AT_LEFT, MARKS.get(index.data(STATE), ""))
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        painter.setFont(_sized(option.font, TEXT, bold=is_current))
        count, small = index.data(COUNT) or "", _sized(option.font, SMALL, bold=is_current)
        room = QFontMetrics(small).horizontalAdvance(count) + GRID * bool(count)
        words = inner.adjusted(option.fontMetrics.height(), 0, -room, 0)
        title = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, _AT_LEFT, title)
        painter.setFont(small)
        painter.setPen(_soft(option))
        painter.drawText(inner, _AT_RIGHT, count)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, is_current: bool) -> None:
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        has_focus = is_current and bool(option.state & QStyle.StateFlag.State_HasFocus)
        palette = option.palette
        ground = QPalette.ColorRole.Midlight if is_current else QPalette.ColorRole.Mid
        painter.setPen(Qt.PenStyle.NoPen)
        if is_current or is_hovered:
            painter.setBrush(palette.color(ground))
        if has_focus:
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(palette.color(QPalette.ColorRole.Accent))
            pen.setWidth(2)
            painter.setPen(pen)
        painter.drawRoundedRect(option.rect.adjusted(GRID + 2, 1, -GRID - 2, -1), 6, 6)


_AT_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_AT_BOTTOM = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom


def _inner(rect: QRect) -> QRect:
    return rect.adjusted(GRID * 5 // 2, 0, -GRID * 5 // 2, 0)


def _sized(font: QFont, pixels: int, bold: bool = False) -> QFont:
    sized = QFont(font)
    sized.setPixelSize(grown(pixels, font))
    sized.setBold(bold)
    return sized


def _soft(option: QStyleOptionViewItem) -> QColor:
    return option.palette.color(QPalette.ColorGroup.Normal, QPalette.ColorRole.PlaceholderText)

"""How a row is drawn, from the palette alone: the tick, what the item says, what it lacks, when it was."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from promocase.ui.lists.items_model import ASIDE, NOTE
from promocase.ui.look.grown import grown
from promocase.ui.look.tokens import GRID

Index = QModelIndex | QPersistentModelIndex
_BOX, _BAR = 16, 3
"""Pixels at the usual text size."""
_ASIDE = 13
"""Pixels of the words beside the title."""
_ROLE = QPalette.ColorRole


class RowDelegate(QStyledItemDelegate):
    """Rows of one height, so that a list of any length is laid out at once."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(GRID * 8, row_height(option.fontMetrics.height()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        self._paint_ground(painter, option)
        if index.row() < index.model().rowCount() - 1:
            line = QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1)
            painter.fillRect(line, option.palette.color(_ROLE.Mid))
        rest = option.rect.adjusted(GRID + 4, 0, -GRID - 4, -1)
        if index.data(Qt.ItemDataRole.CheckStateRole) is not None:
            self._paint_box(painter, option, index)
            rest.setLeft(_box_of(option).right() + GRID + 1)
        self._paint_words(painter, option, index, rest)
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A click on the box, or close to it, ticks."""
        if not isinstance(event, QMouseEvent) or event.type() is not QEvent.Type.MouseButtonRelease:
            return False
        if index.data(Qt.ItemDataRole.CheckStateRole) is None:
            return False
        near = _box_of(option).adjusted(-GRID - 4, -GRID, GRID // 2, GRID)
        return near.contains(event.position().toPoint()) and toggle(model, index)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        palette, state = option.palette, option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, palette.color(_ROLE.Midlight))
            # A bar beside the tint: what is selected is not told by colour alone.
            bar = QRect(option.rect.left(), option.rect.top(), _BAR, option.rect.height())
            painter.fillRect(bar, palette.color(_ROLE.Accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, palette.color(_ROLE.Window))

    def _paint_box(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box = QStyleOptionViewItem(option)
        box.rect = _box_of(option)
        is_ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
        box.state &= ~(QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver)
        box.state |= QStyle.StateFlag.State_On if is_ticked else QStyle.StateFlag.State_Off
        style = option.widget.style()
        style.drawPrimitive(
            QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck, box, painter, option.widget
        )

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rest: QRect
    ) -> None:
        palette, right = option.palette, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        small = QFont(option.font)
        small.setPixelSize(max(11, grown(_ASIDE, small)))
        painter.setFont(small)
        aside = index.data(ASIDE) or ""
        painter.setPen(palette.color(_ROLE.PlaceholderText))
        painter.drawText(rest, right, aside)
        if aside:
            rest.setRight(rest.right() - painter.fontMetrics().horizontalAdvance(aside) - GRID * 2)
        note = index.data(NOTE) or ""
        room = painter.fontMetrics().horizontalAdvance(note) + GRID if note else 0
        painter.setFont(option.font)
        painter.setPen(palette.color(_ROLE.Text))
        metrics = painter.fontMetrics()
        title = metrics.elidedText(
            index.data() or "", Qt.TextElideMode.ElideRight, max(0, rest.width() - room)
        )
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, title)
        rest.setLeft(rest.left() + metrics.horizontalAdvance(title) + GRID)
        painter.setFont(small)
        painter.setPen(palette.color(_ROLE.BrightText))
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, note)


def row_height(text_height: int) -> int:
    """The height of a row for text of a height, with the hairline beneath."""
    return text_height + GRID * 2 + 5


def toggle(model: QAbstractItemModel, index: Index) -> bool:
    """Tick what is not, and the other way round."""
    is_ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
    wanted = Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked
    return model.setData(index, wanted, Qt.ItemDataRole.CheckStateRole)


def _box_of(option: QStyleOptionViewItem) -> QRect:
    row, side = option.rect, grown(_BOX, option.font)
    return QRect(QPoint(row.left() + GRID + 4, row.top() + (row.height() - side) // 2), QSize(side, side))

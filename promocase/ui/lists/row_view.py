"""A list one can work by keys alone: add, delete, duplicate, move and tick."""

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from promocase.ui.inputs.leaf import is_override
from promocase.ui.lists.items_model import ItemsModel
from promocase.ui.lists.row_delegate import RowDelegate, row_height, toggle

KEYS = {
    "Ins": "add",
    "Ctrl+N": "add",
    "Del": "remove",
    "Ctrl+D": "duplicate",
    "Alt+Up": "up",
    "Alt+Down": "down",
    "Return": "open",
    "Enter": "open",
}
"""What a key asks for."""


_RIM = 1
"""Pixels between frame and rows, where the ring of the focus goes."""


class RowView(QListView):
    """As high as its rows, up to a most."""

    asked = Signal(str)
    """One of the values of KEYS."""
    files_dropped = Signal(int, list)
    """A row, and the paths of the files dropped on it."""
    fitted = Signal()
    """It may want to be higher or lower than before."""
    entered_list = Signal()
    left = Signal()

    def __init__(self, model: ItemsModel, most_rows: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.most_rows = most_rows
        self.takes_files = False
        self.setModel(model)
        self.setItemDelegate(RowDelegate(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setViewportMargins(_RIM, _RIM, _RIM, _RIM)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            signal.connect(self._fit)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if is_override(event) and self._wish(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wish = self._wish(event)
        if wish is not None:
            self.asked.emit(wish)
        elif event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            if self.currentIndex().data(Qt.ItemDataRole.CheckStateRole) is not None:
                toggle(self.model(), self.currentIndex())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A list that shows all its rows in its place is scrolled by its page alone."""
        if self.row_count() > self.most_rows:
            super().wheelEvent(event)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered_list.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.takes_files and event.mimeData().hasUrls():
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self.takes_files and event.mimeData().hasUrls():
            event.setAccepted(self.indexAt(event.position().toPoint()).isValid())
        else:
            super().dragMoveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        row = self.indexAt(event.position().toPoint()).row()
        if self.takes_files and event.mimeData().hasUrls() and row >= 0:
            event.acceptProposedAction()
            self.files_dropped.emit(row, dropped_paths(event))
        else:
            super().dropEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def row_count(self) -> int:
        return self.model().rowCount()

    def whole_height(self) -> int:
        """Its height with as many rows as it shows at most."""
        return self.height_of(max(1, min(self.most_rows, self.row_count())))

    def height_of(self, rows: int) -> int:
        return rows * row_height(self.fontMetrics().height()) + 2 * (_RIM + self.frameWidth())

    def show_current(self) -> None:
        """Bring the row at hand into view."""
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _wish(self, event: QKeyEvent) -> str | None:
        pressed = QKeySequence(
            event.modifiers().value & ~Qt.KeyboardModifier.KeypadModifier.value | event.key()
        )
        return next((wish for key, wish in KEYS.items() if QKeySequence(key) == pressed), None)

    def _fit(self) -> None:
        self.setFixedHeight(self.whole_height())
        self.fitted.emit()

    def set_most_rows(self, rows: int) -> None:
        """Show so many rows at most."""
        if rows != self.most_rows:
            self.most_rows = rows
            self._fit()


def dropped_paths(event: QDropEvent) -> list[Path]:
    """The files of this computer among what is dropped."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]

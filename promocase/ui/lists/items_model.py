"""The items of one kind as rows, following the record change by change: ten thousand stay quick."""

from collections.abc import Iterable, Sequence
from typing import Generic

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from promocase.domain.change import Change, Part
from promocase.domain.item import Kind
from promocase.ui.desk import Desk
from promocase.ui.lists.row_text import RowText
from promocase.ui.tongue import shown, tr

ITEM, NOTE, ASIDE = (Qt.ItemDataRole.UserRole + at for at in range(3))

Index = QModelIndex | QPersistentModelIndex
_DRAG = "application/x-promocase-row"


class ItemsModel(QAbstractListModel, Generic[Kind]):
    """Rows in the record's order; while filtered, those whose title holds the filter's words.

    An item being written stays in sight even when its new words no longer fit the filter.
    """

    tick_wanted = Signal(str, bool)
    """The id of an item, and whether it is to be ticked."""
    move_wanted = Signal(str, int)
    """The id of an item, and the row it is to have."""

    def __init__(
        self, desk: Desk, kind: type[Kind], text: RowText[Kind], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._kind, self._text = desk, kind, text
        self._items: list[Kind] = list(desk.editor.record.of(kind))
        self._rows: dict[str, int] | None = None
        self._ticked: frozenset[str] | None = None
        self._filter = ""
        desk.changed.connect(self._on_change)

    @property
    def is_filtered(self) -> bool:
        return bool(self._filter)

    def set_filter(self, words: str) -> None:
        """Show the items whose title holds these words; all for none."""
        words = words.strip().casefold()
        if words != self._filter:
            self._filter = words
            self._load()

    def set_ticked(self, ids: Iterable[str] | None) -> None:
        """Which items are ticked; None where there is nothing to tick them into."""
        ticked = None if ids is None else frozenset(ids)
        if ticked != self._ticked:
            self._ticked = ticked
            if self._items:
                self.dataChanged.emit(self.index(0), self.index(len(self._items) - 1))

    def row_of(self, id: str) -> int:
        """The row of an item, -1 where it is not shown."""
        if self._rows is None:
            self._rows = {item.id: row for row, item in enumerate(self._items)}
        return self._rows.get(id, -1)

    def item_at(self, row: int) -> Kind | None:
        """The item of a row, None outside of the list."""
        return self._items[row] if 0 <= row < len(self._items) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self.item_at(index.row()) if index.isValid() else None
        if item is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(self._text.title(item).split()) or tr("New {what}", what=item.NAME)
        if role == Qt.ItemDataRole.CheckStateRole and self._ticked is not None:
            return Qt.CheckState.Checked if item.id in self._ticked else Qt.CheckState.Unchecked
        return self._more(item, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled  # rows are dropped between rows, never on one
        flags = super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren
        if not self._filter and not self._kind.FIXED:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags if self._ticked is None else flags | Qt.ItemFlag.ItemIsUserCheckable

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        item = self.item_at(index.row())
        if role != Qt.ItemDataRole.CheckStateRole or item is None or self._ticked is None:
            return False
        self.tick_wanted.emit(item.id, Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_DRAG]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        dragged = QMimeData()
        dragged.setData(_DRAG, b"row")
        return dragged

    def moveRows(self, source: Index, row: int, count: int, target: Index, before: int) -> bool:
        """A row was dragged to stand before another: ask for that, the record's Change will bring it."""
        item = self.item_at(row)
        if item is None or count != 1 or before in (row, row + 1):
            return False
        self.move_wanted.emit(item.id, before - 1 if before > row else before)
        return True

    def _more(self, item: Kind, role: int) -> object:
        if role == ITEM:
            return item
        if role == NOTE:
            return shown(self._text.note(item))
        if role == ASIDE:
            return shown(self._text.aside(item))
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            parts = (self._text.title(item).strip(), self._text.note(item), self._text.aside(item))
            return ", ".join(shown(part) for part in parts if part)
        return None

    def _on_change(self, change: Change) -> None:
        parts = [part for part in change.parts if part.kind == self._kind.KEY]
        if self._filter and any(part.moves_rows for part in parts):
            self._load()
            return
        for part in parts:
            self._follow(part)

    def _follow(self, part: Part) -> None:
        if part.before is None:
            self._insert(part)
        elif part.after is None:
            self._remove(part)
        else:
            if part.index_before != part.index_after:
                self._move(part)
            self._replace(part)

    def _replace(self, part: Part) -> None:
        row = self.row_of(part.id) if self._filter else part.index_after
        if row >= 0 and isinstance(part.after, self._kind):
            self._items[row] = part.after
            self.dataChanged.emit(self.index(row), self.index(row))

    def _insert(self, part: Part) -> None:
        if isinstance(part.after, self._kind):
            self.beginInsertRows(QModelIndex(), part.index_after, part.index_after)
            self._items.insert(part.index_after, part.after)
            self._rows = None
            self.endInsertRows()

    def _remove(self, part: Part) -> None:
        self.beginRemoveRows(QModelIndex(), part.index_before, part.index_before)
        del self._items[part.index_before]
        self._rows = None
        self.endRemoveRows()

    def _move(self, part: Part) -> None:
        before, after = part.index_before, part.index_after
        self.beginMoveRows(
            QModelIndex(), before, before, QModelIndex(), after + 1 if after > before else after
        )
        self._items.insert(after, self._items.pop(before))
        self._rows = None
        self.endMoveRows()

    def _load(self) -> None:
        self.beginResetModel()
        items = self._desk.editor.record.of(self._kind)
        self._items = [item for item in items if self._filter in self._text.title(item).casefold()]
        self._rows = None
        self.endResetModel()

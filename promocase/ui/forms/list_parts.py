"""What stands above the form of an item: the list and its filter, its tools, and what is said of it."""

from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from promocase.domain.item import Item, Kind
from promocase.ui.lists.filter_line import FilterLine
from promocase.ui.lists.items_model import ItemsModel
from promocase.ui.lists.list_tools import ListTools
from promocase.ui.lists.pinned import Pinned
from promocase.ui.lists.row_view import RowView
from promocase.ui.parts.empty import Empty, EmptyNote
from promocase.ui.parts.label import label
from promocase.ui.parts.notice import Notice
from promocase.ui.tongue import shown, tr

MOST_ROWS = 6
"""Rows shown before the list scrolls; with more than these it can be filtered."""


class ListParts:
    """Knows which of them are seen for as many rows as there are; what is made first comes first for Tab."""

    def __init__(
        self, model: ItemsModel[Kind], kind: type[Item], empty: Empty | None, parent: QWidget
    ) -> None:
        self._model, self._kind = model, kind
        self._pinned = Pinned(parent)
        self.view = RowView(model, MOST_ROWS, self._pinned.place_of_view)
        self._pinned.hold(self.view)
        self.filter = FilterLine(self.view, parent)
        self.empty = EmptyNote(empty, parent) if empty else None
        self.tools = ListTools(kind.NAME, parent)
        self.notice = Notice(parent)
        self._nothing = label(tr("Nothing found."), "why", parent)
        self._name()

    def place_in(self, rows: QVBoxLayout) -> None:
        """Stand one below the other."""
        for part in (self.filter, self._pinned, self._nothing, self.empty, self.tools, self.notice):
            if part is not None:
                rows.addWidget(part)

    def show(self) -> None:
        """Show what fits the rows there are."""
        total, is_filtered = self._model.rowCount(), self._model.is_filtered
        is_empty = total == 0 and not is_filtered
        if self.empty is not None:
            self.empty.setVisible(is_empty)
        self.filter.setVisible(total > MOST_ROWS or is_filtered)
        self._pinned.setVisible(total > 0)
        self._nothing.setVisible(total == 0 and not is_empty)
        self.tools.setVisible(not is_empty and not self._kind.FIXED)

    def show_ways(self) -> None:
        """Offer what can be done with the row at hand."""
        row, total = self.view.currentIndex().row(), self._model.rowCount()
        self.tools.show_ways(row, total, can_move=not self._model.is_filtered)

    def last_resort(self) -> QWidget:
        """What takes the keyboard when the item being written is gone."""
        return self.filter if self._model.is_filtered or self.empty is None else self.empty.add

    def _name(self) -> None:
        self.filter.setPlaceholderText(tr("Filter {what}", what=self._kind.PLURAL))
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.filter.setClearButtonEnabled(True)
        for clear in self.filter.findChildren(QToolButton):
            clear.setAccessibleName(tr("Clear the filter"))
        self.view.setAccessibleName(shown(self._kind.PLURAL))
        self.view.setAccessibleDescription(
            tr("Space ticks into the case, Insert adds, Delete deletes, Alt and the arrows move.")
        )

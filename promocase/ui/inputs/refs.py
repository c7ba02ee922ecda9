"""An input that points at items of another kind: tick those that fit."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from promocase.domain.field import Field
from promocase.domain.record import KINDS
from promocase.ui.desk import Desk
from promocase.ui.inputs.input import Input
from promocase.ui.lists.items_model import ItemsModel
from promocase.ui.lists.row_text import RowText
from promocase.ui.lists.row_view import RowView
from promocase.ui.parts.label import button, label
from promocase.ui.tongue import tr

MOST_ROWS = 7
"""As many as a case has competencies; a list that scrolls within a page is tiresome."""


class RefsInput(Input[tuple[str, ...]], QWidget):
    """The items in their own order; the references keep the order in which they were ticked."""

    edited = Signal(object)
    entered = Signal()
    left = Signal()

    def __init__(self, field: Field, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: tuple[str, ...] = ()
        self._model = ItemsModel(desk, KINDS[field.target], RowText(), self)
        self._model.set_ticked(())
        self._view = RowView(self._model, MOST_ROWS, self)
        self._view.setDragDropMode(RowView.DragDropMode.NoDragDrop)
        self._none = self._build_none(KINDS[field.target].PLURAL)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._view)
        rows.addWidget(self._none)
        self._model.tick_wanted.connect(self._on_tick)
        self._view.entered_list.connect(self.entered)
        self._view.left.connect(self.left)
        self._add.clicked.connect(lambda: desk.page_wanted.emit(_home(field.target), None, ""))
        for signal in (self._model.rowsInserted, self._model.rowsRemoved, self._model.modelReset):
            signal.connect(self._show_rows)
        self._show_rows()

    def show_value(self, value: tuple[str, ...]) -> None:
        """Show what the record holds."""
        self._value = value
        self._model.set_ticked(value)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._view.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        super().setAccessibleDescription(description)
        self._view.setAccessibleDescription(description)

    def focus_target(self) -> QWidget:
        return self._add if self._model.rowCount() == 0 else self._view

    def _on_tick(self, id: str, is_ticked: bool) -> None:
        others = tuple(ref for ref in self._value if ref != id)
        self.edited.emit((*others, id) if is_ticked else others)

    def _show_rows(self) -> None:
        self._view.setVisible(self._model.rowCount() > 0)
        self._none.setVisible(self._model.rowCount() == 0)

    def _build_none(self, plural: str) -> QWidget:
        none = QWidget(self)
        row = QHBoxLayout(none)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(tr("None yet."), "why", none))
        self._add = button(tr("Add {what} on their page", what=plural), "link", none)
        row.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch(1)
        return none


def _home(kind: str) -> str:
    """The key of the page a kind is written on: each kind that is pointed at has a page of its own name."""
    return kind

"""All items of one kind: the list, what can be done with it, and the form of the item at hand.

The list shows the record's order, and a tick says whether an item is in the case at work. The case prints its
items in an order of its own, which follows the list: ticking puts an item where it stands in the list, and
moving a ticked item moves it in the case as well, in the same step (`Desk.tick`, `Desk.move`). So what one
sees is what is printed, and a case whose order was made elsewhere changes only by the item that is moved. A
duplicate is not ticked: it would print one result twice.
"""

from pathlib import Path
from typing import Generic

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from promocase.domain.change import Change
from promocase.domain.field import fields_of
from promocase.domain.item import Kind
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.evidence import Evidence
from promocase.domain.place import Place
from promocase.ui.desk import Desk
from promocase.ui.forms.form import Compose, Form
from promocase.ui.forms.list_parts import ListParts
from promocase.ui.forms.many import attach_evidence
from promocase.ui.lists.items_model import ItemsModel
from promocase.ui.lists.row_text import RowText, shortened
from promocase.ui.lists.row_view import dropped_paths
from promocase.ui.look.tokens import GRID
from promocase.ui.parts.empty import Empty
from promocase.ui.parts.lead import lead_to
from promocase.ui.parts.shows_places import ShowsPlaces
from promocase.ui.tongue import told, tr

_TITLE = 48
"""Characters of a title that a line about it has room for."""


class ItemList(ShowsPlaces, Generic[Kind]):
    """The list above, the form of its current item below."""

    selected = Signal(object)
    """The Place of the item at hand, or None."""

    def __init__(
        self,
        desk: Desk,
        kind: type[Kind],
        compose: Compose,
        *,
        text: RowText[Kind] | None = None,
        empty: Empty | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk, self.kind = desk, kind
        self.holds = kind.KEY in Case.CHOICES
        self.model = ItemsModel(desk, kind, text or RowText(), self)
        self._parts = ListParts(self.model, kind, empty, self)
        self.view, self.filter = self._parts.view, self._parts.filter
        self.form = Form(desk, self.kind, self)
        compose(self.form)
        self._evidence = next((field.name for field in fields_of(self.kind) if field.of is Evidence), "")
        self._chosen: tuple[str, ...] | None = None
        self._build()
        self._connect()
        self._on_chosen()
        self._select(0)
        self._show_parts()

    @property
    def place(self) -> Place | None:
        """The item at hand."""
        item = self.model.item_at(self.view.currentIndex().row())
        return Place(self.kind.KEY, item.id) if item is not None else None

    def add(self) -> None:
        """A new item, in the case at once, ready to be written."""
        self.filter.clear()
        place = self.desk.add(self.kind.KEY)
        self._focus_form(place)

    def remove(self) -> None:
        """Take the item at hand out of the record; its neighbour comes to hand."""
        place = self.place
        if place is None or self.kind.FIXED:
            return
        title = shortened(self.view.currentIndex().data(), _TITLE)
        self.desk.editor.remove(place)
        self._parts.notice.say(tr("Deleted “{title}”.", title=title), can_undo=True)

    def duplicate(self) -> None:
        """A copy below the item at hand."""
        place = self.place
        if place is not None and not self.kind.FIXED:
            self.filter.clear()
            self._focus_form(self.desk.editor.duplicate(place))

    def move_by(self, by: int) -> None:
        """Put the item at hand further up or down."""
        place, row = self.place, self.view.currentIndex().row()
        if place is not None and not self.model.is_filtered and not self.kind.FIXED:
            self.desk.move(place, row + by)
            self.view.scrollTo(self.view.currentIndex())

    def show_place(self, place: Place, field: str = "") -> QWidget | None:
        """The widget for a field of an item of this kind, after that item came to hand."""
        if place.kind == Case.KEY and field == self.kind.KEY:
            return self.view
        if place.kind != self.kind.KEY:
            return None
        if self.model.row_of(place.id) < 0:
            self.filter.clear()
        row = self.model.row_of(place.id)
        if row < 0:
            return None
        self._select(row)
        return self.form.show_place(place, field) if place.many or field else self.view

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.place is not None and not event.spontaneous():
            self.desk.visited.emit(self.place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return leads from the list into the form, Escape back."""
        focused = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape and focused is not None and self.form.isAncestorOf(focused):
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.place is not None and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._attach(dropped_paths(event))

    def _select(self, row: int) -> None:
        index = self.model.index(row)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)

    def _focus_form(self, place: Place) -> None:
        self._select(self.model.row_of(place.id))
        lead_to(self.form.show_place(place))

    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        place = self.place
        self.form.bind(place)
        self._show_parts()
        self.selected.emit(place)
        if place is not None and self.isVisible():
            self.desk.visited.emit(place)

    def _on_filter(self, words: str) -> None:
        place = self.place
        self.model.set_filter(words)
        row = self.model.row_of(place.id) if place is not None else -1
        self._select(max(row, 0))
        if self.model.rowCount() == 0:
            self.form.bind(None)
        self._show_parts()

    def _on_change(self, change: Change) -> None:
        self._parts.notice.hide()
        if self.desk.chosen(self.kind.KEY) is not self._chosen:
            self._on_chosen()

    def _on_chosen(self) -> None:
        if self.holds:
            self._chosen = self.desk.chosen(self.kind.KEY)
            self.model.set_ticked(self._chosen if self.desk.case is not None else None)

    def _on_tick(self, id: str, is_ticked: bool) -> None:
        """One key takes an item out of what is printed: the line beneath the list says so."""
        self.desk.tick(self.kind.KEY, id, is_ticked)
        if not is_ticked:
            title = shortened(self.model.index(self.model.row_of(id)).data(), _TITLE)
            self._parts.notice.say(tr("“{title}” is no longer in the case.", title=title), can_undo=True)

    def _on_rows(self) -> None:
        if not self.view.currentIndex().isValid():
            self._select(0)
        self._show_parts()

    def _on_asked(self, wish: str) -> None:
        if wish == "open":
            if self.place is not None:
                self._focus_form(self.place)
        elif wish in ("up", "down"):
            self.move_by(1 if wish == "down" else -1)
        elif not self.kind.FIXED:
            {"add": self.add, "remove": self.remove, "duplicate": self.duplicate}[wish]()

    def _on_files(self, row: int, paths: list[Path]) -> None:
        self._select(row)
        self._attach(paths)

    def _attach(self, paths: list[Path]) -> None:
        if self.place is not None:
            attach_evidence(
                self.desk, self.place, self._evidence, paths, lambda error: self._say_fault(told(error))
            )

    def _say_fault(self, words: str) -> None:
        self._parts.notice.say(words, is_fault=True)

    def _show_parts(self) -> None:
        self._parts.show()
        is_shown, focused = self.view.currentIndex().row() >= 0, QApplication.focusWidget()
        had_focus = not is_shown and focused is not None and self.form.isAncestorOf(focused)
        self.form.setVisible(is_shown)
        if had_focus:
            lead_to(self._parts.last_resort())
        self._parts.show_ways()

    def _connect(self) -> None:
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.asked.connect(self._on_asked)
        self._parts.tools.asked.connect(self._on_asked)
        self.view.files_dropped.connect(self._on_files)
        self.filter.textChanged.connect(self._on_filter)
        self.model.tick_wanted.connect(self._on_tick)
        self.model.move_wanted.connect(lambda id, row: self.desk.move(Place(self.kind.KEY, id), row))
        for signal in (self.model.rowsInserted, self.model.rowsRemoved, self.model.rowsMoved):
            signal.connect(self._on_rows)
        self.desk.changed.connect(self._on_change)
        self.desk.case_chosen.connect(self._on_chosen)
        self._parts.notice.undo_wanted.connect(self.desk.editor.undo)
        if self._parts.empty is not None:
            self._parts.empty.add.clicked.connect(self.add)

    def _build(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GRID)
        self.view.takes_files = bool(self._evidence)
        self.setAcceptDrops(bool(self._evidence))  # a file goes to the item at hand, a row takes its own
        self._parts.place_in(rows)
        rows.addSpacing(GRID * 2)
        rows.addWidget(self.form)

"""The fields of one item on a page: bound to a place, written through at once, and following the record."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from promocase.domain.change import Change
from promocase.domain.content import value_of
from promocase.domain.field import Form as Kind
from promocase.domain.field import blank_of, field_of
from promocase.domain.item import Item
from promocase.domain.place import Place
from promocase.domain.written import Day
from promocase.ui.desk import Desk
from promocase.ui.forms.beside import show_beside
from promocase.ui.forms.bound import BoundForm
from promocase.ui.forms.cell import Cell
from promocase.ui.forms.many import ManyInput
from promocase.ui.forms.mark import heard_name, mark_words
from promocase.ui.inputs.input import SomeInput
from promocase.ui.inputs.inputs import build_input
from promocase.ui.inputs.offered import Offer
from promocase.ui.look.tokens import GRID
from promocase.ui.parts.label import label
from promocase.ui.tongue import tr

Compose = Callable[["Form"], None]


class Form(BoundForm):
    """A page composes its rows with ``row``, ``section`` and ``many``, then binds it to an item.

    Binding again, to another item of the kind, shows that in the same widgets.
    """

    def __init__(
        self, desk: Desk, kind: type[Item], parent: QWidget | None = None, *, says_printed: bool = False
    ) -> None:
        """``says_printed`` marks beside each field whether it is printed, not only what is private."""
        super().__init__(parent)
        self.desk, self.kind = desk, kind
        self._says_printed = says_printed
        self._cells: dict[str, Cell] = {}
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(GRID * 3 // 2)
        desk.changed.connect(self._on_change)

    @property
    def names(self) -> tuple[str, ...]:
        """The fields that have an input here."""
        return tuple(self._cells)

    def input(self, name: str) -> QWidget:
        """The widget of a field."""
        return self._cells[name].widget

    def focus_target(self, name: str) -> QWidget:
        """The widget that takes the keyboard for a field."""
        return self._cells[name].input.focus_target()

    def row(self, *names: str | tuple[str, int]) -> None:
        """Fields side by side; a name may come with its share of the width."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(GRID // 2)
        for column, given in enumerate(names):
            name, share = given if isinstance(given, tuple) else (given, 1)
            grid.setColumnStretch(column, share)
            field = field_of(self.kind, name)
            self._add(name, build_input(field, self.desk, self)).place_in(grid, column)
        self._rows.addLayout(grid)

    def put(self, name: str, input: SomeInput) -> None:
        """A field whose input only its page can make."""
        grid = QGridLayout()
        grid.setVerticalSpacing(GRID // 2)
        self._add(name, input).place_in(grid, 0)
        self._rows.addLayout(grid)

    def many(self, name: str, compose: Compose) -> None:
        """Nested items, each in a small form of its own that ``compose`` fills."""
        field = field_of(self.kind, name)

        def build_child(parent: QWidget) -> "Form":
            form = Form(self.desk, field.nested, parent)
            compose(form)
            return form

        self.put(name, ManyInput(field, self.desk, build_child, self))

    def section(self, words: str, why: str = "") -> None:
        """A heading between rows."""
        self._rows.addSpacing(GRID * 2)
        self._rows.addWidget(label(words, "section", self))
        if why:
            self._rows.addWidget(label(why, "why", self))

    def bind(self, place: Place | None) -> None:
        """Show another item; None shows nothing and takes no words."""
        self.place = place
        item = self.desk.editor.item(place) if place is not None else None
        self.setEnabled(item is not None)
        for name, cell in self._cells.items():
            if isinstance(cell.input, ManyInput):
                cell.input.bind(place)
            cell.is_touched = False
            cell.show(value_of(item, name) if item is not None else blank_of(self.kind, name))
        self._show_beside(item)
        for cell in self._cells.values():
            cell.rest()

    def show_place(self, place: Place, field: str = "") -> QWidget | None:
        """The widget for a field of the item shown here; None if it stands elsewhere."""
        if self.place is None or place.parent != self.place.parent:
            return None
        if place.many and not self.place.many:
            cell = self._cells.get(place.many)
            return cell.input.show_place(place, field) if cell and isinstance(cell.input, ManyInput) else None
        cell = self._cells.get(field) if field else next(iter(self._cells.values()))
        return cell.input.focus_target() if cell is not None else None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_beside(self.desk.editor.item(self.place) if self.place is not None else None)
        for cell in self._cells.values():
            cell.rest()  # the currency may have changed on another page

    def _add(self, name: str, input: SomeInput) -> Cell:
        field = field_of(self.kind, name)
        mark = mark_words(self.kind, field, says_printed=self._says_printed)
        heard = heard_name(self.kind, field)
        cell = self._cells[name] = Cell(field, input, self.desk, self, name=heard, mark=mark)
        input.entered.connect(partial(self._on_entered, cell))
        input.left.connect(partial(self._on_left, cell))
        if field.form is not Kind.MANY:
            input.edited.connect(partial(self._on_edited, cell))
        if cell.offers is not None:
            cell.offers.chosen.connect(partial(self._on_chosen, cell))
        return cell

    def _on_edited(self, cell: Cell, value: object) -> None:
        if self.place is None:
            return
        cell.is_touched = True
        self.desk.write(self.place, cell.field.name, value)
        kept = value_of(self.desk.editor.known(self.place), cell.field.name)
        if kept != value:
            cell.show(kept)  # what no text may hold was taken out

    def _on_chosen(self, cell: Cell, offer: Offer) -> None:
        cell.input.focus_target().setFocus(Qt.FocusReason.OtherFocusReason)
        self._put(cell, offer.value)

    def _on_entered(self, cell: Cell) -> None:
        cell.show_foot()
        if self.place is not None:
            self.desk.visited.emit(self.place)
            self.desk.field_visited.emit(self.place, cell.field.name)

    def _on_left(self, cell: Cell) -> None:
        self.desk.editor.settle()
        if cell.is_touched and isinstance(cell.value, Day):
            self._resolve(cell, cell.value.text)
        cell.is_touched = False
        cell.show_foot()

    def _resolve(self, cell: Cell, text: str) -> None:
        """Write the day that "yesterday" means today, as it would mean another one tomorrow."""
        reader = self.desk.reader
        words = reader.resolved(text, self.desk.doors.today())
        if words is not None:
            cell.meant(reader.day(words), tr("from “{words}”", words=text.strip()))
            self._put(cell, reader.day(words))

    def _put(self, cell: Cell, value: object) -> None:
        """Write for the person, as a step of its own."""
        if self.place is not None:
            self.desk.editor.settle()
            self.desk.write(self.place, cell.field.name, value)
            self.desk.editor.settle()

    def _on_change(self, change: Change) -> None:
        place = self.place
        if place is None or not any((part.kind, part.id) == (place.kind, place.id) for part in change.parts):
            return
        if (item := self.desk.editor.item(place)) is None:
            return
        self._show_beside(item)
        for name, cell in self._cells.items():
            value = value_of(item, name)
            if value is not cell.value:
                cell.show(value)

    def _show_beside(self, item: Item | None) -> None:
        show_beside(self._cells.values(), self.kind, item, self.desk)

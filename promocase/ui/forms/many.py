"""An input for nested items: quiet rows, each a small form, with what a list can do."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from promocase.domain.choice import EvidenceKind
from promocase.domain.field import Field
from promocase.domain.item import Item
from promocase.domain.kinds.evidence import Evidence
from promocase.domain.place import Place
from promocase.errors import PromocaseError
from promocase.ui.desk import Desk
from promocase.ui.forms.bound import BoundForm
from promocase.ui.forms.many_row import ManyRow
from promocase.ui.inputs.input import Input
from promocase.ui.lists.row_view import dropped_paths
from promocase.ui.look.tokens import GRID
from promocase.ui.parts.flow import FlowLayout
from promocase.ui.parts.label import button, label
from promocase.ui.parts.lead import lead_to
from promocase.ui.tongue import told, tr


class ManyInput(Input[tuple[Item, ...]], QWidget):
    """Rows are made once and shown for whichever items there are."""

    edited = Signal(object)
    entered = Signal()
    left = Signal()

    def __init__(
        self,
        field: Field,
        desk: Desk,
        build_child: Callable[[QWidget], BoundForm],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._field, self._desk, self._build_child = field, desk, build_child
        self._place: Place | None = None
        self._children: tuple[Item, ...] = ()
        self._pool: list[ManyRow] = []
        self._takes_files = field.of is Evidence
        self._add = button(tr("Add {what}", what=field.nested.NAME), "plain", self)
        self._attach = button(tr("Attach a file …"), "plain", self)
        self._fault = label("", "warning", self)
        self._build()

    def bind(self, place: Place | None) -> None:
        """The item whose nested items these are."""
        self._place = place
        self._fault.hide()

    def show_value(self, value: tuple[Item, ...]) -> None:
        """Show what the record holds."""
        self._children = children = value
        while len(self._pool) < len(children):
            self._pool.append(self._build_row())
        for number, row in enumerate(self._pool):
            child = children[number] if number < len(children) else None
            row.show_child(self._place and child and self._place.within(self._field.name, child.id))
            row.set_ends(is_first=number == 0, is_last=number == len(children) - 1)

    def show_place(self, place: Place, field: str = "") -> QWidget | None:
        """The widget for a field of one of these items."""
        found = (row.form.show_place(place, field) for row in self._shown() if row.form.place == place)
        return next(found, self.focus_target())

    def focus_target(self) -> QWidget:
        return self._add

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._add.setAccessibleName(tr("{field}: {what}", field=name, what=self._add.text()))
        self._attach.setAccessibleName(tr("{field}: {what}", field=name, what=self._attach.text()))

    def add(self, index: int | None = None) -> None:
        """A new nested item, at the end if no index is given, ready to be written."""
        if self._place is not None:
            self._desk.editor.settle()
            self._focus(self._desk.editor.add_child(self._place, self._field.name, index))

    def attach(self, paths: list[Path]) -> None:
        """Keep files as evidence, each a step of its own."""
        if self._place is not None:
            attach_evidence(self._desk, self._place, self._field.name, paths, self._say)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._takes_files and self._place is not None and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.attach(dropped_paths(event))

    def _on_asked(self, row: ManyRow, wish: str) -> None:
        place, editor = row.form.place, self._desk.editor
        if place is None:
            return
        at = next(number for number, child in enumerate(self._children) if child.id == place.child)
        field = row.focused_field()
        if wish == "add":
            self.add(at + 1)
        elif wish == "remove":
            editor.remove(place)
            self._focus_beside(at)
        elif wish == "duplicate":
            self._focus(editor.duplicate(place), field)
        elif 0 <= (to := at + (1 if wish == "down" else -1)) < len(self._children):
            editor.move(place, to)
            lead_to(self.show_place(place, field) if field else self._pool[to].way(wish))

    def _focus(self, place: Place, field: str = "") -> None:
        lead_to(self.show_place(place, field))

    def _focus_beside(self, at: int) -> None:
        if self._place is not None and self._children:
            child = self._children[min(at, len(self._children) - 1)]
            self._focus(self._place.within(self._field.name, child.id))
        else:
            lead_to(self._add)

    def _shown(self) -> list[ManyRow]:
        return self._pool[: len(self._children)]

    def _say(self, error: PromocaseError) -> None:
        self._fault.setText(told(error))
        self._fault.show()

    def _on_attach(self) -> None:
        path, before = self._desk.doors.pick_file(self), len(self._children)
        if path is not None:
            self.attach([path])
        if self._place is not None and len(self._children) > before:
            self._focus(self._place.within(self._field.name, self._children[-1].id))

    def _build_row(self) -> ManyRow:
        row = ManyRow(self._build_child(self), self._field.nested.NAME, self)
        row.asked.connect(lambda wish: self._on_asked(row, wish))
        self._rows.insertWidget(len(self._pool), row)
        self._bring_in(row)
        return row

    def _bring_in(self, row: ManyRow) -> None:
        """Let Tab find a row made late where one sees it: after the row above, before the buttons."""
        chain, at = [], self._add.nextInFocusChain()
        while at is not None and at is not self._add:
            if at.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                chain.append(at)
            at = at.nextInFocusChain()
        own = [widget for widget in chain if row.isAncestorOf(widget)]
        before = [widget for widget in chain if not row.isAncestorOf(widget)]
        for first, second in pairwise([*before[-1:], *own]):
            self.setTabOrder(first, second)

    def _build(self) -> None:
        self._rows, buttons = QVBoxLayout(self), FlowLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(GRID)
        buttons.setSpacing(GRID)
        buttons.addWidget(self._add)
        buttons.addWidget(self._attach)
        self._rows.addLayout(buttons)
        self._rows.addWidget(self._fault)
        self._fault.hide()
        self._attach.setVisible(self._takes_files)
        self.setAcceptDrops(self._takes_files)
        self._add.clicked.connect(lambda: self.add())
        self._attach.clicked.connect(self._on_attach)


def attach_evidence(
    desk: Desk, place: Place, many: str, paths: list[Path], say: Callable[[PromocaseError], None]
) -> None:
    """Keep files with an item, each as evidence and a step of its own; what cannot be kept is said."""
    for path in paths:
        try:
            kept = desk.doors.attach(path)
        except PromocaseError as error:
            say(error)
        else:
            desk.editor.add_child(place, many, kind=EvidenceKind.FILE, name=path.stem, attachment=kept)

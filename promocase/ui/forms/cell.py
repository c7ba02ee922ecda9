"""One field on a page: its label above, its input, and its foot beneath."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from promocase.domain.field import Field, Form
from promocase.domain.written import Written
from promocase.phrase import phrase
from promocase.ui.desk import Desk
from promocase.ui.forms.foot import Foot
from promocase.ui.inputs.input import SomeInput
from promocase.ui.inputs.inputs import WRITTEN
from promocase.ui.inputs.understood import Understood, understood
from promocase.ui.look.tokens import GRID
from promocase.ui.parts.label import label
from promocase.ui.tongue import shown, tr

NEVER = phrase("Never printed.")
"""The hint of a private field that the mark beside its label says already."""


class Cell:
    """Knows what its input shows, so that only what changed is shown anew."""

    def __init__(
        self, field: Field, input: SomeInput, desk: Desk, parent: QWidget, *, is_marked: bool
    ) -> None:
        assert isinstance(input, QWidget), "every input is a widget beside"
        self.field, self._desk, self._parent = field, desk, parent
        self.input: SomeInput = input
        self.widget: QWidget = input
        self.value: object = None
        self._is_marked = is_marked
        hint = "" if is_marked and field.hint == NEVER else field.hint
        self.foot = Foot(field, hint, field.form in WRITTEN, parent)
        self.head = self._build_head(parent)
        self.widget.setAccessibleName(shown(field.label))
        self._describe()

    def show(self, value: object) -> None:
        """Show a value of the record."""
        self.value = value
        self.input.show_value(value)
        self.show_foot()

    def rest(self) -> None:
        """Begin anew beneath, for another item or after the page was away."""
        self.foot.rest()
        self.show_foot()

    def show_foot(self) -> None:
        """Say beneath what fits the value and the focus."""
        if not self.foot.has_words:
            return
        has_focus = self.input.focus_target().hasFocus()
        if isinstance(self.value, Written):
            said = self._understood(self.value)
            self.foot.show_state(is_blank=self.value.is_blank, has_focus=has_focus, understood=said)
            self._describe(said.words)
        else:
            self.foot.show_state(is_blank=not self.value, has_focus=has_focus)

    def place_in(self, grid: QGridLayout, column: int) -> None:
        """Stand in one column of a row."""
        if self.head is not None:
            grid.addWidget(self.head, 0, column, Qt.AlignmentFlag.AlignBottom)
        if self.field.unit:
            beside = QHBoxLayout()
            beside.setSpacing(GRID)
            beside.addWidget(self.widget, 1)
            beside.addWidget(_unit(self.field.unit, self._parent))
            grid.addLayout(beside, 1, column, Qt.AlignmentFlag.AlignTop)
        else:
            grid.addWidget(self.widget, 1, column, Qt.AlignmentFlag.AlignTop)
        if self.foot.has_words:
            grid.addWidget(self.foot, 2, column, Qt.AlignmentFlag.AlignTop)
        else:
            self.foot.hide()

    def _understood(self, value: Written) -> Understood:
        currency = self._desk.editor.record.profile.currency.strip().upper()
        first = self._desk.month_first
        return understood(value, currency=currency, month_first=first, example=self.field.example)

    def _describe(self, said: str = "") -> None:
        mark = tr("Private: never printed.") if self._is_marked else ""
        unit = shown(self.field.unit)
        parts = (mark, unit, self.foot.words, said)
        self.widget.setAccessibleDescription(" ".join(part for part in parts if part))

    def _build_head(self, parent: QWidget) -> QWidget | None:
        if self.field.form is Form.FLAG and not self._is_marked:
            return None
        head = QWidget(parent)
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        if self.field.form is not Form.FLAG:
            words = label(self.field.label, "label", head)
            words.setBuddy(self.input.focus_target())
            words.setWordWrap(not self._is_marked)
            row.addWidget(words, 0 if self._is_marked else 1)
        if self._is_marked:
            row.addWidget(label(tr("Private: never printed"), "hint", head), 1)
        return head


def _unit(words: str, parent: QWidget) -> QLabel:
    made = label(words, "hint", parent)
    made.setWordWrap(False)
    return made

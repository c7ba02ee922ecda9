"""One field on a page: its label above, its input, and its foot beneath."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from promocase.domain.field import Field, Form
from promocase.phrase import phrase
from promocase.ui.desk import Desk
from promocase.ui.forms.foot import Foot
from promocase.ui.inputs.inputs import WRITTEN
from promocase.ui.inputs.reading import reading_of
from promocase.ui.look.tokens import GRID
from promocase.ui.parts.label import label
from promocase.ui.tongue import shown, tr

NEVER = phrase("Never printed.")
"""The hint of a private field that the mark beside its label says already."""


class Cell:
    """Knows what its input shows, so that only what changed is shown anew."""

    def __init__(self, field: Field, input: Any, desk: Desk, parent: QWidget, *, is_marked: bool) -> None:
        self.field, self.input, self._desk = field, input, desk
        self.value: Any = None
        self._is_marked = is_marked
        hint = "" if is_marked and field.hint == NEVER else field.hint
        self.foot = Foot(field, hint, field.form in WRITTEN, parent)
        self.head = self._build_head(parent)
        input.setAccessibleName(shown(field.label))
        self._describe()

    def show(self, value: Any) -> None:
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
        reading = None
        if self.field.form in WRITTEN and self.value is not None:
            currency = self._desk.editor.record.profile.currency.strip().upper()
            first = self._desk.month_first
            reading = reading_of(self.value, currency=currency, month_first=first, example=self.field.example)
        is_blank = not self.value or getattr(self.value, "is_blank", False)
        has_focus = self.input.focus_target().hasFocus()
        self.foot.show_state(is_blank=is_blank, has_focus=has_focus, reading=reading)
        if reading is not None:
            self._describe(reading.words)

    def place_in(self, grid: QGridLayout, column: int) -> None:
        """Stand in one column of a row."""
        if self.head is not None:
            grid.addWidget(self.head, 0, column, Qt.AlignmentFlag.AlignBottom)
        if self.field.unit:
            beside = QHBoxLayout()
            beside.setSpacing(GRID)
            beside.addWidget(self.input, 1)
            beside.addWidget(_unit(self.field.unit, self.input.parentWidget()))
            grid.addLayout(beside, 1, column, Qt.AlignmentFlag.AlignTop)
        else:
            grid.addWidget(self.input, 1, column, Qt.AlignmentFlag.AlignTop)
        if self.foot.has_words:
            grid.addWidget(self.foot, 2, column, Qt.AlignmentFlag.AlignTop)
        else:
            self.foot.hide()

    def _describe(self, reading: str = "") -> None:
        mark = tr("Private: never printed.") if self._is_marked else ""
        unit = shown(self.field.unit)
        parts = (mark, unit, self.foot.words, reading)
        self.input.setAccessibleDescription(" ".join(part for part in parts if part))

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

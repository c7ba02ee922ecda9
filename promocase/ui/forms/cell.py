"""One field on a page: its label above, its input, and its foot beneath."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from promocase.domain.field import Field, Form
from promocase.domain.reading import WRITTEN
from promocase.domain.written import Written
from promocase.phrase import phrase
from promocase.ui.desk import Desk
from promocase.ui.forms.foot import Foot
from promocase.ui.forms.offers import Offers
from promocase.ui.inputs.input import SomeInput
from promocase.ui.inputs.offered import CURRENCY, Offer, offered
from promocase.ui.inputs.understood import Understood, understood
from promocase.ui.look.tokens import GRID
from promocase.ui.parts.flow import FlowLayout
from promocase.ui.parts.label import label
from promocase.ui.tongue import shown

NEVER = phrase("Never printed.")
"""The hint of a private field that the mark beside its label says already."""


class Cell:
    """Knows what its input shows, so that only what changed is shown anew.

    ``name`` is what who hears it is told; ``currency`` holds where an amount names none.
    """

    def __init__(
        self, field: Field, input: SomeInput, desk: Desk, parent: QWidget, *, name: str, mark: str
    ) -> None:
        assert isinstance(input, QWidget), "every input is a widget beside"
        self.field, self._desk, self._parent = field, desk, parent
        self.input: SomeInput = input
        self.widget: QWidget = input
        self.value: object = None
        self.currency = self._remark = ""
        self._meant: tuple[object, str] = (None, "")
        self.is_touched = False
        """Has the person written in it since they came to it?"""
        self._mark = label(mark, "hint", parent) if mark else None
        if self._mark is not None:
            self._mark.setWordWrap(False)
        hint = "" if mark and field.hint == NEVER else field.hint
        self.foot = Foot(field, hint, field.form in WRITTEN, parent)
        may_offer = field.form in WRITTEN or field.name == CURRENCY
        self.offers = Offers(field.label, input.focus_target(), parent) if may_offer else None
        self.head = self._build_head(parent)
        self.widget.setAccessibleName(name)
        self._describe()

    def show(self, value: object) -> None:
        """Show a value of the record."""
        self.value = value
        self.input.show_value(value)
        self.show_foot()

    def rest(self) -> None:
        """Begin anew beneath, for another item or after the page was away."""
        self.foot.rest()
        if self.offers is not None:
            self.offers.rest()
        self.show_foot()

    def show_mark(self, words: str) -> None:
        """Say anew who will read it."""
        if self._mark is not None and self._mark.text() != words:
            self._mark.setText(words)
            self._describe()

    def remark_on(self, remark: str, currency: str) -> None:
        """What hangs on other fields: a remark beneath the reading, and the currency of an amount."""
        if (remark, currency) != (self._remark, self.currency):
            self._remark, self.currency = remark, currency
            self.show_foot()

    def meant(self, value: object, words: str) -> None:
        """Say beneath from what a value was made, for as long as it is the one shown."""
        self._meant = value, words

    def show_foot(self) -> None:
        """Say beneath what fits the value and the focus."""
        if self.offers is not None:
            self.offers.offer(self._offered())
        if not self.foot.has_words:
            return
        has_focus = self.input.focus_target().hasFocus()
        if isinstance(self.value, Written):
            said = self._understood(self.value)
            meant, words = self._meant
            remark = words if words and self.value == meant else shown(self._remark)
            is_blank = self.value.is_blank
            self.foot.show_state(is_blank=is_blank, has_focus=has_focus, understood=said, remark=remark)
            self._describe(said.words, remark)
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
        if self.offers is not None:
            grid.addWidget(self.offers, 3, column, Qt.AlignmentFlag.AlignTop)

    def _offered(self) -> tuple[Offer, ...]:
        if not self.widget.isEnabled():
            return ()
        return offered(self.field, self.value, self._desk.reader, self._desk.doors.today())

    def _understood(self, value: Written) -> Understood:
        return understood(self.field.form, value, self._desk.reader, self.currency)

    def _describe(self, *said: str) -> None:
        mark = f"{self._mark.text()}." if self._mark is not None else ""
        parts = (mark, shown(self.field.unit), self.foot.words, *said)
        self.widget.setAccessibleDescription(" ".join(part for part in parts if part))

    def _build_head(self, parent: QWidget) -> QWidget | None:
        if self._mark is None:
            return None if self.field.form is Form.FLAG else self._build_label(parent)
        head = QWidget(parent)
        row = FlowLayout(head)  # where it is narrow, the mark goes below
        row.setSpacing(GRID)
        if self.field.form is not Form.FLAG:
            words = self._build_label(head)
            words.setWordWrap(False)
            row.addWidget(words)
        row.addWidget(self._mark)
        return head

    def _build_label(self, parent: QWidget) -> QLabel:
        words = label(self.field.label, "label", parent)
        words.setBuddy(self.input.focus_target())
        return words


def _unit(words: str, parent: QWidget) -> QLabel:
    made = label(words, "hint", parent)
    made.setWordWrap(False)
    return made

"""After an export: who got the paper, so that a copy of exactly what left is kept in the record."""

from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from promocase.document.options import Options
from promocase.domain.record import Record
from promocase.editing.papers import keep
from promocase.errors import PromocaseError
from promocase.phrase import phrase
from promocase.ui.desk import Desk
from promocase.ui.look.tokens import GRID
from promocase.ui.parts.flow import FlowLayout
from promocase.ui.parts.label import button, label, set_role
from promocase.ui.process.export_door import AccountEars, AccountWish
from promocase.ui.tongue import told, tr

if TYPE_CHECKING:
    from promocase.document.accounting import Account


@dataclass(frozen=True, slots=True)
class Left:
    """What was exported: the record as it was then, what was made of it, and the file."""

    record: Record
    case_id: str
    options: Options
    name: str
    path: Path

    def digest(self) -> str:
        """Of the file as it lies there now; blank where it cannot be read."""
        with suppress(OSError):
            return sha256(self.path.read_bytes()).hexdigest()
        return ""


class KeepBar(QWidget):
    """Offered once an export has ended; keeping is one step to undo, and never asked for twice."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._left: Left | None = None
        self._digest = ""
        self._account: Account | None = None
        self._is_ordered = self._is_waited_for = False
        self.to_whom = QLineEdit(self)
        self.to_whom.setPlaceholderText(tr("Tomas Reyes"))
        self.to_whom.setAccessibleName(tr("Who got it"))
        self.keep = button(tr("Keep a copy"), "plain", self)
        self._said = label("", "hint", self)
        self._ask = QWidget(self)
        row = FlowLayout(self._ask)
        row.setSpacing(GRID)
        row.addWidget(self.to_whom)
        row.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        self._why = label(tr("Given to somebody? Keep exactly what they got:"), "hint", self)
        for part in (self._why, self._ask, self._said):
            column.addWidget(part)
        self.keep.clicked.connect(self._on_keep)
        self.to_whom.returnPressed.connect(self._on_keep)
        self.forget()

    def offer(self, left: Left) -> None:
        """For a paper that was just written; what it says is told beside the window meanwhile."""
        self._left, self._digest = left, left.digest()
        self._account, self._is_waited_for = None, False
        self.to_whom.clear()
        self._said.hide()
        self._ask.setEnabled(True)
        self._ask.show()
        self._why.show()
        self.show()
        self._order(left)

    def forget(self) -> None:
        """Nothing was written, or something else is being; a copy that is being kept still will be."""
        if not self._is_waited_for:
            self._left = None
        self.hide()

    def _order(self, left: Left) -> None:
        self._is_ordered = True
        wish = AccountWish(left.record, left.case_id, left.options, left.name)
        ears = AccountEars(partial(self._on_told, left), partial(self._on_failed, left))
        self._desk.doors.export.account(wish, ears)

    def _on_told(self, left: Left, account: "Account") -> None:
        if left is self._left and isValid(self):
            self._account = account
            if self._is_waited_for:
                self._finish(left, account)

    def _on_failed(self, left: Left, error: PromocaseError) -> None:
        """Said where it was waited for; else the next click asks once more."""
        if left is self._left and isValid(self):
            self._is_ordered = False
            if self._is_waited_for:
                self._give_up(error)

    def _on_keep(self) -> None:
        left = self._left
        if left is None or self._is_waited_for:
            return
        if self._account is not None:
            self._finish(left, self._account)
            return
        self._is_waited_for = True
        self._ask.setEnabled(False)
        self._say(tr("Keeping a copy …"))
        if not self._is_ordered:
            self._order(left)

    def _finish(self, left: Left, account: "Account") -> None:
        try:
            self._keep(left, account)
        except PromocaseError as error:
            self._give_up(error)
            return
        self._left, self._is_waited_for = None, False
        self._ask.hide()
        self._why.hide()
        self._say(tr("Kept under “Papers that left”."))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give_up(self, error: PromocaseError) -> None:
        self._is_waited_for = False
        self._ask.setEnabled(True)
        self._say(told(error), "warning")

    def _keep(self, left: Left, account: "Account") -> None:
        """The file first: a paper without its bytes, or with others, would not be kept at all."""
        desk = self._desk
        file = desk.doors.attach(left.path)
        if file.digest != self._digest:
            raise PromocaseError(
                phrase("The file was changed since it was exported."),
                phrase("Export it again, then keep that copy."),
            )
        values = desk.doors.export.fields(account, self.to_whom.text(), desk.doors.today(), file, desk.reader)
        keep(desk.editor, values, account.claims)

    def _say(self, words: str, role: str = "hint") -> None:
        set_role(self._said, role)
        self._said.setText(words)
        self._said.show()

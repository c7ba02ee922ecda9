"""After an export: who got the paper, so that a copy of exactly what left is kept in the record."""

from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from promocase.document.options import Options
from promocase.domain.record import Record
from promocase.editing.papers import keep
from promocase.errors import PromocaseError
from promocase.phrase import phrase
from promocase.ui.desk import Desk
from promocase.ui.look.tokens import GRID
from promocase.ui.parts.flow import FlowLayout
from promocase.ui.parts.label import button, label, set_role
from promocase.ui.tongue import told, tr


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
        """For a paper that was just written."""
        self._left, self._digest = left, left.digest()
        self.to_whom.clear()
        self._said.hide()
        self._ask.show()
        self._why.show()
        self.show()

    def forget(self) -> None:
        """Nothing was written, or something else is being."""
        self._left = None
        self.hide()

    def _on_keep(self) -> None:
        left = self._left
        if left is None:
            return
        try:
            self._keep(left)
        except PromocaseError as error:
            self._say(told(error), "warning")
            return
        self._left = None
        self._ask.hide()
        self._why.hide()
        self._say(tr("Kept under “Papers that left”."))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, left: Left) -> None:
        """The file first: a paper without its bytes, or with others, would not be kept at all."""
        desk = self._desk
        file = desk.doors.attach(left.path)
        if file.digest != self._digest:
            raise PromocaseError(
                phrase("The file was changed since it was exported."),
                phrase("Export it again, then keep that copy."),
            )
        told_of = desk.doors.export.account(left.record, left.case_id, left.options, left.name)
        values = desk.doors.export.fields(told_of, self.to_whom.text(), desk.doors.today(), file, desk.reader)
        keep(desk.editor, values, told_of.claims)

    def _say(self, words: str, role: str = "hint") -> None:
        set_role(self._said, role)
        self._said.setText(words)
        self._said.show()

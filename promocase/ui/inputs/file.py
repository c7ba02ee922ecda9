"""An input that holds one attached file."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from promocase.domain.field import Field
from promocase.domain.item import Attachment
from promocase.errors import PromocaseError
from promocase.ui.desk import Desk
from promocase.ui.inputs.input import Input
from promocase.ui.parts.label import button, label
from promocase.ui.tongue import told, tr, trn


class FileInput(Input[Attachment | None], QWidget):
    """The file's name and size, with ways to open, take out, or attach one."""

    edited = Signal(object)
    entered = Signal()
    left = Signal()

    def __init__(self, field: Field, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.value: Attachment | None = None
        self._name = label("", "file", self)
        self._open = button(tr("Open"), "link", self)
        self._remove = button(tr("Take out"), "link", self)
        self._attach = button(tr("Attach a file …"), "link", self)
        self._fault = label("", "warning", self)
        self._build()
        self._attach.clicked.connect(self._on_attach)
        self._open.clicked.connect(self._on_open)
        self._remove.clicked.connect(lambda: self.edited.emit(None))
        self.show_value(None)

    def show_value(self, value: Attachment | None) -> None:
        """Show what the record holds."""
        self.value = value
        self._name.setText(f"{value.name} · {_size(value.size)}" if value else "")
        for part in (self._name, self._open, self._remove):
            part.setVisible(value is not None)
        self._attach.setVisible(value is None)
        self._fault.hide()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._attach.setAccessibleName(tr("{field}: attach a file", field=name))
        self._open.setAccessibleName(tr("{field}: open", field=name))
        self._remove.setAccessibleName(tr("{field}: take out", field=name))

    def focus_target(self) -> QWidget:
        return self._attach if self.value is None else self._open

    def attach(self, path: Path) -> Attachment:
        """Keep a file inside the record; PromocaseError where that cannot be."""
        return self.desk.doors.attach(path)

    def say(self, error: PromocaseError) -> None:
        """Tell what is wrong with the file, below it."""
        self._fault.setText(told(error))
        self._fault.show()

    def _on_attach(self) -> None:
        path = self.desk.doors.pick_file(self)
        if path is not None:
            try:
                self.edited.emit(self.attach(path))
            except PromocaseError as error:
                self.say(error)

    def _on_open(self) -> None:
        if self.value is not None:
            try:
                self.desk.doors.open_attachment(self.value)
            except PromocaseError as error:
                self.say(error)

    def _build(self) -> None:
        rows, row = QVBoxLayout(self), QHBoxLayout()
        rows.setContentsMargins(0, 4, 0, 0)
        self._name.setWordWrap(False)
        for part in (self._name, self._open, self._remove, self._attach):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch(1)
        rows.addLayout(row)
        rows.addWidget(self._fault)


def _size(size: int) -> str:
    if size < 1000:
        return trn("{count} byte", "{count} bytes", size)
    if size < 1_000_000:
        return tr("{number} KB", number=round(size / 1000))
    return tr("{number} MB", number=round(size / 1_000_000))

"""A section of the paper as text, for a form that takes nothing else: choose it, copy it, paste it there."""

from typing import ClassVar

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from promocase.errors import PromocaseError
from promocase.ui.desk import Desk
from promocase.ui.inputs.choice import QuietBox
from promocase.ui.look.tokens import GRID
from promocase.ui.parts.flow import FlowLayout
from promocase.ui.parts.label import button, label, set_role
from promocase.ui.process.export_door import SectionText
from promocase.ui.tongue import shown, told, tr

LETTERS = 28
"""Of a section's heading that are seen where there is room."""


class SectionBox(QuietBox[str]):
    """Says that its answers are about to be wanted: they are made of the whole paper, and only then."""

    wanted = Signal()

    def showPopup(self) -> None:
        self.wanted.emit()
        super().showPopup()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.wanted.emit()
        super().focusInEvent(event)


class SectionCopy(QWidget):
    """Offers the sections of the paper at work; what is copied is how it reads at that moment."""

    WISH: ClassVar[str] = "copy"
    """Asks the page that holds it to lead to it, as a field would be asked for."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.box = SectionBox(self)
        self.box.setAccessibleName(tr("Section to copy"))
        self.box.setMinimumContentsLength(LETTERS)
        self.box.addItem(tr("The whole document"), "")
        self.copy = button(tr("Copy as text"), "plain", self)
        self._words = label("", "hint", self)
        self._words.hide()
        self._build()
        self.setFocusProxy(self.box)
        self.box.wanted.connect(self._offer)
        self.box.activated.connect(lambda _: self._words.hide())
        self.copy.clicked.connect(self._on_copy)

    def _offer(self) -> None:
        """The sections as they are now; the one chosen stays so while it is there."""
        chosen = self.box.currentData()
        try:
            texts = self._texts()
        except PromocaseError:  # told when it is copied
            texts = ()
        with QSignalBlocker(self.box):
            self.box.clear()
            self.box.addItem(tr("The whole document"), "")
            for each in texts:
                if each.key:
                    self.box.addItem(shown(each.name), each.key)
            self.box.setCurrentIndex(max(self.box.findData(chosen), 0))

    def _on_copy(self) -> None:
        try:
            texts = self._texts()
        except PromocaseError as error:
            self._say(told(error), "warning")
            return
        text = next((each.text for each in texts if each.key == self.box.currentData()), "")
        if text:
            QGuiApplication.clipboard().setText(text)
            self._say(tr("Copied: {name}", name=self.box.currentText()))
        else:
            self._say(tr("There is nothing to copy yet."))

    def _texts(self) -> tuple[SectionText, ...]:
        desk = self._desk
        if desk.case is None:
            return ()
        return desk.doors.export.texts(desk.editor.record, desk.case_id, desk.options())

    def _say(self, words: str, role: str = "hint") -> None:
        set_role(self._words, role)
        self._words.setText(words)
        self._words.show()

    def _build(self) -> None:
        column, row = QVBoxLayout(self), FlowLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        row.setSpacing(GRID)
        row.addWidget(self.box)
        row.addWidget(self.copy)
        column.addWidget(label(tr("A section as text, to paste into a form"), "label", self))
        column.addLayout(row)
        column.addWidget(self._words)

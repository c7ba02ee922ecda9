"""An input of one line."""

from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from promocase.domain.field import Field
from promocase.ui.desk import Desk
from promocase.ui.inputs.leaf import WritingLeaf
from promocase.ui.tongue import tr


class LineInput(WritingLeaf, QLineEdit):
    """Text of one line; the field's example greys in it while it is empty."""

    edited = Signal(object)
    entered = Signal()
    left = Signal()

    def __init__(self, field: Field, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if field.example:
            self.setPlaceholderText(tr("e.g. {example}", example=field.example))
        self.textEdited.connect(self._on_typed)

    def show_value(self, value: Any) -> None:
        """Show what the record holds; the cursor of who is writing stays where it is."""
        if value != self.text():
            with QSignalBlocker(self):
                cursor = self.cursorPosition() if self.hasFocus() else 0
                self.setText(value)
                self.setCursorPosition(min(cursor, len(value)))

    def go_to_end(self) -> None:
        self.end(False)

    def _on_typed(self, text: str) -> None:
        self.edited.emit(text)

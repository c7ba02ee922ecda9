"""An input of one line."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from promocase.domain.field import Field
from promocase.ui.desk import Desk
from promocase.ui.inputs.input import Value
from promocase.ui.inputs.leaf import WritingLeaf
from promocase.ui.tongue import tr


class Line(WritingLeaf[Value], QLineEdit):
    """Words on one line; the field's example greys in it while it is empty."""

    edited = Signal(object)
    entered = Signal()
    left = Signal()

    def __init__(self, field: Field, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if field.example:
            self.setPlaceholderText(tr("e.g. {example}", example=field.example))
        self.textEdited.connect(self._on_typed)

    def show_words(self, words: str) -> None:
        """Show words of the record; the cursor of who is writing stays where it is."""
        if words != self.text():
            with QSignalBlocker(self):
                cursor = self.cursorPosition() if self.hasFocus() else 0
                self.setText(words)
                self.setCursorPosition(min(cursor, len(words)))

    def go_to_end(self) -> None:
        self.end(False)

    def _on_typed(self, text: str) -> None:
        raise NotImplementedError


class LineInput(Line[str]):
    """Text of one line."""

    def show_value(self, value: str) -> None:
        self.show_words(value)

    def _on_typed(self, text: str) -> None:
        self.edited.emit(text)

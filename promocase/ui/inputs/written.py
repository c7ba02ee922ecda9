"""An input for money, quantities and days: any words go in, and what was understood is read from them."""

from PySide6.QtWidgets import QWidget

from promocase.domain.field import Field
from promocase.domain.written import Written
from promocase.ui.desk import Desk
from promocase.ui.inputs.line import Line


class WrittenInput(Line[Written]):
    """Keeps the words as typed; the form shows beneath what they were read as."""

    def __init__(self, field: Field, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(field, desk, parent)
        self._form, self._desk = field.form, desk

    def show_value(self, value: Written) -> None:
        self.show_words(value.text)

    def _on_typed(self, text: str) -> None:
        self.edited.emit(self._desk.reader.read(self._form, text))

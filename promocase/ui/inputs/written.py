"""An input for money, quantities and days: any words go in, and what was understood is read from them."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from promocase.domain.field import Field, Form
from promocase.domain.reading import day_from_text, money_from_text, quantity_from_text
from promocase.domain.written import Written
from promocase.ui.desk import Desk
from promocase.ui.inputs.line import Line


class WrittenInput(Line[Written]):
    """Keeps the words as typed; the form shows beneath what they were read as."""

    def __init__(self, field: Field, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(field, desk, parent)
        self._read = _reader(field.form, desk)

    def show_value(self, value: Written) -> None:
        self.show_words(value.text)

    def _on_typed(self, text: str) -> None:
        self.edited.emit(self._read(text))


def _reader(form: Form, desk: Desk) -> Callable[[str], Written]:
    if form is Form.MONEY:
        return money_from_text
    if form is Form.QUANTITY:
        return quantity_from_text
    return lambda text: day_from_text(text, month_first=desk.month_first)

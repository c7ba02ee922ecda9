"""Which widget writes which form of value. Nested items are composed by their page and have none here."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from promocase.domain.field import Field, Form
from promocase.ui.desk import Desk
from promocase.ui.inputs.choice import ChoiceInput
from promocase.ui.inputs.file import FileInput
from promocase.ui.inputs.flag import FlagInput
from promocase.ui.inputs.input import SomeInput
from promocase.ui.inputs.line import LineInput
from promocase.ui.inputs.refs import RefsInput
from promocase.ui.inputs.text import TextInput
from promocase.ui.inputs.written import WrittenInput

INPUTS: Mapping[Form, Callable[[Field, Desk, QWidget], SomeInput]] = {
    Form.LINE: LineInput,
    Form.TEXT: TextInput,
    Form.CHOICE: ChoiceInput,
    Form.FLAG: FlagInput,
    Form.MONEY: WrittenInput,
    Form.QUANTITY: WrittenInput,
    Form.DAY: WrittenInput,
    Form.REFS: RefsInput,
    Form.FILE: FileInput,
}


def build_input(field: Field, desk: Desk, parent: QWidget) -> SomeInput:
    """The widget for a field."""
    return INPUTS[field.form](field, desk, parent)

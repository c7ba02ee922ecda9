"""An input answered by a tick."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from promocase.domain.field import Field
from promocase.ui.desk import Desk
from promocase.ui.inputs.leaf import Leaf
from promocase.ui.tongue import shown


class FlagInput(Leaf[bool], QCheckBox):
    """The label stands beside the box, as the words that are ticked."""

    edited = Signal(object)
    entered = Signal()
    left = Signal()

    def __init__(self, field: Field, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(shown(field.label))
        self.clicked.connect(lambda is_ticked: self.edited.emit(is_ticked))

    def show_value(self, value: bool) -> None:
        """Show what the record holds."""
        with QSignalBlocker(self):
            self.setChecked(value)

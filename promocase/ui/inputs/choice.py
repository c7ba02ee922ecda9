"""An input with a fixed set of answers."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from promocase.domain.choice import Choice
from promocase.domain.field import Field
from promocase.ui.desk import Desk
from promocase.ui.inputs.input import Value
from promocase.ui.inputs.leaf import Leaf
from promocase.ui.look.tokens import CONTROL
from promocase.ui.tongue import shown, tr

_ALT, _SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


class QuietBox(Leaf[Value], QComboBox):
    """A choice that a turning wheel passes over, so that scrolling a page changes nothing on it."""

    entered = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)

    def minimumSizeHint(self) -> QSize:
        return QSize(CONTROL * 2, super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers, is_up = event.modifiers(), event.key() == Qt.Key.Key_Up
        if modifiers & _ALT and modifiers & _SHIFT:
            event.ignore()  # for the row it stands in
        elif modifiers & _ALT and is_up:
            self.showPopup()  # as Alt+Down does; Qt would change the answer
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceInput(QuietBox[Choice | None]):
    """One of a Choice's answers; the first entry takes the answer back."""

    edited = Signal(object)

    def __init__(self, field: Field, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers: list[Choice | None] = [None, *field.choices]
        self.addItem(tr("Choose …"))
        self.addItems([shown(answer.label) for answer in field.choices])
        self.activated.connect(lambda row: self.edited.emit(self._answers[row]))

    def show_value(self, value: Choice | None) -> None:
        """Show what the record holds."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self._answers.index(value))

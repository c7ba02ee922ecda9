"""What a form knows of every input, whichever widget of Qt's it is."""

from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

Value = TypeVar("Value")

if TYPE_CHECKING:
    _Object = QObject
else:

    class _Object:
        """Qt allows one base of its own: the widget that a class names beside an input."""


class Input(_Object, Generic[Value]):
    """A base beside a widget of Qt's, for the values of one form of field; the class declares the signals."""

    edited: ClassVar[Signal]
    """A new value, by the person's hand."""
    entered: ClassVar[Signal]
    left: ClassVar[Signal]

    def show_value(self, value: Value) -> None:
        """Show what the record holds."""
        raise NotImplementedError

    def focus_target(self) -> QWidget:
        """The widget that takes the keyboard."""
        assert isinstance(self, QWidget)
        return self


SomeInput = Input[Any]
"""An input by its field's name alone: the field's form says which values it takes."""

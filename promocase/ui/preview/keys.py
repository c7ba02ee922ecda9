"""The keys of the paper while it has the focus: to read on, to its ends, its size, copying and finding."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from promocase.ui.inputs.leaf import is_override

KEPT = "keeps"
"""The property in which a widget names keys of the window that it wants for itself."""
BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class Keys(QObject):
    """Watches one widget; `acts` are what its keys do, by their names."""

    def __init__(self, on: QWidget, acts: Mapping[str, Callable[[], object]], kept: tuple[str, ...]) -> None:
        super().__init__(on)
        self._on = on
        self._acts = {QKeySequence(name).toString(): do for name, do in acts.items()}
        on.setProperty(KEPT, list(kept))
        on.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and (do := self._acts.get(_pressed(event))) is not None:
            if is_override(event):
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                do()
                return True
        return False


class Ring(QObject):
    """Frames a widget that came by the focus through the keyboard."""

    def __init__(self, on: QWidget, show: Callable[[bool], object]) -> None:
        super().__init__(on)
        self._show = show
        on.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent):
            self._show(event.gotFocus() and event.reason() in BY_KEY)
        return False


def _pressed(event: QKeyEvent) -> str:
    """A key of the number block is the same key; Shift says nothing more where it was needed for a sign."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.text() in ("+", "=", "-", "0"):
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(modifiers.value | event.key()).toString()

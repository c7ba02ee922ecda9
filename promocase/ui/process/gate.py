"""The one way from another thread into the window: a queued signal."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal


class Gate(QObject):
    """Lives in the window's thread; what passes through it is called there, in order."""

    _passed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._passed.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def into_window(self, function: Callable[..., object]) -> Callable[..., None]:
        """The function as other threads may call it: at once for them, soon in the window's thread."""
        return lambda *values: self._passed.emit(partial(function, *values))

    def soon(self, function: Callable[..., object], *values: object) -> None:
        """Call the function when the window has drawn itself and is idle."""
        self._passed.emit(partial(function, *values))

    def _call(self, call: Callable[[], object]) -> None:
        call()

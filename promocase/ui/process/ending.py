"""Told to end from outside, by Ctrl+C, a logout or a shutdown: the last words are saved first."""

import os
import signal
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))


class Ending(QObject):
    """Calls ``end`` in the window's thread when a signal comes in; elsewhere than on Unix it does nothing.

    Python hears of a signal only between two of its own steps, and Qt may wait for long without taking one:
    so the signal also puts a byte into a pipe, which wakes Qt.
    """

    def __init__(self, end: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._end = end
        if os.name != "posix":
            return
        self._heard, told = os.pipe()
        os.set_blocking(self._heard, False)
        os.set_blocking(told, False)
        signal.set_wakeup_fd(told, warn_on_full_buffer=False)
        for each in SIGNALS:
            signal.signal(each, lambda *_: None)
        self._notifier = QSocketNotifier(self._heard, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_heard)

    def _on_heard(self) -> None:
        os.read(self._heard, 64)
        self._end()

"""Time passing in a window: its event loop turns as in the program, and Python's lock is free meanwhile.

`QTest.qWait` holds that lock for as long as it waits, so that no other thread moves, and a loop of short
waits spins a core beside the worker.
"""

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QEventLoop, Qt, QTimer

TICK = 4
"""Milliseconds."""


def live_on(seconds: float) -> None:
    """Let the window live for so long."""
    loop, timer = QEventLoop(), QTimer(singleShot=True, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(loop.quit)
    timer.start(round(seconds * 1000))
    loop.exec()


def until(is_so: Callable[[], bool], what: str, seconds: float = 90) -> None:
    """Let the window live until it is so; AssertionError when it never is."""
    loop, timer, end = QEventLoop(), QTimer(), perf_counter() + seconds

    def look() -> None:
        if is_so() or perf_counter() > end:
            loop.quit()

    timer.timeout.connect(look)
    timer.start(TICK)
    if not is_so():
        loop.exec()
    assert is_so(), what


class Stalls:
    """How late the window's loop comes to a timer: what a key that is pressed then would wait."""

    def __init__(self) -> None:
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=TICK)
        self._timer.timeout.connect(self._on_tick)
        self._last = 0.0
        self.longest = 0.0
        """Seconds."""

    def run(self) -> None:
        self._last = perf_counter()
        self._timer.start()

    def _on_tick(self) -> None:
        now = perf_counter()
        self.longest = max(self.longest, now - self._last - TICK / 1000)
        self._last = now

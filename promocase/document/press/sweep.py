"""When a worker looks for garbage: never in the middle of a job, and thoroughly only where nobody waits.

What a page leaves behind is young, and found in a few milliseconds; remembered pages are old, and going
through them all takes longer than a letter may.
"""

import gc

REST = 2.0
"""Seconds without a job, after which all is gone through."""

MANY, MOST = 25, 75
"""Jobs after which it is gone through where nobody waits, and in any case: what the young collection misses
is some 0.6 MB a job, and memory is bounded while somebody types on."""


class Sweep:
    """Collects instead of Python's own count of objects, which rests from now on."""

    def __init__(self) -> None:
        gc.freeze()
        gc.disable()
        self._jobs = 0

    @property
    def pause(self) -> float | None:
        """Seconds until all should be gone through; None where nothing was done since."""
        return REST if self._jobs else None

    def after_job(self, *, is_idle: bool) -> None:
        self._jobs += 1
        if self._jobs >= (MANY if is_idle else MOST):
            self.whole()
        elif is_idle:
            gc.collect(0)

    def whole(self) -> None:
        gc.collect()
        self._jobs = 0

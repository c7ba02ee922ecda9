"""When what was edited goes to the disk: soon, but not at every key."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds: after the last edit, at most after the first unsaved one, and between tries that fail."""

    settle: float = 0.3
    longest: float = 0.8
    retry: float = 3.0


class Due:
    """The moment of the next saving, by a clock in seconds; none while nothing waits."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._first_edit: float | None = None
        self._at: float | None = None

    def edited(self, now: float) -> None:
        """Soon, but let a few more keystrokes come first."""
        self._first_edit = self._first_edit or now
        self._at = min(self._first_edit + self._pace.longest, now + self._pace.settle)

    def taken(self) -> None:
        """All that waited is being written."""
        self._first_edit = self._at = None

    def failed(self, now: float) -> None:
        """Try again, or sooner where an edit wants it."""
        again = now + self._pace.retry
        self._at = again if self._at is None else min(self._at, again)

    def is_now(self, now: float) -> bool:
        return self._at is not None and self._at <= now

    def left(self, now: float) -> float | None:
        """Seconds until then; None while nothing waits."""
        return None if self._at is None else self._at - now

"""Edits that are not on disk yet, no more of them than needed."""

from promocase.domain.change import Change, Part


class Unsaved:
    """Parts in the order they were made; a later one of an item makes an earlier rewrite of it needless."""

    def __init__(self) -> None:
        self._parts: dict[int, Part] = {}
        self._rewrites: dict[tuple[str, str], int] = {}
        self._next = 0

    def __bool__(self) -> bool:
        return bool(self._parts)

    @property
    def change(self) -> Change:
        """All of it as one step."""
        return Change("", tuple(self._parts.values()))

    def add(self, change: Change) -> None:
        for part in change.parts:
            key = (part.kind, part.id)
            self._parts.pop(self._rewrites.pop(key, -1), None)
            self._parts[self._next] = part
            if not part.moves_rows:
                self._rewrites[key] = self._next
            self._next += 1

"""What was done and undone, in order; it keeps Changes, so its size is that of the edits alone."""

from promocase.domain.change import Change


class History:
    """Two stacks of Changes. Editing one field again and again stays one step until it is settled."""

    def __init__(self) -> None:
        self._done: list[Change] = []
        self._undone: list[Change] = []
        self._settled = True

    @property
    def undo_label(self) -> str:
        return self._done[-1].label if self._done else ""

    @property
    def redo_label(self) -> str:
        return self._undone[-1].label if self._undone else ""

    def record(self, change: Change) -> None:
        """Remember a change just made; what was undone before it is gone."""
        self._undone.clear()
        if not self._settled and self._done and _same_field(self._done[-1], change):
            change = _merged(self._done.pop(), change)
        self._done.append(change)
        self._settled = not change.field

    def settle(self) -> None:
        """The next edit starts a step of its own."""
        self._settled = True

    def step_back(self) -> Change | None:
        """The change to take back, or None."""
        self._settled = True
        if self._done:
            self._undone.append(self._done.pop())
            return self._undone[-1]
        return None

    def step_forward(self) -> Change | None:
        """The change to do again, or None."""
        self._settled = True
        if self._undone:
            self._done.append(self._undone.pop())
            return self._done[-1]
        return None


def _same_field(earlier: Change, later: Change) -> bool:
    return bool(later.field) and (earlier.place, earlier.field) == (later.place, later.field)


def _merged(earlier: Change, later: Change) -> Change:
    first, last = earlier.parts[0], later.parts[-1]
    part = type(first)(first.kind, first.id, first.before, last.after, first.index_before, last.index_after)
    return Change(later.label, (part,), later.place, later.field)

"""What one edit did, small enough to keep without limit and exact enough to take back."""

from dataclasses import dataclass, replace

from promocase.domain.item import Item
from promocase.domain.place import Place
from promocase.domain.record import Record


@dataclass(frozen=True, slots=True)
class Part:
    """One item before and after; None where it was not there. Indices are places in the kind's tuple."""

    kind: str
    id: str
    before: Item | None
    after: Item | None
    index_before: int
    index_after: int

    def inverse(self) -> "Part":
        return Part(self.kind, self.id, self.after, self.before, self.index_after, self.index_before)

    @property
    def moves_rows(self) -> bool:
        """Does the kind's tuple change in length or order?"""
        return self.before is None or self.after is None or self.index_before != self.index_after


@dataclass(frozen=True, slots=True)
class Change:
    """One step: its parts in order, the words for the undo menu (a phrase), and where the person was."""

    label: str
    parts: tuple[Part, ...]
    place: Place | None = None
    field: str = ""

    def inverse(self) -> "Change":
        return replace(self, parts=tuple(part.inverse() for part in reversed(self.parts)))


def applied(record: Record, change: Change) -> Record:
    """The record after the change. Items untouched by it stay the same objects; each kind is copied once."""
    kinds: dict[str, list[Item]] = {}
    for part in change.parts:
        if part.kind not in kinds:
            kinds[part.kind] = list(record.of(part.kind))
        _put(part, kinds[part.kind])
    for kind, items in kinds.items():
        record = record.replaced(kind, tuple(items))
    return record


def _put(part: Part, items: list[Item]) -> None:
    if part.after is not None and not part.moves_rows:
        items[part.index_after] = part.after
        return
    if part.before is not None:
        del items[part.index_before]
    if part.after is not None:
        items.insert(part.index_after, part.after)

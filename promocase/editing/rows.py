"""Where each item stands among its own, found once a kind and looked up from then on."""

from promocase.domain.change import Change
from promocase.domain.place import Place
from promocase.domain.record import Record


class Rows:
    """Must hear of every change of the record, to forget the rows that it moved."""

    def __init__(self) -> None:
        self._by_kind: dict[str, dict[str, int]] = {}

    def row(self, record: Record, place: Place) -> int | None:
        """The row of an item of the record; None if it is gone."""
        if place.kind not in self._by_kind:
            self._by_kind[place.kind] = {item.id: row for row, item in enumerate(record.of(place.kind))}
        return self._by_kind[place.kind].get(place.id)

    def forget(self, change: Change) -> None:
        for kind in {part.kind for part in change.parts if part.moves_rows}:
            self._by_kind.pop(kind, None)

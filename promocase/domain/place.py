"""Where in a record something stands."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """An item, or with ``many`` and ``child`` a nested item in it."""

    kind: str
    id: str
    many: str = ""
    child: str = ""

    @property
    def parent(self) -> "Place":
        """The item itself, also for a nested item."""
        return Place(self.kind, self.id)

    def within(self, many: str, child: str) -> "Place":
        """A nested item of this item."""
        return Place(self.kind, self.id, many, child)

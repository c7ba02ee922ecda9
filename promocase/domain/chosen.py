"""What a case chose of a record: for excerpt, review, window and commands, one answer."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import cast

from promocase.domain.item import Item, Kind


@dataclass(frozen=True, slots=True)
class Chosen:
    """By the key of each kind a case chooses from: the items still there, in the case's order."""

    by_kind: Mapping[str, tuple[Item, ...]]

    def of(self, kind: type[Kind]) -> tuple[Kind, ...]:
        """The chosen items of a kind; KeyError for a kind that no case chooses from."""
        return cast(tuple[Kind, ...], self.by_kind[kind.KEY])


def with_ids(items: Iterable[Kind], ids: Iterable[str]) -> tuple[Kind, ...]:
    """The items with these ids, in the order of the ids, each once; one look at each item's id."""
    wanted = dict.fromkeys(ids)
    by_id = {item.id: item for item in items if item.id in wanted} if wanted else {}
    return tuple(by_id[id] for id in wanted if id in by_id)

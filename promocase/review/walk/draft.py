"""One case as far as it is written: the record seen through what is chosen in the case.

Whoever looks only through here stays cheap to ask after each edit, however much was kept over the years.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from promocase.domain.field import Form, fields_of
from promocase.domain.item import Item
from promocase.domain.kinds.case import Case
from promocase.domain.place import Place
from promocase.domain.record import Record
from promocase.phrase import Phrase


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing a page still lacks; ``place`` and ``field`` lead to where it is written.

    Without a place the page itself is meant: an item is to be added, or ticked into the case.
    """

    words: Phrase
    place: Place | None = None
    field: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A record, one of its cases (a blank one while there is none), and by kind what is chosen in it."""

    record: Record
    case: Case
    _chosen: Mapping[str, tuple[Any, ...]]

    def chosen(self, kind: str) -> tuple[Any, ...]:
        """The items of a kind in the case, in its order."""
        return self._chosen[kind]


CHOSEN = tuple(field.name for field in fields_of(Case) if field.form is Form.REFS)
"""The kinds a case chooses from; its fields bear their names."""


def draft_of(record: Record, case: Case) -> Draft:
    """Linear in the record, with one look at each item's id."""
    return Draft(record, case, {kind: _with_ids(record.of(kind), getattr(case, kind)) for kind in CHOSEN})


def _with_ids(items: Iterable[Item], ids: tuple[str, ...]) -> tuple[Item, ...]:
    wanted = set(ids)
    by_id = {item.id: item for item in items if item.id in wanted} if wanted else {}
    return tuple(by_id[id] for id in ids if id in by_id)

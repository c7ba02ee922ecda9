"""One case as far as it is written: the record seen through what is chosen in the case.

Whoever looks only through here stays cheap to ask after each edit, however much was kept over the years.
"""

from dataclasses import dataclass

from promocase.domain.chosen import Chosen, Kind
from promocase.domain.kinds.case import Case
from promocase.domain.place import Place
from promocase.domain.reading import Reader
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
    _chosen: Chosen

    @property
    def reader(self) -> Reader:
        """How what is typed in the record is read."""
        return self.record.profile.reader

    def chosen(self, kind: type[Kind]) -> tuple[Kind, ...]:
        """The items of a kind in the case, in its order."""
        return self._chosen.of(kind)


def draft_of(record: Record, case: Case) -> Draft:
    """Linear in the record, with one look at each item's id."""
    return Draft(record, case, record.chosen(case))

"""The kinds of document made from a record: each file in this folder is one, found here by itself."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType

from promocase.document.cut import Reach, cut
from promocase.document.excerpt import Excerpt, excerpt
from promocase.document.scope import CaseScope, Scope
from promocase.domain.kinds.case import Case
from promocase.domain.record import Record

CHOSEN = frozenset(Case.CHOICES)
"""The kinds a case chooses from."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Who holds the pages in hand. Only the writer's own eye may see what others must not."""

    words: str
    is_writer: bool = False


@dataclass(frozen=True, slots=True)
class Room:
    """How many characters of a text fit where an edition has few pages."""

    kind: str
    field: str
    most: int


def whole_case(_record: Record, case_id: str, _today: date) -> Scope:
    """An edition about a case is about all of it."""
    return CaseScope(case_id)


@dataclass(frozen=True, slots=True)
class Edition:
    """One kind of document: for whom it is, what it may know, and its sections in order as (key, heading).

    `name` stands in menus, `kicker` over the title. A section's key names its builder in `document/sections/`
    and its template in `templates/sections/`. `kinds` are the kinds it may know beside profile and case, and
    `private` the private fields ("cases.walk_away"); everything else is kept back. `about` tells what it is
    about when only a case is named. With an `appendix` the evidence is numbered and listed at the end;
    without one it is named where it stands. `room` helps where it grows beyond `most_pages`.
    """

    key: str
    name: str
    kicker: str
    reader: Reader
    sections: tuple[tuple[str, str], ...]
    kinds: frozenset[str]
    private: frozenset[str] = frozenset()
    most_pages: int | None = None
    appendix: bool = False
    room: tuple[Room, ...] = ()
    about: Callable[[Record, str, date], Scope] = whole_case

    @property
    def template(self) -> str:
        return f"editions/{self.key}.html.j2"

    @property
    def first(self) -> str:
        """The key of the section at the top of the first page."""
        return self.sections[0][0]

    def has(self, section: str) -> bool:
        return any(key == section for key, _ in self.sections)

    def select(self, record: Record, scope: Scope) -> Excerpt:
        """What this document may know of the record; PromocaseError for a scope that is no longer there."""
        return cut(excerpt(record, scope), Reach(self.kinds, self.private, self.reader.is_writer))


USUAL = "full"
"""The key of the edition that is shown where none was chosen."""


def _found() -> Mapping[str, Edition]:
    modules = (import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__))
    found = sorted((module.EDITION for module in modules), key=lambda each: (each.key != USUAL, each.key))
    return MappingProxyType({each.key: each for each in found})


EDITIONS: Mapping[str, Edition] = _found()
"""Every edition by its key, the usual one first."""

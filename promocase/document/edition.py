"""What a kind of document is: for whom, about what, how long, and what it may know.

The kinds themselves are the files of `editions/`.
"""

from dataclasses import dataclass, replace

from promocase.document.cut import Reach, cut
from promocase.document.excerpt import Excerpt, excerpt
from promocase.document.scope import Scope
from promocase.document.subject import WHOLE_CASE, Subjects
from promocase.domain.kinds.case import Case
from promocase.domain.record import Record
from promocase.phrase import Phrase

CHOSEN = frozenset(Case.CHOICES)
"""The kinds a case chooses from."""


WITH_THESIS = frozenset({"cover", "brief_ask", "sponsor_head"})
"""Sections that print the thesis of a case."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Who holds the pages in hand. Only the writer's own eye may see what others must not."""

    words: Phrase
    is_writer: bool = False


@dataclass(frozen=True, slots=True)
class Room:
    """How many characters of a text fit where an edition has few pages."""

    kind: str
    field: str
    most: int


@dataclass(frozen=True, slots=True)
class Edition:
    """One kind of document: for whom it is, what it may know, and its sections in order as (key, heading).

    `name` stands in menus, `kicker` over the title. A section's key names its builder in `document/sections/`
    and its template in `templates/sections/`. `kinds` are the kinds it may know beside profile and case, and
    `private` the private fields ("cases.walk_away"); everything else is kept back. `about` tells what it can
    be about, and what it is about when only a case is named. With an `appendix` the evidence is numbered and
    listed at the end; without one it is named where it stands. `room` helps where it is too long.
    """

    key: str
    name: Phrase
    kicker: Phrase
    reader: Reader
    sections: tuple[tuple[str, str], ...]
    kinds: frozenset[str]
    private: frozenset[str] = frozenset()
    most_pages: int | None = None
    appendix: bool = False
    room: tuple[Room, ...] = ()
    about: Subjects = WHOLE_CASE

    @property
    def template(self) -> str:
        return f"editions/{self.key}.html.j2"

    @property
    def first(self) -> str:
        """The key of the section at the top of the first page."""
        return self.sections[0][0]

    @property
    def is_private(self) -> bool:
        """Is it for the writer's own eyes? Then each page says so, and its file's name."""
        return self.reader.is_writer

    @property
    def prints_thesis(self) -> bool:
        """Does it say in a sentence why the case holds?"""
        return any(self.has(key) for key in WITH_THESIS)

    def has(self, section: str) -> bool:
        return any(key == section for key, _ in self.sections)

    def select(self, record: Record, scope: Scope) -> Excerpt:
        """What this document may know of the record; PromocaseError for a scope that is no longer there."""
        known = cut(excerpt(record, scope), Reach(self.kinds, self.private, self.reader.is_writer))
        own = known.case.contents_of(self.key)
        return replace(known, case=replace(known.case, contents=own)) if known.case.contents else known

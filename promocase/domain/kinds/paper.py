"""Papers that left: what was handed over, to whom and when, with what it claimed. All of it private."""

from dataclasses import dataclass

from promocase.domain.field import day, file, line, many, text
from promocase.domain.item import Attachment, Item
from promocase.domain.place import Place
from promocase.domain.written import Day
from promocase.phrase import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptClaim(Item):
    """One figure or sentence as it stood on the paper; `kind`, `item`, `many` and `child` are its place."""

    NAME = phrase("claim")
    PLURAL = phrase("claims")
    TITLE = "words"
    PRIVATE = True

    figure: str = line("Figure", is_key=True)
    kind: str = line("Kind", is_key=True)
    item: str = line("Item", is_key=True)
    many: str = line("List", is_key=True)
    child: str = line("Row", is_key=True)
    words: str = line("As printed", is_key=True)

    @property
    def place(self) -> Place:
        return Place(self.kind, self.item, self.many, self.child)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper(Item):
    KEY = "papers"
    NAME = phrase("paper that left")
    PLURAL = phrase("papers that left")
    TITLE = "name"
    PRIVATE = True

    name: str = line("What it was", example="The one-page brief – Spring review")
    to_whom: str = line("To whom", example="Tomas Reyes")
    left_on: Day = day("When", example="14 March 2026")
    file: Attachment | None = file("The paper", hint="Exactly as it was handed over.")
    case: str = line("Case", is_key=True)
    edition: str = line("Kind of document", is_key=True)
    about: str = line("About", is_key=True)
    dated: Day = day("Date on the paper")
    words: str = text("Its words", is_key=True)
    claims: tuple[KeptClaim, ...] = many(KeptClaim, "What it claimed")

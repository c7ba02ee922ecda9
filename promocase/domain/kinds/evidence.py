"""What backs a claim: a link, a note or an attached file."""

from dataclasses import dataclass

from promocase.domain.choice import EvidenceKind
from promocase.domain.field import choice, day, file, line, text
from promocase.domain.item import Attachment, Item
from promocase.domain.written import Day
from promocase.phrase import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence(Item):
    NAME = phrase("evidence")
    PLURAL = phrase("evidence")
    TITLE = "name"

    kind: EvidenceKind | None = choice(EvidenceKind, "Kind")
    name: str = line("What it is", example="Corrections dashboard, March 2026")
    link: str = line("Where it is", hint="An address a reader can open.", example="https://…")
    note: str = text("What it shows", hint="One sentence, so that nobody has to open it.")
    attachment: Attachment | None = file("File", hint="Kept inside your record.")
    dated: Day = day("Date", example="March 2026")

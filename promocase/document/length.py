"""Is a document longer than it is read, and what would help: told, never cut.

What is printed is known by its anchors; how much of a text fits, by the edition's `room`.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from promocase.document.edition import Edition, Room
from promocase.document.excerpt import Excerpt
from promocase.document.press.pages import Excess, Part, Pdf
from promocase.document.titled import titled
from promocase.domain.field import field_of
from promocase.domain.item import Item
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.profile import Profile
from promocase.domain.record import KINDS
from promocase.phrase import Phrase, phrase

Laid = Pdf | Part
"""Whatever knows how many pages there are, and its anchors."""

MOST_HINTS = 3
SHORT = 0.5
"""Of the room: where no text takes more, none is worth shortening, and there are too many."""


@dataclass(frozen=True, slots=True)
class Length:
    """How long one text is, and how long it may be."""

    item: Item
    room: Room
    characters: int

    @property
    def share(self) -> float:
        return self.characters / self.room.most


def excess(
    excerpt: Excerpt, edition: Edition, titles: Iterable[tuple[str, str]], pdf: Pdf | Part
) -> Excess | None:
    """None within the edition's bound. `titles` are the headings of the printed sections by key."""
    most = edition.most_pages
    if most is None or pdf.pages <= most:
        return None
    message = phrase(
        "{name} takes {pages} pages; it should take {most} at most.",
        name=edition.name,
        pages=pdf.pages,
        most=most,
    )
    over = [title for key, title in titles if title and _page(pdf, key) >= most]
    beyond = [phrase("What no longer fits: {what}.", what=", ".join(f"“{title}”" for title in over))]
    return Excess(message, (*(beyond if over else ()), *_shorter(list(_lengths(excerpt, edition, pdf)))))


def _page(pdf: Laid, section: str) -> int:
    spot = pdf.anchors.get(f"s-{section}")
    return spot.page if spot else 0


def _lengths(excerpt: Excerpt, edition: Edition, pdf: Laid) -> Iterator[Length]:
    for room in edition.room:
        for item in _printed(excerpt, room.kind, pdf):
            yield Length(item, room, len(str(getattr(item, room.field)).strip()))


def _printed(excerpt: Excerpt, kind: str, pdf: Laid) -> tuple[Item, ...]:
    if kind in (Profile.KEY, Case.KEY):
        return (excerpt.profile if kind == Profile.KEY else excerpt.case,)
    return tuple(item for item in getattr(excerpt, kind) if f"i-{item.id}" in pdf.anchors)


def _shorter(lengths: list[Length]) -> tuple[Phrase, ...]:
    """The texts beyond their room, the furthest first; else the fullest one; if all are short, fewer."""
    fullest = sorted((each for each in lengths if each.characters), key=lambda each: -each.share)
    beyond = [each for each in fullest if each.share > 1][:MOST_HINTS]
    if beyond:
        return tuple(_long(each) for each in beyond)
    if fullest and fullest[0].share > SHORT:
        return (phrase("Shorten {what} first.", what=_named(fullest[0])),)
    return (phrase("Choose fewer items for this case, or shorten a long text."),)


def _long(length: Length) -> Phrase:
    return phrase(
        "{what} has {characters} characters; about {most} fit.",
        what=_named(length),
        characters=length.characters,
        most=length.room.most,
    )


def _named(length: Length) -> Phrase:
    label = field_of(KINDS[length.room.kind], length.room.field).label
    if length.room.kind in (Profile.KEY, Case.KEY):
        return phrase("“{label}”", label=label)
    return phrase("“{label}” of “{item}”", label=label, item=titled(length.item))

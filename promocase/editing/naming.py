"""What the steps of undo call the items they are about."""

from promocase.domain.item import Item
from promocase.phrase import Phrase, phrase

LABEL_WORDS = 40
"""Characters of an item's title that an undo step names."""


def named(item: Item) -> Phrase:
    """The kind, and the title as far as there is room."""
    title = " ".join(item.title.split())
    short = title if len(title) <= LABEL_WORDS else title[: LABEL_WORDS - 1].rstrip() + "…"
    return phrase("{kind} “{title}”", kind=item.NAME, title=short) if short else item.NAME

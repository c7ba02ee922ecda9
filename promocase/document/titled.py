"""An item as a message names it: by its title, on one line and no longer than is read at a glance."""

from promocase.domain.item import Item

LONGEST_TITLE = 48
"""Characters."""


def titled(item: Item) -> str:
    """Blank where the item has no title."""
    title = " ".join(item.title.split())
    return title if len(title) <= LONGEST_TITLE else title[:LONGEST_TITLE].rstrip() + "…"

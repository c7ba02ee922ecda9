"""The nested items of an item, seen as a tuple: what each edit of one of them makes of it."""

from promocase.domain.content import children_of
from promocase.domain.item import Item

Children = tuple[Item, ...]


def child_of(parent: Item, many: str, id: str) -> Item | None:
    """One of them; None if it is gone."""
    return next((child for child in children_of(parent, many) if child.id == id), None)


def inserted(children: Children, child: Item, index: int | None = None) -> Children:
    """With one more at ``index``, or last."""
    at = len(children) if index is None else max(0, min(index, len(children)))
    return (*children[:at], child, *children[at:])


def without(children: Children, id: str) -> Children:
    return tuple(child for child in children if child.id != id)


def rewritten(children: Children, child: Item) -> Children:
    """With this child where the one of its id stands."""
    return tuple(child if other.id == child.id else other for other in children)

"""What a test knows of an item or a widget and the type of what it was given does not say."""

from typing import TypeVar

Known = TypeVar("Known")


def sure(kind: type[Known], found: object) -> Known:
    """The same, of this class; anything else fails the test."""
    assert isinstance(found, kind), found
    return found

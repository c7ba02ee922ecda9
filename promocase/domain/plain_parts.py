"""The small parts of plain values, each checked: a fault says where and what."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, cast

from promocase.domain.clean import clean_line
from promocase.domain.reading import Reader

Plain = dict[str, Any]
NewId = Callable[[], str]


@dataclass(frozen=True, slots=True)
class Source:
    """What a text leaves to who reads it in: ids that are missing, and how bare words are read."""

    new_id: NewId
    reader: Reader


Read = Callable[[Any, Source], Any]
"""From a plain value to a field's; Fault with the path from the field inwards."""


class Fault(ValueError):
    """A plain value that is no item: ``path`` says where, the message what."""

    def __init__(self, path: str, message: str) -> None:
        super().__init__(f"{path}: {message}")
        self.path = path
        self.message = message

    def within(self, outer: str) -> "Fault":
        """The same fault seen from further out."""
        dot = "." if outer and self.path and not self.path.startswith("[") else ""
        return Fault(f"{outer}{dot}{self.path}", self.message)


def parts(plain: object, known: frozenset[str]) -> Plain:
    if type(plain) is not dict:
        raise Fault("", "expected a text, or an object with its parts")
    given = cast(Plain, plain)
    if unknown := sorted(given.keys() - known):
        raise Fault(unknown[0], f"expected only {', '.join(sorted(known))}")
    return given


def listed(plain: object, words: str) -> list[object]:
    """The plain value if it is a list; else a Fault with these words."""
    if not isinstance(plain, list):
        raise Fault("", words)
    return cast(list[object], plain)


def text(plain: object) -> str:
    if not isinstance(plain, str):
        raise Fault("", "expected text")
    return plain


def line(given: Plain, name: str) -> str:
    text = given.get(name, "")
    if not isinstance(text, str):
        raise Fault(name, "expected text")
    return clean_line(text)

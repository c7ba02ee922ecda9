"""What sets a live document: given the document as it is wanted now, it tells the pages that changed."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from typing import Protocol

from promocase.document.page.pieces import Pieces
from promocase.document.press.line import Line


@dataclass(frozen=True, slots=True)
class Wanted:
    """A document as it is wanted: its page, the same with less between its lines, and pictures by name.

    `at` is the anchor of the edit ("i-…", "s-…"; "" for the first page): its page is told first. `document`
    tells one document from another, of which no page is kept.
    """

    page: Pieces
    tighter: Callable[[], Pieces]
    pictures: Mapping[str, bytes]
    at: str = ""
    document: Hashable = None


class Setter(Protocol):
    """Knows what it has told (`Told`), and so lives as long as the worker."""

    def set(self, wanted: Wanted, line: Line) -> None:
        """Tells parts on the line, the last one whole; lets Dropped through."""
        ...

"""What the readers of tables and of facts ask of who reads the rest, so that neither knows the other."""

from collections.abc import Iterable, Iterator
from typing import Protocol
from xml.etree.ElementTree import Element

from promocase.document.flow.blocks import Block

Piece = str | Element


class Inside(Protocol):
    """Reads what is in an element; an anchor waits for the first words that it can stand at."""

    def blocks(self, element: Element, role: str = "") -> tuple[Block, ...]:
        """All that is in it, the element's own anchor first."""
        ...

    def block(self, element: Element, role: str) -> Iterator[Block]:
        """The element itself."""
        ...

    def each(self, pieces: list[Piece], role: str) -> Iterator[Block]:
        """Words and elements in a row."""
        ...

    def arrive(self, element: Element) -> None:
        """Its anchor waits from here on."""
        ...

    def wait_first(self, anchors: Iterable[str]) -> None:
        """Anchors that stood at words which are no block of their own."""
        ...

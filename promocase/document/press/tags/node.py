"""The structure of a document while it is built: its elements, and what the pages show of each."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from pydyf import Dictionary


@dataclass(frozen=True, slots=True)
class Mark:
    """A piece of a page's content, by the number (MCID) it has there; `text` is what it says."""

    page: int
    number: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class Reference:
    """A link's area on a page."""

    page: int
    annotation: Dictionary

    @property
    def target(self) -> str:
        """The name of the place in the document that it leads to, or nothing."""
        return getattr(self.annotation.get("Dest"), "string", "")


@dataclass(eq=False, slots=True)
class Node:
    """One structure element; `kind` is its type in PDF 1.7, `page` where it begins.

    `place` is a figure's box in points from the lower left of its page; `scope` and `headers` are a cell's:
    what a head is the head of, and which heads it has; `told` tells about a link whose words do not.
    """

    kind: str
    page: int
    parent: "Node | None" = None
    element: Element | None = None
    kids: "list[Node | Mark | Reference]" = field(default_factory=lambda: list[Node | Mark | Reference]())
    alt: str = ""
    told: str = ""
    place: tuple[float, float, float, float] | None = None
    scope: str = ""
    name: str = ""
    headers: tuple[str, ...] = ()

    def add(self, kid: "Node", *, first: bool = False) -> "Node":
        """At its end, or `first`: a table's head, even where only a later page has room for it."""
        self.kids.insert(0 if first else len(self.kids), kid)
        return kid

    @property
    def nodes(self) -> "Iterator[Node]":
        """The elements directly in it."""
        return (kid for kid in self.kids if isinstance(kid, Node))

    @property
    def references(self) -> Iterator[Reference]:
        return (kid for kid in self.kids if isinstance(kid, Reference))

    def all(self) -> "Iterator[Node]":
        """It, and all that is below, in reading order."""
        yield self
        for node in self.nodes:
            yield from node.all()

    @property
    def marks(self) -> Iterator[Mark]:
        """What is painted for it and for all below it."""
        for kid in self.kids:
            if isinstance(kid, Mark):
                yield kid
            elif isinstance(kid, Node):
                yield from kid.marks

    @property
    def text(self) -> str:
        """Its words on one line, without the places where they may be broken."""
        return " ".join(" ".join(mark.text for mark in self.marks).replace("\u200b", "").split())

    def attribute(self, name: str) -> str:
        """What the HTML says about it."""
        return "" if self.element is None else self.element.get(name, "")

    def number(self, attribute: str) -> int:
        """How many columns or rows a cell takes."""
        value = self.attribute(attribute)
        return max(int(value), 1) if value.isdecimal() else 1

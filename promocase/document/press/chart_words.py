"""Words on a chart set whole.

WeasyPrint sets the text of an SVG letter by letter, so that each can have a place of its own. Hebrew then
stands in the wrong order, Arabic letters do not join, and no pair of letters is kerned. Our labels have one
place for all of their letters: they are handed over as one.
"""

from collections.abc import Iterator
from functools import cache

from weasyprint import svg

_PLACES = ("dx", "dy", "rotate", "letter-spacing", "textLength")


class Whole(str):
    """A text that is a single piece to whoever goes through its letters."""

    __slots__ = ()

    def __iter__(self) -> Iterator[str]:
        yield str(self)


@cache
def set_whole() -> None:
    """From now on, in this process, a text with one place is drawn in one piece."""
    draw = svg.text

    def drawn(image: svg.SVG, node: svg.Node, font_size: float) -> None:
        if node.text and not any(name in node.attrib for name in _PLACES):
            node._etree_node.text = Whole(node.text)  # pyright: ignore[reportPrivateUsage] -- `text` reads it
        draw(image, node, font_size)

    svg.text = drawn
    svg.TAGS.update({tag: drawn for tag, made in svg.TAGS.items() if made is draw})

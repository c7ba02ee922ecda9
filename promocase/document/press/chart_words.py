"""Words on a chart set whole.

WeasyPrint sets the text of an SVG letter by letter, so that each can have a place of its own. Hebrew then
stands in the wrong order, Arabic letters do not join, and no pair of letters is kerned. Our labels have one
place for all of their letters: they are handed over as one.
"""

from collections.abc import Callable, Iterator
from typing import Any

from weasyprint import svg

Draw = Callable[[Any, Any, float], None]


class Whole(str):
    """A text that is a single piece to whoever goes through its letters."""

    __slots__ = ()

    def __iter__(self) -> Iterator[str]:
        yield str(self)


def set_whole() -> None:
    """From now on, in this process: a text with one place is drawn in one piece."""
    draw: Draw = svg.text
    if getattr(draw, "sets_whole", False):
        return

    def drawn(image: Any, node: Any, font_size: float) -> None:
        if node.text and not any(name in node.attrib for name in ("dx", "dy", "rotate", "letter-spacing")):
            node._etree_node.text = Whole(node.text)  # `text` reads it from there
        draw(image, node, font_size)

    drawn.sets_whole = True  # pyright: ignore[reportFunctionMemberAccess]
    svg.text = drawn
    svg.TAGS.update({tag: drawn for tag, made in svg.TAGS.items() if made is draw})

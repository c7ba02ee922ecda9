from collections.abc import Callable, Mapping
from typing import Protocol

class _Element(Protocol):
    text: str | None

class Node:
    attrib: Mapping[str, str]
    _etree_node: _Element
    @property
    def text(self) -> str | None: ...

class SVG:
    stream: object

_Draw = Callable[[SVG, Node, float], None]
TAGS: dict[str, _Draw]
text: _Draw

from xml.etree.ElementTree import Element

from pydyf import Dictionary

class Box:
    # For the boxes of a page's margins, and of the page itself, both are None.
    element: Element | None
    element_tag: str
    children: list[Box]
    link_annotation: Dictionary | None
    at_keyword: str  # of a margin box
    height: float
    width: float
    position_y: float
    # Names and words for the margins.
    string_set: list[tuple[str, str]] | None
    def copy(self) -> Box: ...
    def margin_height(self) -> float: ...
    def content_box_x(self) -> float: ...
    def content_box_y(self) -> float: ...

class LineBox(Box): ...

class ReplacedBox(Box):
    replacement: object

class TextBox(Box):
    text: str

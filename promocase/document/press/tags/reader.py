"""From the boxes of the pages to the structure: an element of the HTML is one element, on however many pages.

What stands in the margins of a page, and a table's head where it is said again, is set aside: painted, and
read to nobody.
"""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from weasyprint.formatting_structure.boxes import Box, LineBox, TextBox

from promocase.document.press.tags.marked import MarkedPage, Properties
from promocase.document.press.tags.node import Mark, Node, Reference

KINDS = {
    **{f"h{level}": f"H{level}" for level in range(1, 7)},
    "section": "Sect",
    **dict.fromkeys(("div", "figure"), "Div"),
    "blockquote": "BlockQuote",
    "p": "P",
    "a": "Link",
    **dict.fromkeys(("ul", "ol", "dl"), "L"),
    "li": "LI",
    "dt": "Lbl",
    "dd": "LBody",
    "table": "Table",
    "caption": "Caption",
    "thead": "THead",
    "tbody": "TBody",
    "tr": "TR",
    "th": "TH",
    "td": "TD",
}
"""What an element of HTML is in a PDF. Any other says nothing: what is in it belongs to the one around."""

SVG = "{http://www.w3.org/2000/svg}"
GROUPS = {"Document", "Sect", "Div", "BlockQuote"}
"""Hold other elements only: a line directly in one becomes a paragraph."""

WORDLESS = {"L", "LI", "Table", "THead", "TBody", "TR"}
"""Hold elements of certain kinds only; a space between these is no content."""

MARGINS = {
    "@top": {"Type": "/Pagination", "Subtype": "/Header"},
    "@bottom": {"Type": "/Pagination", "Subtype": "/Footer"},
}
SAID_AGAIN = {"Type": "/Pagination"}
SPACE = {"Type": "/Layout"}

POINTS = 0.75
"""Points in a CSS pixel."""


class Reader:
    """Reads page by page; `lost` counts the marks that no box explains.

    `aside` are the marks read to nobody, by page and number, each with what it is instead.
    """

    def __init__(self) -> None:
        self.root = Node("Document", 0)
        self.aside: dict[int, dict[int, Properties]] = {}
        self.anchors: dict[str, Node] = {}
        self.lost = 0
        self._nodes: dict[Element, Node] = {}
        self._page = -1
        self._height = 0.0
        self._marks: dict[Box, int] = {}

    def read(self, page: MarkedPage) -> None:
        self._page += 1
        self._height = page.height
        self._marks = dict(page.marks)
        for box in page.root.children:
            if box.element is None:
                self._set_aside(box, MARGINS.get(box.at_keyword.partition("-")[0], SAID_AGAIN))
            else:
                self._walk(box, self.root)
        self.lost += len(self._marks)

    def _walk(self, box: Box, node: Node) -> None:
        if (number := self._marks.pop(box, None)) is not None:
            self._leaf(box, number, node)
            return
        inside = self._inside(box, node)
        if inside is None:
            self._set_aside(box, SAID_AGAIN)
            return
        if box.link_annotation is not None:
            inside.kids.append(Reference(self._page, box.link_annotation))
        for child in _children(box):
            self._walk(child, inside)

    def _inside(self, box: Box, node: Node) -> Node | None:
        """The element that a box's content belongs to; None where it is said again."""
        if isinstance(box, LineBox):
            return self._paragraph(box, node) if node.kind in GROUPS else node
        if box.element is None or "::" in box.element_tag:
            return self._label(node) if box.element_tag.endswith("::marker") else node
        known = self._nodes.get(box.element)
        if known is None:
            return self._new(box.element, box.element_tag, node)
        return None if known.kind == "THead" and known.page != self._page else known

    def _new(self, element: Element, tag: str, node: Node) -> Node:
        kind = "LI" if tag == "div" and node.kind == "L" else element.get("data-tag") or KINDS.get(tag)
        if kind is None:
            made = node
        elif kind == "Lbl":
            made = self._label(node)
        else:
            made = node.add(Node(kind, self._page, node, element), first=kind == "THead")
        if tag == "li":
            made = made.add(Node("LBody", self._page, made))
        self._nodes[element] = made
        if name := element.get("id"):
            self.anchors[name] = made
        return made

    def _label(self, node: Node) -> Node:
        """The mark of a list's item, read before what the item says."""
        item = node.parent if node.kind == "LBody" and node.parent else node
        return item.add(Node("Lbl", self._page, item), first=True)

    def _paragraph(self, line: Box, node: Node) -> Node:
        last = node.kids[-1] if node.kids else None
        if isinstance(last, Node) and last.kind == "P" and last.element is line.element:
            return last
        return node.add(Node("P", self._page, node, line.element))

    def _leaf(self, box: Box, number: int, node: Node) -> None:
        if not isinstance(box, TextBox):
            self._figure(box, node).kids.append(Mark(self._page, number))
        elif node.kind in WORDLESS and not box.text.strip():
            self._aside(number, SPACE)
        else:
            node.kids.append(Mark(self._page, number, box.text))

    def _figure(self, box: Box, node: Node) -> Node:
        element = box.element
        alt = "" if element is None else element.findtext(f"{SVG}title") or element.get("alt") or ""
        left, top = box.content_box_x(), box.content_box_y()
        place = (
            left * POINTS,
            (self._height - top - box.height) * POINTS,
            (left + box.width) * POINTS,
            (self._height - top) * POINTS,
        )
        return node.add(Node("Figure", self._page, node, element, alt=alt, place=place))

    def _set_aside(self, box: Box, properties: Properties) -> None:
        if (number := self._marks.pop(box, None)) is not None:
            self._aside(number, properties)
        for child in _children(box):
            self._set_aside(child, properties)

    def _aside(self, number: int, properties: Properties) -> None:
        self.aside.setdefault(self._page, {})[number] = properties


def _children(box: Box) -> Iterator[Box]:
    """What is in a box; one placed apart from the flow is in the place it was taken from."""
    return (getattr(child, "_box", child) for child in box.children)

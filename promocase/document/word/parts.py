"""What the words of a DOCX lead to: pictures, places in it, addresses outside, and lists that count."""

# python-docx stands on lxml, which brings no types.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from collections.abc import Mapping
from io import BytesIO

from docx.document import Document as Docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement as Node

from promocase.document.flow.blocks import Flow, Heading, Paragraph, Picture, every
from promocase.document.logo import Logo
from promocase.document.page.grid import MILLIMETRE
from promocase.document.word.lists import NUMBERS
from promocase.document.word.pictures import EDGE
from promocase.document.word.xml import node

EMUS = 12700
"""Units of a point in which pictures are measured."""

LOGO = (40 * MILLIMETRE, 11 * MILLIMETRE)
"""Its largest width and height on a page."""

PIXEL = 0.75
"""Points."""


class Parts:
    """Of one document; bookmarks only where something in it leads."""

    def __init__(self, docx: Docx, flow: Flow, charts: Mapping[str, bytes]) -> None:
        self._docx = docx
        self._charts = charts
        self._pictures = 0
        self._marks = 0
        wanted = _led_to(flow)
        self._places = {name: f"place_{at}" for at, name in enumerate(sorted(wanted), 1)}

    def link(self, href: str, *runs: Node) -> Node | None:
        """A link around runs; None where it leads to no place that there is."""
        if not href.startswith("#"):
            made = node("hyperlink", *runs, history=1)
            made.set(
                qn("r:id"), self._docx.part.relate_to(href, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
            )
            return made
        place = self._places.get(href.removeprefix("#"))
        return None if place is None else node("hyperlink", *runs, anchor=place, history=1)

    def bookmarks(self, anchors: tuple[str, ...]) -> list[Node]:
        """At the start of a paragraph."""
        made: list[Node] = []
        for anchor in anchors:
            if anchor in self._places:
                self._marks += 1
                made.append(node("bookmarkStart", id=self._marks, name=self._places[anchor]))
                made.append(node("bookmarkEnd", id=self._marks))
        return made

    def picture(self, chart: Picture, widest: float) -> Node:
        """A run that shows a chart, no wider than there is room."""
        width, height = chart.width + 2 * EDGE, chart.height + 2 * EDGE
        scale = min(1.0, widest / width)
        return self._drawing(
            self._charts[chart.svg],
            (width * scale, height * scale),
            f"Chart {self._pictures + 1}",
            chart.title,
        )

    def logo(self, logo: Logo, name: str) -> Node:
        """A run that shows whose paper it is, as small as on the page."""
        scale = min(PIXEL, *(most / side for most, side in zip(LOGO, (logo.width, logo.height), strict=True)))
        return self._drawing(logo.data, (logo.width * scale, logo.height * scale), "Logo", name)

    def _drawing(self, png: bytes, size: tuple[float, float], name: str, told: str) -> Node:
        """`told` to those who cannot see it; its size in points."""
        self._pictures += 1
        width, height = (max(1, round(side * EMUS)) for side in size)
        inline = self._docx.part.new_pic_inline(BytesIO(png), width, height)
        for side in "TBLR":
            inline.set(f"dist{side}", "0")  # else an office leaves an eighth of an inch beside it
        for key, value in (("id", str(self._pictures)), ("name", name), ("descr", told)):
            inline.docPr.set(key, value)
        return node("r", node("drawing", inline))

    def numbered(self, first: int) -> int:
        """A list of its own that counts from a number."""
        made = self._docx.part.numbering_part.element.add_num(NUMBERS)
        made.add_lvlOverride(ilvl=0).add_startOverride(first)
        return made.numId


def _led_to(flow: Flow) -> set[str]:
    """The places that links lead to, of those that there are."""
    led: set[str] = set()
    known: set[str] = set()
    for block in (each for part in flow.parts for each in every(part.blocks)):
        if isinstance(block, Heading | Paragraph):
            led |= {run.href[1:] for run in block.runs if run.href.startswith("#")}
            known |= set(block.anchors)
    return led & known

"""What a PDF gives to a screen reader, read by two libraries that know nothing of how it was made.

The structure comes from its objects (pikepdf), what is painted and where from its pages (PDFium). Each rule
is a function from a `Heard` to its findings: it must find nothing in ours, and something in a bad example.
"""

import ctypes
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from itertools import combinations
from typing import Any

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium

INVISIBLE = re.compile(r"[\s\u0002\u200b-\u200f\u2060\u00ad\ufeff\ufffe]+")
SLACK = 3.0
"""Points by which a letter may reach beyond its line."""

Spot = tuple[int, int]
"""A page from 0, and the number of a mark (MCID) on it."""


def bare(text: str) -> str:
    """Only what is seen."""
    return INVISIBLE.sub("", text)


@dataclass(frozen=True)
class Piece:
    """One object of a page: text, a line, a picture. `box` is left, bottom, right, top in points."""

    page: int
    number: int | None
    is_aside: bool
    text: str
    box: tuple[float, float, float, float]


@dataclass(frozen=True, eq=False)
class Element:
    kind: str
    raw: Any
    kids: tuple["Element | Spot | Any", ...]
    holder: str

    @property
    def elements(self) -> Iterator["Element"]:
        return (kid for kid in self.kids if isinstance(kid, Element))

    def all(self) -> Iterator["Element"]:
        yield self
        for kid in self.elements:
            yield from kid.all()

    @property
    def spots(self) -> Iterator[Spot]:
        """Its own marks and those of all below, in reading order."""
        for kid in self.kids:
            if isinstance(kid, Element):
                yield from kid.spots
            elif isinstance(kid, tuple):
                yield kid

    @property
    def links(self) -> list[Any]:
        return [kid for kid in self.kids if not isinstance(kid, (Element, tuple))]

    @property
    def attributes(self) -> Mapping[str, Any]:
        return self.raw.get("/A", {})


class Heard:
    """A PDF's structure and pages."""

    def __init__(self, data: bytes) -> None:
        self.pdf = pikepdf.open(BytesIO(data))
        self._pages = {page.objgen: number for number, page in enumerate(self.pdf.pages)}
        self.root = self._element(_first(self.pdf.Root.StructTreeRoot.K), "")
        self.pieces = list(_pieces(data))

    def close(self) -> None:
        self.pdf.close()

    def of(self, *kinds: str) -> list[Element]:
        return [each for each in self.root.all() if each.kind in kinds]

    @cached_property
    def painted(self) -> dict[Spot, list[Piece]]:
        found: dict[Spot, list[Piece]] = {}
        for piece in self.pieces:
            if piece.number is not None:
                found.setdefault((piece.page, piece.number), []).append(piece)
        return found

    def text(self, element: Element) -> str:
        """The words of an element in reading order."""
        return " ".join(piece.text for spot in element.spots for piece in self.painted.get(spot, ()))

    def _element(self, raw: Any, holder: str) -> Element:
        kind = str(raw.S)[1:]
        kids = (self._kid(kid, raw, kind) for kid in _list(raw.get("/K")))
        return Element(kind, raw, tuple(kids), holder)

    def _kid(self, kid: Any, raw: Any, kind: str) -> Any:
        if isinstance(kid, int):
            return self._pages[raw.Pg.objgen], kid
        if kid.get("/Type") == "/MCR":
            return self._pages[kid.Pg.objgen], int(kid.MCID)
        return kid.Obj if kid.get("/Type") == "/OBJR" else self._element(kid, kind)


def _list(value: Any) -> list[Any]:
    if value is None:
        return []
    return list(value) if isinstance(value, pikepdf.Array) else [value]


def _first(value: Any) -> Any:
    return _list(value)[0]


def _pieces(data: bytes) -> Iterator[Piece]:
    pdf = pypdfium2.PdfDocument(data)
    try:
        for number, page in enumerate(pdf):
            words = page.get_textpage()
            for each in page.get_objects(max_depth=1):
                yield _piece(number, each.raw, words.raw)
            words.close()
            page.close()
    finally:
        pdf.close()


def _piece(page: int, raw: Any, words: Any) -> Piece:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    pdfium.FPDFPageObj_GetBounds(raw, left, bottom, right, top)
    number = pdfium.FPDFPageObj_GetMarkedContentID(raw)
    return Piece(
        page,
        None if number < 0 else number,
        "Artifact" in set(_marks(raw)),
        _text(raw, words) if pdfium.FPDFPageObj_GetType(raw) == pdfium.FPDF_PAGEOBJ_TEXT else "",
        (left.value, bottom.value, right.value, top.value),
    )


def _marks(raw: Any) -> Iterator[str]:
    for at in range(pdfium.FPDFPageObj_CountMarks(raw)):
        mark, size = pdfium.FPDFPageObj_GetMark(raw, at), ctypes.c_ulong()
        name = (ctypes.c_ushort * 64)()
        pdfium.FPDFPageObjMark_GetName(mark, name, 128, size)
        yield bytes(name)[: size.value].decode("utf-16-le").rstrip("\0")


def _text(raw: Any, words: Any) -> str:
    size = pdfium.FPDFTextObj_GetText(raw, words, None, 0)
    text = (ctypes.c_ushort * (size // 2 + 1))()
    pdfium.FPDFTextObj_GetText(raw, words, text, size)
    return bytes(text)[:size].decode("utf-16-le", "replace").rstrip("\0")


# ---------- the rules ----------

HELD = {
    "LI": {"L"},
    "Lbl": {"LI"},
    "LBody": {"LI"},
    "TR": {"Table", "THead", "TBody"},
    "TH": {"TR"},
    "TD": {"TR"},
    "THead": {"Table"},
    "TBody": {"Table"},
}


def strays(heard: Heard) -> Iterator[str]:
    """List items outside of lists, cells outside of rows, and what is no item in a list."""
    for each in heard.root.all():
        if each.holder not in HELD.get(each.kind, {each.holder}):
            yield f"{each.kind} in {each.holder}"
        if each.kind == "L" and {kid.kind for kid in each.elements} - {"LI", "Caption"}:
            yield f"{[kid.kind for kid in each.elements]} in a list"


def loose(heard: Heard) -> Iterator[str]:
    """What is painted and belongs to no element, and is no artefact; and what belongs to two."""
    owned = Counter(heard.root.spots)
    yield from (f"{spot} belongs to {count} elements" for spot, count in owned.items() if count > 1)
    for piece in heard.pieces:
        is_owned = piece.number is not None and (piece.page, piece.number) in owned
        if is_owned == piece.is_aside:
            yield f"page {piece.page}, “{piece.text}”"


def unparented(heard: Heard) -> Iterator[str]:
    """Marks from which no way leads back to the element that owns them."""
    numbers = _list(heard.pdf.Root.StructTreeRoot.ParentTree.Nums)
    parents = dict(zip(map(int, numbers[::2]), numbers[1::2], strict=True))
    for each in heard.root.all():
        for kid in each.kids:
            if isinstance(kid, tuple):
                page, mark = kid
                if parents[int(heard.pdf.pages[page].StructParents)][mark].objgen != each.raw.objgen:
                    yield f"{kid} of {each.kind}"
            elif not isinstance(kid, Element) and parents[int(kid.StructParent)].objgen != each.raw.objgen:
                yield f"a link of {each.kind}"
        for kid in each.elements:
            if kid.raw.P.objgen != each.raw.objgen:
                yield f"{kid.kind} in {each.kind}"


def headless(heard: Heard) -> Iterator[str]:
    """Heads that do not say what they are the head of, and cells that do not name their heads."""
    for table in heard.of("Table"):
        heads = {str(each.raw.ID): each for each in table.all() if each.kind == "TH" and "/ID" in each.raw}
        for cell in table.all():
            scope = str(cell.attributes.get("/Scope", ""))
            named = [str(head) for head in _list(cell.attributes.get("/Headers"))]
            if cell.kind == "TH" and scope not in ("/Row", "/Column"):
                yield f"no scope: {heard.text(cell)}"
            if (cell.kind == "TD" or scope == "/Row") and not (named and set(named) <= set(heads)):
                yield f"no heads: {heard.text(cell)}"
            if any(heads[head].attributes.get("/Scope") == "/Column" for head in named if head in heads):
                continue
            if cell.kind == "TD":
                yield f"no column: {heard.text(cell)}"


def ragged(heard: Heard) -> Iterator[str]:
    """Tables whose rows are not all as long."""
    for table in heard.of("Table"):
        lengths = {
            sum(int(cell.attributes.get("/ColSpan", 1)) for cell in row.elements)
            for row in table.all()
            if row.kind == "TR"
        }
        if len(lengths) != 1:
            yield f"{lengths}"


def misplaced(heard: Heard) -> Iterator[str]:
    """Figures whose box is not where they are painted, or that are told in no words."""
    for figure in heard.of("Figure"):
        pieces = [piece for spot in figure.spots for piece in heard.painted.get(spot, ())]
        left, bottom, right, top = map(float, figure.attributes["/BBox"])
        inside = (
            left - SLACK <= piece.box[0]
            and bottom - SLACK <= piece.box[1]
            and piece.box[2] <= right + SLACK
            and piece.box[3] <= top + SLACK
            for piece in pieces
        )
        if not pieces or not all(inside):
            yield f"box {left} {bottom} {right} {top}"
        if not str(figure.raw.get("/Alt", "")).strip():
            yield "no words"


def empty(heard: Heard) -> Iterator[str]:
    """Elements that hold nothing, but for cells; and spans, which say nothing."""
    for each in heard.root.all():
        if each.kind == "Span" or (not each.kids and each.kind not in ("TD", "TH")):
            yield each.kind


def untold(heard: Heard) -> Iterator[str]:
    """Links outside of the structure, or without words."""
    held = Counter(link.objgen for each in heard.of("Link") for link in each.links)
    for page in heard.pdf.pages:
        for link in _list(page.get("/Annots")):
            if held[link.objgen] != 1 or not str(link.get("/Contents", "")).strip():
                yield f"{link.get('/Contents')}"
            if not int(link.get("/F", 0)) & 4:
                yield "not printed"


def skipped(heard: Heard) -> Iterator[str]:
    """Headings that leave a level out, or do not begin with the first."""
    last = 0
    for each in heard.of("H1", "H2", "H3", "H4", "H5", "H6"):
        if int(each.kind[1]) > last + 1 or not bare(heard.text(each)):
            yield heard.text(each)
        last = int(each.kind[1])


BLOCKS = {"P", "H1", "H2", "H3", "H4", "Lbl", "LBody", "Figure", "TH", "TD"}


def disordered(heard: Heard) -> Iterator[str]:
    """Pages where something is read after what stands below it in the same column."""
    blocks: dict[int, list[tuple[str, tuple[float, ...]]]] = {}
    for each in heard.root.all():
        if each.kind in BLOCKS:
            for page, box in _boxes(heard, each):
                blocks.setdefault(page, []).append((heard.text(each), box))
    for found in blocks.values():
        for (first, a), (second, b) in combinations(found, 2):
            share = min(a[2], b[2]) - max(a[0], b[0])
            if share > SLACK and b[1] > a[3] - SLACK:
                yield f"“{first}” is read before “{second}”"


def _boxes(heard: Heard, element: Element) -> Iterator[tuple[int, tuple[float, ...]]]:
    """Where a block's own words stand, page by page."""
    spots = [kid for kid in element.kids if isinstance(kid, tuple)]
    spots += [spot for kid in element.elements if kid.kind == "Link" for spot in kid.spots]
    for page in sorted({page for page, _ in spots}):
        boxes = [
            piece.box
            for spot in spots
            if spot[0] == page
            for piece in heard.painted.get(spot, ())
            if bare(piece.text) or element.kind == "Figure"
        ]
        if boxes:
            low, high = [*zip(*boxes, strict=True)][:2], [*zip(*boxes, strict=True)][2:]
            yield page, (*map(min, low), *map(max, high))

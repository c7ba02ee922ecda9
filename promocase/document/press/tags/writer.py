"""The structure as objects of a PDF, and all that refers to it: pages, links, and from marks to elements."""

from collections.abc import Iterator, Sequence

from pydyf import PDF, Array, Dictionary, String

from promocase.document.press.tags.node import Mark, Node, Reference

PRINTED = 4
"""A link is there on paper too (bit 3 of an annotation's flags)."""

NUMBERING = {"ol": "/Decimal", "ul": "/Disc"}


class Writer:
    """Writes one structure into one PDF. `pages` are its pages, `counts` how many marks each holds."""

    def __init__(self, pdf: PDF, pages: Sequence[Dictionary], counts: Sequence[int]) -> None:
        self._pdf, self._pages = pdf, pages
        self._owners: list[list[bytes]] = [[b"null"] * count for count in counts]
        self._links: list[bytes] = []
        self._names: dict[str, bytes] = {}

    def write(self, root: Node) -> None:
        tree = self._added({"Type": "/StructTreeRoot"})
        tree["K"] = self._element(root, tree.reference)
        tree["ParentTree"] = self._parents().reference
        tree["ParentTreeNextKey"] = len(self._pages) + len(self._links)
        if self._names:
            tree["IDTree"] = self._named()
        for number, page in enumerate(self._pages):
            page["Tabs"] = "/S"
            page["StructParents"] = number
        catalog = self._pdf.catalog
        catalog["StructTreeRoot"] = tree.reference
        catalog["MarkInfo"] = Dictionary({"Marked": "true"})
        catalog["ViewerPreferences"] = Dictionary({"DisplayDocTitle": "true"})

    def _added(self, values: dict[str, object]) -> Dictionary:
        made = Dictionary(values)
        self._pdf.add_object(made)
        return made

    def _element(self, node: Node, parent: bytes) -> bytes:
        made = self._added({"Type": "/StructElem", "S": f"/{node.kind}", "P": parent})
        made["Pg"] = self._pages[node.page].reference
        if node.alt:
            made["Alt"] = String(node.alt)
        if node.name:
            made["ID"] = String(node.name)
            self._names[node.name] = made.reference
        if attributes := _attributes(node):
            made["A"] = Dictionary(attributes)
        kids = [self._kid(kid, node, made.reference) for kid in node.kids]
        if kids:
            made["K"] = kids[0] if len(kids) == 1 else Array(kids)
        return made.reference

    def _kid(self, kid: Node | Mark | Reference, node: Node, element: bytes) -> object:
        if isinstance(kid, Node):
            return self._element(kid, element)
        if isinstance(kid, Reference):
            return self._link(kid, node, element)
        self._owners[kid.page][kid.number] = element
        if kid.page == node.page:
            return kid.number
        return Dictionary({"Type": "/MCR", "Pg": self._pages[kid.page].reference, "MCID": kid.number})

    def _link(self, link: Reference, node: Node, element: bytes) -> Dictionary:
        link.annotation["StructParent"] = len(self._pages) + len(self._links)
        link.annotation["Contents"] = String(node.told or node.text)
        link.annotation["F"] = PRINTED
        self._links.append(element)
        page = self._pages[link.page].reference
        return Dictionary({"Type": "/OBJR", "Pg": page, "Obj": link.annotation.reference})

    def _parents(self) -> Dictionary:
        """From a page's marks, and from a link, to the elements that own them."""
        owners = (*(Array(page) for page in self._owners), *self._links)
        return self._added({"Nums": Array(part for pair in enumerate(owners) for part in pair)})

    def _named(self) -> Dictionary:
        parts = (part for name, at in sorted(self._names.items()) for part in (String(name), at))
        return Dictionary({"Names": Array(parts)})


def _attributes(node: Node) -> dict[str, object]:
    if node.kind == "L" and node.element is not None and node.element.tag in NUMBERING:
        return {"O": "/List", "ListNumbering": NUMBERING[node.element.tag]}
    if node.place:
        return {"O": "/Layout", "Placement": "/Block", "BBox": Array(round(edge, 2) for edge in node.place)}
    return dict(_of_cell(node)) if node.kind in ("TH", "TD") else {}


def _of_cell(cell: Node) -> Iterator[tuple[str, object]]:
    yield "O", "/Table"
    if cell.scope:
        yield "Scope", f"/{cell.scope}"
    if cell.headers:
        yield "Headers", Array(map(String, cell.headers))
    for attribute, key in (("colspan", "ColSpan"), ("rowspan", "RowSpan")):
        if (number := cell.number(attribute)) > 1:
            yield key, number

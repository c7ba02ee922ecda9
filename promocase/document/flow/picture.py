"""Charts of a page as pictures that can stand by themselves."""

from copy import deepcopy
from xml.etree.ElementTree import Element, tostring

from promocase.document.flow.blocks import Picture, text_of
from promocase.document.flow.inline import runs

SVG = "{http://www.w3.org/2000/svg}"


def picture(element: Element) -> Picture:
    _, _, width, height = (float(number) for number in element.get("viewBox", "0 0 100 20").split())
    title = runs([element.findtext(f"{SVG}title") or ""])
    return Picture(_svg(element), text_of(title), width, height)


def _svg(element: Element) -> str:
    """As it was printed: without a prefix at each of its tags."""
    bare = deepcopy(element)
    bare.tail = None
    for each in bare.iter():
        each.tag = each.tag.removeprefix(SVG)
        for name in [name for name in each.attrib if "xmlns" in name]:
            del each.attrib[name]
    bare.set("xmlns", SVG.strip("{}"))
    return tostring(bare, "unicode")

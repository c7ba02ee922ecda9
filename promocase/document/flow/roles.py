"""What the classes of a page say of its paragraphs, and which elements are words within one."""

from xml.etree.ElementTree import Element

from promocase.document.flow.inline import classes

INLINE = {"a", "b", "strong", "em", "bdi", "span", "sup", "sub", "br", "i", "small"}
LINES = {"p", "figcaption", "caption", "dt"}
"""Elements whose words are one paragraph."""

STANDS_ALONE = {"label", "note"}
"""Classes of a span that the page sets in a line of its own, where it stands beside blocks."""

ROLES = (
    *(
        "whose",
        "kicker",
        "subline",
        "request",
        "label",
        "figure",
        "value",
        "card",
        "big",
        "measure",
        "pills",
        "words",
    ),
    *("reading", "legend", "key", "thesis", "standing", "note"),
)
"""What a paragraph can be, the most telling first."""


def is_inline(element: Element) -> bool:
    return element.tag in INLINE


def role_of(named: list[str], element: Element, around: str) -> str:
    if element.tag in ("figcaption", "caption"):
        return "caption"
    if "apart" in named:
        return "label"
    return next((role for role in ROLES if role in named), around)


def role_in_cell(piece: "str | Element") -> str:
    if isinstance(piece, str):
        return ""
    if piece.tag == "b":
        return "name"
    return next((name for name in classes(piece) if name in STANDS_ALONE), "")

"""The view as HTML: templates print, they do not compute."""

from promocase.document.editions import EDITIONS
from promocase.document.page.environment import printed
from promocase.document.page.style import Address, style
from promocase.document.press.fonts import choose
from promocase.document.theme import Theme
from promocase.document.view import Document

PAPERS = {"a4": "A4", "letter": "letter"}
"""Paper sizes as CSS names them."""

NO_STYLE = "<style></style>"
"""Where the style goes once the letters in use are known; no text of a person can hold it."""


def html(document: Document, edition: str, theme: Theme, paper: str) -> str:
    """For our own renderer: fonts by `promocase:` addresses."""
    return page(document, edition, theme, paper, lambda face, _: face.address)


def missing(page: str) -> frozenset[str]:
    """The characters of a page that no bundled font can draw."""
    return choose(page).missing


def page(
    document: Document, edition: str, theme: Theme, paper: str, address: Address, last_rules: str = ""
) -> str:
    """The document as HTML; `address` tells where a face is found, given all the text it has to set."""
    bare = printed(document, EDITIONS[edition].template, theme)
    rules = style(bare + document.counter, theme, PAPERS[paper], document.counter, address, last_rules)
    return bare.replace(NO_STYLE, f"<style>\n{rules}\n</style>", 1)

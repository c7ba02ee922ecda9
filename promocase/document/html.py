"""The view as HTML: templates print, they do not compute."""

from functools import cache

from promocase.document.edition import Edition
from promocase.document.page.environment import printed
from promocase.document.page.style import Address, Margins, style
from promocase.document.press.fonts import choose
from promocase.document.theme import Theme
from promocase.document.view import Document
from promocase.domain.choice import Paper
from promocase.resource import templates

NO_STYLE = "<style></style>"
"""Where the style goes once the letters in use are known; no text of a person can hold it."""


def html(document: Document, edition: Edition, theme: Theme, paper: Paper) -> str:
    """For our own renderer: fonts by `promocase:` addresses."""
    return page(document, edition, theme, paper, lambda face, _: face.address)


def missing(page: str) -> frozenset[str]:
    """The characters of a page that no bundled font can draw."""
    return choose(page).missing


def page(
    document: Document, edition: Edition, theme: Theme, paper: Paper, address: Address, last_rules: str = ""
) -> str:
    """The document as HTML; `address` tells where a face is found, given all the text it has to set."""
    bare = printed(document, edition.template, theme, paper)
    rules = (_rules("private") if document.mark else "") + _rules(f"editions/{edition.key}") + last_rules
    margins = Margins(document.counter, document.mark)
    rules = style(bare + margins.letters, theme, paper, margins, address, rules)
    return bare.replace(NO_STYLE, f"<style>\n{rules}\n</style>", 1)


@cache
def _rules(name: str) -> str:
    """What only one edition sets, or only what is private, in whatever theme."""
    path = templates() / f"{name}.css"
    return path.read_text("utf-8") if path.is_file() else ""

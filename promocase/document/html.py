"""The view as HTML: templates print, they do not compute."""

from collections.abc import Mapping
from functools import cache

from promocase.document.edition import Edition
from promocase.document.page.environment import LOGO, printed
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


def tighter(page: str, document: Document, edition: Edition, theme: Theme, paper: Paper) -> str:
    """The same page with less between its lines: for a last page that holds little."""
    before, _, rest = page.partition("<style>")
    bare = before + NO_STYLE + rest.partition("</style>")[2]
    return _styled(bare, document, edition, theme, paper, lambda face, _: face.address, is_tight=True)


def pictures(document: Document) -> Mapping[str, bytes]:
    """What the page shows beside its words, by the names in its `promocase:picture/` addresses."""
    logo = document.sender.logo if document.sender else None
    return {} if logo is None else {LOGO.rpartition("/")[2]: logo.data}


def missing(page: str) -> frozenset[str]:
    """The characters of a page that no bundled font can draw."""
    return choose(page).missing


def page(
    document: Document, edition: Edition, theme: Theme, paper: Paper, address: Address, last_rules: str = ""
) -> str:
    """The document as HTML; `address` tells where a face is found, given all the text it has to set."""
    bare = printed(document, edition.template, theme, paper)
    return _styled(bare, document, edition, theme, paper, address, last_rules)


def _styled(
    bare: str,
    document: Document,
    edition: Edition,
    theme: Theme,
    paper: Paper,
    address: Address,
    last_rules: str = "",
    *,
    is_tight: bool = False,
) -> str:
    rules = (_rules("private") if document.mark else "") + _rules(f"editions/{edition.key}") + last_rules
    margins = Margins(document.counter, document.mark)
    rules = style(bare + margins.letters, theme, paper, margins, address, rules, is_tight=is_tight)
    return bare.replace(NO_STYLE, f"<style>\n{rules}\n</style>", 1)


@cache
def _rules(name: str) -> str:
    """What only one edition sets, or only what is private, in whatever theme."""
    path = templates() / f"{name}.css"
    return path.read_text("utf-8") if path.is_file() else ""

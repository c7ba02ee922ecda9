"""The view as HTML: templates print, they do not compute."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache

from promocase.document.edition import Edition
from promocase.document.page.environment import LOGO, printed
from promocase.document.page.pieces import Pieces
from promocase.document.page.style import Address, Margins, style
from promocase.document.press.fonts import Face, choose
from promocase.document.theme import Theme
from promocase.document.view import Document
from promocase.domain.choice import Paper
from promocase.resource import templates

NO_STYLE = "<style></style>"
"""Where the style goes once the letters in use are known; no text of a person can hold it."""


def html(document: Document, edition: Edition, theme: Theme, paper: Paper) -> str:
    """For our own renderer: fonts by `promocase:` addresses."""
    return in_pieces(document, edition, theme, paper).html


def in_pieces(document: Document, edition: Edition, theme: Theme, paper: Paper) -> Pieces:
    """The same, still in the pieces of which a live document remembers what it set."""
    return _page(document, edition, theme, paper, _address)


def tighter(page: Pieces, document: Document, edition: Edition, theme: Theme, paper: Paper) -> Pieces:
    """The same page with less between its lines: for a last page that holds little."""
    before, _, rest = page.head.partition("<style>")
    bare = replace(page, head=before + NO_STYLE + rest.partition("</style>")[2])
    return _styled(bare, document, edition, theme, paper, _address, is_tight=True)


def pictures(document: Document) -> Mapping[str, bytes]:
    """What the page shows beside its words, by the names in its `promocase:picture/` addresses."""
    logo = document.sender.logo if document.sender else None
    return {} if logo is None else {LOGO.rpartition("/")[2]: logo.data}


def missing(page: Iterable[str]) -> frozenset[str]:
    """The characters of a page that no bundled font can draw."""
    return choose(page).missing


def page(
    document: Document, edition: Edition, theme: Theme, paper: Paper, address: Address, last_rules: str = ""
) -> str:
    """The document as HTML; `address` tells where a face is found, given all the letters it has to set."""
    return _page(document, edition, theme, paper, address, last_rules).html


def _page(
    document: Document, edition: Edition, theme: Theme, paper: Paper, address: Address, last_rules: str = ""
) -> Pieces:
    bare = printed(document, edition.template, theme, paper)
    return _styled(bare, document, edition, theme, paper, address, last_rules)


def _styled(
    bare: Pieces,
    document: Document,
    edition: Edition,
    theme: Theme,
    paper: Paper,
    address: Address,
    last_rules: str = "",
    *,
    is_tight: bool = False,
) -> Pieces:
    rules = (_rules("private") if document.mark else "") + _rules(f"editions/{edition.key}") + last_rules
    margins = Margins(document.counter, document.mark)
    letters = bare.letters.union(margins.letters)
    rules = style(letters, theme, paper, margins, address, rules, is_tight=is_tight)
    return bare.with_style(NO_STYLE, f"<style>\n{rules}\n</style>")


def _address(face: Face, _: str) -> str:
    return face.address


@cache
def _rules(name: str) -> str:
    """What only one edition sets, or only what is private, in whatever theme."""
    path = templates() / f"{name}.css"
    return path.read_text("utf-8") if path.is_file() else ""

"""The view as HTML: templates print, they do not compute."""

from collections.abc import Callable
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from promocase.document.editions import Edition
from promocase.document.press.fonts import DESIGN, Choice, Face, choose
from promocase.document.theme import Theme
from promocase.document.view import Document
from promocase.domain.choice import Paper
from promocase.resource import templates

PAPERS = {Paper.A4: "A4", Paper.LETTER: "letter"}
"""Paper sizes as CSS names them."""

NO_STYLE = "<style></style>"
"""Where the style goes once the letters in use are known; no text of a person can hold it."""


def html(document: Document, edition: Edition, theme: Theme, paper: Paper) -> str:
    """For our own renderer: fonts by `promocase:` addresses."""
    return page(document, edition, theme, paper, lambda face, _: face.address)


def svg(chart: str, drawn: object, theme: Theme) -> str:
    """One chart by itself, as the screen draws it: its template by name, and what `charts` made."""
    names = {"chart": drawn, "colors": theme.tokens, "fonts": {"sans": theme.tokens["sans"]}}
    return _environment().get_template(f"charts/{chart}.svg.j2").render(names).strip()


def missing(page: str) -> frozenset[str]:
    """The characters of a page that no bundled font can draw."""
    return choose(page).missing


def page(
    document: Document,
    edition: Edition,
    theme: Theme,
    paper: Paper,
    address: Callable[[Face, str], str],
    last_rules: str = "",
) -> str:
    """The document as HTML; `address` tells where a face is found, given all the text it has to set."""
    names = {"document": document, "colors": theme.tokens, "fonts": {"sans": theme.tokens["sans"]}}
    bare = _environment().get_template(edition.template).render(names)
    fonts = choose(bare)
    size = f"@page {{ size: {PAPERS[paper]}; }}"
    fallback = _fallback(fonts)
    style = "\n".join(
        (
            _font_faces(fonts, address, bare),
            size,
            _frame(),
            theme.rules(fallback=fallback),
            theme.filled(_own_rules(edition.key), fallback=fallback),
            last_rules,
        )
    )
    return bare.replace(NO_STYLE, f"<style>\n{style}\n</style>", 1)


def _fallback(fonts: Choice) -> str:
    """The fallbacks in use, in the order in which they are tried."""
    families = dict.fromkeys(face.family for face in fonts.faces if face not in DESIGN)
    return ", ".join((*(f'"{family}"' for family in families), "sans-serif"))


def _font_faces(fonts: Choice, address: Callable[[Face, str], str], text: str) -> str:
    return "\n".join(
        f'@font-face {{ font-family: "{face.family}"; font-weight: {face.weight}; font-style: {face.style}; '
        f'src: url("{address(face, text)}"); }}'
        for face in fonts.faces
    )


@cache
def _frame() -> str:
    return (templates() / "document.css").read_text("utf-8")


@cache
def _own_rules(edition: str) -> str:
    """What only this edition sets, in whatever theme."""
    path = templates() / "editions" / f"{edition}.css"
    return path.read_text("utf-8") if path.is_file() else ""


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(templates()),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        optimized=False,  # a look for constants, which takes longer than they save
    )

"""Jinja, as every template finds it."""

from collections.abc import Callable, Mapping
from functools import cache, partial
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from promocase.document.direction import isolated, side_by_side
from promocase.document.page import blocks, fits, hand, soft
from promocase.document.page.charts.drawing import TEMPLATES, Chart
from promocase.document.page.compiled import Compiled
from promocase.document.page.pieces import ROW, SECTION, Pieces, pieces
from promocase.document.page.sheet import Sheet
from promocase.document.page.sizes import Sizes
from promocase.document.theme import Theme
from promocase.document.view import Document
from promocase.domain.choice import Paper
from promocase.resource import templates


def _apart(value: object) -> object:
    """Whatever a template prints is an island of its own; what is HTML already, or no text, is as it is."""
    return isolated(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _points(size: float) -> str:
    return f"{size:g}"


LOGO = "promocase:picture/logo"
"""Where the logo is found, by our renderer alone."""

FILTERS: Mapping[str, Callable[..., object]] = {
    "kept": hand.kept,
    "soft": soft.soft,
    "at_strokes": soft.at_strokes,
    "pt": _points,
    "side_by_side": side_by_side,
}
GLOBALS: Mapping[str, object] = {
    "THIN": "\N{THIN SPACE}",
    "LOGO": LOGO,
    "SECTION": SECTION,
    "ROW": ROW,
    "joined": blocks.joined,
    "fits": fits.fits,
    "is_short": fits.is_short,
    "stand_together": fits.stand_together,
    "in_company": fits.in_company,
}


def printed(document: Document, template: str, theme: Theme, paper: Paper) -> Pieces:
    """The document through a template, still without its style."""
    sheet = Sheet(Sizes.of(theme, paper), lambda chart, sizes: printed_chart(chart, sizes, theme))
    made = _environment(document.lang).get_template(template).render({"document": document, "sheet": sheet})
    return pieces(made, document.lang)


def printed_chart(chart: Chart, sizes: Sizes, theme: Theme) -> str:
    """One chart by itself, as SVG."""
    names = {
        "chart": chart,
        "colors": theme.tokens,
        "fonts": {"sans": theme.tokens["sans"]},
        "sizes": sizes,
    }
    return (
        _environment(soft.USUAL).get_template(f"charts/{TEMPLATES[type(chart)]}.svg.j2").render(names).strip()
    )


@cache
def _environment(language: str) -> Environment:
    return environment(language, templates() / "__pycache__")


def environment(language: str, kept: Path) -> Environment:
    """Of documents in one language: what is written in another is named as being so.

    `kept` is the folder for what the templates compile to.
    """
    made = Environment(
        loader=FileSystemLoader(templates()),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        finalize=_apart,
        optimized=False,  # a look for constants, which takes longer than they save
        bytecode_cache=Compiled(kept, Path(__file__).read_text("utf-8")),
    )
    made.globals.update(GLOBALS)  # pyright: ignore[reportUnknownMemberType]
    made.filters = {**made.filters, **FILTERS, "prose": partial(blocks.html, around=language)}  # pyright: ignore[reportUnknownMemberType]
    return made

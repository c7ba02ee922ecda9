"""The document as one HTML file: the fonts lie inside, cut down to the letters in use.

Apart from the rest because cutting fonts is slow to load and slow to do, and only a web page wants it.
"""

from base64 import b64encode
from collections.abc import Iterable
from io import BytesIO

from fontTools.subset import Options, Subsetter  # pyright: ignore[reportMissingTypeStubs]
from fontTools.ttLib import TTFont  # pyright: ignore[reportMissingTypeStubs]

from promocase.document.edition import Edition
from promocase.document.html import page, pictures
from promocase.document.page.stacked import with_heads
from promocase.document.press.fonts import Face
from promocase.document.theme import Theme
from promocase.document.view import Document
from promocase.domain.choice import Paper
from promocase.resource import templates

GENERATED = "0123456789 •◦▪-."
"""Characters that stand in no text: page numbers, and the marks of lists."""


def self_contained(document: Document, edition: Edition, theme: Theme, paper: Paper) -> str:
    """For a browser, or WeasyPrint by itself: needs no other file."""
    browser = (templates() / "browser.css").read_text("utf-8") + foot(document.footer)
    made = with_heads(page(document, edition, theme, paper, _data_address, browser))
    for name, data in pictures(document).items():
        inside = "data:image/png;base64," + b64encode(data).decode("ascii")
        for_us, for_all = (f'<img src="{each}"' for each in (f"promocase:picture/{name}", inside))
        made = made.replace(for_us, for_all)  # no text of a person holds a bare "<"
    return made


def foot(words: str) -> str:
    """The title at the foot of each printed page, for browsers, which know no `string()`.

    These are a person's words in a style sheet: each sign but plain letters and figures is written as its
    number, so that none can end the string, the rule or the sheet.
    """
    written = "".join(sign if sign.isascii() and sign.isalnum() else f"\\{ord(sign):06x}" for sign in words)
    return f'\n@supports (display: grid) {{ @page {{ @bottom-left {{ content: "{written}"; }} }} }}\n'


def _data_address(face: Face, text: str) -> str:
    letters = text + text.upper() + GENERATED  # what a theme sets in capitals is written in small letters
    return "data:font/ttf;base64," + b64encode(_subset(face, letters)).decode("ascii")


def _subset(face: Face, characters: Iterable[str]) -> bytes:
    options = Options()
    options.layout_features = [*options.layout_features, "lnum", "tnum", "onum", "pnum"]
    options.notdef_outline = True
    options.drop_tables = [*options.drop_tables, "meta"]  # names of languages, which a page says itself
    with TTFont(face.file, lazy=True) as font:
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=[ord(char) for char in set(characters)])  # pyright: ignore[reportUnknownMemberType]
        subsetter.subset(font)  # pyright: ignore[reportUnknownMemberType]
        out = BytesIO()
        font.save(out)
    return out.getvalue()

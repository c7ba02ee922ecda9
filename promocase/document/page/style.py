"""The style of a page: the fonts its letters need, the paper, the theme, and what hangs on the document."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from promocase.document.page.grid import Grid
from promocase.document.press.fonts import DESIGN, Choice, Face, choose
from promocase.document.theme import Theme
from promocase.domain.choice import Paper

Address = Callable[[Face, str], str]
"""Where a face is found, given all the letters it has to set."""

PAPERS = {Paper.A4: "A4", Paper.LETTER: "letter"}
"""Paper sizes as CSS names them."""

CLOSER, LESS = 0.96, 2
"""What saves a last page that holds little: of each line's height, and the millimetres of margin left out."""

LINES, ENDS = ("text-line", "detail-line", "note-line"), ("page-top", "page-bottom")

_PLACE = re.compile(r"\{(pages?)\}")


@dataclass(frozen=True, slots=True)
class Margins:
    """What stands around the pages: `counter` is "{page} of {pages}", `mark` says whom they are for."""

    counter: str
    mark: str = ""

    @property
    def letters(self) -> str:
        return self.counter + self.mark


def style(
    letters: frozenset[str],
    theme: Theme,
    paper: Paper,
    margins: Margins,
    address: Address,
    more: str,
    *,
    is_tight: bool = False,
) -> str:
    """`letters` are all that are to be set, those in the margins among them; less air where it `is_tight`.

    `more` are rules after the theme's, with its values where they name them.
    """
    fonts = choose(letters)
    size, grid = f"@page {{ size: {PAPERS[paper]}; }}", Grid.of(theme, paper).values
    values = {"counter": _counted(margins.counter), "mark": _quoted(margins.mark)}
    tight = _tight(theme) if is_tight else {}
    rules = theme.rules(more, fallback=_fallback(fonts), **values, **grid, **tight)
    return "\n".join((font_faces(fonts, address, letters), size, rules))


def _tight(theme: Theme) -> dict[str, str]:
    """The tokens of a page with less between its lines than its theme has."""
    lines = {name: f"{theme.points(name.replace('-', '_')) * CLOSER:.2f}pt" for name in LINES}
    return lines | {name: f"{theme.millimetres(name.replace('-', '_')) - LESS:g}mm" for name in ENDS}


def _counted(counter: str) -> str:
    """The words of a page counter as a value of CSS, between its two numbers."""
    parts = _PLACE.split(counter)
    words = (_quoted(part) if part else "" for part in parts[::2])
    numbers = (*(f"counter({place})" for place in parts[1::2]), "")
    return " ".join(part for pair in zip(words, numbers, strict=True) for part in pair if part)


def _quoted(words: str) -> str:
    """A string of CSS, whatever is in it."""
    return (
        '"' + "".join(char if char.isalnum() or char == " " else f"\\{ord(char):x} " for char in words) + '"'
    )


def _fallback(fonts: Choice) -> str:
    """The fallbacks in use, in the order in which they are tried."""
    families = dict.fromkeys(face.family for face in fonts.faces if face not in DESIGN)
    return ", ".join((*(f'"{family}"' for family in families), "sans-serif"))


def font_faces(fonts: Choice, address: Address, letters: frozenset[str]) -> str:
    """The rules that name the faces."""
    text = "".join(sorted(letters))
    return "\n".join(
        f'@font-face {{ font-family: "{face.family}"; font-weight: {face.weight}; font-style: {face.style}; '
        f'src: url("{address(face, text)}"); }}'
        for face in fonts.faces
    )

"""Which way words run, and how they are kept from mixing with the words beside them.

Where Hebrew or Arabic meets Latin letters and figures, their order on the page follows from all of the line.
So each piece that somebody else wrote is an island of its own before it is joined to others: it stands
between two invisible signs of Unicode (isolates), which work in a title, an SVG and a file as they do in
HTML. Words that run from left to right through and through are never touched.
"""

import re
import unicodedata
from collections.abc import Iterable

LEFT_TO_RIGHT, AS_IT_BEGINS, END = "\u2066", "\u2068", "\u2069"
ISOLATES = "\u2066\u2067\u2068\u2069"

_LETTERS = (
    "\u0590-\u065f\u066d-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefe"
    "\U00010800-\U00010fff\U0001e800-\U0001efff"
)
_FIGURES = "\u0660-\u066c"
_LEFTWARD = re.compile(f"[\u200f{_LETTERS}{_FIGURES}]")
_ISLAND = re.compile("[\u2066-\u2068][^\u2066-\u2069]*\u2069")
_PART = rf"[^\s{ISOLATES}{_LETTERS}]"
_FIGURE = rf"[+−~≈<>≤≥$€£¥₪(]*\d(?:{_PART}{{0,30}}[\w%‰°€$£¥₪)])?"
_CHANGE = re.compile(rf"({_FIGURE})(\s{{0,3}}(?:→|⇒|->|=>)\s{{0,3}})({_FIGURE})")
_DEEPEST = 8
_FAR_ENOUGH = 200
"""Characters in which a text has shown which way it runs."""


def runs_left(text: str) -> bool:
    """Does it run from right to left? By its first letter that has a direction, outside of islands."""
    for char in outside(text[:_FAR_ENOUGH]):
        kind = unicodedata.bidirectional(char)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False


def isolated(text: str) -> str:
    """The text as an island, if what it holds could mix with its neighbours."""
    if text.isascii() or not _LEFTWARD.search(outside(text)):
        return text
    return f"{AS_IT_BEGINS}{with_islands(text) if runs_left(text) else text}{END}"


def side_by_side(parts: Iterable[str], between: str = " · ") -> str:
    """Those that say something, one after the other."""
    return between.join(isolated(part) for part in parts if part)


def from_to(before: str, after: str) -> str:
    """ "96 → 31"."""
    return f"{isolated(before)} → {isolated(after)}"


def with_islands(text: str) -> str:
    """Words that run from right to left, with every "96 → 31" in them still from left to right."""
    return _CHANGE.sub(
        lambda found: f"{LEFT_TO_RIGHT}{isolated(found[1])}{found[2]}{isolated(found[3])}{END}", text
    )


def holds_islands(line: str) -> bool:
    """Are there islands in it, each with both of its ends?"""
    rest = outside(line)
    return rest != line and not any(sign in rest for sign in ISOLATES)


def outside(text: str) -> str:
    """What stands in no island; islands within one another go as deep as we make them."""
    for _ in range(_DEEPEST):
        text = _ISLAND.sub("", text)
    return text

"""Texts in the plain characters that reading knows, however a word processor or a phone wrote them.

Only the reading sees the folded text; the person's own words stay as they are.
"""

import re
import unicodedata

LONGEST_WRITTEN = 200
"""Characters; nothing longer is read as one value, so that a pasted book costs nothing."""

_PLAIN = {
    **dict.fromkeys("−‐‑‒–—―﹣⁃", "-"),
    **dict.fromkeys("’‘ʼʻ′´`‛", "'"),
    **dict.fromkeys("“”„«»″", '"'),
    **dict.fromkeys("≈≃～〜∼˜≅", "~"),
    **dict.fromkeys("≤⩽≦", "<="),
    **dict.fromkeys("≥⩾≧", ">="),
    **{"∕": "/", "٪": "%", "٬": "'", "،": ",", "…": "...", "✕": "×", "✖": "×", "º": "°", "ª": "°"},
}
_LOOK_ALIKE = re.compile("(?<=\\d)( ?)([кКМ])(?![^\\W\\d_])")
"""Cyrillic letters alone after a number, as in "50к"."""
_LATIN = {"к": "k", "К": "K", "М": "M"}


def fold(text: str) -> str:
    """One line of plain digits, dashes, quotes and spaces; blank if too long to be one value."""
    if len(text) > LONGEST_WRITTEN:
        return ""
    if not text.isascii():
        text = "".join(map(_plain, unicodedata.normalize("NFC", text)))
        text = _LOOK_ALIKE.sub(lambda match: match[1] + _LATIN[match[2]], text)
    text = " ".join(text.split())
    return text if len(text) <= LONGEST_WRITTEN else ""


def _plain(char: str) -> str:
    if char.isascii():
        return char
    if char in _PLAIN:
        return _PLAIN[char]
    if char.isdecimal():
        return str(unicodedata.decimal(char))
    kind, _, _ = unicodedata.decomposition(char).partition(" ")
    if kind == "<fraction>":  # "12½" is twelve and a half, never 121⁄2
        return " " + unicodedata.normalize("NFKC", char)
    if kind in ("<wide>", "<narrow>"):
        plain = unicodedata.normalize("NFKC", char)
        return _PLAIN.get(plain, plain)
    category = unicodedata.category(char)
    if category == "Cf" or "\ufe00" <= char <= "\ufe0f":
        return ""
    return " " if category in ("Zs", "Zl", "Zp") else char

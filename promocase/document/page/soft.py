"""Places to break in words that are too long for any column.

WeasyPrint's own breaking of words is quadratic, and a column is laid out by its longest word.
"""

import re

LONGEST_WORD = 40
"""Characters; beyond it a word may be broken."""

_PIECE_LENGTH = 20
_TAG = re.compile(r"(<[^>]*>)")
_WORD = re.compile(rf"[^\s\u2e80-\uffff]{{{LONGEST_WORD},}}")
_ESCAPED_WORD = re.compile(rf"(?:&#?\w{{1,8}};|[^\s<>&\u2e80-\uffff]){{{LONGEST_WORD},}}")
_PIECE = re.compile(rf"(?:&#?\w{{1,8}};|[^&]){{1,{_PIECE_LENGTH}}}")


def soft(text: str) -> str:
    """The text, free to break within its long words."""
    return _WORD.sub(lambda found: _pieces(found[0]), text)


def soft_page(html: str) -> str:
    """The same for all text between the tags of a page, whatever wrote it; attributes stay as they are."""
    return "".join(
        part
        if len(part) < LONGEST_WORD or part.startswith("<")
        else _ESCAPED_WORD.sub(lambda found: _pieces(found[0]), part)
        for part in _TAG.split(html)
    )


def at_strokes(address: str) -> str:
    """An address, free to break after each stroke."""
    return address.replace("/", "/\u200b")


def _pieces(word: str) -> str:
    if "&" in word:
        return "\u200b".join(_PIECE.findall(word))
    return "\u200b".join(word[at : at + _PIECE_LENGTH] for at in range(0, len(word), _PIECE_LENGTH))

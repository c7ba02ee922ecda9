"""Places to break in words that are too long for a column.

A word breaks between its syllables, with a hyphen; what is no word (an address, a path, letters in a row)
breaks anywhere, and without one, since a hyphen would become a part of it. WeasyPrint's own breaking of
words is quadratic, and a column is laid out by its longest word.
"""

import re

from promocase.document.page.syllables import LONG, SOFT_HYPHEN, hyphenated

LONGEST_PIECE = 40
"""Characters that stay together; a longer piece is broken, whatever it is."""

USUAL = "en-GB"
_PIECE_LENGTH = 20
_TAG = re.compile(r"(<[^>]*>)")
_WORD = re.compile(rf"(?:&#?\w{{1,8}};|[^\s<>&\u2e80-\uffff]){{{LONG},}}")
_PLAIN_WORD = re.compile(rf"[^\s\u2e80-\uffff]{{{LONG},}}")
_NO_WORD = re.compile(r"://|www\.|[@_\\\d]|[./:?=]\w")
_PIECE = re.compile(rf"(?:&#?\w{{1,8}};|.){{1,{_PIECE_LENGTH}}}", re.DOTALL)
_BREAK = re.compile(f"[\u200b{SOFT_HYPHEN}-]")
_OPENED = re.compile(r'<(title|h2|h3|p|li)\b(?:[^>]*\blang="([^"]+)")?')
_CLOSED = re.compile(r"</(?:title|h2|h3|p|li)>")
_HEADINGS = ("title", "h2", "h3")


def soft(text: str, language: str = USUAL) -> str:
    """The text, free to break within its long words."""
    return _PLAIN_WORD.sub(lambda found: _freed(found[0], language), text)


def soft_page(html: str, language: str = USUAL) -> str:
    """The same for all text between the tags of a page, whatever wrote it; attributes stay as they are.

    A heading has the width of the page, and becomes a bookmark: only what no page could hold is broken there.
    """
    parts = _TAG.split(html)
    around, spoken = "", language
    for at, part in enumerate(parts):
        if at % 2 and (opened := _OPENED.match(part)):
            around, spoken = opened[1], opened[2] or language
        elif at % 2 and _CLOSED.match(part):
            around, spoken = "", language
        elif not at % 2 and len(part) >= (least := LONGEST_PIECE if around in _HEADINGS else LONG):
            parts[at] = _page_words(part, spoken, least)
    return "".join(parts)


def at_strokes(address: str) -> str:
    """An address, free to break after each stroke."""
    return address.replace("/", "/\u200b")


def _page_words(text: str, language: str, least: int) -> str:
    return _WORD.sub(
        lambda found: _freed(found[0], language) if len(found[0]) >= least else found[0],
        text,
    )


def _freed(word: str, language: str) -> str:
    made = word if _NO_WORD.search(word) else hyphenated(word, language)
    longest = max(map(len, _BREAK.split(made)))
    return made if longest < LONGEST_PIECE else _pieces(word)


def _pieces(word: str) -> str:
    if "&" in word:
        return "\u200b".join(_PIECE.findall(word))
    return "\u200b".join(word[at : at + _PIECE_LENGTH] for at in range(0, len(word), _PIECE_LENGTH))

"""Words as they are compared: without case, accents, kinds of dash, quote or space, hyphens within a word.

What is typed into a field, set by a typesetter's hand and read back from a page is then the same.
"""

import re
import unicodedata
from dataclasses import dataclass

BROKEN = "\x02"
"""What PDFium says for a hyphen at the end of a line, in place of it and of the line's end."""

_VIRAMA = 9
"""The combining class of the sign that joins two letters in the scripts of India: no accent."""
_FIRST_MARK = "\u0300"
_LIKE = {
    **dict.fromkeys("‘’‚‛′ʼ", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("‐‑‒–—−" + BROKEN, "-"),
    **dict.fromkeys("øØ", "o"),
    **dict.fromkeys("łŁ", "l"),
    **dict.fromkeys("đĐ", "d"),
    **dict.fromkeys("æÆ", "ae"),
    **dict.fromkeys("œŒ", "oe"),
    "ı": "i",
    "\xad": "",
}
_ODD = re.compile(f"[{''.join(_LIKE)}]")
_WORD = re.compile(r"\w+")
_WITHIN = re.compile(r"(?<=[^\W\d_])- ?(?=[^\W\d_])")
"""A hyphen between two letters; one that breaks a line stands before a space."""


@dataclass(frozen=True, slots=True)
class Folded:
    """Words to compare with; `places` says of each sign from which one of the text it came."""

    words: str
    places: tuple[int, ...]


def folded(text: str) -> Folded:
    """One space for any number of them, none at the ends."""
    signs: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(text):
        for each in _signs(sign):
            if each != " " or (signs and signs[-1] != " "):
                signs.append(each)
                places.append(place)
    words = "".join(signs).rstrip(" ")
    gone = {at for each in _WITHIN.finditer(words) for at in range(*each.span())}
    kept = [at for at in range(len(words)) if at not in gone]
    return Folded("".join(words[at] for at in kept), tuple(places[at] for at in kept))


def words_in(text: str) -> list[str]:
    """The words of that alone, many times as fast."""
    made = _ODD.sub(lambda found: _LIKE[found[0]], text)
    if not made.isascii():
        apart = unicodedata.normalize("NFKD", made)
        made = "".join(each for each in apart if each < _FIRST_MARK or not _is_passed_by(each))
    made = " ".join(made.casefold().split())
    return _WORD.findall(_WITHIN.sub("", made))


def _signs(sign: str) -> str:
    if sign.isascii() and sign != BROKEN:
        return " " if sign.isspace() else sign.lower()
    made = _LIKE.get(sign, sign)
    apart = made if made.isascii() else unicodedata.normalize("NFKD", made)
    return "".join(" " if each.isspace() else each for each in apart if not _is_passed_by(each)).casefold()


def _is_passed_by(sign: str) -> bool:
    return unicodedata.combining(sign) not in (0, _VIRAMA) or unicodedata.category(sign) == "Cf"

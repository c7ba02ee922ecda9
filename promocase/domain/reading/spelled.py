"""Numbers in words: "twenty", "three thousand", "half a million", by text2num in the record's language."""

import re
from collections.abc import Callable
from decimal import Decimal
from functools import cache

from promocase.domain.reading.cursor import Cursor
from promocase.domain.reading.locale import base
from promocase.domain.reading.numeral import Numeral
from promocase.domain.reading.scale import times

LANGUAGES = frozenset("en fr es pt de nl da it".split())
"""What text2num spells."""
MOST_WORDS = 8
_HALVES = {
    "en": ("half a", "half an", "half"),
    "de": ("ein halber", "ein halbes", "eine halbe", "einen halben", "halbe", "halber", "halbes"),
    "fr": ("un demi", "une demi", "demi"),
    "es": ("medio", "media"),
    "pt": ("meio", "meia"),
    "it": ("mezzo", "mezza"),
    "nl": ("een halve", "een half", "half"),
    "da": ("en halv", "et halvt"),
}
_AND_A_HALF = {
    **{
        "en": "and a half",
        "de": "einhalb",
        "fr": "et demi",
        "es": "y medio",
        "pt": "e meio",
        "it": "e mezzo",
    },
    **{"nl": "en een half", "da": "og en halv"},
}
_QUARTER = {"a quarter of a": Decimal("0.25"), "quarter of a": Decimal("0.25")}
_ARTICLES = frozenset("a an ein eine un une una um uma een en et".split())
_WORD = re.compile(r" ?([^\W\d_]+(?:[-'][^\W\d_]+)*)")
_NO_START = frozenset("o hundred hundreds thousand thousands million millions billion billions".split())


def spelled_at(cursor: Cursor, language: str) -> Numeral | None:
    """The number in words that stands here, if any; an article alone is none."""
    spoken = base(language) if base(language) in LANGUAGES else "en"
    words, ends = cursor.words_ahead(MOST_WORDS, _WORD)
    if not words or words[0] in _NO_START:
        return None
    half = cursor.word(dict.fromkeys(_HALVES[spoken], Decimal("0.5")))
    if half is None and spoken == "en":
        half = cursor.word(_QUARTER)
    if half is not None:
        return Numeral(half)
    if words[0] in _ARTICLES and len(words) > 1 and times(words[1], language):
        cursor.at = ends[0]
        return Numeral(Decimal(1))
    for count in range(len(words), 0, -1):
        number = spelled(" ".join(words[:count]), spoken)
        if number is not None and (number != 1 or spoken == "en"):
            cursor.at = ends[count - 1]
            return _with_half(cursor, number, spoken)
    return None


def _with_half(cursor: Cursor, number: int, spoken: str) -> Numeral:
    return Numeral(number + (cursor.word({_AND_A_HALF[spoken]: Decimal("0.5")}) or Decimal(0)))


def and_a_half(cursor: Cursor, language: str) -> Decimal:
    """The half that follows a number, as in "2 and a half weeks"; else 0."""
    phrase = _AND_A_HALF.get(base(language), _AND_A_HALF["en"])
    return cursor.word({phrase: Decimal("0.5"), "1/2": Decimal("0.5")}) or Decimal(0)


def spelled(words: str, spoken: str) -> int | None:
    """The number that these words say in one of LANGUAGES."""
    try:
        return int(_speller()(words, spoken))
    except ValueError:
        return None


def says_number(words: list[str], language: str) -> bool:
    """Whether one of the words is a number."""
    spoken = base(language) if base(language) in LANGUAGES else "en"
    return any(spelled(word, spoken) not in (None, 1) for word in words)


@cache
def _speller() -> Callable[[str, str], int]:
    """Loaded when words are first read: most texts are digits, and starting the program stays quick."""
    from text_to_num import text2num

    return text2num

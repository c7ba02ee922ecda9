"""Where a long word may end a line: between its syllables, as the language of the word has them."""

import re
from functools import cache

import pyphen

SOFT_HYPHEN = "\u00ad"
LONG = 20
"""Letters; shorter words fit every column."""

LONGEST = 80
"""Letters; what is longer is no word."""

_LONG_WORD = re.compile(rf"[^\W\d_]{{{LONG},}}")
_ENGLISH = re.compile(
    r"(?:ations?|i[sz]ing|ally|ically|ments?|ness|ity|ities|ism|istic|[ai]bly|ology)$", re.IGNORECASE
)
_LONGEST_ENGLISH = 24
_FEWEST = 3
"""Letters that stay together at either end."""


def hyphenated(text: str, language: str) -> str:
    """The text with soft hyphens in its long words."""
    return _LONG_WORD.sub(lambda found: _parted(found[0], _language(found[0], language)), text)


def _parted(word: str, language: str) -> str:
    dictionary = _dictionary(language)
    if dictionary is None or len(word) > LONGEST:
        return word
    return dictionary.inserted(word, SOFT_HYPHEN)


def _language(word: str, language: str) -> str:
    """In a text in English a word that is longer than English words is a German one, most likely by far."""
    if not language.startswith("en"):
        return language
    is_english = len(word) < _LONGEST_ENGLISH and _ENGLISH.search(word)
    return language if is_english else "de"


@cache
def _dictionary(language: str) -> pyphen.Pyphen | None:
    found = pyphen.language_fallback(language.replace("-", "_"))
    return pyphen.Pyphen(lang=found, left=_FEWEST, right=_FEWEST) if found else None

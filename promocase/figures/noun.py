"""Are two words the same thing counted? "Tickets" and "ticket" are, "tickets" and "customers" are not."""

from unicodedata import combining, normalize

_IRREGULAR = {
    "people": "person",
    "men": "man",
    "children": "child",
    "mice": "mouse",
    "indices": "index",
}
_SMALL_WORDS = frozenset("of the de des du la le les der die das den del di".split())
_SHORTEST = 3
_ENDINGS = frozenset("snieyoa")
"""What plurals end in, and what is left of a word without one: "query" and "queries" both become "quer"."""


def kind_of(words: str) -> str:
    """One spelling for singular and plural in the languages of Europe; blank for no words.

    A rough stem is enough: it is only ever compared with that of the other end of one measure.
    """
    return " ".join(_stem(word) for word in words.casefold().split() if word not in _SMALL_WORDS)


def _stem(word: str) -> str:
    word = _IRREGULAR.get(word, word)
    word = "".join(char for char in normalize("NFD", word) if not combining(char))
    while len(word) > _SHORTEST and word[-1] in _ENDINGS and not word.endswith("ss"):
        word = word[:-1]
    return word

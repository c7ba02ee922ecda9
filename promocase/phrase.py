"""What the program says to a person: marked once, where it is written, and looked up when it is shown.

A phrase is written in English, which is also its key. It is a text like any other until somebody shows it:
then a `Tongue` looks its key up in a catalogue and fills it anew. So whoever passes words on need not know
which language they will be read in, and a text that is no phrase (a person's own words) is shown as it is.

`tools/phrases.py` gathers the phrases; `tests/test_phrases.py` finds one that a catalogue lacks.
"""

from collections.abc import Callable
from gettext import NullTranslations
from typing import Self

COUNT = "count"
"""What a phrase with a plural calls its number."""


class Phrase(str):
    """Words of ours: as text they are English and filled; `key`, `many` and `values` are what made them."""

    __slots__ = ("key", "many", "values")
    key: str
    many: str
    values: dict[str, object]

    def __new__(cls, key: str, many: str = "", values: dict[str, object] | None = None) -> Self:
        made = super().__new__(cls, _filled(_form(key, many, values or {}), values or {}))
        made.key, made.many, made.values = key, many, values or {}
        return made

    def filled(self, **values: object) -> Self:
        """The same words with these values in them."""
        return type(self)(self.key, self.many, {**self.values, **values})

    def __reduce__(self) -> tuple[type[Self], tuple[str, str, dict[str, object]]]:
        return type(self), (self.key, self.many, self.values)


def phrase(key: str, /, **values: object) -> Phrase:
    """Words of ours, with `{name}` where a value goes; a value may be a phrase itself."""
    return Phrase(key, "", values)


def plural(one: str, many: str, /, count: int, **values: object) -> Phrase:
    """Words that hang on a number: "{count} page", "{count} pages"."""
    return Phrase(one, many, {COUNT: count, **values})


class Tongue:
    """Says phrases in one language; without a catalogue in English, the language they are written in.

    `spelled` writes the words of the catalogue as one place does.
    """

    def __init__(
        self, catalogue: NullTranslations | None = None, spelled: Callable[[str], str] | None = None
    ) -> None:
        self._catalogue = catalogue or NullTranslations()
        self._spelled = spelled or str

    def say(self, words: str) -> str:
        """The words as they are shown; a text that is no phrase stays as it is."""
        if not isinstance(words, Phrase):
            return words
        values = {
            name: self.say(value) if isinstance(value, str) else value for name, value in words.values.items()
        }
        return _filled(self._spelled(self._found(words)), values)

    def _found(self, words: Phrase) -> str:
        count = words.values.get(COUNT)
        if words.many and isinstance(count, int):
            return self._catalogue.ngettext(words.key, words.many, count)
        return self._catalogue.gettext(words.key) if words.key else ""


ENGLISH = Tongue()
"""What is said where no other language was asked for."""


def _form(key: str, many: str, values: dict[str, object]) -> str:
    return many if many and values.get(COUNT) != 1 else key


def _filled(words: str, values: dict[str, object]) -> str:
    return words.format(**values) if values else words

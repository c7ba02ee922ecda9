"""Phrases are texts until they are shown; then they are looked up and filled anew."""

import pickle
from gettext import NullTranslations

import pytest

from promocase.phrase import ENGLISH, Phrase, Tongue, phrase, plural


class Loud(NullTranslations):
    """A catalogue that has every phrase, in capitals but for what is to be filled in."""

    def gettext(self, message: str) -> str:
        return "".join(part if "}" in part else part.upper() for part in _parts(message))

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return self.gettext(msgid1 if n == 1 else msgid2)


def _parts(message: str) -> list[str]:
    return [piece for part in message.split("{") for piece in _closed(part, message)]


def _closed(part: str, message: str) -> list[str]:
    name, brace, rest = part.partition("}")
    return [f"{{{name}}}", rest] if brace else [part]


LOUD = Tongue(Loud())


def test_that_a_phrase_is_the_english_text_until_it_is_shown() -> None:
    words = phrase("“{name}” is open.", name="Mine")
    assert words == "“Mine” is open."
    assert ENGLISH.say(words) == "“Mine” is open."


def test_that_a_tongue_looks_the_phrase_up_and_fills_it_anew() -> None:
    assert LOUD.say(phrase("“{name}” is open.", name="Mine")) == "“Mine” IS OPEN."


def test_that_a_persons_own_words_are_shown_as_they_are() -> None:
    assert LOUD.say("open") == "open"
    assert LOUD.say(phrase("Found: {words}", words="{name} open")) == "FOUND: {name} open"


def test_that_phrases_in_phrases_are_looked_up_too() -> None:
    inner = phrase("a goal")
    assert LOUD.say(phrase("Add {what}", what=inner)) == "ADD A GOAL"


@pytest.mark.parametrize(("count", "said"), [(0, "0 pages"), (1, "1 page"), (2, "2 pages")])
def test_that_a_plural_follows_its_number(count: int, said: str) -> None:
    words = plural("{count} page", "{count} pages", count)
    assert words == ENGLISH.say(words) == said
    assert LOUD.say(words) == said.upper()


def test_that_a_phrase_keeps_its_key_on_its_way_to_another_process() -> None:
    words = pickle.loads(
        pickle.dumps(plural("{count} page of {name}", "{count} pages of {name}", 2, name="x"))
    )
    assert isinstance(words, Phrase)
    assert LOUD.say(words) == "2 PAGES OF x"


def test_that_a_phrase_can_be_filled_later() -> None:
    waiting = phrase("“{name}” is full.")
    assert waiting == "“{name}” is full."
    assert LOUD.say(waiting.filled(name="Disk")) == "“Disk” IS FULL."

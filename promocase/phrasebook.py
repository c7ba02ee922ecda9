"""Which tongue to speak: the catalogues of `resources/phrases/`, one folder for each book.

`interface` holds what the window, the commands and their errors say, `document` what stands in a document: a
person may read the one in another language than the other.
"""

from collections.abc import Iterator, Mapping
from functools import partial
from gettext import GNUTranslations

from promocase.phrase import ENGLISH, Tongue
from promocase.regional import as_written_in
from promocase.resource import resource

INTERFACE, DOCUMENT = "interface", "document"

_ASKED = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
"""Where a person's system says which languages they read, the first that is set before the others."""


def tongue(book: str, language: str) -> Tongue:
    """The tongue of a language ("de-AT" or else "de") in one of the books; English where it has none."""
    return _found(book, language) or ENGLISH


def own_tongue(environment: Mapping[str, str]) -> Tongue:
    """What window and commands speak: the first of the person's languages that there is a catalogue for."""
    for language in _languages(environment):
        if language.partition("_")[0].lower() in ("en", "c", "posix"):
            found = _found(INTERFACE, language)
            return found or ENGLISH
        if found := _found(INTERFACE, language):
            return found
    return ENGLISH


def _languages(environment: Mapping[str, str]) -> Iterator[str]:
    """As gettext reads them: several with colons between, each perhaps with an encoding or a variant."""
    asked = next((environment[name] for name in _ASKED if environment.get(name)), "")
    for each in asked.split(":"):
        if language := each.partition(".")[0].partition("@")[0].replace("-", "_"):
            yield language


def _found(book: str, language: str) -> Tongue | None:
    whole = language.replace("-", "_")
    for name in (whole, whole.partition("_")[0]):
        path = resource("phrases", book, f"{name}.mo")
        if path.is_file():
            with path.open("rb") as file:
                return Tongue(GNUTranslations(file), partial(as_written_in, whole.replace("_", "-")))
    return None

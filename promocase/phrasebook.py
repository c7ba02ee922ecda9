"""Which tongue to speak: the catalogues of `resources/phrases/`, one folder for each book.

`interface` holds what the window, the commands and their errors say, `document` what stands in a document: a
person may read the one in another language than the other.
"""

from gettext import GNUTranslations

from promocase.phrase import ENGLISH, Tongue
from promocase.resource import resource

INTERFACE, DOCUMENT = "interface", "document"


def tongue(book: str, language: str) -> Tongue:
    """The tongue of a language ("de-AT" or else "de") in one of the books; English where it has none."""
    whole = language.replace("-", "_")
    for name in (whole, whole.partition("_")[0]):
        path = resource("phrases", book, f"{name}.mo")
        if path.is_file():
            with path.open("rb") as file:
                return Tongue(GNUTranslations(file))
    return ENGLISH

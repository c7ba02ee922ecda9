"""A tongue nobody speaks: every phrase comes back as “⟦Ýöûŕ ñàmé⟧”, so that words past the book stand out.

No plain letter of the English words is left: what is shown as it was written was not looked up. The catalogue
is made from a template, as translations are, so a phrase that was not gathered stays English too.
"""

import re
from gettext import GNUTranslations
from io import BytesIO

from babel.messages import Catalog
from babel.messages.mofile import write_mo

from promocase.phrase import Tongue

LANGUAGE = "en_XA"
"""As the Unicode CLDR calls English in accented letters."""

_ACCENTED = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "áƀçđéƒĝĥîĵķļɱñóƥɋŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ",
)
_PLACEHOLDER = re.compile(r"(\{[^{}]*\})")


def accented(words: str) -> str:
    """The words in accented letters and brackets; what is to be filled in stays."""
    parts = _PLACEHOLDER.split(words)
    return f"⟦{''.join(part if part.startswith('{') else part.translate(_ACCENTED) for part in parts)}⟧"


def pseudo(template: Catalog) -> bytes:
    """A compiled catalogue with every phrase of a template in accented letters."""
    catalog = Catalog(locale="en")
    for message in template:
        if message.id:
            words = message.id
            catalog.add(words, accented(words) if isinstance(words, str) else tuple(map(accented, words)))
    compiled = BytesIO()
    write_mo(compiled, catalog)
    return compiled.getvalue()


def pseudo_tongue(template: Catalog) -> Tongue:
    """The tongue that speaks so."""
    return Tongue(GNUTranslations(BytesIO(pseudo(template))))

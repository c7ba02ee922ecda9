"""How the language of a record writes numbers and days; a tag of BCP 47 such as ``en-GB``."""

from promocase.domain.reading.cldr_places import TERRITORIES
from promocase.domain.reading.cldr_words import COMMAS, MONTH_FIRST, POINTS, YEAR_FIRST
from promocase.domain.reading.tables import keys_of
from promocase.domain.reading.usual import ENGLISH

__all__ = ["ENGLISH"]

_COMMAS, _POINTS = frozenset(keys_of(COMMAS)), frozenset(keys_of(POINTS))
_MONTH_FIRST, _YEAR_FIRST = frozenset(keys_of(MONTH_FIRST)), frozenset(keys_of(YEAR_FIRST))
_MONEY_OF = keys_of(TERRITORIES)
_HOME = {
    **{
        "cs": "CZ",
        "da": "DK",
        "hi": "IN",
        "hu": "HU",
        "is": "IS",
        "ja": "JP",
        "ko": "KR",
        "nb": "NO",
        "nn": "NO",
    },
    **{
        "no": "NO",
        "pl": "PL",
        "sv": "SE",
        "tr": "TR",
        "zh": "CN",
        "ro": "RO",
        "bg": "BG",
        "ru": "RU",
        "uk": "UA",
    },
}
"""Where a language is at home, for a tag that names no territory."""
_MIXED = frozenset({"en-CA", "fr-CA"})
"""Where both the day and the month come first."""


def base(language: str) -> str:
    """The language without its place."""
    return language.replace("_", "-").partition("-")[0].lower()


def has_decimal_comma(language: str) -> bool:
    tag = language.replace("_", "-")
    return tag in _COMMAS or (base(tag) in _COMMAS and tag not in _POINTS)


def is_month_first(language: str) -> bool | None:
    """Whether "3/4/2026" is 4 March; None where both are usual."""
    tag = language.replace("_", "-")
    return None if tag in _MIXED else tag in _MONTH_FIRST


def is_year_first(language: str) -> bool:
    tag = language.replace("_", "-")
    return tag in _YEAR_FIRST or base(tag) in _YEAR_FIRST


def territory(language: str) -> str:
    """Its country; blank if not known."""
    named = [part for part in language.replace("_", "-").split("-")[1:] if len(part) == 2 and part.isupper()]
    return named[0] if named else _HOME.get(base(language), "")


def money_at_home(language: str) -> str:
    """The currency that the place of the language pays in; blank if not known."""
    return _MONEY_OF.get(territory(language), "")

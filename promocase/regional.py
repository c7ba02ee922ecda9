"""What a place writes otherwise than its language: one catalogue serves all countries that speak it.

Switzerland has no ß and quotation marks of its own, Canada no space before most high signs, Mexico its marks
and here and there a word. A translation is written for Germany, France and Spain.
"""

from collections.abc import Mapping

_THIN = "\N{NARROW NO-BREAK SPACE}"

SIGNS: Mapping[str, Mapping[str, str]] = {
    "de-CH": {"ß": "ss", "„": "«", "“": "»", "‚": "‹", "‘": "›"},
    "fr-CA": {f"{_THIN};": ";", f"{_THIN}!": "!", f"{_THIN}?": "?"},
    "es-MX": {"«": "“", "»": "”", "coste": "costo", "Coste": "Costo"},
}
"""By tag: what stands in the catalogue, and what is written there."""


def as_written_in(language: str, words: str) -> str:
    """Words of a catalogue as its language writes them in one place."""
    for sign, written in SIGNS.get(language, {}).items():
        words = words.replace(sign, written)
    return words

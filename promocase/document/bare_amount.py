"""Words that say an amount, or one a year, and nothing else, in the languages that documents are in.

Only these can be set in the reader's form without losing what somebody meant: "Fr. 98'000.–", "65.000 € im
Jahr" and "2,5 millones de euros" can, "65.000 € brutto" and "rund 65.000 €" cannot.
"""

import re

_SIGN = "|".join(
    (
        r"[A-Za-z]{3}",
        r"Fr\.",
        r"[^\w\s.,≈~<>≤≥±+-]{1,3}",
        r"(?:d['’]|de )?(?:euros?|franken|francs?|pesos?)",
    )
)
_SCALE = "|".join(
    (
        r"k|m|mn|bn|thousand|millions?|billion",
        r"tsd\.?|tausend|mio\.?|millionen|mrd\.?",
        r"mille|milliards?|mil|millón|millones",
    )
)
_A_YEAR = "|".join(
    (
        r"(?:a|per) (?:year|annum)|annually",
        r"(?:im|pro) jahr|pro anno|jährlich",
        r"par an|par année|annuels?",
        r"/ ?(?:jahr|an|année|año)",
        r"(?:al|por) año|anuale?s?",
    )
)
_BARE = re.compile(
    rf"\s*(?:{_SIGN})?\s*\d[\d.,'’\s]*[-–—]?\s*(?:{_SCALE})?\s*(?:{_SIGN})?\s*(?:{_A_YEAR})?\s*",
    re.IGNORECASE,
)


def is_bare(text: str) -> bool:
    """Is the whole text an amount, perhaps with its sign, its scale and "a year"?"""
    return bool(_BARE.fullmatch(text))

"""Names of months and weekdays in the languages of Europe, in full, short or begun."""

from promocase.domain.reading.cldr_days import ERAS, MONTH_NAMES, MONTHS, MONTHS_BY_LANGUAGE, WEEKDAYS
from promocase.domain.reading.fold import fold
from promocase.domain.reading.locale import base
from promocase.domain.reading.tables import entries, keys_of

_SHORTEST = 3
"""Letters of an English name that tell the month: "Sep", "Septem"."""
_WRITTEN = dict(entries(MONTH_NAMES, ","))


def _known() -> dict[str, int]:
    begun = {
        name.lower()[:length]: month
        for month, name in enumerate(_WRITTEN["en"], 1)
        for length in range(_SHORTEST, len(name) + 1)
    }
    return begun | {fold(word): int(month) for word, month in keys_of(MONTHS).items()}


_MONTHS = _known()
_BY_LANGUAGE = {
    (key.partition(":")[0], fold(word)): int(key.partition(":")[2])
    for key, words in entries(MONTHS_BY_LANGUAGE)
    for word in words
}
_WEEKDAYS = {fold(word): int(day) for word, day in keys_of(WEEKDAYS).items()}
ERA_WORDS = tuple(sorted((fold(word) for word in keys_of(ERAS, ",")), key=len, reverse=True))


def month_of(word: str, language: str) -> int | None:
    """The month a word in small letters names; None where it is none, or languages differ."""
    word = word.rstrip(".")
    return _BY_LANGUAGE.get((base(language), word)) or _MONTHS.get(word)


def months_of(word: str) -> list[int]:
    """All months that a word names in one language or another."""
    word = word.rstrip(".")
    return sorted({month for (_, known), month in _BY_LANGUAGE.items() if known == word})


def is_weekday(word: str) -> bool:
    return word.rstrip(".") in _WEEKDAYS or word.rstrip(".") in _MORE_WEEKDAYS


def weekday_of(word: str) -> int | None:
    """1 for Monday to 7 for Sunday."""
    return _WEEKDAYS.get(word.rstrip(".")) or _MORE_WEEKDAYS.get(word.rstrip("."))


_MORE_WEEKDAYS = {
    **{
        "mo": 1,
        "di": 2,
        "mi": 3,
        "do": 4,
        "fr": 5,
        "sa": 6,
        "so": 7,
        "sat": 6,
        "sun": 7,
        "die": 2,
        "tues": 2,
    },
    **{"thur": 4, "thurs": 4, "weds": 3, "samstag": 6, "sonnabend": 6},
}


def month_name(month: int, language: str) -> str:
    """The month in full, in the language or else in English."""
    return _WRITTEN.get(base(language), _WRITTEN["en"])[month - 1]

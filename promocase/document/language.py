"""In which language a passage is written, where that is plain to see.

A screen reader speaks it so, and its long words break between its own syllables. Told by the script, where
one language has it nearly to itself, and by the smallest words; a few words of a Latin script tell nothing.
The language of the document around it is never named.
"""

import re
import unicodedata

_SCRIPTS = {
    "HEBREW": "he",
    "THAI": "th",
    "HANGUL": "ko",
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "GREEK": "el",
    "ARMENIAN": "hy",
    "GEORGIAN": "ka",
}
_PERSIAN = frozenset("پچژگکی")
_URDU = frozenset("ٹڈڑںےھہ")
_SMALL = {
    "en": "the and of to in is that for with was my by from which this i a as at on it not be we our have",
    "de": "der die das und ist nicht mit für von zu den dem ein eine auf wurde im ich",
    "fr": "le la les et est une des du dans pour avec que qui nous mes ont été",
    "es": "el la los las y es una del en para con que por mis han fue",
    "it": "il lo gli e è una del della per con che nel mio sono stato",
    "pt": "o os as e é uma do da em para com que por não meu foi",
    "nl": "de het een en is van met voor niet dat op te mijn ik werd",
    "sv": "och är att det som en för med inte av på jag till den",
    "da": "og er at det som en for med ikke af på jeg til den",
    "nb": "og er å det som en for med ikke av på jeg til den",
    "pl": "i w na z się nie jest do że to przez dla mój",
    "fi": "ja on ei että se oli kun myös jotka sekä minun",
}
_SMALL_WORDS = {language: frozenset(words.split()) for language, words in _SMALL.items()}
_WORD = re.compile(r"[^\W\d_]+")
_FAR_ENOUGH, _FEWEST = 400, 3
"""Characters looked at; different small words that tell a language, if twice as many as of the one around."""


def language_of(text: str, around: str = "en") -> str:
    """Its code, or blank where it is that of the document around it or cannot be told."""
    text = text[:_FAR_ENOUGH]
    by_script = "" if text.isascii() else _by_script(text)
    return by_script or _by_words(text, around.partition("-")[0])


def _by_script(text: str) -> str:
    """By its first letter that is not Latin; Han with kana is Japanese."""
    letters = [char for char in text if char.isalpha() and char > "\u024f"]
    if not letters or sum(map(str.isalpha, text)) > 2 * len(letters):
        return ""
    scripts = [unicodedata.name(char, "").split(" ")[0] for char in letters]
    if "ARABIC" in scripts:
        return "ur" if _URDU & set(text) else "fa" if _PERSIAN & set(text) else "ar"
    return next((_SCRIPTS[script] for script in scripts if script in _SCRIPTS), "")


def _by_words(text: str, around: str) -> str:
    words = set(_WORD.findall(text.lower()))
    counts = {language: len(words & small) for language, small in _SMALL_WORDS.items()}
    own = counts.pop(around, 0)
    best, second, *_ = sorted(counts, key=lambda language: counts[language], reverse=True)
    is_plain = counts[best] >= max(_FEWEST, 2 * own) and counts[best] > counts[second]
    return best if is_plain else ""

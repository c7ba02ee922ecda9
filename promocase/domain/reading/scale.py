"""The words and letters of scale: k, Mio., lakh, dozen, 万. One table for money and for quantities."""

import re
from decimal import Decimal

from promocase.domain.reading.cldr_words import SCALES, SCALES_BY_LANGUAGE
from promocase.domain.reading.cursor import Cursor, Unclear
from promocase.domain.reading.locale import base
from promocase.domain.reading.tables import entries, keys_of
from promocase.domain.written import ISO_4217

_MORE = """
2| hundred hundreds hundert
3| k tsd thsd thou thousand thousands grand tausend хил
5| lakh lakhs lac lacs लाख
6| mn mln mio mill million millions
7| crore crores cr करोड़
9| bn mrd mia mld md billion billions
12| trn trillion trillions
"""
_POWERS = {
    word.replace(".", ""): int(power)
    for table in (keys_of(SCALES), keys_of(_MORE))
    for word, power in table.items()
}
_BY_LANGUAGE = {
    (key.partition(":")[0], word.replace(".", "")): int(key.partition(":")[2])
    for key, words in entries(SCALES_BY_LANGUAGE)
    for word in words
    if len(word.strip(".")) > 1
}
_LONG = frozenset(language for language, word in _BY_LANGUAGE if word == "billion" and language != "en")
_SHORT_SCALE = frozenset({"billion", "billions", "trillion", "trillions"})
_DOUBTFUL = frozenset("mil bln tn bin mila mille mie tri bi mi km".split())
"""Other sizes, or other words, in other languages."""
_ALSO_UNITS = frozenset("bin mie tri bi mi km".split())
_DOZENS = frozenset({"dozen", "dozens", "dutzend", "douzaine", "douzaines", "docena", "docenas"})
_LETTERS = {"k": 3, "K": 3, "M": 6}
_EAST = {"十": 1, "百": 2, "千": 3, "万": 4, "萬": 4, "億": 8, "亿": 8, "兆": 12, "천": 3, "만": 4, "억": 8}
_EASTERN = re.compile(f"[{''.join(_EAST)}]{{1,2}}")
_WORD = re.compile(r"([^\W\d_]+)\.?")
_BEFORE_SIGN = re.compile(r"(mn|[kKtTmM])\.?(?= ?[€$£¥₹₽₺]|kr(?![^\W\d_]))")
_BEFORE_CODE = re.compile(r"([kKtTmM])(?=([A-Z]{3})(?![^\W\d_]))")
_LEADING_SIGN = re.compile(r"([kKtTM])(?=[€$£¥] ?\d)")
_SIGN_LETTERS = {"k": 3, "t": 3, "m": 6, "mn": 6}


def scale_at(cursor: Cursor, language: str) -> Decimal | None:
    """What the number before is counted in; None where no word of scale follows."""
    total: Decimal | None = None
    while (power := _one_at(cursor, language)) is not None:
        total = power if total is None else total * power
        if total >= 1000:
            break
    return total


def scale_before(cursor: Cursor) -> Decimal | None:
    """The scale glued to a currency that leads a number, as in "TEUR 30"."""
    for pattern in (_LEADING_SIGN, _BEFORE_CODE):
        start, match = cursor.at, cursor.take(pattern)
        if match and (pattern is _LEADING_SIGN or match[2] in ISO_4217):
            return Decimal(10) ** _SIGN_LETTERS[match[1].lower()]
        cursor.at = start
    return None


def _one_at(cursor: Cursor, language: str) -> Decimal | None:
    if match := cursor.take(_EASTERN):
        return Decimal(10) ** sum(_EAST[char] for char in match[0])
    if match := cursor.take(_BEFORE_SIGN):
        return Decimal(10) ** _SIGN_LETTERS[match[1].lower()]
    start, match = cursor.at, cursor.take(_BEFORE_CODE)
    if match and match[2] in ISO_4217:
        return Decimal(10) ** _SIGN_LETTERS[match[1].lower()]
    cursor.at = start
    match = cursor.take(_WORD)
    power = times(match[1], language) if match else None
    if power is None:
        cursor.at = start
    return power


def times(word: str, language: str) -> Decimal | None:
    """What a word of scale stands for, None if it is none; Unclear where languages differ."""
    if word in _LETTERS:
        return Decimal(10) ** _LETTERS[word]
    key, spoken = word.lower(), base(language)
    if len(key) == 1 and not key.isascii():
        return None
    if key in _DOZENS:
        return Decimal(12)
    own, usual = _BY_LANGUAGE.get((spoken, key)), _POWERS.get(key)
    if key in _DOUBTFUL:
        if own is None and key not in _ALSO_UNITS:
            raise Unclear(word)
        return None if own is None else Decimal(10) ** own
    if (own and usual and own != usual) or (key in _SHORT_SCALE and spoken in _LONG):
        raise Unclear(word)
    power = own or usual
    is_name = power is not None and (len(key) > 1 or word in _LETTERS)
    return Decimal(10) ** power if is_name and power is not None else None

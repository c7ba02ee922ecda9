"""Currencies by sign, code and name: "€", "nok", "US dollars"."""

import re
from dataclasses import dataclass

from promocase.domain.reading.cldr_money import NAMES
from promocase.domain.reading.cldr_signs import HOME, SHARED, SIGNS
from promocase.domain.reading.cursor import Cursor
from promocase.domain.reading.fold import fold
from promocase.domain.reading.locale import ENGLISH, money_at_home
from promocase.domain.reading.tables import entries, keys_of
from promocase.domain.written import ISO_4217

_MORE_NAMES = """
EUR| euro, euros, eur, d'euros, de euros, di euro
GBP| pound, pounds, pounds sterling, pound sterling, sterling, quid
JPY| yen
CNY| yuan, renminbi
CHF| franken, swiss francs, stutz
PLN| zloty, zlotys, złoty, złote, złotych, zloties, zl
CZK| koruna, koruny, korun, kc
HUF| forint, forints
BRL| reais, brazilian reais
ZAR| rand, rands
INR| indian rupees
RUB| ruble, rubles, rouble, roubles, рублей, рубля, рубль, rubel
TRY| turkish lira, turkish liras, tl
ILS| shekel, shekels, nis
THB| baht
MYR| ringgit
IDR| rupiah
VND| dong
NGN| naira
UAH| hryvnia, hryvnias, гривень, гривні
KZT| tenge
BGN| leva
RON| lei
KRW| korean won
SGD| sing dollars
NOK| norske kroner
"""
_SHARED_NAMES = {
    **dict.fromkeys(("dollar", "dollars", "bucks", "dólares", "dólar"), "$"),
    **dict.fromkeys(("krona", "kronor", "krone", "kroner", "króna", "krónur", "crowns"), "kr"),
    **dict.fromkeys(("rupee", "rupees", "rupien"), "Rs"),
    **dict.fromkeys(("dirham", "dirhams"), "Dh"),
}
_PESOS = frozenset("MXN ARS COP CLP PHP UYU CUP DOP".split())
_ALSO_SHARED = {
    **dict.fromkeys(("peso", "pesos"), _PESOS),
    **dict.fromkeys(("dinar", "dinars"), frozenset("RSD KWD BHD JOD TND DZD IQD LYD".split())),
    **dict.fromkeys(("riyal", "riyals", "rial", "rials"), frozenset("SAR QAR OMR YER IRR".split())),
    **dict.fromkeys(("shilling", "shillings"), frozenset("KES TZS UGX SOS".split())),
    **dict.fromkeys(("franc", "francs"), frozenset("CHF XOF XAF XPF".split())),
}
_USUAL = {"$": "USD", "£": "GBP", "¥": "JPY", "C$": "CAD"}
"""What a shared sign means where the place does not say."""
_ENGLISH = frozenset(
    "all ang bam bob cop cup gel lak mad mop mur nad pen php ron rub sos std top try".split()
)
"""Codes that are English words or shortenings: "3 cop" is no money."""
_LETTERS = re.compile(r"([A-Za-z]{3})(?![^\W\d_])")


@dataclass(frozen=True, slots=True)
class Sign:
    """What a sign can mean, and what it usually does; ``code`` is blank where nobody can tell."""

    codes: frozenset[str]
    code: str

    def with_other(self, other: "Sign") -> "Sign | None":
        """The two as one, as in "$90,000 CAD"; None where they contradict each other."""
        both = self.codes & other.codes
        if not both:
            return None
        return self if len(self.codes) <= len(other.codes) else other


_SHARED = {key: frozenset(codes) for key, codes in entries(SHARED)}
_AT_HOME = {key: frozenset(codes) for key, codes in entries(HOME)}
_ALL_SIGNS = frozenset({*SIGNS, *_SHARED, *_AT_HOME})
_LONGEST = max(map(len, _ALL_SIGNS))
_NAMES = {
    **{name.replace(".", ""): frozenset({code}) for name, code in keys_of(NAMES, ",").items()},
    **{name: frozenset({code}) for name, code in keys_of(_MORE_NAMES, ",").items()},
    **{name: _SHARED[sign] for name, sign in _SHARED_NAMES.items()},
    **_ALSO_SHARED,
}


def currency_from_text(text: str, *, language: str = ENGLISH) -> str:
    """The code of ISO 4217 for "€", "euro" or "US dollars"; blank where it is none or several."""
    cursor = Cursor(fold(text))
    sign = currency_at(cursor, language)
    if sign is not None and cursor.is_done:
        return sign.code
    code = cursor.text.upper()
    return code if code in ISO_4217 else ""


def currency_at(cursor: Cursor, language: str) -> Sign | None:
    """The sign, code or name of a currency that stands here."""
    return _sign_at(cursor, language) or _code_at(cursor) or _name_at(cursor, language)


def _sign_at(cursor: Cursor, language: str) -> Sign | None:
    at = cursor.at + cursor.text.startswith(" ", cursor.at)
    for length in range(min(_LONGEST, len(cursor.text) - at), 0, -1):
        sign = cursor.text[at : at + length]
        if sign in _ALL_SIGNS and not _runs_on(cursor.text, at + length):
            codes = SIGNS.get(sign)
            known = frozenset({codes}) if codes else _SHARED.get(sign, frozenset())
            home = money_at_home(language)
            if not known and home not in _AT_HOME[sign]:
                return None
            cursor.at = at + length
            return _meant(known or frozenset({home}), _USUAL.get(sign, ""), home)
    return None


def _runs_on(text: str, end: int) -> bool:
    """Whether a sign of letters is only the beginning of a word."""
    return text[end : end + 1].isalpha() and text[end - 1].isalpha()


def _meant(codes: frozenset[str], usual: str, home: str) -> Sign:
    if len(codes) == 1:
        return Sign(codes, next(iter(codes)))
    return Sign(codes, home if home in codes else usual)


def _code_at(cursor: Cursor) -> Sign | None:
    start, match = cursor.at, cursor.take(_LETTERS)
    if match and match[1].upper() in ISO_4217 and (match[1].isupper() or match[1].lower() not in _ENGLISH):
        return Sign(frozenset({match[1].upper()}), match[1].upper())
    cursor.at = start
    return None


def _name_at(cursor: Cursor, language: str) -> Sign | None:
    start, codes = cursor.at, cursor.word(_NAMES)
    if codes is None:
        return None
    written = cursor.text[start : cursor.at].strip().lower()
    usual = "USD" if _SHARED_NAMES.get(written) == "$" else ""
    return _meant(codes, usual, money_at_home(language))

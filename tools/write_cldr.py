"""Write the tables of words that reading knows from the CLDR, through Babel: python tools/write_cldr.py.

The program itself reads without Babel: the domain stays small and quick to start, and the tables can be
looked at. After an update of Babel this is run again; a test compares.
"""

import sys
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from textwrap import wrap
from typing import Any

from babel import Locale, localedata
from babel.core import get_global

ROOT = Path(__file__).parent.parent
PLACE = ROOT / "promocase" / "domain" / "reading"
LANGUAGES = (
    "en fr es pt de nl da it ca sv nb nn fi is pl cs sk hu ro bg hr sr bs sl et lv lt el uk ru tr ga eu gl "
    "sq mk"
).split()
"""What text2num spells, and the languages of Europe."""
PERIODS = ("year", "quarter", "month", "week", "day", "hour")
MORE_SIGNS = {
    **{"C$": "CAD", "AU$": "AUD", "SFr": "CHF", "SFr.": "CHF", "Fr": "CHF", "Fr.": "CHF", "sFr": "CHF"},
    **{"Kc": "CZK", "kč": "CZK", "ZŁ": "PLN", "Zł": "PLN", "KSh": "KES", "KSH": "KES"},
    **{"円": "JPY", "원": "KRW", "RMB": "CNY", "人民币": "CNY", "元": "CNY", "J$": "JMD", "TT$": "TTD"},
    **{
        "₵": "GHS",
        "Rp.": "IDR",
        "DKr": "DKK",
        "SKr": "SEK",
        "NKr": "NOK",
        "руб": "RUB",
        "руб.": "RUB",
        "р.": "RUB",
    },
    **{"грн": "UAH", "грн.": "UAH", "lei": "RON", "Lei": "RON", "лв": "BGN", "Ksh.": "KES", "GH¢": "GHS"},
}
"""Signs people use that CLDR writes otherwise."""
MORE_SHARED = {
    **{
        "$": "USD AUD CAD NZD SGD HKD TWD MXN",
        "£": "GBP EGP SYP LBP",
        "¥": "JPY CNY",
        "Kr": "SEK NOK DKK ISK",
    },
    **{"kr": "SEK NOK DKK ISK", "kr.": "SEK NOK DKK ISK", "Kr.": "SEK NOK DKK ISK", "KR": "SEK NOK DKK ISK"},
    **{"Rs": "INR PKR LKR NPR MUR SCR", "Rs.": "INR PKR LKR NPR MUR SCR", "₨": "INR PKR LKR NPR MUR SCR"},
    **{"CFA": "XOF XAF", "FCFA": "XOF XAF", "F CFA": "XOF XAF", "Dh": "AED MAD", "DH": "AED MAD"},
    **{"Dhs": "AED MAD", "Dhs.": "AED MAD", "C$": "CAD NIO", "R$": "BRL", "B$": "BND BSD", "S$": "SGD"},
}
"""Signs that several currencies share, beyond what CLDR says of their own territories."""
KNOWN_ABROAD = frozenset(
    "Kč kč Kc Ft zł Zł ZŁ Rp Rp. RM R KSh KSH Ksh Ksh. TSh USh RMB Fr Fr. SFr SFr. sFr lei Lei "
    "kr kr. Kr Kr. KR NKr SKr DKr Rs Rs. CFA FCFA Dh DH Dhs Dhs.".split()
)
"""Signs of Latin letters alone that mean money anywhere; another ("KM", "FT") only where it is at home."""
ENGLISH_WORDS = frozenset("out set ago pro led dub bal mag tem elo sub lug noll die sat sun gen".split())
"""Names of months and days that are English words as well: known in their own language only."""
MORE_MONTHS = {"mrz": 3, "maerz": 3, "jänner": 1, "jaenner": 1, "feber": 2, "sept": 9, "février": 2}
"""Further spellings of German and its neighbours."""
SCALE_NOT = frozenset("bin tri mie mil mila mille bil. tril. bill. mil. m. ma. t. t".split())
"""Words of a scale that are other words elsewhere: known in their own language only."""


def tender() -> dict[str, list[str]]:
    """Each currency in use to its territories."""
    found: dict[str, list[str]] = defaultdict(list)
    for territory, rows in sorted(get_global("territory_currencies").items()):
        for code, _, end, is_tender in rows:
            if end is None and is_tender:
                found[code].append(territory)
    return found


def signs() -> str:
    codes = tender()
    signs = _signs(codes)
    home = {sign: sorted(known) for sign, known in sorted(signs.items()) if _is_only_at_home(sign)}
    own = {s: next(iter(known)) for s, known in signs.items() if len(known) == 1 and s not in home}
    shared = {s: sorted(known) for s, known in sorted(signs.items()) if len(known) > 1 and s not in home}
    return "".join(
        (
            _docstring("The signs of currencies."),
            _mapping("SIGNS", own, "Signs of one currency alone."),
            _words("SHARED", shared, "Signs of several; the territory of the record may tell which."),
            _words("HOME", home, "Signs that are words elsewhere: money only where the currency is at home."),
        )
    )


def places() -> str:
    local: dict[str, str] = {}
    for territory, rows in sorted(get_global("territory_currencies").items()):
        now = [code for code, _, end, is_tender in rows if end is None and is_tender]
        if len(territory) == 2 and now:
            local[territory] = now[-1]
    return "".join(
        (
            _docstring("Where a currency is the money of the place."),
            _words("TERRITORIES", _turned(local), "Currency to the territories that pay in it."),
        )
    )


def money() -> str:
    codes = tender()
    return "".join(
        (
            _docstring("The names of currencies."),
            _words("NAMES", _names(codes), "Currency to its names, comma between them.", ", "),
        )
    )


def _signs(codes: Mapping[str, list[str]]) -> dict[str, set[str]]:
    signs: dict[str, set[str]] = defaultdict(set)
    for name in sorted(localedata.locale_identifiers()):
        locale = Locale.parse(name)
        for code in codes:
            sign = _plain(locale.currency_symbols.get(code, code))
            if sign != code and locale.territory in codes[code]:
                signs[sign].add(code)
    for language in LANGUAGES:
        for code in codes:
            sign = _plain(Locale(language).currency_symbols.get(code, code))
            if language == "en" or (
                len(sign) > 1 and any(unicodedata.category(char) == "Sc" for char in sign)
            ):
                signs[sign].add(code)  # "£GB" in France
    for sign, code in MORE_SIGNS.items():
        signs[sign] = {code}
    for sign, known in MORE_SHARED.items():
        signs[sign] = set(known.split()) | (signs[sign] if sign in "$£¥" else set())
    return {sign: known for sign, known in signs.items() if sign and sign not in codes}


def _is_only_at_home(sign: str) -> bool:
    letters = sign.replace(".", "").replace(" ", "")
    is_plain = letters.isalpha() and (letters[0] < "ʰ" or len(letters) == 1) and letters[0] < "⺀"
    return is_plain and sign not in KNOWN_ABROAD


def _names(codes: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """Names in English, and in the languages at home where the currency is."""
    found: dict[str, set[str]] = defaultdict(set)
    for code, territories in codes.items():
        spoken = {
            each.partition("_")[0]
            for place in territories
            for each, about in get_global("territory_languages").get(place, {}).items()
            if about["official_status"] in ("official", "de_facto_official")
        }
        for language in ["en", *(each for each in LANGUAGES if each in spoken)]:
            data: Any = Locale(language)._data
            names = [Locale(language).currencies.get(code, code)]
            names += data["currency_names_plural"].get(code, {}).values()
            for name in names:
                found[_plain(name).lower()].add(code)
    unique = {name: next(iter(known)) for name, known in found.items() if len(known) == 1}
    return _turned({name: code for name, code in unique.items() if name.upper() not in codes and name})


def days() -> str:
    named = _named("months", range(1, 13), lambda at: str(at))
    for word, month in MORE_MONTHS.items():
        named[word]["de"] = {str(month)}
    months, month_clash = _split(named)
    weekdays, _ = _split(_named("days", range(7), lambda at: str(at + 1)))
    wide = {
        language: [_plain(name) for _, name in sorted(Locale(language).months["stand-alone"]["wide"].items())]
        for language in LANGUAGES
    }
    eras = sorted({_plain(each) for each in _eras()})
    return "".join(
        (
            _docstring("Names of months and weekdays, and the words for the era we count in."),
            _words("MONTHS", months, "Month to its names and short names, in all languages that agree."),
            _words(
                "MONTHS_BY_LANGUAGE", month_clash, "Month names of which languages disagree: language:month."
            ),
            _words("WEEKDAYS", weekdays, "Weekday, Monday is 1, to its names and short names."),
            _words(
                "MONTH_NAMES", wide, "Language to its months in full, to write them.", ", ", in_order=True
            ),
            _words("ERAS", {"": eras}, "Words beside a year that change nothing, comma between them.", ", "),
        )
    )


def _named(what: str, numbers: Iterable[int], key: Callable[[int], str]) -> dict[str, dict[str, set[str]]]:
    """Word to language to the keys it names there."""
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for language in LANGUAGES:
        data: Any = Locale(language)._data
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                names = data[what].get(context, {}).get(width, {})
                for number in numbers:
                    for word in _spellings(names.get(number, "")):
                        found[word][language].add(key(number))
    return found


def _spellings(name: str) -> Iterator[str]:
    """The name in small letters without its point, and without its accents."""
    word = _plain(name).lower().replace(".", "")
    if len(word) >= 3 and not any(char.isdigit() or char == " " for char in word):
        yield word
        bare = "".join(char for char in unicodedata.normalize("NFD", word) if not unicodedata.combining(char))
        if word.isascii() is False and bare.isascii():
            yield bare


def _split(found: Mapping[str, Mapping[str, set[str]]]) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """What all languages agree on, turned by key; and the words they do not, by language and key."""
    agreed: dict[str, list[str]] = defaultdict(list)
    other: dict[str, list[str]] = defaultdict(list)
    for word, spoken in sorted(found.items()):
        keys = {key for each in spoken.values() for key in each}
        if len(keys) == 1 and word not in ENGLISH_WORDS:
            agreed[next(iter(keys))].append(word)
            continue
        for language, here in sorted(spoken.items()):
            if len(here) == 1:
                other[f"{language}:{next(iter(here))}"].append(word)
    return dict(sorted(agreed.items(), key=_by_number)), dict(sorted(other.items()))


def _by_number(entry: tuple[str, list[str]]) -> tuple[int, str]:
    return (int(entry[0]) if entry[0].isdigit() else 0, entry[0])


def _eras() -> Iterator[str]:
    for language in LANGUAGES:
        data: Any = Locale(language)._data
        for width in ("wide", "abbreviated"):
            yield data["eras"].get(width, {}).get(1, "").lower()
    yield from ("ce", "a.d.", "c.e.", "n.chr.", "u.z.", "apr. j.-c.")


def numbers() -> str:
    scales, scale_clash = _scales()
    nouns, per = _periods()
    return "".join(
        (
            _docstring("Words of scale and of time, and how a language writes numbers and short dates."),
            _words("SCALES", scales, "Power of ten to the words for it, in all languages that agree."),
            _words(
                "SCALES_BY_LANGUAGE",
                scale_clash,
                "The same where they do not, or are other words: language:power.",
            ),
            _words("NOUNS", nouns, "Period to its names."),
            _words(
                "PER",
                per,
                "Period to the ways to say that something is once in it, comma between them.",
                ", ",
            ),
            _words("COMMAS", {"": _tags(_has_comma)}, "Languages with a decimal comma."),
            _words("POINTS", {"": _tags(_has_point)}, "Their varieties with a decimal point."),
            _words("MONTH_FIRST", {"": _tags(_is_month_first)}, "Where a short date begins with the month."),
            _words("YEAR_FIRST", {"": _tags(_is_year_first)}, "Where it begins with the year."),
        )
    )


def _scales() -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for language in LANGUAGES:
        data: Any = Locale(language)._data
        for style in data["compact_decimal_formats"].values():
            for sizes in style.values():
                for size, pattern in sizes.items():
                    form = _plain(pattern.pattern.replace("'", ""))
                    word, zeros = form.replace("0", "").strip(), form.count("0")
                    if zeros and word and " " not in word and not word.startswith("de "):
                        found[word.lower()][language].add(str(len(size) - zeros))
    short = {w: langs for w, langs in found.items() if len(w.strip(".")) < 3 or w in SCALE_NOT}
    agreed, other = _split({w: langs for w, langs in found.items() if w not in short})
    for word, spoken in short.items():
        for language, powers in spoken.items():
            other.setdefault(f"{language}:{min(powers)}", []).append(word)
    return agreed, {key: sorted(words) for key, words in sorted(other.items())}


def _periods() -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    nouns: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    per: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for language in LANGUAGES:
        data: Any = Locale(language)._data
        for period in PERIODS:
            for width, forms in data["unit_patterns"].get(f"duration-{period}", {}).items():
                for count, form in forms.items():
                    phrase = _plain(str(form).replace("{0}", "")).lower().replace(".", "")
                    if count == "per":
                        per[phrase][language].add(period)
                    elif width != "narrow" and len(phrase) >= 2 and " " not in phrase:
                        nouns[phrase][language].add(period)
    phrases = {key: langs for key, langs in per.items() if not key.startswith("/") and " " in key}
    return _split(nouns)[0], _split(phrases)[0]


def _tags(holds: Callable[[Locale], bool]) -> list[str]:
    """Languages, and varieties of a language that differ from it."""
    found: list[str] = []
    for name in sorted(localedata.locale_identifiers()):
        locale = Locale.parse(name)
        if not locale.script and not locale.variant and holds(locale):
            found.append(name.replace("_", "-"))
    return [tag for tag in found if "-" not in tag or tag.partition("-")[0] not in found]


def _decimal_mark(locale: Locale) -> str:
    data: Any = locale._data
    return data["number_symbols"].get("latn", {}).get("decimal", ".")


def _has_comma(locale: Locale) -> bool:
    return _decimal_mark(locale) == ","


def _has_point(locale: Locale) -> bool:
    is_variety = locale.territory and _has_comma(Locale(locale.language))
    return bool(is_variety) and _decimal_mark(locale) == "."


def _short_date(locale: Locale) -> str:
    data: Any = locale._data
    return str(data["date_formats"]["short"].pattern).lower()


def _is_month_first(locale: Locale) -> bool:
    letters = [char for char in _short_date(locale) if char in "dmy"]
    return bool(locale.territory) and letters[:1] == ["m"]


def _is_year_first(locale: Locale) -> bool:
    return _short_date(locale).lstrip("\u200fgr ").startswith("y")


def _plain(text: str) -> str:
    """Without invisible marks, and with plain spaces."""
    text = "".join(char for char in text if unicodedata.category(char) != "Cf")
    return " ".join(text.split())


def _turned(table: Mapping[str, str]) -> dict[str, list[str]]:
    turned: dict[str, list[str]] = defaultdict(list)
    for key, value in sorted(table.items()):
        turned[value].append(key)
    return dict(sorted(turned.items()))


def _docstring(about: str) -> str:
    return f'"""{about}\n\nMade by tools/write_cldr.py from the CLDR; do not edit.\n"""\n'


def _mapping(name: str, table: Mapping[str, str], about: str) -> str:
    rows = "".join(f'    "{key}": "{value}",\n' for key, value in sorted(table.items()))
    return f'\n{name}: dict[str, str] = {{\n{rows}}}\n"""{about}"""\n'


def _words(
    name: str, table: Mapping[str, Iterable[str]], about: str, comma: str = " ", *, in_order: bool = False
) -> str:
    """A line for each key, wrapped: the key, a bar, its words."""
    lines: list[str] = []
    for key, words in table.items():
        lines += wrap(
            f"{key}| {comma.join(words if in_order else sorted(words))}",
            100,
            break_long_words=False,
            break_on_hyphens=False,
        )
    block = "\n".join(lines)
    return f'\n{name} = """\n{block}\n"""\n"""{about}"""\n'


MODULES: dict[str, Callable[[], str]] = {
    "cldr_signs.py": signs,
    "cldr_places.py": places,
    "cldr_money.py": money,
    "cldr_days.py": days,
    "cldr_words.py": numbers,
}

if __name__ == "__main__":
    place = Path(sys.argv[1]) if len(sys.argv) > 1 else PLACE
    for module, write in MODULES.items():
        (place / module).write_text(write(), "utf-8")

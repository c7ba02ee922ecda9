"""Words that say how often: "a month", "/Monat", "p.a.", "weekly"."""

import re
from decimal import Decimal

from promocase.domain.reading.cldr_words import NOUNS, PER
from promocase.domain.reading.cursor import Cursor
from promocase.domain.reading.numeral import EXACT
from promocase.domain.reading.tables import keys_of

A_YEAR = {"year": 1, "quarter": 4, "month": 12, "fortnight": 26, "week": 52}
"""How often a period comes in a year. A day and an hour are not here: nobody said how many are worked."""

_MORE_NOUNS = """
year| annum, yr, yrs, jahre, jahren, année, annee, godinu, året, år
quarter| quarter, qtr
month| mo, mth, monat, hó, monaten, månaden, måneden, mån, mnd, mies, měs
fortnight| fortnight, two weeks, 14 days, fortnights
week| wk, woche, wochen, veckan, ugen, uken
day| day, giorno, tagen
hour| hr, std, stunde, heure
"""
_SLASH = """
year| a, y, yr, an, jr, yıl
month| m, mo, mth, mon, mt, mtl
week| w, wk, wo
day| d, tg
hour| h, hr
"""
"""Short names only a stroke leads to. "/j" is a day in France and a year in Germany, and no name here."""
_PHRASES = """
year| pa, per annum, im jahr, annually, yearly, annual, jährlich, pro anno, annuel, annuels,
annuelle, anuales, anual, anuais, all'anno, l'anno, annui, annuo, annue, jaarlijks, årligt, årlig,
årligen, rocznie, ročně, par année, l'an, al año, a year, ao ano, на год, i året, vuodessa, évente
quarter| quarterly, per quarter, im quartal, vierteljährlich, a quarter, par trimestre, al trimestre
month| pm, pcm, per calendar month, monthly, im monat, monatlich, mtl, mensuel, mensuels, mensuelle,
mensuales, mensual, mensais, mensal, mensili, mensile, maandelijks, månedlig, månedligt, månatligen, i
månaden, om måneden, i måneden, miesięcznie, měsíčně, al mes, ao mês, kuukaudessa, havonta, в месяц
fortnight| fortnightly, bi-weekly, biweekly, every two weeks, every 2 weeks
week| pw, weekly, in der woche, die woche, wöchentlich, hebdomadaire, semanales, semanal, a la semana,
por semana, settimanali, settimanale, wekelijks, ugentligt, i veckan, om ugen, i uken, viikossa, hetente
day| pd, daily, täglich, am tag, journalier, diarios, diario, al día, ao dia, al giorno, dagelijks,
dagligt, om dagen, om dagen
hour| ph, hourly, stündlich, in der stunde, die stunde, de l'heure, l'heure, a la hora, all'ora, i
timen, i timmen
"""
_PREPOSITIONS = frozenset("per a an each every pro par por pr im am je al ao à la om na za pe".split())
_NAMES = {**keys_of(NOUNS), **keys_of(_MORE_NOUNS, ",")}
_ON_SLASH = {**_NAMES, **keys_of(_SLASH, ",")}
_WAYS = {**keys_of(PER, ","), **keys_of(_PHRASES, ",")}
_CUT = re.compile(r" ?/ ?([^\W\d_]+)\.?")
_P_CUT = re.compile(r"p/([amwdh])(?![^\W\d_])")
_PER_ANNUM = re.compile(r"p\. a\b\.?", re.IGNORECASE)
_LAST = re.compile(r"a\.?$")
"""The a of annum, as in "500 a"; followed by anything it is an article."""


def period_at(cursor: Cursor) -> str:
    """The period that stands here, by its English name; blank if none does."""
    start = cursor.at
    if match := cursor.take(_CUT):
        if period := _ON_SLASH.get(match[1].lower()):
            return period
        cursor.at = start
        return ""
    if match := cursor.take(_P_CUT):
        return _ON_SLASH[match[1]]
    if cursor.take(_PER_ANNUM):
        return "year"
    if period := cursor.word(_WAYS):
        return period
    words, ends = cursor.words_ahead(2)
    if len(words) == 2 and words[0] in _PREPOSITIONS and (period := _NAMES.get(words[1])):
        cursor.at = ends[1]
        return period
    return "year" if cursor.take(_LAST) else ""


def a_year(amount: Decimal | None, period: str) -> Decimal | None:
    """An amount a period as one a year; None for days and hours. Without a period it stays what it is."""
    times = A_YEAR.get(period) if period else 1
    return None if amount is None or times is None else EXACT.multiply(amount, Decimal(times))


def names_of(period: str) -> list[str]:
    """All words for a period."""
    return [word for word, key in _NAMES.items() if key == period]


def period_named(word: str) -> str:
    """The period that a word names in any language; blank if none."""
    return _NAMES.get(word.lower().rstrip("."), "")


def is_period(word: str) -> bool:
    """Whether the word names a length of time: "weeks", "Stunden"."""
    return word.lower().rstrip(".") in _NAMES

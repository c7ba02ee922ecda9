"""What "last month" and "yesterday" mean on the day they are typed: read a year later they would be false."""

import re
from datetime import date, timedelta

from promocase.domain.reading.calendar import FIRST_YEAR, LAST_YEAR, Parts, months_on
from promocase.domain.reading.cursor import Cursor, Unclear
from promocase.domain.reading.day_words import words_of, words_of_day
from promocase.domain.reading.figure import figure_at
from promocase.domain.reading.fold import fold
from promocase.domain.reading.locale import ENGLISH
from promocase.domain.reading.month_names import weekday_of
from promocase.domain.reading.period import period_named
from promocase.domain.reading.tables import keys_of

_DAYS = """
-2| day before yesterday, the day before yesterday, vorgestern, avant-hier, anteayer, anteontem, l'altro
ieri, eergisteren, i forgårs
-1| yesterday, gestern, hier, ayer, ontem, ieri, gisteren, i går, igår, wczoraj, včera
0| today, heute, aujourd'hui, hoy, hoje, oggi, vandaag, i dag, idag, dzisiaj, dziś, dnes
1| tomorrow, morgen, demain, mañana, amanhã, domani, i morgen, imorgon, jutro, zítra
2| day after tomorrow, the day after tomorrow, übermorgen, après-demain, pasado mañana, dopodomani,
overmorgen
"""
_WHICH = """
-1| last previous past letzte letzten letzter letztes letztem vorige vorigen voriges vergangenen dernier
dernière passé passée pasado pasada passado passada scorso scorsa vorig sidste forrige förra zeszły
zeszłym minulý
0| this current diese diesen dieser dieses diesem ce cet cette este esta questo questa deze dit denne
dette detta
1| next coming nächste nächsten nächster nächstes nächstem kommende kommenden prochain prochaine próximo
próxima prossimo prossima volgende volgend næste nästa neste przyszły příští
"""
_SOFT = frozenset("the le la l el il lo o a der die das den im in i en de del het w v".split())
_BACK = re.compile(
    r"(?:vor|il y a|hace|há|for) (?P<before>.+?)(?: siden)?"
    r"|(?P<after>.+?) (?:ago|back|fa|geleden|atrás|temu|sedan|siden)"
)
_ON = re.compile(r"(?:in|dans|en|em|fra|over|om|tra|za) (?P<of>.+)")
_LEAD = re.compile(
    r"(?P<lead>(?:since|from|until|till|by|before|after|end of|the end of|start of|beginning of|early"
    r"|mid|late|seit|ab|bis|ende|anfang|mitte|depuis|fin|desde|hasta|finales de) )(?P<of>.+)"
)
_OFFSETS = {word: int(days) for word, days in keys_of(_DAYS, ",").items()}
_TURNS = {word: int(turn) for word, turn in keys_of(_WHICH).items()}
_MONTHS = {"month": 1, "quarter": 3, "year": 12}


def resolved_day_text(text: str, today: date, language: str = ENGLISH) -> str | None:
    """The words to write instead, as "February 2026" for "last month"; None where nothing is relative."""
    folded = fold(text).lower().strip(" .,")
    if found := _resolved(folded, today, language):
        return found
    match = _LEAD.fullmatch(folded)
    inner = match and _resolved(match["of"], today, language)
    return f"{fold(text)[: len(match['lead'])]}{inner}" if match and inner else None


def _resolved(text: str, today: date, language: str) -> str | None:
    if text in _OFFSETS:
        return words_of_day(today + timedelta(_OFFSETS[text]), language)
    if match := _BACK.fullmatch(text):
        return _counted(match["before"] or match["after"], -1, today, language)
    if (match := _ON.fullmatch(text)) and (found := _counted(match["of"], 1, today, language)):
        return found
    words = [word for word in text.replace("'", " ").split() if word not in _SOFT]
    turns = [_TURNS[word] for word in words if word in _TURNS]
    named = [word for word in words if word not in _TURNS]
    if len(turns) != 1 or len(named) != 1:
        return None
    if period := period_named(named[0]):
        return _turned(period, turns[0], today, language)
    weekday = weekday_of(named[0])
    return _weekday(weekday, turns[0], today, language) if weekday else None


def _counted(text: str, turn: int, today: date, language: str) -> str | None:
    """So many days, weeks, months or years away."""
    cursor = Cursor(text)
    try:
        figure = figure_at(cursor, language)
    except Unclear:
        return None
    count = figure.of(figure.numeral.plain) if figure and figure.numeral.plain else None
    name = cursor.rest
    if count is None and (
        article := re.match(r"(?:a|an|one|einem|einer|un|une|una|uma|een|en|et) (.+)", text)
    ):
        count, name = 1, article[1]
    period = period_named(name)
    if count is None or count % 1 or not 0 < count < 1000 or not period:
        return None
    if period == "week":
        return words_of_day(today + timedelta(turn * int(count) * 7), language)
    return _turned(period, turn * int(count), today, language)


def _turned(period: str, turns: int, today: date, language: str) -> str | None:
    """The period so many after this one, with its name."""
    if period == "day":
        return words_of_day(today + timedelta(turns), language)
    if period == "week":
        year, week, _ = (today + timedelta(7 * turns)).isocalendar()
        return f"{year}-W{week:02}"
    if period not in _MONTHS:
        return None
    months = today.year * 12 + today.month - 1 + turns * _MONTHS[period]
    if not FIRST_YEAR * 12 <= months < LAST_YEAR * 12:
        return None
    there = months_on(date(FIRST_YEAR, 1, 1), months - FIRST_YEAR * 12)
    if period == "year":
        return str(there.year)
    if period == "quarter":
        return f"Q{(there.month + 2) // 3} {there.year}"
    return words_of(Parts(there.year, there.month), language)


def _weekday(weekday: int, turn: int, today: date, language: str) -> str:
    """The last one before today, the next after it, or the one of this week."""
    if turn == 0:
        away = weekday - today.isoweekday()
    elif turn < 0:
        away = -((today.isoweekday() - weekday - 1) % 7 + 1)
    else:
        away = (weekday - today.isoweekday() - 1) % 7 + 1
    return words_of_day(today + timedelta(away), language)

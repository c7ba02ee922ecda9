"""Where a text has two meanings: each of them, with the words that would say it and nothing else."""

import re
from collections.abc import Callable, Iterator
from datetime import date

from promocase.domain.field import Form
from promocase.domain.reading.calendar import parts_of
from promocase.domain.reading.cursor import Unclear
from promocase.domain.reading.dates import readings_of_three
from promocase.domain.reading.day import day_from_text
from promocase.domain.reading.day_words import words_of
from promocase.domain.reading.fold import fold
from promocase.domain.reading.locale import ENGLISH, base, has_decimal_comma
from promocase.domain.reading.meaning import MOST, Choice
from promocase.domain.reading.money import money_from_text
from promocase.domain.reading.month_names import month_of, months_of
from promocase.domain.reading.numeral import numeral_from
from promocase.domain.reading.quantity import quantity_from_text
from promocase.domain.written import Written

_MARKED = re.compile(r"\d{1,3}[.,]\d{3}(?![\d.,])")
_LETTER = re.compile(r"(\d) ?(mil|billions?|[mMTtBbGkK])(?![^\W\d_])")
_LETTERS = {
    "m": ("million", "metres", "months", "minutes"),
    "t": ("thousand", "tonnes", "trillion"),
    "b": ("billion", "bytes"),
    "g": ("grams", "billion"),
    "mil": ("thousand", "million"),
    "billion": ("Mrd.", "Bio."),
    "billions": ("Mrd.", "Bio."),
}
_THREE = re.compile(r"(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})")
_YEAR_AND = re.compile(r"(\d{4}) ?[-/] ?(\d{2})")
_TWO = re.compile(r"(\d{1,2})[-/.](\d{2})")
_NAME_NUMBER = re.compile(
    r"(?P<name>[^\W\d_]+)\.? (?P<number>\d{1,2})(?:st|nd|rd|th)?"
    r"|(?P<day>\d{1,2})(?:st|nd|rd|th|\.)? (?P<month>[^\W\d_]+)\.?"
)
_NAME_YEAR = re.compile(r"([^\W\d_]+)\.? (\d{4})")


def readings_of(
    form: Form,
    text: str,
    language: str = ENGLISH,
    *,
    month_first: bool | None = None,
    today: date | None = None,
) -> tuple[Choice, ...]:
    """What a text that was not understood may mean; none where it was, or where nobody can tell.

    ``today`` lets a day without its year ("14 March") be one of this year.
    """
    folded = fold(text)

    def read(words: str) -> Written:
        if form is Form.MONEY:
            return money_from_text(words, language=language)
        if form is Form.QUANTITY:
            return quantity_from_text(words, language=language)
        return day_from_text(words, month_first=month_first, language=language)

    if not folded or form not in (Form.MONEY, Form.QUANTITY, Form.DAY) or read(folded).is_understood:
        return ()
    candidates = _days(folded.lower(), language, today) if form is Form.DAY else _numbers(folded, language)
    return _distinct(candidates, read)


def _distinct(candidates: Iterator[str], read: Callable[[str], Written]) -> tuple[Choice, ...]:
    found: list[Choice] = []
    for words in dict.fromkeys(candidates):
        value = read(words)
        if value.is_understood and len(found) < MOST:
            found.append(Choice(words, value))
    return tuple(found)


def _numbers(text: str, language: str) -> Iterator[str]:
    """With the decimals beyond doubt, without its mark, and with the letter of scale written out."""
    if match := _MARKED.search(text):
        try:
            numeral = numeral_from(match[0])
        except Unclear:
            return
        if numeral.pointed is not None and numeral.grouped is not None:
            short = f"{numeral.pointed.normalize():f}"
            clear = short if len(short.partition(".")[2]) < 3 else f"{short}0"
            mark = "," if has_decimal_comma(language) else "."
            yield text.replace(match[0], clear.replace(".", mark), 1)
            yield text.replace(match[0], str(numeral.grouped), 1)
    if match := _LETTER.search(text):
        for word in _LETTERS.get(match[2].lower(), ()):
            yield f"{text[: match.end(1)]} {word}{text[match.end() :]}"


def _days(text: str, language: str, today: date | None) -> Iterator[str]:
    if match := _THREE.fullmatch(text):
        found = readings_of_three(match[1], match[2], match[3], match[4], None, True)
        yield from (words_of(parts, language) for parts in found)
    if (match := _YEAR_AND.fullmatch(text)) and (parts := parts_of(int(match[1]), int(match[2]))):
        yield words_of(parts, language)
        yield f"{match[1]}–{int(match[1]) + 1}"
    if (match := _TWO.fullmatch(text)) and (parts := parts_of(2000 + int(match[2]), int(match[1]))):
        yield words_of(parts, language)
    if match := _NAME_NUMBER.fullmatch(text):
        yield from _without_year(match, language, today)
    if match := _NAME_YEAR.fullmatch(text):
        for month in months_of(match[1]):
            if parts := parts_of(int(match[2]), month):
                yield words_of(parts, language if base(language) != "hr" else ENGLISH)


def _without_year(match: re.Match[str], language: str, today: date | None) -> Iterator[str]:
    """A month with a number that is its day, or two digits of its year."""
    month, number = month_of(match["name"] or match["month"], language), int(match["number"] or match["day"])
    if month is None:
        return
    if match["name"] and (parts := parts_of(2000 + number, month)):
        yield words_of(parts, language)
    for year in (today.year, today.year - 1) if today else ():
        if parts := parts_of(year, month, number):
            yield words_of(parts, language)

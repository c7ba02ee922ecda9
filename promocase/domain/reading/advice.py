"""What would make words a value, said from what was typed: never a fixed example, which may not fit.

The window says it beneath the field, the review beside what is still missing.
"""

import re
from collections.abc import Iterator
from datetime import date

from promocase.domain.field import Form
from promocase.domain.reading.meaning import MOST, Choice
from promocase.domain.reading.reader import Reader
from promocase.phrase import Phrase, phrase

_YEARLESS = re.compile(
    r"\d{1,2}\s*[./-]\s*\d{1,2}\s*[./-]?"
    r"|(?:\d{1,2}\D{0,3}\s*)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:\s*\d{1,2}\D{0,2})?",
    re.IGNORECASE,
)
"""A day or month that only lacks its year: "31.2.", "12 March", "Oct"."""
_WHOLE_DATE = re.compile(
    r"\d{1,2}(?:st|nd|rd|th)?[./ -]+[^\W_]+\.?[./, -]+\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}"
    r"|[^\W\d_]+\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}"
)
_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(r"\d[\d.,'’]*\d|\d")
MOST_WORDS = 12
"""Of a text in which a part that is understood is looked for."""
_LACKING = {
    Form.MONEY: phrase("an amount is missing"),
    Form.QUANTITY: phrase("a number is missing"),
    Form.DAY: phrase("a year is missing"),
}
_OR, _COMMA = phrase("“{words}” or {others}"), phrase("“{words}”, {others}")
_SOME_DAY = date(2000, 1, 1)


def choices(form: Form, text: str, reader: Reader, today: date) -> tuple[Choice, ...]:
    """What words that were not understood may mean, or the part of them that says something; best first."""
    return reader.choices(form, text, today) or _parts(form, text, reader)


def advice(form: Form, text: str, reader: Reader) -> Phrase:
    """What is missing, or unclear, in words that were not understood; it goes on a sentence."""
    text = " ".join(text.split())
    if form is Form.DAY:
        if _YEARLESS.fullmatch(text):
            return phrase("add the year")
        if reader.resolved(text, _SOME_DAY) is not None:
            return phrase("it means another day tomorrow, so write the day itself")
    found = reader.choices(form, text, None)
    if not found and form is Form.DAY and _WHOLE_DATE.fullmatch(text):
        return phrase("there is no such day")
    found = found or _parts(form, text, reader)
    if len(found) == 1:
        return phrase("“{words}” alone is understood", words=found[0].words)
    if found:
        return phrase("is it {choices}?", choices=_either(found))
    number = _NUMBER.search(text)
    if number is None:
        return _LACKING[form]
    if form is Form.DAY:
        return phrase("it leaves open which day, month or year")
    return phrase("“{number}” leaves open how much it is", number=number[0])


def _either(found: tuple[Choice, ...]) -> Phrase:
    *others, last = found
    said, joined = phrase("“{words}”", words=last.words), _OR
    for other in reversed(others):
        said, joined = joined.filled(words=other.words, others=said), _COMMA
    return said


def _parts(form: Form, text: str, reader: Reader) -> tuple[Choice, ...]:
    """The parts that are understood by themselves: the longest dates, each number with what it counts."""
    words = [word.strip(".,;:()") for word in text.split()]
    if len(words) < 2 or len(words) > MOST_WORDS:
        return ()
    found = _dates(words, reader) if form is Form.DAY else _numbers(form, words, reader)
    return tuple(dict.fromkeys(found))[:MOST]


def _dates(words: list[str], reader: Reader) -> list[Choice]:
    for length in range(len(words) - 1, 0, -1):
        rows = (" ".join(words[at : at + length]) for at in range(len(words) - length + 1))
        found = [Choice(row, day) for row in rows if (day := reader.day(row)).is_understood]
        if found:
            return found
    return []


def _numbers(form: Form, words: list[str], reader: Reader) -> Iterator[Choice]:
    for at, word in enumerate(words):
        if not _DIGIT.search(word) or not (alone := reader.read(form, word)).is_understood:
            continue
        pair = " ".join(words[at : at + 2])
        counted = reader.read(form, pair)
        says_more = counted.is_understood and counted.bound is alone.bound
        yield Choice(pair, counted) if says_more else Choice(word, alone)

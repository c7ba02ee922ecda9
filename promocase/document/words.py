"""What a document says: numbers, money and days as the reader writes them, and phrases in their language.

What the person wrote is the truth. A value is set in the reader's form only where it was understood whole;
with any "about", "up to" or "a month" in it, the person's own words are printed.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cached_property

from babel import Locale
from babel.dates import format_date, format_interval, format_skeleton
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal, format_percent

from promocase.document.bare_amount import is_bare
from promocase.document.direction import isolated, side_by_side
from promocase.document.prose import line
from promocase.domain.choice import Choice
from promocase.domain.written import ISO_4217, Bound, Day, Money, Quantity
from promocase.figures.bounds import Write
from promocase.figures.money import Amount
from promocase.figures.rounding import Told
from promocase.figures.wording import told_words
from promocase.phrase import COUNT, ENGLISH, Phrase, Tongue

_CODE = re.compile(r"(?<=[A-Z]{3})(?=[−\d])|(?<=\d)(?=[A-Z]{3})")
"""Between a currency's code and its amount, where the CLDR's pattern has nothing."""
_FIRST = re.compile(r"^1 ")
NO_BREAK = "\N{NO-BREAK SPACE}"
_MINUS = "\N{MINUS SIGN}"
LARGEST = Decimal(10) ** 15
"""Beyond it Babel rounds or refuses, and no pay is meant."""


class Words:
    """Writes values in one language and, where none is named, one currency; its tongue says our phrases."""

    def __init__(self, language: str, currency: str, tongue: Tongue = ENGLISH) -> None:
        self.language = language
        self.tongue = tongue
        self.currency = currency.strip().upper() if currency.strip().upper() in ISO_4217 else ""

    @cached_property
    def locale(self) -> Locale:
        return Locale.parse(self.language, sep="-")

    @property
    def decimal(self) -> str:
        """What stands before decimals."""
        return self.number(Decimal("0.5"))[1]

    def tr(self, key: str, /, **values: object) -> str:
        """A phrase marked and said in one: `tr("by {day}", day=…)`."""
        return self.say(Phrase(key, "", values))

    def trn(self, one: str, many: str, /, count: int, **values: object) -> str:
        """The same for words that hang on a number."""
        return self.say(Phrase(one, many, {COUNT: count, **values}))

    def say(self, words: str) -> str:
        """A phrase written elsewhere, its values apart from it; a person's own words stay as they are."""
        return self.tongue.say(_apart(words) if isinstance(words, Phrase) else words)

    def label(self, choice: Choice | None) -> str:
        """The answer as it is read, blank for none."""
        return self.say(Phrase(choice.label)) if choice else ""

    def is_set(self, money: Money) -> bool:
        """Was it understood whole, as a bare amount or one a year, so that it can be set in our form?"""
        is_plain = money.amount is not None and money.bound is Bound.EXACT and money.per in ("", "year")
        return is_plain and is_bare(money.text)

    def money(self, money: Money, currency: str = "") -> str:
        if money.amount is None or not self.is_set(money):
            return line(money.text)
        return self.amount(money.amount, money.currency or currency)

    def amount(self, amount: Decimal, currency: str = "") -> str:
        """Whole amounts without cents."""
        code = currency or self.currency
        whole = amount == amount.to_integral_value()
        if not code or abs(amount) >= LARGEST:
            return " ".join(part for part in (code, self.number(amount)) if part)
        pattern = str(self.locale.currency_formats["standard"].pattern)
        pattern = re.sub(r"\.0+", "", pattern) if whole else pattern
        text = format_currency(amount, code, pattern, locale=self.locale, currency_digits=not whole)
        return _CODE.sub(NO_BREAK, text.replace("-", _MINUS))

    def sum(self, amount: Amount) -> str:
        """A computed amount without its sign: "£7,500", "at least £7,500"; blank where nothing is known."""
        return self.told(amount.told, lambda number: self.amount(number, amount.currency))

    def told(self, told: Told | None, write: Write) -> str:
        """A figure with its bound, in the reader's form."""
        return self.say(told_words(told, write)) if told is not None else ""

    def number(self, number: Decimal) -> str:
        shown = f"{number:,f}" if abs(number) >= LARGEST else format_decimal(number, locale=self.locale)
        return shown.replace("-", _MINUS)

    def percent(self, number: Decimal) -> str:
        """Of a hundred: "68%", or "68 %" where that is how it is written; with the decimals it has."""
        pattern = str(self.locale.percent_formats[None].pattern)
        pattern = re.sub(r"0(?=[^0]*$)", "0.##", pattern, count=1)
        return format_percent(number / 100, pattern, locale=self.locale).replace("-", _MINUS)

    def quantity(self, quantity: Quantity, unit: str = "") -> str:
        """Always the person's own wording; the unit follows a bare figure, and nothing else."""
        text, unit = line(quantity.text), line(unit)
        is_bare = quantity.is_understood and not (quantity.unit or quantity.per)
        return f"{text} {unit}" if is_bare and unit and unit.lower() not in text.lower() else text

    def listed(self, texts: Iterable[str]) -> str:
        """ "A, B and C"."""
        return format_list([isolated(text) for text in texts if text], locale=self.locale)

    def by(self, day: Day) -> str:
        """ "by May 2026"; what says its bound itself, or is no date, in its own words."""
        said = self.dated(day)
        return self.tr("by {day}", day=said) if said and day.is_calendar else said

    def dated(self, day: Day) -> str:
        """A day after "by", "from" or "until": in some languages a full date has an article there."""
        said = self.day(day)
        return self.tr("{date}", date=said) if day.is_calendar and day.day else said

    def since(self, day: Day) -> str:
        """A day after the word "since", which the person may have written too."""
        is_since = day.year is not None and day.bound is Bound.LEAST and day.since is None
        return self.day(replace(day, bound=Bound.EXACT) if is_since else day)

    def day(self, day: Day) -> str:
        first = day.first
        if first is None or not day.is_calendar:
            return line(day.text)
        if day.day:
            return self.in_full(first)
        return format_skeleton("yMMMM", first, locale=self.locale) if day.month else str(day.year)

    def in_full(self, value: date) -> str:
        said = format_date(value, "long", locale=self.locale)
        return _FIRST.sub("1er ", said) if self.locale.language == "fr" else said

    def month(self, value: date) -> str:
        return format_skeleton("yMMM", value, locale=self.locale)

    def span(self, start: Day, end: Day) -> str:
        """From … to, short, broken at the dash only; words that are no dates as they stand."""
        if not start.is_calendar or not end.is_calendar or start.first is None or end.first is None:
            return side_by_side((self.short(start), self.short(end)), " – ")
        if start.first > end.first or (start.year, start.month) == (end.year, end.month):
            ends = (start, end) if start.first > end.first else (end,)
        elif start.month and end.month:
            return _held(format_interval(start.first, end.first, "yMMM", locale=self.locale))
        else:
            ends = (start, end)
        return f"{NO_BREAK}– ".join(_held(self.short(each)) for each in ends)

    def short(self, day: Day) -> str:
        """A month and year where the day matters less."""
        is_month = day.is_calendar and day.month
        return self.month(day.first) if day.first is not None and is_month else self.day(day)


def _apart(words: Phrase) -> Phrase:
    """The same phrase with each text in it that is not ours as an island."""
    values = {
        name: _apart(value) if isinstance(value, Phrase) else isolated(value)
        for name, value in words.values.items()
        if isinstance(value, str)
    }
    return words.filled(**values) if values else words


def _held(text: str) -> str:
    """A date that no line's end takes apart."""
    return text.replace(" ", NO_BREAK)

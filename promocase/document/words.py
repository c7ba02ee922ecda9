"""What a document says: numbers, money and days as the reader writes them, and phrases in their language.

What the person wrote is the truth. A value is set in the reader's form only where it was understood whole;
with any "about", "up to" or "a month" in it, the person's own words are printed.
"""

import re
from datetime import date
from decimal import Decimal
from functools import cached_property

from babel import Locale
from babel.dates import format_date, format_interval, format_skeleton
from babel.numbers import format_currency, format_decimal, format_percent

from promocase.document.prose import line
from promocase.domain.choice import Choice
from promocase.domain.written import ISO_4217, Day, Money, Quantity
from promocase.phrase import COUNT, ENGLISH, Phrase, Tongue

_EXACT = re.compile(
    r"\s*(?:[A-Za-z]{3}|[^\w\s.,≈~<>≤≥±+-]{1,3})?\s*\d[\d.,'’\s]*(?:k|m|mn|bn|million|billion|thousand)?"
    r"\s*(?:[A-Za-z]{3}|[^\w\s.,≈~<>≤≥±+-]{1,3})?\s*(?:(?:a|per) (?:year|annum))?\s*",
    re.IGNORECASE,
)
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

    def tr(self, key: str, /, **values: object) -> str:
        """A phrase marked and said in one: `tr("by {day}", day=…)`."""
        return self.say(Phrase(key, "", values))

    def trn(self, one: str, many: str, /, count: int, **values: object) -> str:
        """The same for words that hang on a number."""
        return self.say(Phrase(one, many, {COUNT: count, **values}))

    def say(self, words: str) -> str:
        """A phrase written elsewhere; a person's own words stay as they are."""
        return self.tongue.say(words)

    def label(self, choice: Choice | None) -> str:
        """The answer as it is read, blank for none."""
        return self.say(Phrase(choice.label)) if choice else ""

    def money(self, money: Money, currency: str = "") -> str:
        if money.amount is None or not _EXACT.fullmatch(money.text):
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
        return format_currency(amount, code, pattern, locale=self.locale, currency_digits=not whole)

    def number(self, number: Decimal) -> str:
        shown = f"{number:,f}" if abs(number) >= LARGEST else format_decimal(number, locale=self.locale)
        return shown.replace("-", _MINUS)

    def share(self, share: Decimal) -> str:
        """A part of one as a whole percentage, with its sign."""
        pattern = "#,##0\N{NO-BREAK SPACE}%" if self.language == "en-GB" else "#,##0%"
        text = format_percent(abs(share), pattern, locale=self.locale)
        return f"{_MINUS if share < 0 else '+'}{text}"

    def quantity(self, quantity: Quantity, unit: str = "") -> str:
        """Always the person's own wording; the unit follows when it is not in there yet."""
        text = line(quantity.text)
        unit = line(unit)
        return f"{text} {unit}" if text and unit and unit.lower() not in text.lower() else text

    def day(self, day: Day) -> str:
        first = day.first
        if first is None or not day.is_calendar:
            return line(day.text)
        if day.day:
            return self.in_full(first)
        return format_skeleton("yMMMM", first, locale=self.locale) if day.month else str(day.year)

    def in_full(self, value: date) -> str:
        return format_date(value, "long", locale=self.locale)

    def month(self, value: date) -> str:
        return format_skeleton("yMMM", value, locale=self.locale)

    def span(self, start: Day, end: Day) -> str:
        """From … to, short, broken at the dash only; words that are no dates as they stand."""
        if not start.is_calendar or not end.is_calendar or start.first is None or end.first is None:
            return " – ".join(part for part in (self.short(start), self.short(end)) if part)
        if start.first > end.first or (start.year, start.month) == (end.year, end.month):
            ends = (start, end) if start.first > end.first else (end,)
        elif start.month and end.month:
            return _held(format_interval(start.first, end.first, "yMMM", locale=self.locale))
        else:
            ends = (start, end)
        return "\N{NO-BREAK SPACE}– ".join(_held(self.short(each)) for each in ends)

    def short(self, day: Day) -> str:
        """A month and year where the day matters less."""
        is_month = day.is_calendar and day.month
        return self.month(day.first) if day.first is not None and is_month else self.day(day)

    def duration(self, since: date, until: date) -> str:
        """Whole years and months between two days; blank for less than a month."""
        months = (until.year - since.year) * 12 + until.month - since.month - (until.day < since.day)
        told = (
            self.trn("{count} year", "{count} years", months // 12) if months >= 12 else "",
            self.trn("{count} month", "{count} months", months % 12) if months > 0 and months % 12 else "",
        )
        return " ".join(part for part in told if part)


def _held(text: str) -> str:
    """A date that no line's end takes apart."""
    return text.replace(" ", "\N{NO-BREAK SPACE}")

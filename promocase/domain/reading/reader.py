"""How one record reads what is typed in it: the same in the window, from a file and from the command line.

Whoever holds a Reader need not have read: the words of all languages are loaded with the first text.
"""

from dataclasses import dataclass
from datetime import date

from promocase.domain.field import Form
from promocase.domain.reading.meaning import Choice
from promocase.domain.reading.usual import ENGLISH
from promocase.domain.written import ISO_4217, Day, Money, Quantity, Written

WRITTEN = (Form.MONEY, Form.QUANTITY, Form.DAY)
"""The forms whose words are read."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads in one language; ``year_start`` is the month in which the company's year begins."""

    language: str = ENGLISH
    year_start: int = 1

    @property
    def month_first(self) -> bool:
        """Is "3/4/2026" the fourth of March, for sure?"""
        from promocase.domain.reading.locale import is_month_first

        return is_month_first(self.language) is True

    def money(self, text: str) -> Money:
        from promocase.domain.reading.money import money_from_text

        return money_from_text(text, language=self.language)

    def quantity(self, text: str) -> Quantity:
        from promocase.domain.reading.quantity import quantity_from_text

        return quantity_from_text(text, language=self.language)

    def day(self, text: str) -> Day:
        from promocase.domain.reading.day import day_from_text

        return day_from_text(text, language=self.language, year_start=self.year_start)

    def currency(self, text: str) -> str:
        """The code of ISO 4217 for "€", "euro" or itself; blank where it is none or several."""
        if text in ISO_4217:
            return text
        from promocase.domain.reading.currency import currency_from_text

        return currency_from_text(text, language=self.language)

    def read(self, form: Form, text: str) -> Written:
        """The words as a value of one of the written forms."""
        match form:
            case Form.MONEY:
                return self.money(text)
            case Form.QUANTITY:
                return self.quantity(text)
            case _:
                return self.day(text)

    def resolved(self, text: str, today: date) -> str | None:
        """The words to write instead, as "February 2026" for "last month"; None where nothing is relative."""
        from promocase.domain.reading.relative import resolved_day_text

        return resolved_day_text(text, today, self.language)

    def choices(self, form: Form, text: str, today: date | None) -> tuple[Choice, ...]:
        """What words that were not understood may mean, a "yesterday" included if one knows ``today``."""
        from promocase.domain.reading.choice import readings_of

        if form is Form.DAY and today is not None:
            resolved = self.resolved(text, today)
            if resolved is not None:
                return (Choice(resolved, self.day(resolved)),)
        return readings_of(form, text, self.language, today=today)

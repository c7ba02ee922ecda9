"""From what a person typed to a value: "12,5k", "5 days", "14.3.2026", in the languages of Europe.

Reading never refuses and never guesses: what it does not understand keeps its words and no more.
"""

from promocase.domain.reading.choice import Choice, readings_of
from promocase.domain.reading.currency import currency_from_text
from promocase.domain.reading.day import day_from_text
from promocase.domain.reading.money import money_from_text
from promocase.domain.reading.quantity import quantity_from_text
from promocase.domain.reading.reader import WRITTEN, Reader
from promocase.domain.reading.relative import resolved_day_text

__all__ = [
    "WRITTEN",
    "Choice",
    "Reader",
    "currency_from_text",
    "day_from_text",
    "money_from_text",
    "quantity_from_text",
    "readings_of",
    "resolved_day_text",
]

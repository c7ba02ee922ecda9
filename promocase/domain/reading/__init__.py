"""From what a person typed to a value: "12,5k", "5 days", "14.3.2026", in the languages of Europe.

Reading never refuses and never guesses: what it does not understand keeps its words and no more.

The words of all those languages are loaded with the first text that is read: who opens a record, or only
passes a Reader on, never waits for them.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from promocase.domain.reading.meaning import Choice
from promocase.domain.reading.reader import WRITTEN, Reader

if TYPE_CHECKING:
    from promocase.domain.reading.choice import readings_of
    from promocase.domain.reading.currency import currency_from_text
    from promocase.domain.reading.day import day_from_text
    from promocase.domain.reading.money import money_from_text
    from promocase.domain.reading.quantity import quantity_from_text
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

_HOMES = {
    "currency_from_text": "currency",
    "day_from_text": "day",
    "money_from_text": "money",
    "quantity_from_text": "quantity",
    "readings_of": "choice",
    "resolved_day_text": "relative",
}
"""The module of each function here that is loaded when it is asked for."""


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)

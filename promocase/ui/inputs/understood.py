"""What was understood of a written value, in words to stand beneath it."""

from dataclasses import dataclass
from decimal import Decimal

from promocase.domain.written import Day, Money, Quantity, Written
from promocase.phrase import phrase
from promocase.ui.parts.dates import date_words
from promocase.ui.tongue import tr

_A_DAY = phrase("31 March 2026")


@dataclass(frozen=True, slots=True)
class Understood:
    """Blank words where there is nothing to say; ``is_clear`` is False for what could not be read."""

    words: str = ""
    is_clear: bool = True


def understood(
    value: Written, *, currency: str = "", month_first: bool = False, example: str = ""
) -> Understood:
    """How a value was understood. What says no more than was written stays unsaid."""
    if value.is_blank:
        return Understood()
    if not value.is_understood:
        return Understood(_unclear(value, example), is_clear=False)
    if isinstance(value, Day):
        words = day_words(value, month_first) if value.is_calendar else value.text
    elif not value.is_exact or value.per:
        words = value.text
    else:
        words = _money(value, currency) if isinstance(value, Money) else _quantity(value)
    return Understood("" if _bare(words) == _bare(value.text) else f"= {words}")


def number_words(number: Decimal) -> str:
    """A number with its thousands grouped, without needless zeros."""
    whole = number == number.to_integral_value()
    return f"{number:,.0f}" if whole else f"{number:,f}".rstrip("0")


def day_words(day: Day, month_first: bool = False) -> str:
    """A day, month or year with the month's name."""
    return date_words(day.year or 0, day.month, day.day, month_first=month_first)


def _money(money: Money, currency: str) -> str:
    amount = money.amount or Decimal()
    whole = amount == amount.to_integral_value()
    return (
        f"{amount:,.0f} {money.currency or currency}".strip()
        if whole
        else (f"{amount:,.2f} {money.currency or currency}".strip())
    )


def _quantity(quantity: Quantity) -> str:
    number = number_words(quantity.number or Decimal())
    return f"{number} {quantity.unit}".strip()


def _unclear(value: Written, example: str) -> str:
    if isinstance(value, Day):
        return tr("Kept as written; not a date yet. Try {example}", example=example or _A_DAY)
    if isinstance(value, Money):
        return tr("Kept as written; not an amount yet. Try {example}", example=example or "12,500")
    return tr("Kept; no number yet")


def _bare(words: str) -> str:
    return "".join(words.split()).casefold()

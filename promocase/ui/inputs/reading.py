"""What was understood of a written value, in words to stand beneath it."""

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from promocase.domain.written import Day, Money, Quantity, Written


@dataclass(frozen=True, slots=True)
class Reading:
    """Blank words where there is nothing to say; ``is_clear`` is False for what could not be read."""

    words: str = ""
    is_clear: bool = True


def reading_of(
    value: Written, *, currency: str = "", month_first: bool = False, example: str = ""
) -> Reading:
    """How a value was read. What says no more than was written stays unsaid."""
    if value.is_blank:
        return Reading()
    if not value.is_understood:
        return Reading(_unclear(value, example), is_clear=False)
    if isinstance(value, Money):
        words = _money(value, currency)
    else:
        words = _quantity(value) if isinstance(value, Quantity) else day_words(value, month_first)
    return Reading("" if _bare(words) == _bare(value.text) else f"= {words}")


def number_words(number: Decimal) -> str:
    """A number with its thousands grouped, without needless zeros."""
    whole = number == number.to_integral_value()
    return f"{number:,.0f}" if whole else f"{number:,f}".rstrip("0")


def day_words(day: Day, month_first: bool = False) -> str:
    """A day, month or year with the month's name."""
    month = QLocale.c().monthName(day.month) if day.month else ""
    parts = (month, f"{day.day},") if month_first and day.day else (str(day.day or ""), month)
    return " ".join(part for part in (*parts, str(day.year)) if part)


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
        words, usual = _tr("Kept as written; not a date yet. Try {}"), "31 March 2026"
    elif isinstance(value, Money):
        words, usual = _tr("Kept as written; not an amount yet. Try {}"), "12,500"
    else:
        return _tr("Kept; no number yet")
    return words.format(example or usual)


def _bare(words: str) -> str:
    return "".join(words.split()).casefold()


def _tr(words: str) -> str:
    return QCoreApplication.translate("Reading", words)

"""What was understood of a written value, in words to stand beneath it."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from promocase.domain.field import Form
from promocase.domain.reading import Reader
from promocase.domain.reading.advice import advice
from promocase.domain.written import Bound, Day, Money, Quantity, Written
from promocase.figures.bounds import BOUNDS, Write
from promocase.phrase import phrase
from promocase.ui.parts.dates import date_words
from promocase.ui.parts.numbers import number_words
from promocase.ui.tongue import shown, tr

_EACH = {
    "year": phrase("{figure} a year"),
    "quarter": phrase("{figure} a quarter"),
    "month": phrase("{figure} a month"),
    "fortnight": phrase("{figure} every two weeks"),
    "week": phrase("{figure} a week"),
    "day": phrase("{figure} a day"),
    "hour": phrase("{figure} an hour"),
}
_BASES = {
    "gross": phrase("{figure} before tax"),
    "net": phrase("{figure} after tax"),
    "ote": phrase("{figure} if all targets are met"),
}
_UNCLEAR = {
    Form.MONEY: phrase("Kept as written; not an amount yet: {advice}"),
    Form.QUANTITY: phrase("Kept as written; not a number yet: {advice}"),
    Form.DAY: phrase("Kept as written; not a date yet: {advice}"),
}
_HOURS = frozenset("h hr hrs hour hours std".split())
_GLUED = ("%", "‰", "°")


@dataclass(frozen=True, slots=True)
class Understood:
    """Blank words where there is nothing to say; ``is_clear`` is False for what could not be read."""

    words: str = ""
    is_clear: bool = True


def understood(form: Form, value: Written, reader: Reader, currency: str = "") -> Understood:
    """How a value was understood. What says no more than was written stays unsaid."""
    if value.is_blank:
        return Understood()
    if not value.is_understood:
        said = _UNCLEAR[form].filled(advice=advice(form, value.text, reader))
        return Understood(shown(said), is_clear=False)
    if isinstance(value, Day):
        words = day_words(value, reader)
    else:
        words = _money(value, currency, reader) if isinstance(value, Money) else _quantity(value, reader)
    return Understood("" if _bare(words) == _bare(value.text) else f"= {words}")


def day_words(day: Day, reader: Reader) -> str:
    """A day, month or year with the month's name; of what is half known the first and the last day."""
    if day.since is not None and day.until is not None:
        return _span(day.since, day.until, reader)
    if day.since is not None:
        first = _date(day.since, reader)
        return tr("since {day}", day=first) if day.bound is Bound.LEAST else tr("{day} or later", day=first)
    if day.until is not None:
        last = _date(day.until, reader)
        return tr("until {day}", day=last) if day.bound is Bound.MOST else tr("{day} or earlier", day=last)
    words = date_words(day.year or 0, day.month, day.day, month_first=reader.month_first)
    match day.bound:
        case Bound.LEAST:
            return tr("since {day}", day=words)
        case Bound.MOST:
            return tr("until {day}", day=words)
        case Bound.ABOUT:
            return tr("about {day}", day=words)
        case _:
            return words


def _span(first: date, last: date, reader: Reader) -> str:
    """Whole months and years by their names, else from day to day."""
    ends_month = (last + timedelta(1)).day == 1
    if first.day == 1 and ends_month:
        if (first.month, last.month) == (1, 12):
            return _from_to(str(first.year), str(last.year))
        return _from_to(date_words(first.year, first.month, None), date_words(last.year, last.month, None))
    return _from_to(_date(first, reader), _date(last, reader))


def _from_to(first: str, last: str) -> str:
    if first == last:
        return first
    year = last.rpartition(" ")[2]
    short = first.removesuffix(f" {year}").removesuffix(",") if year != first else first
    return tr("{low} to {high}", low=short, high=last)


def _date(day: date, reader: Reader) -> str:
    return date_words(day.year, day.month, day.day, month_first=reader.month_first)


def _money(money: Money, currency: str, reader: Reader) -> str:
    """A year's amount; of a day's or an hour's pay what was written, as nobody said how many are worked."""
    code = money.currency or currency
    is_rate = money.amount is None and money.low is None
    low, high = (money.rate, money.rate_high) if is_rate else (money.low, money.high)
    number = low if is_rate and high is None else None if is_rate else money.amount
    words = _figure(money.bound, number, low, high, lambda amount: _amount(amount, reader))
    words = f"{words} {code}".strip()
    if money.per:
        words = shown(_EACH[money.per if is_rate else "year"].filled(figure=words))
    return shown(_BASES[money.basis].filled(figure=words)) if money.basis else words


def _quantity(quantity: Quantity, reader: Reader) -> str:
    unit = quantity.unit
    if quantity.per and unit.lower().rstrip(".") in _HOURS:
        unit = tr("hours")
    words = _figure(
        quantity.bound,
        quantity.number,
        quantity.low,
        quantity.high,
        lambda number: number_words(number, reader.language),
    )
    words = f"{words}{unit}" if unit.startswith(_GLUED) else f"{words} {unit}".strip()
    return shown(_EACH[quantity.per].filled(figure=words)) if quantity.per else words


def _figure(
    bound: Bound, number: Decimal | None, low: Decimal | None, high: Decimal | None, write: Write
) -> str:
    """One figure or a range, with its bound."""
    if number is not None:
        words = write(number)
    elif low is not None and high is not None:
        words = tr("{low} to {high}", low=write(low), high=write(high))
    else:
        words = write(low or Decimal())
    return shown(BOUNDS[bound].filled(figure=words))


def _amount(amount: Decimal, reader: Reader) -> str:
    cents = 0 if amount == amount.to_integral_value() else 2
    return number_words(amount, reader.language, decimals=cents)


def _bare(words: str) -> str:
    return "".join(words.split()).casefold()

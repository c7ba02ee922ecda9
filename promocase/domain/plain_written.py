"""Money, quantities and days as plain values, and back; a bare text is read as if typed."""

from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, Never, cast

from promocase.domain.plain_parts import Fault, Plain, Source, line, parts
from promocase.domain.written import BASES, PERIODS, Bound, Day, Money, Quantity

MOST_DIGITS = 60
"""Of a number written out in full."""

_MONEY_PARTS = frozenset("text amount currency bound low high per rate rate_high basis".split())
_QUANTITY_PARTS = frozenset("text number unit bound low high per".split())
_DAY_PARTS = frozenset("text year month day since until bound".split())


def read_money(plain: object, source: Source) -> Money:
    if isinstance(plain, str):
        return source.reader.money(plain)
    given = parts(plain, _MONEY_PARTS)
    low, high = _range(given, "low", "high")
    return Money(
        line(given, "text"),
        _number(given, "amount"),
        line(given, "currency"),
        _bound(given),
        low,
        high,
        _one_of(given, "per", PERIODS),
        _number(given, "rate"),
        _number(given, "rate_high"),
        _one_of(given, "basis", BASES),
    )


def read_quantity(plain: object, source: Source) -> Quantity:
    if isinstance(plain, str):
        return source.reader.quantity(plain)
    given = parts(plain, _QUANTITY_PARTS)
    low, high = _range(given, "low", "high")
    number, unit = _number(given, "number"), line(given, "unit")
    return Quantity(
        line(given, "text"), number, unit, _bound(given), low, high, _one_of(given, "per", PERIODS)
    )


def read_day(plain: object, source: Source) -> Day:
    if isinstance(plain, str):
        return source.reader.day(plain)
    given = parts(plain, _DAY_PARTS)
    year, month, day = (_whole(given, name) for name in ("year", "month", "day"))
    if (year is None and month is not None) or (month is None and day is not None):
        raise Fault("", "a day needs its month, and a month its year")
    if year is not None:
        try:
            date(year, 1 if month is None else month, 1 if day is None else day)
        except (ValueError, OverflowError) as error:
            raise Fault("", "there is no such date") from error
    since, until = _date(given, "since"), _date(given, "until")
    if since is not None and until is not None and since > until:
        raise Fault("until", "expected no day before `since`")
    return Day(line(given, "text"), year, month, day, since, until, _bound(given))


def _whole(given: Plain, name: str) -> int | None:
    number = given.get(name)
    if number is not None and (not isinstance(number, int) or isinstance(number, bool)):
        raise Fault(name, "expected a whole number")
    return number


def _number(given: Plain, name: str) -> Decimal | None:
    written = given.get(name)
    if written is None:
        return None
    try:
        number = Decimal(written) if isinstance(written, str) and len(written) <= MOST_DIGITS else None
    except InvalidOperation:
        number = None
    if number is None:
        raise Fault(name, 'expected a number in quotes, as in "54000"')
    if not number.is_finite() or abs(number.adjusted()) >= MOST_DIGITS or len(f"{number:f}") > MOST_DIGITS:
        raise Fault(name, "expected an ordinary number")
    return number


def _range(given: Plain, low: str, high: str) -> tuple[Decimal | None, Decimal | None]:
    """Both ends of a range, or neither."""
    ends = _number(given, low), _number(given, high)
    if (ends[0] is None) != (ends[1] is None):
        raise Fault(high if ends[1] is None else low, "a range has both its ends")
    return ends


def _one_of(given: Plain, name: str, known: tuple[str, ...]) -> str:
    word = given.get(name, "")
    if word != "" and word not in known:
        raise Fault(name, f"expected one of {', '.join(known)}")
    return cast(str, word)


def _bound(given: Plain) -> Bound:
    return Bound(_one_of(given, "bound", tuple(bound.value for bound in Bound if bound)))


def _date(given: Plain, name: str) -> date | None:
    written = given.get(name)
    if written is None:
        return None
    try:
        return (
            date.fromisoformat(written) if isinstance(written, str) and len(written) == 10 else _no_date(name)
        )
    except ValueError:
        return _no_date(name)


def _no_date(name: str) -> Never:
    raise Fault(name, "expected a date as in 2026-03-14")


def write_money(money: Money) -> Plain:
    return _trimmed(
        text=money.text,
        amount=_written_out(money.amount),
        currency=money.currency,
        bound=money.bound.value,
        low=_written_out(money.low),
        high=_written_out(money.high),
        per=money.per,
        rate=_written_out(money.rate),
        rate_high=_written_out(money.rate_high),
        basis=money.basis,
    )


def write_quantity(quantity: Quantity) -> Plain:
    return _trimmed(
        text=quantity.text,
        number=_written_out(quantity.number),
        unit=quantity.unit,
        bound=quantity.bound.value,
        low=_written_out(quantity.low),
        high=_written_out(quantity.high),
        per=quantity.per,
    )


def write_day(day: Day) -> Plain:
    return _trimmed(
        text=day.text,
        year=day.year,
        month=day.month,
        day=day.day,
        since=day.since and day.since.isoformat(),
        until=day.until and day.until.isoformat(),
        bound=day.bound.value,
    )


def _written_out(number: Decimal | None) -> str | None:
    return None if number is None else f"{number:f}"


def _trimmed(**parts: Any) -> Plain:
    return {name: value for name, value in parts.items() if value is not None and value != ""}

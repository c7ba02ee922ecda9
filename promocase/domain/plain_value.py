"""One field's value as plain values (dicts, lists, strings), and back; a fault says where and what."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any, Never, cast

from promocase.domain.clean import clean, clean_line
from promocase.domain.field import Form
from promocase.domain.item import Attachment
from promocase.domain.reading import day_from_text, money_from_text, quantity_from_text
from promocase.domain.written import BASES, PERIODS, Bound, Day, Money, Quantity

Plain = dict[str, Any]
NewId = Callable[[], str]
Read = Callable[[Any, NewId], Any]
"""From a plain value to a field's; Fault with the path from the field inwards."""

LONGEST_ID = 64
"""Characters."""
MOST_DIGITS = 60
"""Of a number written out in full."""


class Fault(ValueError):
    """A plain value that is no item: ``path`` says where, the message what."""

    def __init__(self, path: str, message: str) -> None:
        super().__init__(f"{path}: {message}")
        self.path = path
        self.message = message

    def within(self, outer: str) -> "Fault":
        """The same fault seen from further out."""
        dot = "." if outer and self.path and not self.path.startswith("[") else ""
        return Fault(f"{outer}{dot}{self.path}", self.message)


def _read_line(plain: object, _: NewId) -> str:
    return clean_line(_text(plain))


def _read_text(plain: object, _: NewId) -> str:
    return clean(_text(plain))


def _read_flag(plain: object, _: NewId) -> bool:
    if not isinstance(plain, bool):
        raise Fault("", "expected true or false")
    return plain


def read_choice(choices: Mapping[str, Any], plain: object, _: NewId) -> Any:
    if plain is None:
        return None
    if not isinstance(plain, str) or plain not in choices:
        raise Fault("", f"expected one of {', '.join(choices)}")
    return choices[plain]


def _read_money(plain: object, _: NewId) -> Money:
    if isinstance(plain, str):
        return money_from_text(plain)
    given = _parts(plain, _MONEY_PARTS)
    low, high = _range(given, "low", "high")
    return Money(
        _line(given, "text"),
        _number(given, "amount"),
        _line(given, "currency"),
        _bound(given),
        low,
        high,
        _one_of(given, "per", PERIODS),
        _number(given, "rate"),
        _number(given, "rate_high"),
        _one_of(given, "basis", BASES),
    )


def _read_quantity(plain: object, _: NewId) -> Quantity:
    if isinstance(plain, str):
        return quantity_from_text(plain)
    given = _parts(plain, _QUANTITY_PARTS)
    low, high = _range(given, "low", "high")
    number, unit = _number(given, "number"), _line(given, "unit")
    return Quantity(
        _line(given, "text"), number, unit, _bound(given), low, high, _one_of(given, "per", PERIODS)
    )


def _read_day(plain: object, _: NewId) -> Day:
    if isinstance(plain, str):
        return day_from_text(plain)
    given = _parts(plain, _DAY_PARTS)
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
    return Day(_line(given, "text"), year, month, day, since, until, _bound(given))


def _read_refs(plain: object, _: NewId) -> tuple[str, ...]:
    given = listed(plain, "expected a list of ids")
    for at, id in enumerate(given):
        if not isinstance(id, str):
            raise Fault(f"[{at}]", "expected text")
    return tuple(dict.fromkeys(cast(list[str], given)))


def _read_attachment(plain: object, _: NewId) -> Attachment | None:
    if plain is None:
        return None
    given = _parts(plain, _ATTACHMENT_PARTS)
    if len(given) != len(_ATTACHMENT_PARTS):
        raise Fault("", "an attachment has name, digest, size and media")
    digest, size = given["digest"], given["size"]
    if not isinstance(digest, str) or len(digest) != 64 or set(digest) - set("0123456789abcdef"):
        raise Fault("digest", "expected a SHA-256 in hex")
    if not isinstance(size, int) or isinstance(size, bool) or not 0 <= size < 2**63:
        raise Fault("size", "expected a number of bytes")
    return Attachment(_line(given, "name"), digest, size, _line(given, "media"))


def read_id(plain: object, _: NewId) -> str:
    id = _text(plain)
    if not id or len(id) > LONGEST_ID or clean_line(id) != id:
        raise Fault("", "expected a short text")
    return id


def read_time(plain: object, _: NewId) -> datetime:
    try:
        when = datetime.fromisoformat(_text(plain))
    except ValueError as error:
        if isinstance(error, Fault):
            raise
        raise Fault("", "expected a date and time as in 2026-03-14T09:30:00+00:00") from error
    if when.tzinfo is None:
        raise Fault("", "the time needs its zone, as in +00:00")
    return when


_MONEY_PARTS = frozenset("text amount currency bound low high per rate rate_high basis".split())
_QUANTITY_PARTS = frozenset("text number unit bound low high per".split())
_DAY_PARTS = frozenset("text year month day since until bound".split())
_ATTACHMENT_PARTS = frozenset({"name", "digest", "size", "media"})


def _parts(plain: object, known: frozenset[str]) -> Plain:
    if type(plain) is not dict:
        raise Fault("", "expected a text, or an object with its parts")
    given = cast(Plain, plain)
    if unknown := sorted(given.keys() - known):
        raise Fault(unknown[0], f"expected only {', '.join(sorted(known))}")
    return given


def listed(plain: object, words: str) -> list[object]:
    """The plain value if it is a list; else a Fault with these words."""
    if not isinstance(plain, list):
        raise Fault("", words)
    return cast(list[object], plain)


def _text(plain: object) -> str:
    if not isinstance(plain, str):
        raise Fault("", "expected text")
    return plain


def _line(given: Plain, name: str) -> str:
    text = given.get(name, "")
    if not isinstance(text, str):
        raise Fault(name, "expected text")
    return clean_line(text)


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


def _write_money(money: Money) -> Plain:
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


def _write_quantity(quantity: Quantity) -> Plain:
    return _trimmed(
        text=quantity.text,
        number=_written_out(quantity.number),
        unit=quantity.unit,
        bound=quantity.bound.value,
        low=_written_out(quantity.low),
        high=_written_out(quantity.high),
        per=quantity.per,
    )


def _write_day(day: Day) -> Plain:
    return _trimmed(
        text=day.text,
        year=day.year,
        month=day.month,
        day=day.day,
        since=day.since and day.since.isoformat(),
        until=day.until and day.until.isoformat(),
        bound=day.bound.value,
    )


def _write_choice(choice: Any) -> str | None:
    return None if choice is None else str(choice)


def _write_attachment(file: Attachment | None) -> Plain | None:
    return file and {"name": file.name, "digest": file.digest, "size": file.size, "media": file.media}


def _as_it_is(value: Any) -> Any:
    return value


def _written_out(number: Decimal | None) -> str | None:
    return None if number is None else f"{number:f}"


def _trimmed(**parts: Any) -> Plain:
    return {name: value for name, value in parts.items() if value is not None and value != ""}


READ: Mapping[Form, Read] = {
    # CHOICE needs its choices and MANY its kind: see plain.py
    Form.LINE: _read_line,
    Form.TEXT: _read_text,
    Form.FLAG: _read_flag,
    Form.MONEY: _read_money,
    Form.QUANTITY: _read_quantity,
    Form.DAY: _read_day,
    Form.REFS: _read_refs,
    Form.FILE: _read_attachment,
}
WRITE: Mapping[Form, Callable[[Any], Any]] = {
    Form.LINE: _as_it_is,
    Form.TEXT: _as_it_is,
    Form.FLAG: _as_it_is,
    Form.CHOICE: _write_choice,
    Form.MONEY: _write_money,
    Form.QUANTITY: _write_quantity,
    Form.DAY: _write_day,
    Form.REFS: list,
    Form.FILE: _write_attachment,
}

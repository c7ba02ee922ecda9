"""Items as plain values (dicts, lists, strings) for files, and back with every fault named by its path.

Blank fields are left out. A written value may also be given as a bare string, which is then read as if typed.
"""

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any, cast

from promocase.domain.clean import clean, clean_line
from promocase.domain.field import Field, Form, blank_of, fields_of
from promocase.domain.item import Attachment, Item
from promocase.domain.written import Day, Money, Quantity, day_from_text, money_from_text, quantity_from_text

Plain = dict[str, Any]


class Fault(ValueError):
    """A plain value that is no item: ``path`` says where, the message what."""

    def __init__(self, path: str, message: str) -> None:
        super().__init__(f"{path}: {message}")
        self.path = path
        self.message = message


def plain_from_item(item: Item) -> Plain:
    """The item as plain values, fields in their declared order, blanks left out."""
    plain: Plain = {"id": item.id}
    plain |= {
        name: when.isoformat() for name in ("created", "changed") if (when := getattr(item, name)) is not None
    }
    for field in fields_of(type(item)):
        value = getattr(item, field.name)
        if value != blank_of(type(item), field.name):
            plain[field.name] = _plain(field, value)
    return plain


def item_from_plain(kind: type[Item], plain: object, path: str, new_id: Callable[[], str]) -> Any:
    """The item of ``kind`` that the plain values hold; Fault where they hold none."""
    if not isinstance(plain, dict):
        raise Fault(path, "expected an object")
    given = cast(dict[str, object], plain)
    known = {field.name: field for field in fields_of(kind)}
    if unknown := sorted(set(given) - set(known) - {"id", "created", "changed"}):
        raise Fault(f"{path}.{unknown[0]}", f"a {kind.NAME} has no such field")
    values: dict[str, Any] = {
        name: _value(known[name], value, f"{path}.{name}", new_id)
        for name, value in given.items()
        if name in known
    }
    times = {name: _time(given[name], f"{path}.{name}") for name in ("created", "changed") if name in given}
    return kind(id=_id(given.get("id"), path, new_id), **times, **values)


def _plain(field: Field, value: Any) -> Any:
    match value:
        case Money():
            return _trim({"text": value.text, "amount": _number(value.amount), "currency": value.currency})
        case Quantity():
            return _trim({"text": value.text, "number": _number(value.number), "unit": value.unit})
        case Day():
            return _trim({"text": value.text, "year": value.year, "month": value.month, "day": value.day})
        case Attachment():
            return {"name": value.name, "digest": value.digest, "size": value.size, "media": value.media}
        case tuple() if field.form is Form.MANY:
            return [plain_from_item(child) for child in cast(tuple[Item, ...], value)]
        case tuple():
            return list(cast(tuple[str, ...], value))
        case _:
            return value if value is None or isinstance(value, bool) else str(value)


def _value(field: Field, plain: object, path: str, new_id: Callable[[], str]) -> Any:
    match field.form:
        case Form.LINE:
            return clean_line(_str(plain, path))
        case Form.TEXT:
            return clean(_str(plain, path))
        case Form.FLAG:
            return _expect(bool, plain, path, "true or false")
        case Form.CHOICE:
            return _choice(field, plain, path)
        case Form.MONEY | Form.QUANTITY | Form.DAY:
            return _written(field.form, plain, path)
        case Form.REFS:
            ids = _expect(list, plain, path, "a list of ids")
            return tuple(dict.fromkeys(_str(id, f"{path}[{at}]") for at, id in enumerate(ids)))
        case Form.MANY:
            children = _expect(list, plain, path, "a list")
            items = tuple(
                item_from_plain(field.of, child, f"{path}[{at}]", new_id) for at, child in enumerate(children)
            )
            if len({item.id for item in items}) < len(items):
                raise Fault(path, "two items have the same id")
            return items
        case Form.FILE:
            return _attachment(plain, path)


def _written(form: Form, plain: object, path: str) -> Money | Quantity | Day:
    read = {Form.MONEY: money_from_text, Form.QUANTITY: quantity_from_text, Form.DAY: day_from_text}[form]
    if isinstance(plain, str):
        return read(plain)
    given = cast(Plain, _expect(dict, plain, path, "a string, or an object with a text"))
    allowed = {
        Form.MONEY: ("amount", "currency"),
        Form.QUANTITY: ("number", "unit"),
        Form.DAY: ("year", "month", "day"),
    }
    if unknown := sorted(set(given) - {"text", *allowed[form]}):
        raise Fault(f"{path}.{unknown[0]}", "no such value")
    words = clean_line(_str(given.get("text"), f"{path}.text"))
    if form is Form.MONEY:
        return Money(
            words, _decimal(given.get("amount"), f"{path}.amount"), _str(given.get("currency", ""), path)
        )
    if form is Form.QUANTITY:
        return Quantity(
            words, _decimal(given.get("number"), f"{path}.number"), _str(given.get("unit", ""), path)
        )
    return _day(words, given, path)


def _day(words: str, given: Plain, path: str) -> Day:
    parts = [given.get(name) for name in ("year", "month", "day")]
    if any(part is not None and (not isinstance(part, int) or isinstance(part, bool)) for part in parts):
        raise Fault(path, "year, month and day are whole numbers")
    day = Day(words, *parts)
    try:
        fits = day.first is None or (parts[2] is None or parts[1] is not None)
    except ValueError:
        fits = False
    if not fits or (day.year is None and any(part is not None for part in parts)):
        raise Fault(path, "there is no such date")
    return day


def _attachment(plain: object, path: str) -> Attachment | None:
    given = cast(Plain, _expect(dict, plain, path, "an attachment"))
    if set(given) != {"name", "digest", "size", "media"}:
        raise Fault(path, "an attachment has name, digest, size and media")
    digest = _str(given["digest"], path)
    if len(digest) != 64 or set(digest) - set("0123456789abcdef"):
        raise Fault(f"{path}.digest", "expected a SHA-256 in hex")
    if not isinstance(given["size"], int) or isinstance(given["size"], bool) or given["size"] < 0:
        raise Fault(f"{path}.size", "expected a number of bytes")
    return Attachment(
        clean_line(_str(given["name"], path)), digest, given["size"], clean_line(_str(given["media"], path))
    )


def _choice(field: Field, plain: object, path: str) -> Any:
    if plain is None:
        return None
    keys = [str(choice) for choice in field.of]
    if plain not in keys:
        raise Fault(path, f"expected one of {', '.join(keys)}")
    return field.of(plain)


def _id(given: object, path: str, new_id: Callable[[], str]) -> str:
    if given is None:
        return new_id()
    id = _str(given, f"{path}.id")
    if not id or len(id) > 64 or clean_line(id) != id:
        raise Fault(f"{path}.id", "expected a short text")
    return id


def _time(given: object, path: str) -> datetime:
    try:
        when = datetime.fromisoformat(_str(given, path))
    except ValueError as error:
        raise Fault(path, "expected a date and time as in 2026-03-14T09:30:00+00:00") from error
    if when.tzinfo is None:
        raise Fault(path, "the time needs its zone, as in +00:00")
    return when


def _decimal(given: object, path: str) -> Decimal | None:
    if given is None:
        return None
    try:
        number = Decimal(_str(given, path))
    except InvalidOperation as error:
        raise Fault(path, 'expected a number in quotes, as in "54000"') from error
    if not number.is_finite() or len(f"{number:f}") > 60:
        raise Fault(path, "expected an ordinary number")
    return number


def _number(number: Decimal | None) -> str | None:
    return None if number is None else f"{number:f}"


def _str(given: object, path: str) -> str:
    return cast(str, _expect(str, given, path, "text"))


def _expect(kind: type, given: object, path: str, words: str) -> Any:
    if not isinstance(given, kind):
        raise Fault(path, f"expected {words}")
    return given


def _trim(plain: Plain) -> Plain:
    return {name: value for name, value in plain.items() if value is not None and value != ""}

"""Items as plain values (dicts, lists, strings) for files, and back with every fault named by its path.

Blank fields are left out. A written value may also be given as a bare string, which is then read as if typed.
Opening a record reads each of its items here: a kind is looked into once, a path is made only for a fault.
"""

from collections.abc import Callable, Mapping
from functools import cache, partial
from typing import Any, cast

from promocase.domain.content import value_of
from promocase.domain.field import Field, Form, blank_of, fields_of
from promocase.domain.item import Item, Kind
from promocase.domain.plain_parts import Fault, NewId, Plain, Read, Source, listed
from promocase.domain.plain_value import READ, WRITE, read_choice, read_id, read_time
from promocase.domain.reading import Reader
from promocase.phrase import phrase

_USUAL = Reader()
Write = Callable[[Any], object]
"""From the value of one form to its plain value."""


def plain_from_item(item: Item) -> Plain:
    """The item as plain values, fields in their declared order, blanks left out."""
    plain: Plain = {"id": item.id}
    if item.created is not None:
        plain["created"] = item.created.isoformat()
    if item.changed is not None:
        plain["changed"] = item.changed.isoformat()
    for name, blank, write in _writers(type(item)):
        value = value_of(item, name)
        if value != blank:
            plain[name] = write(value)
    return plain


def item_from_plain(
    kind: type[Kind], plain: object, path: str, new_id: NewId, reader: Reader = _USUAL
) -> Kind:
    """The item of ``kind`` that the plain values hold; Fault where they hold none."""
    try:
        return _item(kind, plain, Source(new_id, reader))
    except Fault as fault:
        raise fault.within(path) from fault.__cause__


def _item(kind: type[Kind], plain: object, source: Source) -> Kind:
    if type(plain) is not dict:
        raise Fault("", phrase("expected an object"))
    given, readers = cast(Plain, plain), _readers(kind)
    values: Plain = {}
    for name, value in given.items():
        read = readers.get(name)
        if read is None:
            raise Fault(name, phrase("“{kind}” has no such field", kind=kind.NAME))
        try:
            values[name] = read(value, source)
        except Fault as fault:
            raise fault.within(name) from fault.__cause__
    if "id" not in values:
        values["id"] = source.new_id()
    return kind(**values)


@cache
def _readers(kind: type[Item]) -> Mapping[str, Read]:
    own: dict[str, Read] = {"id": read_id, "created": read_time, "changed": read_time}
    return own | {field.name: _reader(field) for field in fields_of(kind)}


def _reader(field: Field) -> Read:
    match field.form:
        case Form.CHOICE:
            return partial(read_choice, {str(choice): choice for choice in field.choices})
        case Form.MANY:
            return partial(_read_children, field.nested)
        case _:
            return READ[field.form]


@cache
def _writers(kind: type[Item]) -> tuple[tuple[str, object, Write], ...]:
    return tuple((field.name, blank_of(kind, field.name), _writer(field.form)) for field in fields_of(kind))


def _read_children(kind: type[Kind], plain: object, source: Source) -> tuple[Kind, ...]:
    items: list[Kind] = []
    for at, child in enumerate(listed(plain, phrase("expected a list"))):
        try:
            items.append(_item(kind, child, source))
        except Fault as fault:
            raise fault.within(f"[{at}]") from fault.__cause__
    if len({item.id for item in items}) < len(items):
        raise Fault("", phrase("two items have the same id"))
    return tuple(items)


def _write_children(children: tuple[Item, ...]) -> list[Plain]:
    return [plain_from_item(child) for child in children]


def _writer(form: Form) -> Write:
    return _write_children if form is Form.MANY else WRITE[form]

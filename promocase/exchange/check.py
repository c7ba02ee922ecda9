"""What holds between the items of a record, which no item can tell by itself."""

from promocase.domain.content import children_of, ids_of
from promocase.domain.field import Field, Form, fields_of
from promocase.domain.item import Item
from promocase.domain.plain import Fault
from promocase.domain.record import KINDS, Record
from promocase.phrase import phrase


def check(record: Record, beside: Record | None = None) -> None:
    """Fault for an id given twice in a kind, or a reference to an item neither here nor ``beside``."""
    _check_ids(record)
    _check_references(record, beside)


def _check_ids(record: Record) -> None:
    for key in KINDS:
        seen: set[str] = set()
        for at, item in enumerate(record.of(key)):
            if item.id in seen:
                raise Fault(
                    f"{key}[{at}].id", phrase("the id “{id}” is taken by an item before it", id=item.id)
                )
            seen.add(item.id)


def _check_references(record: Record, beside: Record | None) -> None:
    known = {key: frozenset(_ids(record, key) + (_ids(beside, key) if beside else ())) for key in KINDS}
    for key in KINDS:
        for at, item in enumerate(record.of(key)):
            _check_item(item, f"{key}[{at}]", known)


def _check_item(item: Item, path: str, known: dict[str, frozenset[str]]) -> None:
    for field in fields_of(type(item)):
        if field.form is Form.REFS:
            _check_ids_of(item, field, f"{path}.{field.name}", known)
        elif field.form is Form.MANY:
            for at, child in enumerate(children_of(item, field.name)):
                _check_item(child, f"{path}.{field.name}[{at}]", known)


def _check_ids_of(item: Item, field: Field, path: str, known: dict[str, frozenset[str]]) -> None:
    lost = [id for id in ids_of(item, field.name) if id not in known[field.target]]
    if lost:
        raise Fault(path, phrase("no {kind} has the id “{id}”", kind=KINDS[field.target].NAME, id=lost[0]))


def _ids(record: Record, key: str) -> tuple[str, ...]:
    return tuple(item.id for item in record.of(key))

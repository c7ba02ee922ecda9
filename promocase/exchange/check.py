"""What holds between the items of a record, which no item can tell by itself."""

from promocase.domain.field import Form, fields_of
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
        value = getattr(item, field.name)
        if field.form is Form.REFS and (lost := [id for id in value if id not in known[field.of]]):
            words = phrase("no {kind} has the id “{id}”", kind=KINDS[field.of].NAME, id=lost[0])
            raise Fault(f"{path}.{field.name}", words)
        if field.form is Form.MANY:
            for at, child in enumerate(value):
                _check_item(child, f"{path}.{field.name}[{at}]", known)


def _ids(record: Record, key: str) -> tuple[str, ...]:
    return tuple(item.id for item in record.of(key))

"""Items with ids and times of their own: new ones, copies, and what an edit makes of one."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from promocase.domain.chosen import Kind
from promocase.domain.clean import clean, clean_line
from promocase.domain.field import Field, Form, field_of, fields_of
from promocase.editing.nested import children_of


class Maker:
    """Knows the clock and where ids come from; the items it makes are in no record yet."""

    def __init__(self, now: Callable[[], datetime], new_id: Callable[[], str]) -> None:
        self._now = now
        self._new_id = new_id

    def new(self, kind: type[Kind], values: Mapping[str, Any]) -> Kind:
        """An item with these values, cleaned of what no text may hold."""
        now = self._now()
        given = {name: cleaned(field_of(kind, name), value) for name, value in values.items()}
        make: Callable[..., Kind] = kind
        return make(id=self._new_id(), created=now, changed=now, **given)

    def copy(self, item: Kind, values: Mapping[str, Any]) -> Kind:
        """The same again but for these values, nested items too."""
        now = self._now()
        children: dict[str, Any] = {
            field.name: tuple(self.copy(child, {}) for child in children_of(item, field.name))
            for field in fields_of(type(item))
            if field.form is Form.MANY
        }
        own: dict[str, Any] = {"id": self._new_id(), "created": now, "changed": now}
        return replace(item, **(own | children | dict(values)))

    def changed(self, item: Kind, values: Mapping[str, Any]) -> Kind:
        """The item with these values, changed now."""
        return replace(item, **{"changed": self._now(), **values})


def cleaned(field: Field, value: Any) -> Any:
    """The value as the field may hold it."""
    match field.form:
        case Form.LINE:
            return clean_line(value)
        case Form.TEXT:
            return clean(value)
        case _:
            return value

"""Items with ids and times of their own: new ones, copies, and what an edit makes of one."""

from collections.abc import Callable, Mapping
from datetime import datetime

from promocase.domain.clean import clean, clean_line
from promocase.domain.content import children_of, made, with_values
from promocase.domain.field import Field, Form, field_of, fields_of
from promocase.domain.item import Kind


class Maker:
    """Knows the clock and where ids come from; the items it makes are in no record yet."""

    def __init__(self, now: Callable[[], datetime], new_id: Callable[[], str]) -> None:
        self._now = now
        self._new_id = new_id

    def new(self, kind: type[Kind], values: Mapping[str, object]) -> Kind:
        """An item with these values, cleaned of what no text may hold."""
        now = self._now()
        given = {name: cleaned(field_of(kind, name), value) for name, value in values.items()}
        return made(kind, {"id": self._new_id(), "created": now, "changed": now, **given})

    def copy(self, item: Kind, values: Mapping[str, object]) -> Kind:
        """The same again but for these values, nested items too."""
        now = self._now()
        children = {
            field.name: tuple(self.copy(child, {}) for child in children_of(item, field.name))
            for field in fields_of(type(item))
            if field.form is Form.MANY
        }
        own = {"id": self._new_id(), "created": now, "changed": now}
        return with_values(item, {**own, **children, **values})

    def changed(self, item: Kind, values: Mapping[str, object]) -> Kind:
        """The item with these values, changed now."""
        return with_values(item, {"changed": self._now(), **values})


def cleaned(field: Field, value: object) -> object:
    """The value as the field may hold it."""
    if field.form not in (Form.LINE, Form.TEXT):
        return value
    if not isinstance(value, str):
        raise TypeError(f"{field.name} holds text")
    return clean_line(value) if field.form is Form.LINE else clean(value)

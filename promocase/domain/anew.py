"""What is written, read once more: a reading follows from the words and the record's language alone.

So it is made anew for all of a record where it was made by an older program, or the language changes.
"""

from promocase.domain.content import children_of, with_values, written_of
from promocase.domain.field import Form, fields_of
from promocase.domain.item import Kind
from promocase.domain.reading import WRITTEN, Reader
from promocase.domain.record import KINDS, Record
from promocase.domain.written import Written

Known = dict[tuple[Form, str], Written]
"""What was read already: a year is written many times in one record."""


def read_anew(record: Record, reader: Reader) -> Record:
    """The record as the reader reads it; what is read as before is the same object."""
    known = Known()
    for key in KINDS:
        items = record.of(key)
        anew = tuple(_item(item, reader, known) for item in items)
        if any(one is not other for one, other in zip(items, anew, strict=True)):
            record = record.replaced(key, anew)
    return record


def _item(item: Kind, reader: Reader, known: Known) -> Kind:
    values: dict[str, object] = {}
    for field in fields_of(type(item)):
        if field.form in WRITTEN:
            value = written_of(item, field.name)
            if (anew := _value(field.form, value, reader, known)) != value:
                values[field.name] = anew
        elif field.form is Form.MANY:
            children = children_of(item, field.name)
            others = tuple(_item(child, reader, known) for child in children)
            if any(one is not other for one, other in zip(children, others, strict=True)):
                values[field.name] = others
    return with_values(item, values)


def _value(form: Form, value: Written, reader: Reader, known: Known) -> Written:
    """Without words there is nothing to read: such a value stays."""
    if value.is_blank:
        return value
    if (form, value.text) not in known:
        known[form, value.text] = reader.read(form, value.text)
    return known[form, value.text]

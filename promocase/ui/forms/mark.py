"""What a field is called for who hears it, and the quiet word beside its label: who will read it."""

from promocase.document.cut import is_for_writer
from promocase.document.editions import EDITIONS
from promocase.domain.field import Field, Form, fields_of
from promocase.domain.item import Item
from promocase.ui.tongue import shown, tr

_IN_OWN_NOTES = frozenset(name for edition in EDITIONS.values() for name in edition.private)
"""Private fields that an edition for the writer's own eyes prints."""


def heard_name(kind: type[Item], field: Field) -> str:
    """The label; where another field has the same ("to", "Print this"), after that of the field before it."""
    fields = fields_of(kind)
    if sum(each.label == field.label for each in fields) == 1:
        return shown(field.label)
    before = fields[[each.name for each in fields].index(field.name) - 1]
    return tr("{field}: {what}", field=shown(before.label), what=shown(field.label))


def mark_words(kind: type[Item], field: Field, *, says_printed: bool, is_released: bool = False) -> str:
    """Blank where nothing is said: on most pages what is printed goes without saying."""
    if field.released_by:
        return tr("Printed") if is_released else tr("Only you, until you print it")
    if field.private:
        if kind.PRIVATE:
            return ""
        is_noted = f"{kind.KEY}.{field.name}" in _IN_OWN_NOTES
        return tr("Private: in your own notes alone") if is_noted else tr("Private: never printed")
    if not says_printed or field.form is Form.FLAG:
        return ""
    return tr("Only you") if is_for_writer(kind, field) else tr("Printed")

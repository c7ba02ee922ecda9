"""What a field is called for who hears it, and the quiet word beside its label: who will read it."""

from promocase.document.cut import is_for_writer
from promocase.domain.field import Field, Form, fields_of
from promocase.domain.item import Item
from promocase.ui.tongue import shown, tr


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
        return "" if kind.PRIVATE else tr("Private: never printed")
    if not says_printed or field.form is Form.FLAG:
        return ""
    return tr("Only you") if is_for_writer(kind, field) else tr("Printed")

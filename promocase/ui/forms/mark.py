"""The quiet word beside a field's label that says who will read what is written there."""

from promocase.document.cut import is_for_writer
from promocase.domain.field import Field, Form
from promocase.domain.item import Item
from promocase.ui.tongue import tr


def mark_words(kind: type[Item], field: Field, *, says_printed: bool, is_released: bool = False) -> str:
    """Blank where nothing is said: on most pages what is printed goes without saying."""
    if field.released_by:
        return tr("Printed") if is_released else tr("Only you, until you print it")
    if field.private:
        return "" if kind.PRIVATE else tr("Private: never printed")
    if not says_printed or field.form is Form.FLAG:
        return ""
    return tr("Only you") if is_for_writer(kind, field) else tr("Printed")

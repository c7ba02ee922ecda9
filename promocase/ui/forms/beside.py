"""What stands beside a field and hangs on other fields of its item: marks, remarks, an amount's currency."""

from collections.abc import Iterable

from promocase.domain.content import value_of
from promocase.domain.item import Item
from promocase.ui.desk import Desk
from promocase.ui.forms.cell import Cell
from promocase.ui.forms.mark import mark_words
from promocase.ui.inputs.offered import currency_beside
from promocase.ui.inputs.remarks import remarks


def show_beside(cells: Iterable[Cell], kind: type[Item], item: Item | None, desk: Desk) -> None:
    """Show it anew in all fields of one item."""
    said = remarks(item, desk.reader) if item is not None else {}
    currency = currency_beside(desk.editor.record.profile, item)
    for cell in cells:
        flag = cell.field.released_by
        if flag:
            is_released = item is not None and value_of(item, flag) is True
            cell.show_mark(mark_words(kind, cell.field, says_printed=True, is_released=is_released))
        cell.remark_on(said.get(cell.field.name, ""), currency)

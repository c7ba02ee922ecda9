"""Where a paper would show an empty box, as lines of a list; what knows the fonts loads when asked."""

from dataclasses import dataclass

from promocase.document.options import Options
from promocase.domain.place import Place
from promocase.domain.record import Record
from promocase.errors import PromocaseError


@dataclass(frozen=True, slots=True)
class BoxLine:
    words: str
    place: Place
    field: str


def box_lines(record: Record, case_id: str, options: Options) -> tuple[BoxLine, ...]:
    """In reading order; none for a case that is gone."""
    from promocase.document.undrawn import undrawn_in  # noqa: PLC0415

    try:
        found = undrawn_in(record, case_id, options)
    except PromocaseError:
        return ()
    return tuple(BoxLine(each.words, each.place, each.field) for each in found)

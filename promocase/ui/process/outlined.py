"""The sections of a paper as the window lists them; what builds them loads when asked."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from promocase.domain.record import Record
from promocase.errors import PromocaseError

if TYPE_CHECKING:
    from promocase.document.options import Options


@dataclass(frozen=True, slots=True)
class SectionLine:
    """The usual heading of a section on the paper, and whether there is anything in it yet."""

    key: str
    heading: str
    says_something: bool


def section_lines(record: Record, case_id: str, options: "Options") -> tuple[SectionLine, ...]:
    """In the edition's order; none for a case, or what else a paper is about, that is gone."""
    from promocase.document.outline import outline  # noqa: PLC0415

    try:
        found = outline(record, case_id, options)
    except PromocaseError:
        return ()
    return tuple(SectionLine(each.key, each.heading, each.says_something) for each in found)

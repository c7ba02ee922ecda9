"""What earlier talks with the same person left open, the most urgent first."""

from dataclasses import dataclass

from promocase.document.material import Material, Passage
from promocase.document.sections.meeting import meeting_of
from promocase.document.sections.steps import agreed, in_order

MOST = 4


@dataclass(frozen=True, slots=True)
class Open:
    """`more` says how many have no line."""

    lines: tuple[Passage, ...]
    more: str


def build(material: Material) -> Open | None:
    meeting = meeting_of(material)
    steps = in_order(agreed(meeting.before, material)) if meeting else []
    if not steps:
        return None
    more = len(steps) - MOST
    said = material.words.trn("and {count} more step", "and {count} more steps", more) if more > 0 else ""
    return Open(tuple(each.passage for each in steps[:MOST]), said)

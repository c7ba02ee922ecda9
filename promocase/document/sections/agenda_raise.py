"""What the person wants to raise, in their own words: the first thing on an agenda."""

from dataclasses import dataclass

from promocase.document.blocks import Prose
from promocase.document.material import Material
from promocase.document.prose import prose
from promocase.document.sections.meeting import meeting_of


@dataclass(frozen=True, slots=True)
class Raised:
    id: str
    agenda: Prose


def build(material: Material) -> Raised | None:
    meeting = meeting_of(material)
    if meeting is None or not meeting.talk.agenda.strip():
        return None
    return Raised(meeting.talk.id, prose(meeting.talk.agenda))

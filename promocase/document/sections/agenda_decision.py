"""The decision that is asked for, and the days on the way to it: for the manager, and for nobody else."""

from promocase.document.material import Material
from promocase.document.sections import brief_date
from promocase.document.sections.brief_date import Request
from promocase.document.sections.meeting import is_with_manager, meeting_of


def build(material: Material) -> Request | None:
    meeting = meeting_of(material)
    if meeting is None or not is_with_manager(meeting, material):
        return None
    return brief_date.build(material)

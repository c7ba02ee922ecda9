"""The top of an agenda: with whom, and when."""

from promocase.document.direction import side_by_side
from promocase.document.material import Material
from promocase.document.prose import line
from promocase.document.sections.head import Head, writer
from promocase.document.sections.meeting import meeting_of


def build(material: Material) -> Head:
    """Never None: a document has a title, whatever else is missing."""
    words, meeting = material.words, meeting_of(material)
    if meeting is None:
        note = words.tr(
            "No check-in is written down yet. Its day, its person and what you want to raise stand here."
        )
        return Head(material.kicker, words.tr("The next talk"), writer(material), "", note)
    day, person = words.day(meeting.talk.held_on), meeting.person
    named = words.tr("With {person}", person=person) if person else words.tr("The next talk")
    heading = side_by_side((named, day), ", ")
    note = "" if line(meeting.talk.agenda) else words.tr("What you want to raise is not written down yet.")
    return Head(material.kicker, heading, writer(material), side_by_side((person, day)), note)

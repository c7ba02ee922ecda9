"""The meeting an agenda is for, and the talks before it."""

from dataclasses import dataclass

from promocase.document.material import Material
from promocase.document.prose import line
from promocase.domain.kinds.checkin import CheckIn


@dataclass(frozen=True, slots=True)
class Meeting:
    """`before` are the earlier talks with the same person, the latest first."""

    talk: CheckIn
    before: tuple[CheckIn, ...]

    @property
    def person(self) -> str:
        return line(self.talk.with_whom)


def meeting_of(material: Material) -> Meeting | None:
    """None while the record has no check-in."""
    talks = material.excerpt.checkins
    return Meeting(talks[0], talks[1:]) if talks else None


def is_with_manager(meeting: Meeting, material: Material) -> bool:
    """What is asked of a manager is for nobody else; where a name is missing, nobody else is known of."""
    manager = line(material.excerpt.profile.manager).casefold()
    return not manager or not meeting.person or meeting.person.casefold() == manager

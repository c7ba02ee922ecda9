"""The top of a page that is about a month, a meeting or a person, where no role is in its title."""

from dataclasses import dataclass

from promocase.document.direction import side_by_side
from promocase.document.material import Material
from promocase.document.prose import line


@dataclass(frozen=True, slots=True)
class Head:
    """`subject` is what the document is called by; `note` says kindly what is not written yet."""

    kicker: str
    heading: str
    subline: str
    subject: str
    note: str = ""


def writer(material: Material, *more: str) -> str:
    """Who writes, of which team, and on what day."""
    profile = material.excerpt.profile
    named = (line(profile.name), line(profile.role), line(profile.team), line(profile.organisation))
    return side_by_side((*more, *named, material.words.in_full(material.today)))

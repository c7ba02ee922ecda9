"""The head of a sponsor's brief: for whom it is, whom it speaks for, and what is asked."""

from dataclasses import dataclass

from promocase.document.direction import side_by_side
from promocase.document.material import Fact, Material
from promocase.document.prose import line, prose
from promocase.document.sections.cover import Cover, heading
from promocase.document.sections.pay_words import base_asked, label_of
from promocase.document.sections.request import decision, role_asked


@dataclass(frozen=True, slots=True)
class SponsorHead:
    """`note` says kindly what is not written yet."""

    cover: Cover
    note: str = ""


def build(material: Material) -> SponsorHead:
    """Never None: a document has a title, whatever else is missing."""
    words = material.words
    name = line(material.excerpt.profile.name)
    return SponsorHead(
        Cover(
            kicker=material.kicker,
            heading=words.tr("Speaking for\n{name}", name=name) if name else heading(material),
            subline=_subline(material),
            ask=_ask(material),
            thesis=prose(material.excerpt.case.thesis),
        ),
        _note(material),
    )


def _note(material: Material) -> str:
    """What would stand here, where nothing is asked for and nothing is claimed yet."""
    case = material.excerpt.case
    if material.excerpt.accomplishments or _ask(material) or line(case.thesis):
        return ""
    return material.words.tr(
        "Nothing is chosen for this case yet. The claims to repeat and what to ask for stand here."
    )


def _subline(material: Material) -> str:
    """The name of who is addressed, and nothing else that is known of them; not before the job of who is
    spoken for, which would read as theirs."""
    words, profile = material.words, material.excerpt.profile
    person = next((line(each.name) for each in material.excerpt.people if line(each.name)), "")
    addressed = words.tr("for {person}", person=person) if person else ""
    named = (line(profile.role), line(profile.team), line(profile.organisation))
    return side_by_side((*named, addressed, words.in_full(material.today)))


def _ask(material: Material) -> tuple[Fact, ...]:
    """Without the pay of today: a sponsor asks, and need not know it."""
    pay = Fact(label_of(material), base_asked(material))
    return tuple(fact for fact in (role_asked(material), pay, decision(material)) if fact.value)

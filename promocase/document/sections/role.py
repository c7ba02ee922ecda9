"""The role held today beside the role sought, and the bar that was agreed.

Levels, pay, team and dates stand on the cover already.
"""

from dataclasses import dataclass

from promocase.document.blocks import Prose
from promocase.document.material import Fact, Material, Passage, bounded, facts
from promocase.document.prose import line, prose


@dataclass(frozen=True, slots=True)
class Side:
    kind: str
    label: str
    role: str
    facts: tuple[Fact, ...]
    prose: Prose
    bar: Prose


@dataclass(frozen=True, slots=True)
class Roles:
    sides: tuple[Side, ...]
    bar_label: str
    agreed_title: str
    agreed: tuple[Passage, ...]


def build(material: Material) -> Roles | None:
    """None unless it says more than the cover does."""
    today, sought = _today(material), _sought(material)
    agreed, words = _agreed(material), material.words
    if not (today.facts or today.prose or sought.prose or sought.bar or agreed):
        return None
    return Roles((today, sought), words.tr("The bar, as agreed"), words.tr("Agreed on the way"), agreed)


def _today(material: Material) -> Side:
    profile, words = material.excerpt.profile, material.words
    since = profile.level_since.first
    lasted = words.duration(since, material.today) if since else ""
    known = words.day(profile.level_since)
    hours = words.quantity(profile.working_hours, words.tr("hours a week"))
    listed = facts(
        (words.tr("Held since"), f"{known} ({lasted})" if lasted else known),
        (words.tr("Joined"), words.day(profile.start_date)),
        (words.tr("Manager"), line(profile.manager)),
        (
            words.tr("Place"),
            " · ".join(part for part in (line(profile.place), hours) if part),
        ),
    )
    role = line(profile.role) or words.tr("The role today")
    return Side("today", words.tr("Today"), role, listed, prose(profile.job_description), Prose())


def _sought(material: Material) -> Side:
    case, words = material.excerpt.case, material.words
    next_role = next((vision for vision in material.excerpt.visions if vision.years == 1), None)
    tasks = prose(next_role.tasks) if next_role else Prose()
    role = line(case.target_role) or line(case.ask_title) or words.tr("The next role")
    return Side("sought", words.tr("Sought"), role, (), tasks, prose(case.criteria))


def _agreed(material: Material) -> tuple[Passage, ...]:
    words, agreed = material.words, list[Passage]()
    for talk in bounded(material.excerpt.checkins):
        if decided := prose(talk.agreed):
            with_whom = line(talk.with_whom)
            agreed.append(
                Passage(
                    words.day(talk.held_on) or words.tr("Agreed"),
                    decided,
                    words.tr("with {person}", person=with_whom) if with_whom else "",
                )
            )
    return tuple(agreed)

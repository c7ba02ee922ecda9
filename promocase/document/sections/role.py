"""The role held today beside the role sought, and the bar that was agreed.

Levels, pay, team and dates stand on the cover already.
"""

from dataclasses import dataclass

from promocase.document.blocks import Prose
from promocase.document.direction import side_by_side
from promocase.document.material import Fact, Material, Passage, bounded, facts, place_of
from promocase.document.prose import line, prose
from promocase.figures.dates import Lasted
from promocase.figures.wording import lasted_words


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
    listed = facts(
        (words.tr("Held since"), _held(material)),
        (words.tr("Joined"), words.since(profile.start_date)),
        (words.tr("Manager"), line(profile.manager)),
        (words.tr("Place"), side_by_side((line(profile.place), _hours(material)))),
    )
    role = line(profile.role) or words.tr("The role today")
    return Side("today", words.tr("Today"), role, listed, prose(profile.job_description), Prose())


def _held(material: Material) -> str:
    """ "April 2023 (2 years 11 months)"."""
    profile, words = material.excerpt.profile, material.words
    place, since = place_of(profile), words.since(profile.level_since)
    found = material.told("time-at-level", place, Lasted)
    if found is None:
        return since
    lasted = material.prints("time-at-level", place, words.say(lasted_words(found)))
    return f"{since} ({lasted})"


def _hours(material: Material) -> str:
    """ "30 hours a week, full time 37.5"."""
    profile, words = material.excerpt.profile, material.words
    own = words.quantity(profile.working_hours, words.tr("hours a week"))
    full = words.quantity(profile.full_time, "" if own else words.tr("hours a week"))
    return ", ".join(
        part for part in (own, words.tr("full time {hours}", hours=full) if full else "") if part
    )


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

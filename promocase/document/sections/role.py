"""The role held today beside the role sought, and the bar that was agreed.

Levels, pay, team and dates stand on the cover already.
"""

from dataclasses import dataclass

from markupsafe import Markup

from promocase.document.brief import Brief, Fact, Passage, bounded, facts, fits
from promocase.document.prose import line, prose


@dataclass(frozen=True, slots=True)
class Side:
    kind: str
    label: str
    role: str
    facts: tuple[Fact, ...]
    prose: Markup
    bar: Markup


@dataclass(frozen=True, slots=True)
class Roles:
    sides: tuple[Side, ...]
    bar_label: str
    agreed_title: str
    agreed: tuple[Passage, ...]
    whole: bool


def build(brief: Brief) -> Roles | None:
    """None unless it says more than the cover does."""
    today, sought = _today(brief), _sought(brief)
    agreed = _agreed(brief)
    if not (today.facts or today.prose or sought.prose or sought.bar or agreed):
        return None
    whole = fits(today.prose, sought.prose, sought.bar)
    return Roles((today, sought), "The bar, as agreed", "Agreed on the way", agreed, whole)


def _today(brief: Brief) -> Side:
    profile, words = brief.excerpt.profile, brief.words
    since = profile.level_since.first
    lasted = words.duration(since, brief.today) if since and since <= brief.today else ""
    known = words.day(profile.level_since)
    listed = facts(
        ("Held since", f"{known} ({lasted})" if known and lasted else known),
        ("Joined", words.day(profile.start_date)),
        ("Manager", line(profile.manager)),
        (
            "Place",
            " · ".join(
                part
                for part in (line(profile.place), words.quantity(profile.working_hours, "hours a week"))
                if part
            ),
        ),
    )
    role = line(profile.role) or "The role today"
    return Side("today", "Today", role, listed, prose(profile.job_description), Markup())


def _sought(brief: Brief) -> Side:
    case = brief.excerpt.case
    next_role = next((vision for vision in brief.excerpt.visions if vision.years == 1), None)
    tasks = prose(next_role.tasks) if next_role else Markup()
    role = line(case.target_role) or line(case.ask_title) or "The next role"
    return Side("sought", "Sought", role, (), tasks, prose(case.criteria))


def _agreed(brief: Brief) -> tuple[Passage, ...]:
    agreed: list[Passage] = []
    for talk in bounded(brief.excerpt.checkins):
        if decided := prose(talk.agreed):
            with_whom = line(talk.with_whom)
            agreed.append(
                Passage(
                    brief.words.day(talk.held_on) or "Agreed",
                    decided,
                    f"with {with_whom}" if with_whom else "",
                )
            )
    return tuple(agreed)

"""The head of the HR annex: which job, what is asked for it, and how much of it is at that level already."""

from dataclasses import dataclass

from promocase.document.direction import side_by_side
from promocase.document.material import Fact, Material, facts, place_of
from promocase.document.prose import line
from promocase.document.sections.cover import heading
from promocase.document.sections.duty_words import summed
from promocase.document.sections.tiles import Tile
from promocase.figures.dates import Lasted
from promocase.figures.wording import lasted_words


@dataclass(frozen=True, slots=True)
class Head:
    kicker: str
    heading: str
    subline: str
    facts: tuple[Fact, ...]
    tiles: tuple[Tile, ...]


def build(material: Material) -> Head:
    """Never None: a document has a title, whatever else is missing."""
    profile = material.excerpt.profile
    named = (line(profile.name), line(profile.team), line(profile.organisation))
    return Head(
        kicker=material.kicker,
        heading=heading(material),
        subline=side_by_side((*named, material.words.in_full(material.today))),
        facts=_facts(material),
        tiles=_tiles(material),
    )


def _facts(material: Material) -> tuple[Fact, ...]:
    """No pay, no years of service: they do not describe a job."""
    profile, case, words = material.excerpt.profile, material.excerpt.case, material.words
    hours = words.quantity(profile.working_hours, words.tr("hours a week"))
    start = words.since(case.effective)
    start = words.tr("from {day}", day=words.dated(case.effective)) if case.effective.is_calendar else start
    sought = line(case.target_role) or line(case.ask_title)
    return facts(
        (words.tr("Position held"), side_by_side((line(profile.role), line(profile.level), hours))),
        (words.tr("Position sought"), side_by_side((sought, line(case.target_level), start))),
        (words.tr("Reports to"), line(profile.manager)),
        (words.tr("Place"), line(profile.place)),
    )


def _tiles(material: Material) -> tuple[Tile, ...]:
    """The time at the level sought, today and as described, and for how long; nothing without the first."""
    words, level = material.words, line(material.excerpt.case.target_level)
    done = summed("duties-sought-done", material)
    if not done:
        return ()
    at_level = words.tr("of the time at {level}, as done today", level=level)
    if not level:
        at_level = words.tr("of the time at the level sought, as done today")
    made = (
        (done, at_level),
        (summed("duties-sought-described", material), words.tr("in the job as described")),
        (_lasted(material), words.tr("since the last of these duties was added")),
    )
    return tuple(Tile(figure, caption) for figure, caption in made if figure)


def _lasted(material: Material) -> str:
    job = place_of(material.excerpt.profile)
    found = material.told("duties-sought-for", job, Lasted)
    said = material.words.say(lasted_words(found)) if found is not None else ""
    return material.prints("duties-sought-for", job, said)

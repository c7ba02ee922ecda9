"""The first half page: who asks for what from when, the thesis, and the impact at a glance."""

import re
from dataclasses import dataclass
from fractions import Fraction

from promocase.document.blocks import Prose
from promocase.document.direction import from_to, side_by_side
from promocase.document.material import Fact, Material, Passage, passages, place_of
from promocase.document.prose import line, prose
from promocase.document.sections.pay_words import pay_asked
from promocase.document.words import Words
from promocase.domain.kinds.accomplishment import Metric
from promocase.domain.place import Place
from promocase.figures.change import Change, Drawn, Telling
from promocase.figures.wording import change_words

MOST_TILES = 4
LONGEST_FIGURE = 26
"""Characters; a longer one is a sentence, and stands in its own row."""

LEAST_SHARE, LEAST_BEFORE = Fraction(1, 5), 10
"""What is a large change, and of how much: "−50 %" of two says less than "1, was 2"."""
JOINTS = "to|for|of|in|per|from|until|between|before|after|on|at|with|without|lost|saved"
"""Words with which the meaning of a figure goes on after its unit."""


@dataclass(frozen=True, slots=True)
class Tile:
    figure: str
    caption: str


@dataclass(frozen=True, slots=True)
class Cover:
    """A line end in the heading parts where from and where to."""

    kicker: str
    heading: str
    subline: str
    ask: tuple[Fact, ...]
    thesis: Prose
    tiles: tuple[Tile, ...]
    notes: tuple[Passage, ...]


def build(material: Material) -> Cover:
    """Never None: a document has a title, whatever else is missing."""
    case, words = material.excerpt.case, material.words
    return Cover(
        kicker=material.kicker,
        heading=_heading(
            line(material.excerpt.profile.role), line(case.target_role) or line(case.ask_title), words
        ),
        subline=_subline(material),
        ask=_ask(material),
        thesis=prose(case.thesis),
        tiles=_tiles(material),
        notes=passages(
            (words.tr("Why now"), prose(case.why_now)),
            (words.tr("What the company wants this year"), prose(case.priorities)),
        ),
    )


def _heading(today: str, sought: str, words: Words) -> str:
    if today and sought and today != sought:
        return words.tr("From {today}\nto {sought}", today=today, sought=sought)
    if sought:
        return words.tr("The case for {sought}", sought=sought)
    return words.tr("The next step for a {today}", today=today) if today else words.tr("The case")


def _subline(material: Material) -> str:
    profile = material.excerpt.profile
    named = (
        line(profile.name),
        line(profile.team),
        line(profile.organisation),
        _covers(material),
        material.words.in_full(material.today),
    )
    return side_by_side(named)


def _covers(material: Material) -> str:
    """The time it covers; where the two days do not make one, they stand as they were written."""
    case, words = material.excerpt.case, material.words
    start, end = words.day(case.period_from), words.day(case.period_to)
    if start and end:
        whole = words.tr("covers {start} to {end}", start=start, end=end)
        return material.stands("sentence-period-covered", place_of(case), whole) or side_by_side(
            (start, end), " – "
        )
    if start:
        return words.tr("covers from {day}", day=start) if case.period_from.is_calendar else start
    return words.tr("covers until {day}", day=end) if case.period_to.is_calendar else end


def _ask(material: Material) -> tuple[Fact, ...]:
    case, words = material.excerpt.case, material.words
    start = Fact(words.tr("From"), words.since(case.effective), decision(material))
    return tuple(fact for fact in (role_asked(material), pay_asked(material), start) if fact.value)


def decision(material: Material) -> str:
    """By when it is asked for; a day that is past was asked for."""
    case, words = material.excerpt.case, material.words
    day, place = words.day(case.decided_by), place_of(case)
    if not case.decided_by.is_calendar:
        return words.tr("a decision asked: {words}", words=day) if day else ""
    asked = words.tr("a decision asked by {day}", day=day)
    return material.stands("sentence-decision-asked", place, asked) or material.stands(
        "decision-past", place, words.tr("a decision was asked by {day}", day=day)
    )


def role_asked(material: Material) -> Fact:
    """The role, with its level and today's; the value is blank where neither is written."""
    case, words = material.excerpt.case, material.words
    role = line(case.ask_title) or line(case.target_role)
    level = line(case.target_level)
    levels = line(material.excerpt.profile.level)
    now = words.tr("today {level}", level=levels) if levels and levels != level else ""
    note = side_by_side((level if role else "", now))
    return Fact(words.tr("The role"), role or level, note)


def _tiles(material: Material) -> tuple[Tile, ...]:
    """The first measure of each accomplishment, in the case's order."""
    found = (
        (each.metrics[0], place_of(each).within("metrics", each.metrics[0].id))
        for each in material.excerpt.accomplishments
        if each.metrics
    )
    tiles = (made for metric, place in found if (made := tile(metric, place, material)) is not None)
    return tuple(made for made, _ in zip(tiles, range(MOST_TILES), strict=False))


def tile(metric: Metric, place: Place, material: Material) -> Tile | None:
    """A large change as a percentage or a multiple, everything else as the person put it."""
    words = material.words
    after, name = words.quantity(metric.result, _short_unit(metric.unit)), line(metric.name)
    if not after or not name or len(after) > LONGEST_FIGURE:
        return None
    share = _share(place, material)
    told = (name, _change(metric, words)) if share else (meaning(name, after), *_was(metric, after, words))
    caption = side_by_side((*told, line(metric.period)), ", ")
    return Tile(share or after, caption)


def _share(place: Place, material: Material) -> str:
    """The change as a part of what was; blank where that would flatter, or say nothing."""
    found = material.told("change", place, Change)
    if found is None or found.telling not in (Telling.PERCENT, Telling.TIMES):
        return ""
    drawn, share, words = found.drawn, found.share and found.share.value, material.words
    if not isinstance(drawn, Drawn) or drawn.before < LEAST_BEFORE or not drawn.after:
        return ""
    if share is None or abs(share) < LEAST_SHARE:
        return ""
    said = words.say(change_words(found, words.number, words.percent))
    return material.prints("change", place, said)


def _change(metric: Metric, words: Words) -> str:
    """ "96 → 31 a month"."""
    before, after = words.quantity(metric.baseline), words.quantity(metric.result, metric.unit)
    return from_to(bare(before, after), after)


def _was(metric: Metric, after: str, words: Words) -> tuple[str, ...]:
    before = bare(words.quantity(metric.baseline), after)
    return (words.tr("was {before}", before=before),) if before else ()


def meaning(name: str, figure: str) -> str:
    """A measure's name under its figure, as written: "days to prepare the run" goes on after "4 days"."""
    unit = _unit(figure)
    said = re.match(rf"{re.escape(unit)} (?=(?:{JOINTS})\b)", name, re.IGNORECASE) if unit else None
    return name[said.end() :] if said else name


def bare(before: str, after: str) -> str:
    """Without the unit that the other one says just as well."""
    unit = _unit(after)
    return before.removesuffix(f" {unit}") if unit and unit == _unit(before) else before


def _unit(value: str) -> str:
    return value.lstrip("≈~<>+−-0123456789.,'’ ")


def _short_unit(unit: str) -> str:
    return unit if len(unit) <= 6 else ""

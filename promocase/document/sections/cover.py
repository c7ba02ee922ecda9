"""The first half page: who asks for what from when, the thesis, and the impact at a glance."""

import re
from dataclasses import dataclass
from decimal import Decimal

from promocase.document.blocks import Prose
from promocase.document.material import Fact, Material, Passage, passages, uncapped
from promocase.document.prose import line, prose
from promocase.document.words import Words
from promocase.domain.kinds.accomplishment import Metric

MOST_TILES = 4
LONGEST_FIGURE = 26
"""Characters; a longer one is a sentence, and stands in its own row."""

LEAST_SHARE = Decimal("0.2")
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
    profile, case, words = material.excerpt.profile, material.excerpt.case, material.words
    named = (
        line(profile.name),
        line(profile.team),
        line(profile.organisation),
        _covers(words.day(case.period_from), words.day(case.period_to), words),
        words.in_full(material.today),
    )
    return " · ".join(part for part in named if part)


def _covers(start: str, end: str, words: Words) -> str:
    if start and end:
        return words.tr("covers {start} to {end}", start=start, end=end)
    return words.tr("covers {day}", day=start or end) if start or end else ""


def _ask(material: Material) -> tuple[Fact, ...]:
    case, words = material.excerpt.case, material.words
    decided = words.day(case.decided_by)
    start = Fact(
        words.tr("From"),
        words.day(case.effective),
        words.tr("a decision asked by {day}", day=decided) if decided else "",
    )
    return tuple(fact for fact in (role_asked(material), pay_asked(material), start) if fact.value)


def role_asked(material: Material) -> Fact:
    """The role, with its level and today's; the value is blank where neither is written."""
    case, words = material.excerpt.case, material.words
    role = line(case.ask_title) or line(case.target_role)
    level = line(case.target_level)
    levels = line(material.excerpt.profile.level)
    now = words.tr("today {level}", level=levels) if levels and levels != level else ""
    note = " · ".join(part for part in (level if role else "", now) if part)
    return Fact(words.tr("The role"), role or level, note)


def pay_asked(material: Material) -> Fact:
    """The base pay or its range, with today's."""
    words = material.words
    today = words.money(material.pay_today.base) if material.pay_today else ""
    note = words.tr("today {pay}", pay=today) if today else ""
    return Fact(words.tr("Base pay a year"), _pay(material), note)


def _pay(material: Material) -> str:
    case, words = material.excerpt.case, material.words
    low, high = words.money(case.ask_low), words.money(case.ask_high)
    return words.money(case.ask_base) or (f"{low} – {high}" if low and high else low or high)


def _tiles(material: Material) -> tuple[Tile, ...]:
    """The first measure of each accomplishment, in the case's order."""
    found = (each.metrics[0] for each in material.excerpt.accomplishments if each.metrics)
    tiles = (made for metric in found if (made := tile(metric, material.words)) is not None)
    return tuple(made for made, _ in zip(tiles, range(MOST_TILES), strict=False))


def tile(metric: Metric, words: Words) -> Tile | None:
    """A large change as a percentage, everything else as the person put it."""
    after, name = words.quantity(metric.result, _short_unit(metric.unit)), line(metric.name)
    if not after or not name or len(after) > LONGEST_FIGURE:
        return None
    figure = _share(metric, words) or after
    told = _change(metric, words) if figure != after else _was(metric, after, words)
    caption = ", ".join(part for part in (*told, line(metric.period)) if part)
    return Tile(figure, caption)


def _share(metric: Metric, words: Words) -> str:
    """The change as a part of what was; blank where that would flatter, or say nothing."""
    old, new = metric.baseline.number, metric.result.number
    is_percent = "%" in metric.baseline.text + metric.result.text + metric.unit
    if old is None or new is None or is_percent or old < 10 or not 0 < new < 4 * old:
        return ""
    share = (new - old) / old
    return words.share(share) if abs(share) >= LEAST_SHARE else ""


def _change(metric: Metric, words: Words) -> tuple[str, str]:
    """ "emergency payments", "96 → 31 a month"."""
    before, after = words.quantity(metric.baseline), words.quantity(metric.result, metric.unit)
    return uncapped(line(metric.name)), f"{bare(before, after)} → {after}"


def _was(metric: Metric, after: str, words: Words) -> tuple[str, str]:
    """ "4 days" means "to prepare the run, was 6"."""
    before = bare(words.quantity(metric.baseline), after)
    return meaning(line(metric.name), after), words.tr("was {before}", before=before) if before else ""


def meaning(name: str, figure: str) -> str:
    """A measure's name under its figure: what the figure says already is not said again."""
    unit = _unit(figure)
    said = re.match(rf"(?:\w+ )?{re.escape(unit)} (?=(?:{JOINTS})\b)", name, re.IGNORECASE) if unit else None
    return name[said.end() :] if said else uncapped(name)


def bare(before: str, after: str) -> str:
    """Without the unit that the other one says."""
    unit = _unit(after)
    return before.removesuffix(f" {unit}") if unit else before


def _unit(value: str) -> str:
    return value.lstrip("≈~<>+−-0123456789.,'’ ")


def _short_unit(unit: str) -> str:
    return unit if len(unit) <= 6 else ""

"""The first half page: who asks for what from when, the thesis, and the impact at a glance."""

import re
from dataclasses import dataclass
from decimal import Decimal

from markupsafe import Markup

from promocase.document.brief import Brief, Fact, Passage, passages
from promocase.document.prose import line, prose
from promocase.document.words import Words
from promocase.domain.kinds.accomplishment import Metric

MOST_TILES = 4
LONG_FIGURE = 8
"""Characters; a longer figure is set smaller."""

LONGEST_FIGURE = 26
"""Characters; a longer one is a sentence, and stands in its own row."""

LEAST_SHARE = Decimal("0.2")
JOINTS = "to|for|of|in|per|from|until|between|before|after|on|at|with|without|lost|saved"
"""Words with which the meaning of a figure goes on after its unit."""

LONG_HEADING = 44
"""Characters of a line of the title; a longer one sets the title smaller."""


@dataclass(frozen=True, slots=True)
class Tile:
    figure: str
    caption: str
    long: bool


@dataclass(frozen=True, slots=True)
class Cover:
    kicker: str
    heading: tuple[str, ...]
    long: bool
    subline: str
    ask: tuple[Fact, ...]
    thesis: Markup
    tiles: tuple[Tile, ...]
    notes: tuple[Passage, ...]


def build(brief: Brief) -> Cover:
    """Never None: a document has a title, whatever else is missing."""
    case = brief.excerpt.case
    heading = _heading(line(brief.excerpt.profile.role), line(case.target_role) or line(case.ask_title))
    return Cover(
        kicker=brief.kicker,
        heading=heading,
        long=any(len(part) > LONG_HEADING for part in heading),
        subline=_subline(brief),
        ask=_ask(brief),
        thesis=prose(case.thesis),
        tiles=_tiles(brief),
        notes=passages(
            ("Why now", prose(case.why_now)), ("What the company wants this year", prose(case.priorities))
        ),
    )


def _heading(today: str, sought: str) -> tuple[str, ...]:
    if today and sought and today != sought:
        return (f"From {today}", f"to {sought}")
    return (
        (f"The case for {sought}",)
        if sought
        else (f"The next step for a {today}",)
        if today
        else ("The case",)
    )


def _subline(brief: Brief) -> str:
    profile, case, words = brief.excerpt.profile, brief.excerpt.case, brief.words
    covered = words.day(case.period_from), words.day(case.period_to)
    covers = (
        f"covers {covered[0]} to {covered[1]}"
        if all(covered)
        else f"covers {''.join(covered)}"
        if any(covered)
        else ""
    )
    named = (
        line(profile.name),
        line(profile.team),
        line(profile.organisation),
        covers,
        words.in_full(brief.today),
    )
    return " · ".join(part for part in named if part)


def _ask(brief: Brief) -> tuple[Fact, ...]:
    case, words = brief.excerpt.case, brief.words
    decided = words.day(case.decided_by)
    since = Fact("From", words.day(case.effective), f"a decision asked by {decided}" if decided else "")
    return tuple(fact for fact in (role_asked(brief), pay_asked(brief), since) if fact.value)


def role_asked(brief: Brief) -> Fact:
    """The role, with its level and today's; the value is blank where neither is written."""
    case = brief.excerpt.case
    role = line(case.ask_title) or line(case.target_role)
    level = line(case.target_level)
    levels = line(brief.excerpt.profile.level)
    note = " · ".join(
        part
        for part in (level if role else "", f"today {levels}" if levels and levels != level else "")
        if part
    )
    return Fact("The role", role or level, note)


def pay_asked(brief: Brief) -> Fact:
    """The base pay or its range, with today's."""
    today = brief.words.money(brief.pay_today.base) if brief.pay_today else ""
    return Fact("Base pay a year", _pay(brief), f"today {today}" if today else "")


def _pay(brief: Brief) -> str:
    case, words = brief.excerpt.case, brief.words
    low, high = words.money(case.ask_low), words.money(case.ask_high)
    return words.money(case.ask_base) or (f"{low} – {high}" if low and high else low or high)


def _tiles(brief: Brief) -> tuple[Tile, ...]:
    """The first measure of each accomplishment, in the case's order."""
    found = (each.metrics[0] for each in brief.excerpt.accomplishments if each.metrics)
    tiles = (made for metric in found if (made := tile(metric, brief.words)) is not None)
    return tuple(made for made, _ in zip(tiles, range(MOST_TILES), strict=False))


def tile(metric: Metric, words: Words) -> Tile | None:
    """A large change as a percentage, everything else as the person put it."""
    after, name = words.quantity(metric.result, _short_unit(metric.unit)), line(metric.name)
    if not after or not name or len(after) > LONGEST_FIGURE:
        return None
    figure = _share(metric, words) or after
    told = _change(metric, words) if figure != after else _was(name, after, words.quantity(metric.baseline))
    caption = ", ".join(part for part in (*told, line(metric.period)) if part)
    return Tile(figure, caption, len(figure) > LONG_FIGURE)


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
    return _small(line(metric.name)), f"{bare(before, after)} → {after}"


def _was(name: str, after: str, before: str) -> tuple[str, str]:
    """ "4 days" means "to prepare the run, was 6"."""
    before = bare(before, after)
    return meaning(name, after), f"was {before}" if before else ""


def meaning(name: str, figure: str) -> str:
    """A measure's name under its figure: what the figure says already is not said again."""
    unit = _unit(figure)
    said = re.match(rf"(?:\w+ )?{re.escape(unit)} (?=(?:{JOINTS})\b)", name, re.IGNORECASE) if unit else None
    return name[said.end() :] if said else _small(name)


def bare(before: str, after: str) -> str:
    """Without the unit that the other one says."""
    unit = _unit(after)
    return before.removesuffix(f" {unit}") if unit else before


def _unit(value: str) -> str:
    return value.lstrip("≈~<>+−-0123456789.,'’ ")


def _small(name: str) -> str:
    return name[0].lower() + name[1:] if name[1:2].islower() else name


def _short_unit(unit: str) -> str:
    return unit if len(unit) <= 6 else ""

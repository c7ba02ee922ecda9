"""The first half page: who asks for what from when, the thesis, and the impact at a glance."""

from dataclasses import dataclass

from markupsafe import Markup

from promocase.document.brief import Brief, Fact, Passage, passages
from promocase.document.prose import line, prose
from promocase.document.words import Words
from promocase.domain.accomplishment import Metric

MOST_TILES = 4
LONG_FIGURE = 8
"""Characters; a longer figure is set smaller."""

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
    role = line(case.ask_title) or line(case.target_role)
    level = line(case.target_level)
    levels = line(brief.excerpt.profile.level)
    note = " · ".join(
        part
        for part in (level if role else "", f"today {levels}" if levels and levels != level else "")
        if part
    )
    pay_today = words.money(brief.pay_today.base) if brief.pay_today else ""
    decided = words.day(case.decided_by)
    facts = (
        Fact("The role", role or level, note),
        Fact("Base pay a year", _pay(brief), f"today {pay_today}" if pay_today else ""),
        Fact("From", words.day(case.effective), f"a decision asked by {decided}" if decided else ""),
    )
    return tuple(fact for fact in facts if fact.value)


def _pay(brief: Brief) -> str:
    case, words = brief.excerpt.case, brief.words
    low, high = words.money(case.ask_low), words.money(case.ask_high)
    return words.money(case.ask_base) or (f"{low} – {high}" if low and high else low or high)


def _tiles(brief: Brief) -> tuple[Tile, ...]:
    """The first measure of each accomplishment, in the case's order."""
    found = (each.metrics[0] for each in brief.excerpt.accomplishments if each.metrics)
    tiles = (tile for metric in found if (tile := _tile(metric, brief.words)) is not None)
    return tuple(tile for tile, _ in zip(tiles, range(MOST_TILES), strict=False))


def _tile(metric: Metric, words: Words) -> Tile | None:
    """A large change as a percentage, everything else as the person put it."""
    before, after = words.quantity(metric.baseline), words.quantity(metric.result, _short_unit(metric.unit))
    name, period = line(metric.name), line(metric.period)
    if not after or not name:
        return None
    old, new = metric.baseline.number, metric.result.number
    percent = "%" in metric.baseline.text + metric.result.text + metric.unit
    if (
        old is not None
        and new is not None
        and old >= 10
        and new > 0
        and not percent
        and abs(new - old) / old >= 0.2
        and new < 4 * old
    ):
        figure = words.share((new - old) / old)
        change = f"{before} → {words.quantity(metric.result, metric.unit)}"
    else:
        figure, change = after, f"was {before}" if before else ""
    caption = ", ".join(
        part for part in (name[0].lower() + name[1:] if name[1:2].islower() else name, change, period) if part
    )
    return Tile(figure, caption, len(figure) > LONG_FIGURE)


def _short_unit(unit: str) -> str:
    return unit if len(unit) <= 6 else ""

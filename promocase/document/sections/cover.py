"""Page one, to be retold in a minute: what is asked and by when, why, what came of it, where the proof is."""

from dataclasses import dataclass

from promocase.document.blocks import Prose
from promocase.document.direction import side_by_side
from promocase.document.material import Fact, Material, Passage, passages, place_of
from promocase.document.prose import line, prose
from promocase.document.sections.glance import Pointed, glance
from promocase.document.sections.pay_words import pay_asked
from promocase.document.sections.request import decision, request, role_asked
from promocase.document.sections.results import Result, results
from promocase.document.sections.tiles import Tile, tiles


@dataclass(frozen=True, slots=True)
class Cover:
    """A line end in the heading parts where from and where to; `page` is "page {page}"."""

    kicker: str
    heading: str
    subline: str
    ask: tuple[Fact, ...]
    thesis: Prose
    request: str = ""
    tiles: tuple[Tile, ...] = ()
    results: tuple[Result, ...] = ()
    glance: tuple[Pointed, ...] = ()
    notes: tuple[Passage, ...] = ()
    page: str = ""


def build(material: Material) -> Cover:
    """Never None: a document has a title, whatever else is missing."""
    case, words = material.excerpt.case, material.words
    return Cover(
        kicker=material.kicker,
        heading=heading(material),
        subline=_subline(material),
        ask=_ask(material),
        thesis=prose(case.thesis),
        request=request(material),
        tiles=tiles(material),
        results=results(material),
        glance=glance(material),
        notes=passages(
            (words.tr("Why now"), prose(case.why_now)),
            (words.tr("What the company wants this year"), prose(case.priorities)),
        ),
        page=words.tr("page {page}", page="{page}"),
    )


def heading(material: Material) -> str:
    """From which role to which, as far as they are written."""
    case, words = material.excerpt.case, material.words
    today = line(material.excerpt.profile.role)
    sought = line(case.target_role) or line(case.ask_title)
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
        from_ = words.tr("covers from {day}", day=words.dated(case.period_from))
        return from_ if case.period_from.is_calendar else start
    until = words.tr("covers until {day}", day=words.dated(case.period_to))
    return until if case.period_to.is_calendar else end


def _ask(material: Material) -> tuple[Fact, ...]:
    facts = (role_asked(material), pay_asked(material), decision(material))
    return tuple(fact for fact in facts if fact.value)

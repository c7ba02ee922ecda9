"""What the next level asks, where the person stands, and what shows it."""

from dataclasses import dataclass

from promocase.document.blocks import Prose
from promocase.document.direction import side_by_side
from promocase.document.figure import Steps
from promocase.document.material import Material, Ref, bounded, place_of, says
from promocase.document.prose import line, prose
from promocase.document.words import Words
from promocase.domain.choice import Level
from promocase.domain.kinds.competency import Competency
from promocase.phrase import phrase

MOST_PROOFS = 7
LEGEND = phrase(
    "A filled dot is today, a ring is what is sought. The steps: learning it, with some help, on my own, "
    "leads others in it, sets the standard."
)
STEPS = {
    Level.LEARNING: phrase("Learning it"),
    Level.HELPED: phrase("With some help"),
    Level.ALONE: phrase("On my own"),
    Level.LEADS: phrase("Leads others in it"),
    Level.SETS: phrase("Sets the standard"),
}
MANAGER_SAYS = {
    Level.LEARNING: phrase("my manager says: learning it"),
    Level.HELPED: phrase("my manager says: with some help"),
    Level.ALONE: phrase("my manager says: on my own"),
    Level.LEADS: phrase("my manager says: leads others in it"),
    Level.SETS: phrase("my manager says: sets the standard"),
}


@dataclass(frozen=True, slots=True)
class Proof:
    text: str
    anchor: str = ""
    refs: tuple[Ref, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    id: str
    name: str
    behaviour: Prose
    level: Steps | None
    manager: str
    proofs: tuple[Proof, ...]
    note: str


@dataclass(frozen=True, slots=True)
class Area:
    name: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Competencies:
    heads: tuple[str, str, str]
    areas: tuple[Area, ...]
    legend: str


def build(material: Material) -> Competencies | None:
    shown = [
        each
        for each in bounded(material.excerpt.competencies)
        if each.name.strip() or each.behaviour_sought.strip()
    ]
    if not shown:
        return None
    words, level = material.words, line(material.excerpt.case.target_level)
    asks = words.tr("{level} asks for", level=level) if level else words.tr("The next level asks for")
    proofs = _proofs(material)
    areas = tuple(
        Area(
            area,
            tuple(_row(each, proofs.get(each.id, []), material) for each in shown if line(each.area) == area),
        )
        for area in dict.fromkeys(line(each.area) for each in shown)
    )
    frameworks = dict.fromkeys(line(each.framework) for each in shown if each.framework.strip())
    source = words.tr("As described in {names}.", names=words.listed(frameworks)) if frameworks else ""
    drawn = any(row.level for area in areas for row in area.rows)
    legend = side_by_side((source, words.say(LEGEND) if drawn else ""), " ")
    return Competencies((asks, words.tr("Today → sought"), words.tr("Shown by")), areas, legend)


def _row(item: Competency, proofs: list[Proof], material: Material) -> Row:
    own = [
        Proof(line(each.name) or line(each.note), "", material.refs([each.id]))
        for each in item.evidence
        if says(each)
    ]
    words, why_not = material.words, line(item.not_applicable)
    return Row(
        id=item.id,
        name=line(item.name) or words.tr("Competency"),
        behaviour=prose(item.behaviour_sought or item.behaviour_today),
        level=None if why_not else _steps(item, words),
        manager="" if why_not else _manager(item, material),
        proofs=_most_telling((*proofs, *own), words),
        note=words.tr("Not applicable: {why}", why=why_not) if why_not else "",
    )


def _most_telling(proofs: tuple[Proof, ...], words: Words) -> tuple[Proof, ...]:
    """The first few, in the case's order, and how many more there are."""
    more = len(proofs) - MOST_PROOFS
    if more < 2:
        return proofs
    return (*proofs[:MOST_PROOFS], Proof(words.trn("and {count} more", "and {count} more", more)))


def _proofs(material: Material) -> dict[str, list[Proof]]:
    """By competency: the accomplishments and the quotes that speak for it."""
    words, found = material.words, dict[str, list[Proof]]()
    for each in bounded(material.excerpt.accomplishments):
        refs = material.refs(evidence.id for evidence in each.evidence)
        text = words.tr("A confidential result") if each.confidential else line(each.headline)
        for id in each.competencies if text else ():
            found.setdefault(id, []).append(
                Proof(text, material.leads_to("accomplishments", f"i-{each.id}"), refs)
            )
    for said in bounded(material.excerpt.feedback):
        who = line(said.source) or line(said.source_role) or words.tr("a colleague")
        when = words.short(said.said_on)
        text = (
            words.tr("Words of {who}, {when}", who=who, when=when)
            if when
            else words.tr("Words of {who}", who=who)
        )
        for id in said.competencies if said.words.strip() else ():
            found.setdefault(id, []).append(Proof(text, material.leads_to("feedback", f"i-{said.id}")))
    return found


def _steps(item: Competency, words: Words) -> Steps | None:
    today, sought = item.level_today, item.level_sought
    if today is None and sought is None:
        return None
    return Steps(_levels(today, sought, words), len(Level), _step(today), _step(sought))


def _levels(today: Level | None, sought: Level | None, words: Words) -> str:
    told = [words.say(STEPS[level]) for level in (today, sought) if level is not None]
    if today is None:
        return words.tr("Sought: {level}", level=told[0])
    if sought is None or today == sought:
        return words.tr("Today: {level}", level=told[0])
    return words.tr("Today → sought: {today} → {sought}", today=told[0], sought=told[1])


def _manager(item: Competency, material: Material) -> str:
    if item.manager_level is None:
        return ""
    words = material.words
    agrees = material.stands("sentence-manager-agrees", place_of(item), words.tr("my manager agrees"))
    return agrees or words.say(MANAGER_SAYS[item.manager_level])


def _step(level: Level | None) -> int | None:
    return int(level.value) if level else None

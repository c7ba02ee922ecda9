"""What the next level asks, where the person stands, and what shows it."""

from dataclasses import dataclass

from markupsafe import Markup

from promocase.document.brief import Brief, Ref, bounded, fits, says
from promocase.document.charts.beside import Scale, scale
from promocase.document.prose import line, prose
from promocase.domain.choice import Level
from promocase.domain.kinds.competency import Competency

STEPS = len(Level)
MOST_PROOFS = 7
LEGEND = (
    "A filled dot is today, a ring is what is sought. The steps: "
    f"{', '.join(level.label.partition('· ')[2].lower() for level in Level)}."
)


@dataclass(frozen=True, slots=True)
class Proof:
    text: str
    anchor: str = ""
    refs: tuple[Ref, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    id: str
    name: str
    behaviour: Markup
    scale: Scale | None
    manager: str
    proofs: tuple[Proof, ...]
    note: str
    whole: bool


@dataclass(frozen=True, slots=True)
class Area:
    name: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Competencies:
    heads: tuple[str, str, str]
    areas: tuple[Area, ...]
    legend: str


def build(brief: Brief) -> Competencies | None:
    shown = [
        each
        for each in bounded(brief.excerpt.competencies)
        if each.name.strip() or each.behaviour_sought.strip()
    ]
    if not shown:
        return None
    level = line(brief.excerpt.case.target_level) or "The next level"
    proofs = _proofs(brief)
    areas = tuple(
        Area(
            area,
            tuple(_row(each, proofs.get(each.id, []), brief) for each in shown if line(each.area) == area),
        )
        for area in dict.fromkeys(line(each.area) for each in shown)
    )
    frameworks = dict.fromkeys(line(each.framework) for each in shown if each.framework.strip())
    source = f"As described in {', '.join(frameworks)}." if frameworks else ""
    drawn = any(row.scale for area in areas for row in area.rows)
    legend = " ".join(part for part in (source, LEGEND if drawn else "") if part)
    return Competencies((f"{level} asks for", "Today → sought", "Shown by"), areas, legend)


def _row(item: Competency, proofs: list[Proof], brief: Brief) -> Row:
    own = [
        Proof(line(each.name) or line(each.note), "", brief.refs([each.id]))
        for each in item.evidence
        if says(each)
    ]
    behaviour = prose(item.behaviour_sought or item.behaviour_today)
    note = f"Not applicable: {line(item.not_applicable)}" if item.not_applicable.strip() else ""
    drawn = not note and (item.level_today or item.level_sought)
    today, sought = _step(item.level_today), _step(item.level_sought)
    return Row(
        id=item.id,
        name=line(item.name) or "Competency",
        behaviour=behaviour,
        scale=scale(today, sought, STEPS, _levels(item)) if drawn else None,
        manager="" if note else _manager(item),
        proofs=_most_telling((*proofs, *own)),
        note=note,
        whole=fits(behaviour),
    )


def _most_telling(proofs: tuple[Proof, ...]) -> tuple[Proof, ...]:
    """The first few, in the case's order, and how many more there are."""
    more = len(proofs) - MOST_PROOFS
    return (*proofs[:MOST_PROOFS], Proof(f"and {more} more")) if more > 1 else proofs


def _proofs(brief: Brief) -> dict[str, list[Proof]]:
    """By competency: the accomplishments and the quotes that speak for it."""
    found: dict[str, list[Proof]] = {}
    for each in bounded(brief.excerpt.accomplishments):
        refs = brief.refs(evidence.id for evidence in each.evidence)
        text = "A confidential result" if each.confidential else line(each.headline)
        for id in each.competencies if text else ():
            found.setdefault(id, []).append(Proof(text, f"i-{each.id}", refs))
    for said in bounded(brief.excerpt.feedback):
        who = line(said.source) or line(said.source_role) or "a colleague"
        when = brief.words.short(said.said_on)
        for id in said.competencies if said.words.strip() else ():
            found.setdefault(id, []).append(
                Proof(f"Words of {who}" + (f", {when}" if when else ""), f"i-{said.id}")
            )
    return found


def _levels(item: Competency) -> str:
    today, sought = _word(item.level_today), _word(item.level_sought)
    steps = today if today == sought else " → ".join(part for part in (today, sought) if part)
    return f"Today: {steps}" if today == sought or not sought else f"Today → sought: {steps}"


def _manager(item: Competency) -> str:
    if item.manager_level is None:
        return ""
    if item.manager_level == item.level_today:
        return "my manager agrees"
    return f"my manager says: {_word(item.manager_level).lower()}"


def _step(level: Level | None) -> int | None:
    return int(level.value) if level else None


def _word(level: Level | None) -> str:
    return level.label.partition("· ")[2] if level else ""

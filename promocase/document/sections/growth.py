"""Growth areas, owned: what is still missing, how it is closed, and by when."""

from dataclasses import dataclass

from promocase.document.material import Material, Passage, bounded, passages
from promocase.document.prose import line, prose
from promocase.domain.choice import ActionState
from promocase.domain.kinds.competency import Competency
from promocase.domain.kinds.goal import Action
from promocase.phrase import phrase

STATES = {
    ActionState.PLANNED: phrase("planned"),
    ActionState.ASKED: phrase("asked for"),
    ActionState.DOING: phrase("under way"),
    ActionState.DONE: phrase("done"),
}


@dataclass(frozen=True, slots=True)
class Row:
    id: str
    kind: str
    when: str
    name: str
    state: str
    told: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Growth:
    rows: tuple[Row, ...]


def build(material: Material) -> Growth | None:
    gaps = [
        _gap(each, material)
        for each in bounded(material.excerpt.competencies)
        if each.show_gap and (each.gap.strip() or each.plan.strip())
    ]
    steps = [
        _step(each, material)
        for each in bounded(material.excerpt.actions)
        if each.task.strip() or each.skill.strip()
    ]
    return Growth(tuple(gaps + steps)) if gaps or steps else None


def _gap(item: Competency, material: Material) -> Row:
    words = material.words
    return Row(
        f"g-{item.id}",
        words.tr("To grow in"),
        words.by(item.plan_due),
        line(item.name) or words.tr("A growth area"),
        "",
        passages((words.tr("Missing"), prose(item.gap)), (words.tr("Plan"), prose(item.plan))),
    )


def _step(item: Action, material: Material) -> Row:
    words, names = material.words, {each.id: line(each.name) for each in material.excerpt.competencies}
    grows = words.listed(names.get(id, "") for id in item.competencies)
    return Row(
        item.id,
        words.label(item.kind) or words.tr("Next step"),
        words.span(item.start, item.end),
        line(item.task) or line(item.skill),
        words.say(STATES[item.state]) if item.state else "",
        passages(
            (words.tr("Builds"), prose(line(item.skill) if item.task.strip() else "")),
            (words.tr("For the team"), prose(line(item.value))),
            (words.tr("Grows"), prose(grows)),
        ),
    )

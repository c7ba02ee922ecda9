"""Growth areas, owned: what is still missing, how it is closed, and by when."""

from dataclasses import dataclass

from markupsafe import Markup

from promocase.document.brief import Brief, bounded, fits
from promocase.document.columns import rail_height
from promocase.document.prose import labelled, line, run_on
from promocase.domain.kinds.competency import Competency
from promocase.domain.kinds.goal import Action


@dataclass(frozen=True, slots=True)
class Row:
    id: str
    kind: str
    when: str
    name: str
    state: str
    prose: Markup
    whole: bool

    @property
    def height(self) -> int:
        """Points that what stands beside the text needs."""
        return rail_height(self.kind, self.when)


@dataclass(frozen=True, slots=True)
class Growth:
    rows: tuple[Row, ...]


def build(brief: Brief) -> Growth | None:
    gaps = [
        _gap(each, brief)
        for each in bounded(brief.excerpt.competencies)
        if each.show_gap and (each.gap.strip() or each.plan.strip())
    ]
    steps = [
        _step(each, brief)
        for each in bounded(brief.excerpt.actions)
        if each.task.strip() or each.skill.strip()
    ]
    return Growth(tuple(gaps + steps)) if gaps or steps else None


def _gap(item: Competency, brief: Brief) -> Row:
    by = brief.words.day(item.plan_due)
    text = run_on(labelled("Missing", item.gap), labelled("Plan", item.plan))
    return Row(
        f"g-{item.id}",
        "To grow in",
        f"by {by}" if by else "",
        line(item.name) or "A growth area",
        "",
        text,
        fits(text),
    )


def _step(item: Action, brief: Brief) -> Row:
    names = {each.id: line(each.name) for each in brief.excerpt.competencies}
    grows = ", ".join(names[id] for id in item.competencies if names.get(id))
    text = run_on(
        labelled("Builds", line(item.skill) if item.task.strip() else ""),
        labelled("For the team", line(item.value)),
        labelled("Grows", grows),
    )
    when = brief.words.span(item.start, item.end)
    return Row(
        item.id,
        item.kind.label if item.kind else "Next step",
        when,
        line(item.task) or line(item.skill),
        item.state.label.lower() if item.state else "",
        text,
        fits(text),
    )

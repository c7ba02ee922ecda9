"""What began in a month, and what was learned in it."""

from dataclasses import dataclass

from promocase.document.material import Material, Passage
from promocase.document.prose import line, prose
from promocase.document.sections.stretch import Stretch, stretch_of
from promocase.document.words import Words
from promocase.domain.choice import ActionState
from promocase.domain.kinds.goal import Action

MOST = 2


@dataclass(frozen=True, slots=True)
class New:
    lines: tuple[Passage, ...]
    more: str


def build(material: Material) -> New | None:
    words, stretch = material.words, stretch_of(material)
    begun = [
        Passage(words.tr("New initiative"), prose(each.outcome))
        for each in material.excerpt.initiatives
        if each.outcome.strip() and stretch.holds(each.start)
    ]
    steps = [
        _step(each, stretch, words)
        for each in material.excerpt.actions
        if line(each.task) and _is_at_work(each, stretch)
    ]
    lines = (*begun, *steps)
    more = len(lines) - MOST
    said = words.trn("and {count} more step", "and {count} more steps", more) if more > 0 else ""
    return New(lines[:MOST], said) if lines else None


def _is_at_work(step: Action, stretch: Stretch) -> bool:
    """Not what is only planned or asked for."""
    return step.state is ActionState.DOING or (
        step.state is ActionState.DONE and stretch.ended(step.start, step.end)
    )


def _step(step: Action, stretch: Stretch, words: Words) -> Passage:
    if step.state is ActionState.DONE:
        label = words.tr("Finished")
    else:
        label = words.tr("Begun") if stretch.holds(step.start) else words.tr("Under way")
    return Passage(label, prose(line(step.task)))

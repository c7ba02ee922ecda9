"""How much of what the next level asks is met already."""

from collections.abc import Sequence
from dataclasses import dataclass

from promocase.domain.choice import Level
from promocase.domain.kinds.competency import Competency
from promocase.domain.place import Place
from promocase.figures.withheld import Withheld, said
from promocase.phrase import phrase


@dataclass(frozen=True, slots=True)
class Met:
    """Competencies met, of those that apply; ``is_agreed`` where the manager sees the same ones as met."""

    met: int
    count: int
    is_agreed: bool


def bar_met(items: Sequence[Competency]) -> Met | Withheld:
    """Met is one whose level today is the one sought, or above; each that applies has to say both."""
    asked = [each for each in items if not each.not_applicable.strip()]
    if not asked:
        return Withheld(phrase("No competency applies to the role."))
    for each in asked:
        if each.level_today is None or each.level_sought is None:
            name = "level_today" if each.level_today is None else "level_sought"
            words = phrase(
                "“{title}”: where you are, or where the role needs you, is not chosen yet.",
                title=said(each.title),
            )
            return Withheld(words, ((Place(Competency.KEY, each.id), name),))
    met = [each for each in asked if _reaches(each.level_today, each)]
    seen = [each for each in asked if _reaches(each.manager_level, each)]
    knows = all(each.manager_level is not None for each in asked)
    return Met(len(met), len(asked), knows and seen == met)


def _reaches(level: Level | None, item: Competency) -> bool:
    """Keys are numbers from the lowest level up."""
    return level is not None and item.level_sought is not None and level.value >= item.level_sought.value

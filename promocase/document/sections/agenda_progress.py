"""Where things stand: the bar that was agreed, what was said of it last, and the goals in a line each."""

from dataclasses import dataclass

from promocase.document.blocks import Prose
from promocase.document.material import Material, Passage, passages, place_of
from promocase.document.prose import prose
from promocase.document.sections.glance import bar
from promocase.document.sections.goal_lines import GoalLines, goal_lines
from promocase.document.sections.meeting import Meeting, is_with_manager, meeting_of
from promocase.figures.bar import Met


@dataclass(frozen=True, slots=True)
class Progress:
    passages: tuple[Passage, ...]
    goals: GoalLines | None


def build(material: Material) -> Progress | None:
    meeting = meeting_of(material)
    if meeting is None:
        return None
    told = passages(*_of_bar(meeting, material))
    last = _last(meeting, material)
    goals = goal_lines(material.excerpt.goals, material)
    return Progress((*told, *last), goals) if told or last or goals else None


def _of_bar(meeting: Meeting, material: Material) -> list[tuple[str, Prose]]:
    """With the manager alone: the bar was agreed between the two."""
    case, words = material.excerpt.case, material.words
    if not is_with_manager(meeting, material):
        return []
    found = material.told("bar-met", place_of(case), Met)
    return [
        (words.tr("The bar"), prose(case.criteria)),
        (words.tr("Met so far"), prose(bar(material).text if found is not None and found.met else "")),
    ]


def _last(meeting: Meeting, material: Material) -> tuple[Passage, ...]:
    words = material.words
    agreed = next((each for each in meeting.before if each.agreed.strip()), None)
    if agreed is None:
        return ()
    day = words.day(agreed.held_on)
    return (Passage(words.tr("Agreed last time"), prose(agreed.agreed), day),)

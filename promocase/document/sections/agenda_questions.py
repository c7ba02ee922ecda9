"""Two questions for the other one: about growing, which every talk raises, and the feedback asked for."""

from dataclasses import dataclass

from promocase.document.material import Material, Passage, passages
from promocase.document.prose import line, prose
from promocase.document.sections.meeting import meeting_of
from promocase.domain.choice import ActionState


@dataclass(frozen=True, slots=True)
class Questions:
    notes: tuple[Passage, ...]


def build(material: Material) -> Questions | None:
    meeting, words = meeting_of(material), material.words
    if meeting is None:
        return None
    asked = passages(
        (words.tr("How I grow"), prose(_growth(material))),
        (words.tr("How I work"), prose(meeting.talk.feedback_asked)),
    )
    return Questions(asked)


def _growth(material: Material) -> str:
    """Of the growth area that is shown, else of the step at work; else which one it should be."""
    words = material.words
    gap = next(
        (line(each.name) for each in material.excerpt.competencies if each.show_gap and line(each.name)), ""
    )
    if gap:
        return words.tr("“{area}”: what would you want to see me do next?", area=gap)
    at_work = (ActionState.DOING, ActionState.ASKED, ActionState.PLANNED)
    steps = [each for each in material.excerpt.actions if each.state in at_work and line(each.task)]
    if steps:
        return words.tr("“{step}”: is that the step you would choose for me?", step=line(steps[0].task))
    return words.tr("Which one thing should I get better at before we talk again?")

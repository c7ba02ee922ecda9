"""What comes next, and where help is wanted: out of talks with the manager, milestones and wishes."""

from dataclasses import dataclass

from promocase.document.blocks import Prose
from promocase.document.material import Material, Passage
from promocase.document.prose import line, prose
from promocase.document.sections.steps import agreed, in_order, milestones
from promocase.document.subjects.meetings import is_ahead, next_of
from promocase.domain.choice import ActionState
from promocase.domain.kinds.checkin import CheckIn

MOST = 3
MOST_ASKED = 1


@dataclass(frozen=True, slots=True)
class Next:
    steps_label: str
    steps: tuple[Passage, ...]
    help_label: str
    help: tuple[Passage, ...]


def build(material: Material) -> Next | None:
    words, excerpt = material.words, material.excerpt
    talks = _with_manager(material)
    ahead = in_order([*agreed(talks, material, is_dated=False), *milestones(excerpt.goals, material)])
    steps = tuple(each.passage for each in ahead[:MOST])
    wanted = tuple(each for each in (*_asked(material), _raised(talks, material)) if each.prose)
    if not (steps or wanted):
        return None
    return Next(words.tr("What comes next"), steps, words.tr("Where your help is wanted"), wanted)


def _with_manager(material: Material) -> list[CheckIn]:
    """What was agreed with others, or is to be raised with them, is not for this reader."""
    manager = line(material.excerpt.profile.manager).casefold()
    return [
        each for each in material.excerpt.checkins if manager and line(each.with_whom).casefold() == manager
    ]


def _asked(material: Material) -> list[Passage]:
    asked = [each for each in material.excerpt.actions if each.state is ActionState.ASKED and line(each.task)]
    label = material.words.tr("Asked for")
    return [Passage(label, prose(line(each.task))) for each in asked[:MOST_ASKED]]


def _raised(talks: list[CheckIn], material: Material) -> Passage:
    """What is to be raised in the next talk that is still to come."""
    words, talk = material.words, next_of(talks, material.today)
    if talk is None or not is_ahead(talk, material.today):
        return Passage("", Prose())
    day = words.day(talk.held_on)
    label = words.tr("For our talk on {day}", day=day) if talk.held_on.day else words.tr("For our next talk")
    return Passage(label, prose(talk.agenda))

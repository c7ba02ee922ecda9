"""What is still to do, in the order in which it falls due: steps agreed in talks, and milestones."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from promocase.document.blocks import Prose
from promocase.document.direction import side_by_side
from promocase.document.material import Material, Passage, place_of
from promocase.document.prose import line, prose
from promocase.domain.kinds.checkin import CheckIn, FollowUp
from promocase.domain.kinds.goal import Goal, Milestone
from promocase.domain.written import Day


@dataclass(frozen=True, slots=True)
class Step:
    """`due` says by when, or that it was due."""

    at: date
    due: str
    what: Prose

    @property
    def passage(self) -> Passage:
        return Passage(self.due, self.what)


def in_order(steps: Iterable[Step]) -> list[Step]:
    """What is due first comes first, what has no day last."""
    return sorted(steps, key=lambda each: each.at)


def agreed(talks: Iterable[CheckIn], material: Material, *, is_dated: bool = True) -> list[Step]:
    """The steps that are open, with the day of the talk where that helps."""
    words = material.words
    found: list[Step] = []
    for talk in talks:
        day = words.day(talk.held_on)
        note = words.tr("from {day}", day=day) if day and is_dated else ""
        found += [
            Step(_at(each.due), _due(talk, each, material), prose(side_by_side((line(each.what), note))))
            for each in talk.followups
            if each.what.strip() and not each.done
        ]
    return found


def milestones(goals: Iterable[Goal], material: Material) -> list[Step]:
    """Those that are not reached and have a day, ahead or late."""
    return [
        Step(_at(stone.due), _stone_due(goal, stone, material), prose(stone.name))
        for goal in goals
        for stone in goal.milestones
        if stone.name.strip() and not stone.reached and not stone.due.is_blank
    ]


def _at(due: Day) -> date:
    return due.last or date.max


def _due(talk: CheckIn, item: FollowUp, material: Material) -> str:
    words, place = material.words, place_of(talk).within("followups", item.id)
    late = words.tr("was due {day}", day=words.day(item.due))
    return material.stands("followup-late", place, late) or words.day(item.due)


def _stone_due(goal: Goal, item: Milestone, material: Material) -> str:
    words, place = material.words, place_of(goal).within("milestones", item.id)
    late = words.tr("was due {day}", day=words.day(item.due))
    return material.stands("milestone-late", place, late) or words.day(item.due)

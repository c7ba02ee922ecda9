"""The goals in a month: met and passed ones once, open ones with how far they have come."""

from promocase.document.material import Material, place_of
from promocase.document.sections.goal_lines import GoalLines, goal_lines
from promocase.document.sections.stretch import Stretch, stretch_of
from promocase.domain.choice import GoalStatus
from promocase.domain.kinds.goal import Goal
from promocase.figures.goal import Progress, State


def build(material: Material) -> GoalLines | None:
    stretch = stretch_of(material)
    return goal_lines(
        (each for each in material.excerpt.goals if _is_news(each, stretch, material)), material
    )


def _is_news(goal: Goal, stretch: Stretch, material: Material) -> bool:
    """Not one that was reached, and was due, before the month began: that was told then."""
    found = material.told("goal-progress", place_of(goal), Progress)
    is_met = goal.status is GoalStatus.REACHED or (
        found is not None and found.state in (State.REACHED, State.PASSED)
    )
    return not (is_met and stretch.is_before(goal.due))

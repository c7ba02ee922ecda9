"""Goals: where the person wants to be, what they will reach on the way, and how they grow into it."""

from promocase.domain.kinds.goal import Action, Goal, Vision
from promocase.domain.record import HORIZONS
from promocase.phrase import phrase
from promocase.ui.forms.form import Form
from promocase.ui.forms.item_list import ItemList
from promocase.ui.lists.row_text import RowText, short_day, span_words
from promocase.ui.pages.page import Page
from promocase.ui.parts.empty import Empty
from promocase.ui.parts.segments import Segments
from promocase.ui.tongue import shown, tr

_AHEAD: dict[int, str] = dict(
    zip(HORIZONS, (phrase("In one year"), phrase("In three years"), phrase("In five years")), strict=True)
)


class GoalsPage(Page):
    key = "goals"
    title = phrase("Goals")
    why = phrase("A manager backs a person who knows where they are going.")
    kinds = ("visions", "goals", "actions")

    def build(self) -> None:
        visions = ItemList(self.desk, Vision, _vision_rows, text=RowText(_vision, _vision_note))
        goals = ItemList(self.desk, Goal, _goal_rows, text=_GOALS, empty=_NO_GOAL)
        actions = ItemList(self.desk, Action, _action_rows, text=_ACTIONS, empty=_NO_ACTION)
        self.add(
            Segments(
                ((tr("Where you want to be"), visions), (tr("Goals"), goals), (tr("How you grow"), actions))
            )
        )


def _vision(vision: Vision) -> str:
    return " · ".join(part for part in (shown(_AHEAD[vision.years]), vision.role.strip()) if part)


def _vision_note(vision: Vision) -> str:
    return "" if vision.role.strip() else tr("no role yet")


def _goal_note(goal: Goal) -> str:
    return tr("no target yet") if goal.target.is_blank else tr("no date yet") if goal.due.is_blank else ""


_GOALS = RowText(note=_goal_note, aside=lambda goal: short_day(goal.due))
_NO_GOAL = Empty(
    phrase("What will you have reached by the end of the year? Name it with a number and a date."),
    phrase("Bring off-cycle corrections below 40 a month by December."),
    phrase("Add a goal"),
)


def _action_note(action: Action) -> str:
    return "" if action.skill.strip() else tr("which skill?")


_ACTIONS = RowText(note=_action_note, aside=lambda action: span_words(action.start, action.end))
_NO_ACTION = Empty(
    phrase("What will you do to grow? A course, a mentor, or work that stretches you."),
    phrase("Lead the year-end reconciliation with finance."),
    phrase("Add a development step"),
)


def _vision_rows(form: Form) -> None:
    form.row("role")
    form.row("tasks")
    form.row("pay")
    form.row("why")


def _goal_rows(form: Form) -> None:
    form.row("name")
    form.row("specific")
    form.row(("measure", 2), "unit")
    form.row("baseline", "today", "target")
    form.row("due", "status")
    form.row("achievable")
    form.row("relevance")
    form.many("milestones", _milestone_rows)


def _milestone_rows(form: Form) -> None:
    form.row(("name", 3), ("due", 2), "reached")


def _action_rows(form: Form) -> None:
    form.row("task")
    form.row("kind", "state")
    form.row("skill")
    form.row("value")
    form.row("start", "end")
    form.row("competencies")

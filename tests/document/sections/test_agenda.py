"""The agenda of a check-in: what to raise, decide and ask; and nothing of it for the wrong person."""

import pytest
from written import material, written

from promocase.document.material import Material
from promocase.document.sections import (
    agenda_decision,
    agenda_head,
    agenda_open,
    agenda_progress,
    agenda_questions,
    agenda_raise,
)
from promocase.domain.choice import ActionState, Level
from promocase.domain.item import Item
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.checkin import CheckIn, FollowUp
from promocase.domain.kinds.competency import Competency
from promocase.domain.kinds.goal import Action, Goal
from promocase.domain.kinds.profile import Profile

BOSS = written(Profile, manager="Tomas Reyes")
CASE = written(
    Case,
    ask_title="Payroll Team Lead",
    decided_by="10 April 2026",
    criteria="No late file.",
    target_level="L5",
)


def talk(id: str = "next", day: str = "2 April 2026", who: str = "Tomas Reyes", **words: object) -> CheckIn:
    return written(CheckIn, id, held_on=day, with_whom=who, **words)


def about(*talks: CheckIn, **items: tuple[Item, ...]) -> Material:
    return material(BOSS, CASE, checkins=talks, **items)


@pytest.mark.parametrize(
    ("day", "who", "heading", "subject"),
    [
        ("2 April 2026", "Tomas Reyes", "With Tomas Reyes, 2 April 2026", "Tomas Reyes · 2 April 2026"),
        ("", "Tomas Reyes", "With Tomas Reyes", "Tomas Reyes"),
        ("2 April 2026", "", "The next talk, 2 April 2026", "2 April 2026"),
        ("after the audit", "", "The next talk, after the audit", "after the audit"),
        ("", "", "The next talk", ""),
    ],
)
def test_that_the_title_says_with_whom_and_when(day: str, who: str, heading: str, subject: str) -> None:
    head = agenda_head.build(about(talk(day=day, who=who, agenda="One")))
    assert (head.heading, head.subject, head.note) == (heading, subject, "")


def test_that_without_a_check_in_the_page_says_what_would_stand_there() -> None:
    head = agenda_head.build(material())
    assert head.heading == "The next talk"
    assert head.note.startswith("No check-in is written down yet.")
    sections = (agenda_raise, agenda_decision, agenda_progress, agenda_open, agenda_questions)
    assert [each.build(material(BOSS, CASE)) for each in sections] == [None] * 5


def test_that_an_agenda_without_a_word_says_so() -> None:
    assert agenda_head.build(about(talk())).note == "What you want to raise is not written down yet."
    assert agenda_raise.build(about(talk())) is None


def test_that_what_is_to_be_raised_stands_as_written() -> None:
    found = agenda_raise.build(about(talk(agenda="Who speaks in April")))
    assert found is not None
    assert (found.id, found.agenda.text) == ("next", "Who speaks in April")


@pytest.mark.parametrize(
    ("manager", "who", "is_asked"),
    [
        ("Tomas Reyes", "tomas reyes ", True),
        ("Tomas Reyes", "", True),
        ("", "Dana Whitlock", True),
        ("Tomas Reyes", "Dana Whitlock", False),
    ],
)
def test_that_the_decision_and_the_bar_are_for_the_manager_alone(
    manager: str, who: str, is_asked: bool
) -> None:
    given = material(written(Profile, manager=manager), CASE, checkins=(talk(who=who),))
    decision, progress = agenda_decision.build(given), agenda_progress.build(given)
    assert (decision.title if decision else "") == (
        "I ask for a decision by 10 April 2026" if is_asked else ""
    )
    assert ([each.label for each in progress.passages] if progress else []) == (
        ["The bar"] if is_asked else []
    )


def test_that_progress_tells_the_bar_what_is_met_what_was_agreed_and_the_goals() -> None:
    met = written(Competency, name="Owns a process", level_today=Level.LEADS, level_sought=Level.LEADS)
    before = (
        talk("b", "12 March 2026", agreed=" "),
        talk("a", "14 January 2026", agreed="Two closes alone."),
    )
    goals = (written(Goal, name="Corrections below 40"),)
    found = agenda_progress.build(
        about(talk(agreed="Not yet said"), *before, competencies=(met,), goals=goals)
    )
    assert found is not None and found.goals is not None
    assert [(each.label, each.prose.text, each.note) for each in found.passages] == [
        ("The bar", "No late file.", ""),
        ("Met so far", "1 of 1 competency of L5 met", ""),
        ("Agreed last time", "Two closes alone.", "14 January 2026"),
    ]
    assert [row.name for row in found.goals.rows] == ["Corrections below 40"]


@pytest.mark.parametrize(
    ("due", "is_done", "said"),
    [
        ("1 March 2026", False, "was due 1 March 2026"),
        ("14 March 2026", False, "14 March 2026"),
        ("20 March 2026", False, "20 March 2026"),
        ("February 2026", False, "was due February 2026"),
        ("March 2026", False, "March 2026"),
        ("when it rains", False, "when it rains"),
        ("", False, ""),
        ("1 March 2026", True, None),
    ],
)
def test_that_an_open_step_is_late_only_once_its_last_day_is_gone(
    due: str, is_done: bool, said: str | None
) -> None:
    step = written(FollowUp, what="Send the calendar", due=due, done=is_done)
    found = agenda_open.build(about(talk(), talk("b", "12 March 2026", followups=(step,))))
    assert ([each.label for each in found.lines] if found else [None]) == [said]


def test_that_open_steps_say_where_they_come_from_and_the_rest_is_counted() -> None:
    steps = tuple(
        written(FollowUp, f"u{at}", what=f"Step {at}", due=f"{20 - at} April 2026") for at in range(8)
    )
    own = written(FollowUp, what="Of this talk")
    found = agenda_open.build(about(talk(followups=(own,)), talk("b", "12 March 2026", followups=steps)))
    assert found is not None
    assert (len(found.lines), found.more) == (4, "and 4 more steps")
    assert found.lines[0].prose.text == "Step 7 · from 12 March 2026"


GAP = written(Competency, "g", name="Leads a team", gap="Slow", plan="Learn", show_gap=True)
HIDDEN = written(Competency, "h", name="Keeps quiet", gap="Slow", plan="Learn")
STEP = written(Action, task="Draft the budget", state=ActionState.ASKED)


@pytest.mark.parametrize(
    ("items", "question"),
    [
        (
            {"competencies": (HIDDEN, GAP), "actions": (STEP,)},
            "“Leads a team”: what would you want to see me do next?",
        ),
        (
            {"competencies": (HIDDEN,), "actions": (STEP,)},
            "“Draft the budget”: is that the step you would choose for me?",
        ),
        ({"competencies": (HIDDEN,)}, "Which one thing should I get better at before we talk again?"),
    ],
)
def test_that_each_talk_asks_how_to_grow(items: dict[str, tuple[Item, ...]], question: str) -> None:
    found = agenda_questions.build(about(talk(feedback_asked="What would you check?"), **items))
    assert found is not None
    assert [(each.label, each.prose.text) for each in found.notes] == [
        ("How I grow", question),
        ("How I work", "What would you check?"),
    ]

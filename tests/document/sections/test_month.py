"""The monthly report: what was finished then, how far the goals are, what is new and what comes next."""

from dataclasses import replace

import pytest
from written import material, written

from promocase.document.sections import (
    month_feedback,
    month_goals,
    month_head,
    month_new,
    month_next,
    month_outcomes,
)
from promocase.document.words import Words
from promocase.domain.choice import ActionState, Consent, GoalStatus, Language
from promocase.domain.kinds.accomplishment import Accomplishment, Metric
from promocase.domain.kinds.checkin import CheckIn, FollowUp
from promocase.domain.kinds.feedback import Feedback
from promocase.domain.kinds.goal import Action, Goal, Milestone
from promocase.domain.kinds.initiative import Initiative
from promocase.domain.kinds.profile import Profile

MEASURED = (written(Metric, name="Corrections", baseline="212", result="74"),)


def done(id: str, start: str = "", end: str = "", **words: object) -> Accomplishment:
    return written(Accomplishment, id, headline=f"Result {id}", start=start, end=end, **words)


# ---------- the head ----------


def test_that_the_month_is_the_title_and_what_the_paper_is_called_by() -> None:
    head = month_head.build(material(written(Profile, name="Ines Calder", team="Payroll")))
    assert (head.heading, head.subject) == ("March 2026", "March 2026")
    assert head.subline == "Ines Calder · Payroll · 14 March 2026"


@pytest.mark.parametrize(
    ("language", "heading", "within"),
    [
        (Language.FR_FR, "Mars 2026", "mars 2026"),
        (Language.ES_ES, "Marzo de 2026", "marzo de 2026"),
        (Language.DE_DE, "März 2026", "März 2026"),
    ],
)
def test_that_a_heading_begins_with_a_capital_in_any_language(
    language: Language, heading: str, within: str
) -> None:
    """And within a title the month is written as people there do."""
    head = month_head.build(replace(material(), words=Words(language.value, "")))
    assert (head.heading, head.subject) == (heading, within)


def test_that_an_empty_month_says_what_would_stand_there() -> None:
    assert month_head.build(material()).note.startswith("Nothing is written of this month yet.")
    assert month_head.build(material(accomplishments=(done("a"),))).note == ""


# ---------- outcomes ----------


@pytest.mark.parametrize(
    ("start", "end", "is_told"),
    [
        ("January 2026", "March 2026", True),
        ("March 2026", "", True),
        ("1 March 2026", "31 March 2026", True),
        ("March 2026", "April 2026", False),
        ("January 2026", "February 2026", False),
        ("March 2026", "2026", False),
        ("March 2026", "soon", False),
        ("", "", False),
    ],
)
def test_that_a_result_is_told_in_the_month_in_which_it_was_finished(
    start: str, end: str, is_told: bool
) -> None:
    found = month_outcomes.build(material(accomplishments=(done("a", start, end),)))
    assert (found is not None) is is_told


def test_that_results_with_figures_come_first_and_keep_their_baseline() -> None:
    items = (done("a", end="March 2026"), done("b", end="March 2026", metrics=MEASURED))
    found = month_outcomes.build(material(accomplishments=items))
    assert found is not None
    assert [(row.headline, row.before, row.after) for row in found.rows] == [
        ("Result b", "212", "74"),
        ("Result a", "", ""),
    ]


def test_that_seven_results_are_told_and_the_others_counted() -> None:
    items = tuple(done(str(at), end="March 2026") for at in range(9))
    found = month_outcomes.build(material(accomplishments=items))
    assert found is not None
    assert (len(found.rows), len(found.others), found.more) == (3, 4, "and 2 more this month")


def test_that_work_beyond_the_job_description_is_marked() -> None:
    items = (done("a", end="March 2026", beyond=True), done("b", end="March 2026"))
    found = month_outcomes.build(material(accomplishments=items))
    assert found is not None
    assert [row.note for row in found.rows] == ["Beyond the job description", ""]


def test_that_how_it_came_about_is_told_while_there_is_room() -> None:
    items = tuple(done(str(at), end="March 2026", part="I wrote the checks.") for at in range(3))
    few, many = (month_outcomes.build(material(accomplishments=items[:most])) for most in (2, 3))
    assert few is not None and many is not None
    assert [row.told.text for row in few.rows] == ["I wrote the checks."] * 2
    assert [row.told.text for row in many.rows] == [""] * 3


# ---------- goals ----------


@pytest.mark.parametrize(
    ("values", "standing", "measure"),
    [
        ({"baseline": "212", "today": "74", "target": "40"}, "80% of the way", "212 → 74, goal 40"),
        ({"baseline": "212", "today": "40", "target": "40"}, "reached", "212 → 40, goal 40"),
        ({"baseline": "212", "today": "30", "target": "40"}, "passed", "212 → 30, goal 40"),
        ({"baseline": "212", "target": "40"}, "", "goal 40"),
        ({"today": "a few"}, "", "a few"),
        ({}, "", ""),
    ],
)
def test_that_a_goal_says_how_far_it_is_only_where_that_is_known(
    values: dict[str, str], standing: str, measure: str
) -> None:
    found = month_goals.build(material(goals=(written(Goal, name="Corrections below 40", **values),)))
    assert found is not None
    assert [(row.standing, row.measure) for row in found.rows] == [(standing, measure)]


def test_that_a_goal_that_was_met_before_is_not_told_again() -> None:
    goals = (
        written(Goal, "old", name="Old", due="December 2025", status=GoalStatus.REACHED),
        written(Goal, "early", name="Early", due="December 2026", status=GoalStatus.REACHED),
        written(Goal, "passed", name="P", due="2025", baseline="9", today="1", target="2"),
        written(Goal, "late", name="Late", due="December 2025", status=GoalStatus.AT_RISK),
        written(Goal, "dropped", name="Dropped", status=GoalStatus.DROPPED),
    )
    found = month_goals.build(material(goals=goals))
    assert found is not None
    assert [(row.id, row.due) for row in found.rows] == [
        ("early", "December 2026"),
        ("late", "was due by December 2025"),
    ]


def test_that_goals_without_a_line_are_counted() -> None:
    found = month_goals.build(material(goals=tuple(written(Goal, f"g{at}", name="A") for at in range(6))))
    assert found is not None
    assert (len(found.rows), found.more) == (3, "and 3 more goals")
    assert month_goals.build(material(goals=(written(Goal, name=" "),))) is None


# ---------- what is new ----------


def step(id: str, state: ActionState, start: str = "", end: str = "") -> Action:
    return written(Action, id, task=f"Task {id}", state=state, start=start, end=end)


def test_that_what_began_and_what_was_finished_is_told_and_no_mere_plan() -> None:
    items = (
        step("a", ActionState.DOING, "March 2026"),
        step("b", ActionState.DOING, "October 2025"),
        step("c", ActionState.DONE, "October 2025", "March 2026"),
        step("d", ActionState.DONE, "October 2025", "February 2026"),
        step("e", ActionState.PLANNED, "March 2026"),
        step("f", ActionState.ASKED, "March 2026"),
    )
    found = month_new.build(material(actions=items))
    assert found is not None
    assert [(each.label, each.prose.text) for each in found.lines] == [
        ("Begun", "Task a"),
        ("Under way", "Task b"),
    ]
    assert found.more == "and 1 more step"
    rest = month_new.build(material(actions=items[2:]))
    assert rest is not None
    assert [(each.label, each.prose.text) for each in rest.lines] == [("Finished", "Task c")]


def test_that_an_initiative_is_new_in_the_month_in_which_it_starts() -> None:
    items = (
        written(Initiative, "a", outcome="One roster", start="March 2026"),
        written(Initiative, "b", outcome="Two sites", start="May 2026"),
        written(Initiative, "c", outcome="Three", start="2026"),
    )
    found = month_new.build(material(initiatives=items))
    assert found is not None
    assert [(each.label, each.prose.text) for each in found.lines] == [("New initiative", "One roster")]
    assert month_new.build(material(initiatives=items[1:])) is None


# ---------- what others said ----------


def test_that_only_what_was_said_in_the_month_is_quoted_and_twice_at_most() -> None:
    said = [
        written(Feedback, day, words=f"Said {day}", said_on=day, consent=Consent.NAMED)
        for day in ("February 2026", "March 2026", "2 March 2026", "3 March 2026", "2026")
    ]
    found = month_feedback.build(material(feedback=tuple(said)))
    assert found is not None
    assert [each.id for each in found.quotes] == ["March 2026", "2 March 2026"]
    assert month_feedback.build(material(feedback=tuple(said[:1]))) is None


# ---------- what comes next ----------

BOSS = written(Profile, manager="Tomas Reyes")


def talk(id: str, day: str, who: str, agenda: str = "", *steps: FollowUp) -> CheckIn:
    return written(CheckIn, id, held_on=day, with_whom=who, agenda=agenda, followups=steps)


def test_that_steps_and_milestones_stand_in_the_order_in_which_they_fall_due() -> None:
    late = written(FollowUp, "u1", what="Name the backup", due="1 March 2026")
    open_one = written(FollowUp, "u2", what="Send the calendar", due="20 March 2026")
    past = written(FollowUp, "u3", what="Done", due="1 January 2026", done=True)
    stones = (
        written(Milestone, "m1", name="First run", due="April 2026"),
        written(Milestone, "m2", name="Reached", due="April 2026", reached=True),
    )
    found = month_next.build(
        material(
            BOSS,
            None,
            checkins=(talk("t", "12 March 2026", "tomas reyes", "", open_one, late, past),),
            goals=(written(Goal, name="G", milestones=stones),),
        )
    )
    assert found is not None
    assert [(each.label, each.prose.text) for each in found.steps] == [
        ("was due 1 March 2026", "Name the backup"),
        ("20 March 2026", "Send the calendar"),
        ("April 2026", "First run"),
    ]


def test_that_what_is_between_others_is_not_for_the_boss() -> None:
    open_one = written(FollowUp, what="Ask her to speak for me", due="20 March 2026")
    other = talk("t", "2 April 2026", "Anneke Doyle", "Who speaks for me", open_one)
    assert month_next.build(material(BOSS, None, checkins=(other,))) is None
    assert month_next.build(material(None, None, checkins=(other,))) is None


def test_that_help_is_wanted_where_it_was_asked_for_and_in_the_next_talk() -> None:
    talks = (
        talk("past", "12 March 2026", "Tomas Reyes", "Old matters"),
        talk("next", "2 April 2026", "Tomas Reyes", "Who leads the trial runs"),
    )
    steps = (step("a", ActionState.ASKED), step("b", ActionState.PLANNED))
    found = month_next.build(material(BOSS, None, checkins=talks, actions=steps))
    assert found is not None
    assert [(each.label, each.prose.text) for each in found.help] == [
        ("Asked for", "Task a"),
        ("For our talk on 2 April 2026", "Who leads the trial runs"),
    ]
    assert month_next.build(material(BOSS, None, checkins=talks[:1])) is None

"""The growth section: what is still missing, and the steps that close it."""

import pytest
from written import material, written

from promocase.document.sections.growth import STATES, Row, build
from promocase.domain.choice import ActionKind, ActionState
from promocase.domain.item import Item
from promocase.domain.kinds.competency import Competency
from promocase.domain.kinds.goal import Action


def rows(**items: tuple[Item, ...]) -> tuple[Row, ...]:
    made = build(material(**items))
    assert made is not None
    return made.rows


def texts(row: Row) -> list[tuple[str, str]]:
    return [(each.label, each.prose.text) for each in row.told]


def test_that_a_gap_is_owned_with_its_plan() -> None:
    gap = written(
        Competency,
        "k",
        name="Plans",
        gap="No budget yet.",
        plan="Draft one.",
        plan_due="March 2027",
        show_gap=True,
    )
    [row] = rows(competencies=(gap,))
    assert (row.id, row.kind, row.when, row.name, row.state) == (
        "g-k",
        "To grow in",
        "by March 2027",
        "Plans",
        "",
    )
    assert texts(row) == [("Missing", "No budget yet."), ("Plan", "Draft one.")]


def test_that_a_gap_is_shown_only_where_it_was_chosen_and_said() -> None:
    hidden = written(Competency, "a", name="A", gap="Much.")
    silent = written(Competency, "b", name="B", show_gap=True)
    planned = written(Competency, "c", plan="Learn.", show_gap=True)
    missing = written(Competency, "d", gap="Much.", show_gap=True)
    row, other = rows(competencies=(hidden, silent, planned, missing))
    assert (row.id, row.name, row.when, other.id) == ("g-c", "A growth area", "", "g-d")
    assert build(material(competencies=(hidden, silent))) is None


def test_that_a_step_says_what_it_builds() -> None:
    step = written(
        Action,
        "d",
        kind=ActionKind.COURSE,
        task="Lead a project",
        skill="Leading",
        value="A second lead",
        start="March 2026",
        end="May 2026",
        state=ActionState.DOING,
        competencies=("k", "gone", "blank", "l"),
    )
    known = tuple(
        written(Competency, id, name=name) for id, name in (("k", "Plans"), ("blank", ""), ("l", "Leads"))
    )
    [row] = rows(actions=(step,), competencies=known)
    assert (row.kind, row.name, row.state) == ("Course", "Lead a project", "under way")
    assert row.when.replace("\xa0", " ").replace("\u2009", " ") == "Mar – May 2026"
    assert texts(row) == [
        ("Builds", "Leading"),
        ("For the team", "A second lead"),
        ("Grows", "Plans and Leads"),
    ]


def test_that_a_step_may_be_the_skill_alone() -> None:
    steps = (
        written(Action, "a", skill="Leading"),
        written(Action, "b", value="Worth it"),
        written(Action, "c", task="T"),
    )
    row, bare = rows(actions=steps)
    assert (bare.name, texts(bare)) == ("T", [])
    assert (row.kind, row.name, row.state, texts(row)) == ("Next step", "Leading", "", [])


@pytest.mark.parametrize("state", list(ActionState))
def test_that_every_state_has_its_word(state: ActionState) -> None:
    assert STATES[state] == state.label.lower()


def test_that_nothing_to_say_makes_no_section() -> None:
    assert build(material(actions=(written(Action, value="Worth it"),))) is None

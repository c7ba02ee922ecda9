"""A Change and its inverse: there and back again, touching nothing else."""

from datetime import UTC, datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from promocase.domain.change import Change, Part, applied
from promocase.domain.kinds.goal import Goal
from promocase.domain.kinds.profile import Profile
from promocase.domain.record import KINDS, Record, blank_record, with_fixed

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)


def record_of(*names: str) -> Record:
    return blank_record(lambda: "case", NOW).replaced(
        "goals", tuple(Goal(id=name, name=name) for name in names)
    )


@st.composite
def changes(draw: st.DrawFn) -> tuple[Record, Change]:
    """A record and a change of several parts, each fitting the record as the parts before it left it."""
    start = record = record_of(*draw(st.lists(st.sampled_from("abcdef"), unique=True)))
    parts: list[Part] = []
    for number in range(draw(st.integers(0, 5))):
        part = _part(draw, record.goals, f"n{number}")
        parts.append(part)
        record = applied(record, Change("", (part,)))
    return start, Change("Do it", tuple(parts))


def _part(draw: st.DrawFn, goals: tuple[Goal, ...], new: str) -> Part:
    what = draw(st.sampled_from(("add", "remove", "move", "rewrite")))
    if what == "add" or not goals:
        at = draw(st.integers(0, len(goals)))
        return Part("goals", new, None, Goal(id=new), at, at)
    at = draw(st.integers(0, len(goals) - 1))
    goal = goals[at]
    if what == "remove":
        return Part("goals", goal.id, goal, None, at, at)
    to = draw(st.integers(0, len(goals) - 1)) if what == "move" else at
    return Part("goals", goal.id, goal, Goal(id=goal.id, name=new) if what == "rewrite" else goal, at, to)


@given(changes())
def test_that_the_inverse_leads_back(given_: tuple[Record, Change]) -> None:
    record, change = given_
    assert applied(applied(record, change), change.inverse()) == record
    assert change.inverse().inverse() == change


@given(changes())
def test_that_untouched_items_stay_the_same_objects(given_: tuple[Record, Change]) -> None:
    record, change = given_
    touched = {part.id for part in change.parts}
    before: dict[str, Any] = {goal.id: goal for goal in record.goals}
    after = applied(record, change)
    assert all(goal is before[goal.id] for goal in after.goals if goal.id not in touched)
    assert all(after.of(kind) == record.of(kind) for kind in KINDS if kind != "goals")


def test_that_the_profile_changes_like_any_item() -> None:
    record = record_of()
    ines = Profile(id="profile", name="Ines")
    change = Change("", (Part("profile", "profile", record.profile, ines, 0, 0),))
    assert applied(record, change).profile is ines
    assert applied(applied(record, change), change.inverse()) == record


def test_that_the_three_visions_are_always_there_in_order() -> None:
    record = record_of()
    broken = record.replaced("visions", (record.visions[2], record.visions[0]))
    assert [vision.years for vision in with_fixed(broken).visions] == [1, 3, 5]
    assert with_fixed(broken).visions[0] is record.visions[0]

"""What duties are of the time, by examples worked by hand."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from whole import TODAY, WHOLE, of
from written import written

from promocase.domain.choice import DutyLevel
from promocase.domain.kinds.duty import Duty
from promocase.domain.place import Place
from promocase.figures.change import Change, Direction
from promocase.figures.duties import (
    NEW,
    OLD,
    Share,
    at_sought,
    change_of,
    measured_share,
    sought_for,
    together,
)
from promocase.figures.withheld import Withheld

JOB = Place("profile", "profile")


def duty(id: str, old: str, new: str, level: str = "", since: str = "") -> Duty:
    chosen = DutyLevel(level) if level else None
    return written(Duty, id, duty=f"Duty {id}", share_old=old, share_new=new, level=chosen, since=since)


JOBS = (
    duty("a", "60 %", "25 %", "today"),
    duty("b", "40", "10", "today", "May 2025"),
    duty("c", "0", "40%", "sought", "June 2025"),
    duty("d", "none", "25%", "sought", "September 2025"),
)


def sum_of(found: object) -> Fraction | None:
    assert isinstance(found, Share), found
    return found.span.value


def why(found: object) -> str:
    assert isinstance(found, Withheld)
    return found.reason


@pytest.mark.parametrize(
    ("text", "share"),
    [("25", 25), ("25 %", 25), ("0", 0), ("none", 0), ("250 ‰", 25), ("0.5 %", Fraction(1, 2)), ("100", 100)],
)
def test_that_a_share_is_a_part_of_a_hundred(text: str, share: Fraction) -> None:
    found = measured_share(duty("a", text, ""), OLD)
    assert not isinstance(found, Withheld) and found.span.value == share


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("1/4", "“Duty a”: “1/4” is not a share in per cent."),
        ("0.5", "“Duty a”: “0.5” is not a share in per cent."),
        ("2 days", "“Duty a”: “2 days” is not a share in per cent."),
        ("8 hours a week", "“Duty a”: “8 hours a week” is not a share in per cent."),
        ("120", "“Duty a”: “120” is no part of a whole."),
        ("-5", "“Duty a”: “-5” is no part of a whole."),
        ("", "“Duty a”: Its share is not written yet. If it has none, write 0."),
        ("half", "“Duty a”: “half” has no number yet."),
    ],
)
def test_that_what_is_no_share_is_withheld_and_with_it_every_sum(text: str, reason: str) -> None:
    other = duty("a", text, "")
    assert why(measured_share(other, OLD)) == reason
    assert why(together((*JOBS, other), OLD)) == reason
    assert why(change_of(other)) == reason


def test_that_a_change_is_told_in_points() -> None:
    found = [change_of(each) for each in JOBS]
    assert all(isinstance(each, Change) for each in found)
    assert [
        (each.direction, each.told and each.told.number) for each in found if isinstance(each, Change)
    ] == [
        (Direction.DOWN, 35),
        (Direction.DOWN, 30),
        (Direction.UP, 40),
        (Direction.UP, 25),
    ]


def test_that_a_job_adds_up() -> None:
    assert [sum_of(together(JOBS, name)) for name in (OLD, NEW)] == [100, 100]
    assert [sum_of(at_sought(JOBS, name)) for name in (OLD, NEW)] == [0, 65]


def test_that_a_duty_of_which_nothing_is_written_is_none() -> None:
    assert sum_of(together((*JOBS, Duty(id="blank", prompted="?")), OLD)) == 100


@given(st.lists(st.integers(0, 100), min_size=1, max_size=12))
def test_that_any_shares_add_up_to_their_sum(shares: list[int]) -> None:
    jobs = tuple(duty(str(at), f"{share} %", "") for at, share in enumerate(shares))
    found = together(jobs, OLD)
    assert isinstance(found, Share)
    assert found.span.value == sum(shares)
    assert (found.is_less, found.is_more, found.is_whole) == (
        sum(shares) < 100,
        sum(shares) > 100,
        sum(shares) == 100,
    )


@pytest.mark.parametrize(("share", "is_whole"), [("about 20 %", True), ("15–25 %", True), ("5–10 %", False)])
def test_that_what_may_be_all_of_the_time_is_not_called_less(share: str, is_whole: bool) -> None:
    found = together((duty("a", "80 %", ""), duty("b", share, "")), OLD)
    assert isinstance(found, Share) and found.is_whole is is_whole


def test_that_time_at_the_level_sought_is_of_a_whole_job_with_every_level_chosen() -> None:
    assert why(at_sought(JOBS[1:], NEW)) == "The shares of the time do not add up to 100 %."
    open_one = (*JOBS[:3], duty("d", "0", "25"))
    assert why(at_sought(open_one, NEW)) == "“Duty d”: The level it belongs to is not chosen yet."


def test_that_it_has_been_so_since_the_last_of_them() -> None:
    found = sought_for(JOBS, TODAY)
    assert not isinstance(found, Withheld) and (found.years, found.months) == (0, 6)
    vague = (*JOBS, duty("e", "0", "0", "sought", "2024"))
    assert why(sought_for(vague, TODAY)).startswith("“Duty e”: Of “2024” the month is not known")
    assert why(sought_for(JOBS[:2], TODAY)) == "No duty belongs to the level you seek yet."


def claimed(*duties: Duty) -> dict[tuple[str, str], str | None]:
    found = of(replace(WHOLE, duties=duties))
    return {(each.figure, each.place.id): each.withheld for each in found if each.figure.startswith("dut")}


def test_that_a_job_makes_its_claims() -> None:
    assert claimed(*JOBS) == {
        **{("duty-change", id): None for id in "abcd"},
        ("duties-described", "profile"): None,
        ("duties-done", "profile"): None,
        ("duties-sought-described", "profile"): None,
        ("duties-sought-done", "profile"): None,
        ("duties-sought-for", "profile"): None,
    }
    assert claimed() == {}
    assert claimed(Duty(id="a", duty="One", error="Much.")) == {}


def test_that_a_job_that_is_not_whole_is_found_and_leads_to_a_share() -> None:
    found = claimed(duty("a", "60", "70", "today"), duty("b", "30", "40", "today"))
    assert {key for key in found if "whole" in key[0]} == {
        ("duties-described-not-whole", "a"),
        ("duties-done-not-whole", "a"),
    }

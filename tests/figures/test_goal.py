"""How far a goal has come, worked by hand, and when it is late."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from promocase.domain.choice import GoalStatus
from promocase.domain.kinds.goal import Goal, Milestone
from promocase.domain.reading import day_from_text, quantity_from_text
from promocase.domain.written import Quantity
from promocase.figures.goal import Progress, State, Steps, is_overdue, progress, steps
from promocase.figures.withheld import Withheld
from promocase.figures.wording import progress_words

TODAY = date(2026, 3, 20)


def goal(start: str, target: str, today: str, unit: str = "", due: str = "") -> Goal:
    return Goal(
        id="g",
        unit=unit,
        baseline=quantity_from_text(start),
        target=quantity_from_text(target),
        today=quantity_from_text(today),
        due=day_from_text(due),
    )


def said(given: Goal) -> str:
    found = progress(given)
    return (
        f"? {found.reason}"
        if isinstance(found, Withheld)
        else progress_words(found, lambda part: f"{part} %")
    )


@pytest.mark.parametrize(
    ("start", "target", "today", "words"),
    [
        ("0", "10", "4", "40 % of the way"),
        ("96", "25", "31", "92 % of the way"),  # 65 / 71
        ("212", "40", "74", "80 % of the way"),  # 138 / 172
        ("6 days", "3 days", "4 days", "67 % of the way"),
        ("16 %", "8 %", "15 %", "13 % of the way"),  # 1 / 8 = 12.5
        ("1", "1,001", "1,000", "99.9 % of the way"),
        ("0", "1,000", "3", "0.3 % of the way"),
        ("0", "100,000", "30", "0.03 % of the way"),
        ("0", "100,000", "3", "less than 0.01 % of the way"),
        ("0", "1", "0.5", "50 % of the way"),
        ("1", "0", "0.5", "50 % of the way"),
        ("1", "0.5", "0.75", "50 % of the way"),
        ("212", "below 40", "40", "100 % of the way"),
        ("0", "100,000", "99,999", "more than 99.99 % of the way"),
        ("-10", "10", "0", "50 % of the way"),
        ("10", "20", "10", "at the start"),
        ("10", "20", "20", "reached"),
        ("20", "10", "10", "reached"),
        ("1", "3", "4", "passed"),
        ("20", "10", "9", "passed"),
        ("10", "20", "5", "further from the goal than at the start"),
        ("20", "10", "25", "further from the goal than at the start"),
        ("30 hours", "90 min", "15.75 hours", "50 % of the way"),  # 14.25 / 28.5
        ("2 a week", "1 a month", "1 a month", "reached"),
        ("90", "at least 95", "95", "reached"),
        ("90", "over 95", "95", "100 % of the way"),
        ("212", "below 40", "41", "99 % of the way"),
        ("212", "at most 40", "39", "passed"),
        ("10", "20", "20+", "reached"),
        ("10", "20", "more than 20", "passed"),
        ("10", "20", "at most 8", "further from the goal than at the start"),
        ("10", "20", "14–16", "40 % to 60 % of the way"),
        ("11 a quarter", "zero", "4 a quarter", "64 % of the way"),  # 7 / 11
        ("11 a quarter", "none", "none", "reached"),
        ("0", "40 tickets", "10 tickets", "25 % of the way"),
        ("12 per 1000 bed days", "5 per 1,000 bed days", "85 per 10,000 bed days", "50 % of the way"),
    ],
)
def test_that_the_way_is_told_as_worked_by_hand(start: str, target: str, today: str, words: str) -> None:
    assert said(goal(start, target, today)) == words


@pytest.mark.parametrize(
    ("start", "target", "today", "reason"),
    [
        ("", "10", "4", "Nothing is written here yet."),
        ("0", "much more", "4", "“much more” has no number yet."),
        ("0", "10", "some", "“some” has no number yet."),
        ("10", "10", "10", "Start and goal are the same, so there is no way between them."),
        (
            "5 days",
            "2 weeks",
            "6 days",
            "“5 days” and “2 weeks”: it is not known whether these are working days.",
        ),
        (
            "5 days",
            "2 days",
            "1 week",
            "“1 week” and “2 days”: it is not known whether these are working days.",
        ),
        ("10–12", "20", "15", "The way is measured from one figure to one figure."),
        ("10", "20–25", "15", "The way is measured from one figure to one figure."),
        ("98", "at least 95", "99", "It started past its goal already."),
        ("30", "below 40", "20", "It started past its goal already."),
        ("30 tickets", "10", "20 customers", "“30 tickets” and “20 customers” count different things."),
        ("30 tickets", "0", "20 customers", "“30 tickets” and “20 customers” count different things."),
        (
            "5 a week",
            "0",
            "3 a day",
            "“5 a week” and “3 a day”: it is not known how many days or hours are worked.",
        ),
        ("3 months", "1 week", "10 working days", "“3 months” and “10 working days” are in different units."),
        ("10", "20", "14–25", "How far it has come is not certain from what is written."),
        ("10", "20", "8–14", "How far it has come is not certain from what is written."),
        ("10", "20", "12+", "How far it has come is not certain from what is written."),
        ("10", "over 20", "20+", "How far it has come is not certain from what is written."),
    ],
)
def test_that_the_way_is_withheld_with_its_reason(start: str, target: str, today: str, reason: str) -> None:
    assert said(goal(start, target, today)) == f"? {reason}"


def test_that_the_unit_beside_the_fields_counts_for_all_three() -> None:
    found = progress(goal("10", "90 min", "2", "hours"))
    assert isinstance(found, Progress) and found.share.value == Fraction(8 * 60, 10 * 60 - 90)
    assert found.drawn == (600.0, 90.0, 120.0)


def test_that_no_way_is_drawn_to_a_place_that_is_not_certain() -> None:
    found = progress(goal("10", "20", "20+"))
    assert isinstance(found, Progress) and found.drawn is None


def test_that_a_way_beyond_all_lines_is_told_and_not_drawn() -> None:
    huge = goal("0", "1", "0")
    huge = replace(huge, target=Quantity("x", Decimal("1e400")), today=Quantity("y", Decimal("1e399")))
    found = progress(huge)
    assert isinstance(found, Progress) and found.drawn is None and found.share.value == Fraction(1, 10)


@pytest.mark.parametrize(
    ("due", "late"),
    [
        ("19 March 2026", True),
        ("20 March 2026", False),
        ("February 2026", True),
        ("March 2026", False),
        ("2025", True),
        ("2026", False),
        ("Q1 2026", False),
        ("Q4 2025", True),
        ("some day", False),
        ("after March 2025", False),
        ("", False),
    ],
)
def test_that_a_goal_is_late_only_after_the_last_day_it_can_mean(due: str, late: bool) -> None:
    assert is_overdue(goal("0", "10", "4", due=due), TODAY) is late


@pytest.mark.parametrize(
    ("today", "status", "late"),
    [
        ("10", None, False),
        ("12", None, False),
        ("9", GoalStatus.ON_TRACK, True),
        ("9", GoalStatus.REACHED, False),
        ("9", GoalStatus.DROPPED, False),
        ("", None, True),
    ],
)
def test_that_what_is_reached_or_dropped_is_not_late(
    today: str, status: GoalStatus | None, late: bool
) -> None:
    given = replace(goal("0", "10", today, due="2025"), status=status)
    assert is_overdue(given, TODAY) is late


def test_that_milestones_are_counted_and_late_ones_named() -> None:
    stones = (
        Milestone(id="a", name="One", due=day_from_text("2025"), reached=True),
        Milestone(id="b", name="Two", due=day_from_text("February 2026")),
        Milestone(id="c", name="Three", due=day_from_text("20 March 2026")),
        Milestone(id="d", name="", due=day_from_text("19 March 2026")),
        Milestone(id="e", name="Some day"),
        Milestone(id="f"),
        Milestone(id="j", due=day_from_text("March 2026")),
        Milestone(id="i", due=day_from_text("after March 2025")),
        Milestone(id="h", name=" ", reached=True),
    )
    found = steps(Goal(id="g", milestones=stones), TODAY)
    assert found == Steps(1, 7, (stones[1], stones[3]))


def test_that_amounts_on_the_way_are_read_in_the_language_of_the_record() -> None:
    """A lone point groups in German: €1.250k is 1,250,000."""
    given = goal("€1.250k", "€1.450k", "€1.350k", due="2025")
    found = progress(given, language="de")
    assert isinstance(found, Progress) and found.told is not None and found.told.number == 50
    late = replace(given, today=given.target)
    assert is_overdue(late, TODAY) and not is_overdue(late, TODAY, language="de")


@given(st.integers(-1000, 1000), st.integers(-1000, 1000), st.integers(-1000, 1000))
def test_that_the_state_follows_the_order_of_the_figures(start: int, target: int, today: int) -> None:
    found = progress(
        Goal(
            id="g",
            baseline=Quantity("a", Decimal(start)),
            target=Quantity("b", Decimal(target)),
            today=Quantity("c", Decimal(today)),
        )
    )
    if start == target:
        assert isinstance(found, Withheld)
        return
    assert isinstance(found, Progress)
    gone, way = (today - start, target - start) if target > start else (start - today, start - target)
    wanted = (
        State.BELOW_START
        if gone < 0
        else State.AT_START
        if gone == 0
        else State.PASSED
        if gone > way
        else State.REACHED
        if gone == way
        else State.ON_THE_WAY
    )
    assert found.state is wanted
    assert (found.told is not None) is (wanted is State.ON_THE_WAY)

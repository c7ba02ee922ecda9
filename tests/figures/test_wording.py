"""How figures are said."""

from decimal import Decimal
from fractions import Fraction

import pytest

from promocase.domain.written import Bound
from promocase.figures.change import Change, Direction, Drawn, Telling
from promocase.figures.dates import Lasted
from promocase.figures.goal import Progress, State
from promocase.figures.rounding import Told
from promocase.figures.span import exactly
from promocase.figures.wording import change_words, lasted_words, progress_words, told_words


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (Told(Decimal(5)), "5"),
        (Told(Decimal(5), Bound.ABOUT), "about 5"),
        (Told(Decimal(5), Bound.LEAST), "at least 5"),
        (Told(Decimal(5), Bound.MOST), "at most 5"),
        (Told(Decimal(5), Bound.MORE), "more than 5"),
        (Told(Decimal(5), Bound.LESS), "less than 5"),
        (Told(Decimal(5), high=Decimal(6)), "5 to 6"),
        (Told(Decimal(5), high=Decimal(5)), "5"),
        (Told(Decimal(5), Bound.ABOUT, Decimal(6)), "about 5 to 6"),
    ],
)
def test_that_a_bound_is_said(told: Told, words: str) -> None:
    assert told_words(told, str) == words


@pytest.mark.parametrize(
    ("telling", "direction", "words"),
    [
        (Telling.PERCENT, Direction.UP, "at least +5 %"),
        (Telling.PERCENT, Direction.DOWN, "at least −5 %"),
        (Telling.TIMES, Direction.UP, "at least ×\N{NO-BREAK SPACE}5"),
        (Telling.POINTS, Direction.DOWN, "at least −5 percentage points"),
        (Telling.DIFFERENCE, Direction.DOWN, "at least −5"),
        (Telling.DIFFERENCE, Direction.UP, "at least +5"),
        (Telling.FROM_NONE, Direction.UP, "from none to at least 5"),
    ],
)
def test_that_a_change_is_said(telling: Telling, direction: Direction, words: str) -> None:
    told = Told(Decimal(5), Bound.LEAST)
    change = Change(direction, telling, told, told, "", Drawn(1.0, 2.0))
    assert change_words(change, str, lambda part: f"{part} %") == words


def test_that_a_range_from_one_is_points() -> None:
    told = Told(Decimal(1), high=Decimal(2))
    change = Change(Direction.UP, Telling.POINTS, told, told, "%", Drawn(1.0, 2.0))
    assert change_words(change, str, str) == "+1 to +2 percentage points"


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (State.BELOW_START, "further from the goal than at the start"),
        (State.AT_START, "at the start"),
        (State.REACHED, "reached"),
        (State.PASSED, "passed"),
    ],
)
def test_that_a_state_is_said(state: State, words: str) -> None:
    assert progress_words(Progress(state, exactly(Fraction(1)), None), str) == words


def test_that_no_time_is_said_plainly() -> None:
    assert lasted_words(Lasted(0, 5)) == "5 months"
    assert lasted_words(Lasted(1, 1)) == "1 year 1 month"
    assert lasted_words(Lasted(2, 0)) == "2 years"

"""Pay a year, and where it stands; figures of ASHE and of PAY.md's own kind."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from promocase.domain.choice import PayPeriod
from promocase.domain.reading import money_from_text, quantity_from_text
from promocase.domain.written import Money
from promocase.pay.standing import Standing, standing
from promocase.pay.yearly import yearly

POINTS = {
    10: Decimal(45_000),
    25: Decimal(51_000),
    50: Decimal(58_000),
    75: Decimal(63_500),
    90: Decimal(69_000),
}


@pytest.mark.parametrize(
    ("text", "period", "hours", "amount"),
    [
        ("54,000", PayPeriod.YEAR, "", 54_000),
        ("4,500", PayPeriod.MONTH, "", 54_000),
        ("2,000", PayPeriod.FORTNIGHT, "", 52_000),
        ("1,000", PayPeriod.WEEK, "", 52_000),
        ("30", PayPeriod.HOUR, "37.5", 58_500),
        ("30", PayPeriod.HOUR, "", None),
        ("300", PayPeriod.DAY, "40", None),
        ("4,500 a month", PayPeriod.YEAR, "", None),
        ("60,000 a year", PayPeriod.MONTH, "", 60_000),
        ("a lot", PayPeriod.YEAR, "", None),
    ],
)
def test_that_pay_is_made_yearly_only_where_it_can_be(
    text: str, period: PayPeriod, hours: str, amount: int | None
) -> None:
    assert yearly(money_from_text(text), period, quantity_from_text(hours)) == amount


@pytest.mark.parametrize("words", ["4,500 a month", "4,500/m", "4,500 p.m.", "4,500 daily", "4,500 an hour"])
def test_that_a_period_in_the_words_is_never_made_yearly(words: str) -> None:
    """Whatever amount stands beside them, as it may in a file."""
    assert yearly(Money(words, Decimal(4_500)), PayPeriod.YEAR) is None
    assert yearly(Money(words, Decimal(4_500)), None) is None


def test_that_a_period_that_is_not_told_is_a_year_and_hours_are_needed_for_an_hour_only() -> None:
    assert yearly(money_from_text("54,000"), None) == 54_000
    assert yearly(money_from_text("30"), PayPeriod.HOUR) is None


@pytest.mark.parametrize(
    ("pay", "found"),
    [
        (44_999, Standing(None, 10)),
        (45_000, Standing(10, 25, 10)),
        (54_000, Standing(25, 50, 35)),
        (58_000, Standing(25, 50, 50)),
        (63_500, Standing(50, 75, 75)),
        (63_501, Standing(75, 90, 75)),
        (69_000, Standing(75, 90, 90)),
        (69_001, Standing(90, None)),
    ],
)
def test_that_a_pay_is_placed_and_never_extrapolated(pay: int, found: Standing) -> None:
    assert standing(Decimal(pay), POINTS) == found


def test_that_points_that_do_not_rise_tell_nothing() -> None:
    assert standing(Decimal(5), {25: Decimal(9), 50: Decimal(8)}) is None
    assert standing(Decimal(5), {50: Decimal(8)}) is None
    assert standing(Decimal(5), {25: Decimal(9), 50: Decimal(9)}) is None
    assert standing(Decimal(5), {25: Decimal(0), 50: Decimal(8)}) is None
    assert standing(Decimal(1), {25: Decimal(1), 50: Decimal(8)}) == Standing(25, 50, 25)


@given(st.decimals(45_000, 69_000, places=0))
def test_that_the_estimate_lies_in_its_bracket(pay: Decimal) -> None:
    found = standing(pay, POINTS)
    assert found is not None and found.low is not None and found.high is not None and found.about is not None
    assert found.low <= found.about <= found.high

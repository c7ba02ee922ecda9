"""Pay a year, and where it stands; figures of ASHE and of PAY.md's own kind."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from promocase.domain.choice import PayPeriod
from promocase.domain.reading import money_from_text, quantity_from_text
from promocase.domain.written import Money, Quantity
from promocase.pay.standing import Standing, standing
from promocase.pay.yearly import times_a_year, yearly

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
        ("4,500 a month", PayPeriod.YEAR, "", 54_000),
        ("1,000 a week", PayPeriod.YEAR, "", 52_000),
        ("4.500 €/Monat", PayPeriod.MONTH, "", 54_000),
        ("£22 an hour", PayPeriod.YEAR, "37.5", 42_900),
        ("4,500 daily", PayPeriod.YEAR, "37.5", None),
        ("up to 60k", PayPeriod.YEAR, "", None),
        ("30 an hour", PayPeriod.YEAR, "37.5", 58_500),
        ("30 an hour", PayPeriod.YEAR, "", None),
        ("30", PayPeriod.HOUR, "162.5 hours a month", 58_500),
        ("30", PayPeriod.HOUR, "1,950 hours a year", 58_500),
        ("30", PayPeriod.HOUR, "162.5", None),
        ("30", PayPeriod.HOUR, "7.5 hours a day", None),
        ("30", PayPeriod.HOUR, "37.5 Stunden", 58_500),
        ("30", PayPeriod.HOUR, "80 %", None),
        ("30", PayPeriod.HOUR, "35–40", None),
        ("30", PayPeriod.HOUR, "0", None),
        ("300 a day", PayPeriod.YEAR, "40", None),
        ("about 54,000", PayPeriod.YEAR, "", 54_000),
        ("at least 54,000", PayPeriod.YEAR, "", None),
        ("over 30 an hour", PayPeriod.YEAR, "37.5", None),
        ("50–60k", PayPeriod.YEAR, "", None),
        ("60,000 a year", PayPeriod.MONTH, "", 60_000),
        ("a lot", PayPeriod.YEAR, "", None),
        ("54,000", None, "", 54_000),
        ("10", PayPeriod.HOUR, "100", 52_000),
        ("10", PayPeriod.HOUR, "100.5", None),
        ("10", PayPeriod.HOUR, "0.5", 260),
        ("10", PayPeriod.HOUR, "over 37.5", None),
        *(
            ("30", PayPeriod.HOUR, f"37.5 {hours}", 58_500)
            for hours in ("h", "hr", "hrs", "hour", "hours", "Hrs", "std", "Std.", "heures", "hours paid")
        ),
        ("30–32 an hour", PayPeriod.YEAR, "37.5", None),
        ("4,000–4,500 a month", PayPeriod.YEAR, "", None),
        ("about 30 an hour", PayPeriod.YEAR, "37.5", 58_500),
    ],
)
def test_that_pay_is_made_yearly_only_where_it_can_be(
    text: str, period: PayPeriod | None, hours: str, amount: int | None
) -> None:
    assert yearly(money_from_text(text), period, quantity_from_text(hours)) == amount


def test_that_figures_that_are_no_numbers_are_no_pay() -> None:
    nan = Decimal("NaN")
    assert yearly(Money("x", nan)) is None
    assert yearly(money_from_text("30"), PayPeriod.HOUR, Quantity("x", nan)) is None


def test_that_a_range_comes_as_often_as_its_period() -> None:
    assert times_a_year(money_from_text("4–5k"), PayPeriod.MONTH) == 12
    assert times_a_year(money_from_text("4–5k a month"), PayPeriod.MONTH) == 1


@pytest.mark.parametrize(
    ("pay", "found"),
    [
        (44_999, Standing(None, 10)),
        (45_000, Standing(10, 25, 10, at=10)),
        (54_000, Standing(25, 50, 35)),
        (58_000, Standing(25, 50, 50, at=50)),
        (63_500, Standing(50, 75, 75, at=75)),
        (63_501, Standing(75, 90, 75)),
        (69_000, Standing(75, 90, 90, at=90)),
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
    assert standing(Decimal(1), {25: Decimal(1), 50: Decimal(8)}) == Standing(25, 50, 25, at=25)


def test_that_nothing_is_interpolated_across_a_missing_point() -> None:
    assert standing(Decimal(54_000), {25: POINTS[25], 75: POINTS[75]}) == Standing(25, 75)
    assert standing(Decimal(54_000), {10: POINTS[10], 50: POINTS[50]}) == Standing(10, 50)
    assert standing(Decimal(65_000), {50: POINTS[50], 90: POINTS[90]}) == Standing(50, 90)
    assert standing(POINTS[75], {25: POINTS[25], 75: POINTS[75]}) == Standing(25, 75, 75, at=75)


@pytest.mark.parametrize(
    ("pay", "found"),
    [
        (80_000, Standing(75, 90)),
        (250_000, Standing(75, None)),
        (239_200, Standing(75, None)),
        (60_000, Standing(50, 75, 60)),
    ],
)
def test_that_a_lower_bound_closes_the_bracket_only_below_it(pay: int, found: Standing) -> None:
    points = {at: amount for at, amount in POINTS.items() if at != 90}
    assert standing(Decimal(pay), points, {90: Decimal(239_200)}) == found


def test_that_the_nearest_lower_bound_above_closes_the_bracket() -> None:
    points = {25: POINTS[25], 50: POINTS[50], 75: POINTS[75]}
    least = {75: Decimal(90_000), 90: Decimal(100_000), 95: Decimal(200_000)}
    assert standing(Decimal(80_000), points, least) == Standing(75, 90)
    assert standing(Decimal(80_000), points, {75: Decimal(90_000)}) == Standing(75, None)


def test_that_a_lower_bound_below_a_known_point_is_no_rise() -> None:
    assert standing(Decimal(60_000), POINTS, {99: Decimal(60_000)}) is None


def test_that_amounts_beyond_all_pay_are_placed_too() -> None:
    huge = {25: Decimal("1e400"), 50: Decimal("1e401")}
    found = standing(Decimal("2e400"), huge)
    assert found is not None and (found.low, found.high) == (25, 50)
    assert standing(Decimal(10**40), {25: Decimal(10**40 - 1), 50: Decimal(10**40 + 1)}) == Standing(25, 50)


@given(st.decimals(45_000, 69_000, places=0))
def test_that_the_estimate_lies_in_its_bracket(pay: Decimal) -> None:
    found = standing(pay, POINTS)
    assert found is not None and found.low is not None and found.high is not None and found.about is not None
    assert found.low <= found.about <= found.high

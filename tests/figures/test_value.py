"""What initiatives are worth, worked by hand."""

from decimal import Decimal
from fractions import Fraction
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import items

from promocase.domain.choice import PayPart
from promocase.domain.kinds.initiative import Initiative
from promocase.domain.place import Place
from promocase.domain.reading import money_from_text
from promocase.domain.written import Bound
from promocase.figures.cost import Cost
from promocase.figures.money import Amount
from promocase.figures.rounding import Told
from promocase.figures.span import Span, exactly
from promocase.figures.value import Times, ValueRange, ValueSum, times_cost, value_range, value_sum
from promocase.figures.withheld import Withheld


def initiative(
    low: str = "", likely: str = "", high: str = "", yearly: str = "", once: str = "", id: str = "i"
) -> Initiative:
    return Initiative(
        id=id,
        outcome="A second site",
        value_low=money_from_text(low),
        value_likely=money_from_text(likely),
        value_high=money_from_text(high),
        cost_yearly=money_from_text(yearly),
        cost_once=money_from_text(once),
    )


def gbp(number: int) -> Amount:
    return Amount(exactly(number), "GBP")


def test_that_a_range_is_as_it_was_written() -> None:
    found = value_range(initiative("18,000", "41,000", "68,000"), "GBP")
    assert found == ValueRange(gbp(18_000), gbp(41_000), gbp(68_000))
    assert value_range(initiative(likely="41,000"), "GBP") == ValueRange(None, gbp(41_000), None)
    assert value_range(initiative("18,000", high="18,000"), "GBP") == ValueRange(
        gbp(18_000), None, gbp(18_000)
    )
    assert isinstance(found, ValueRange) and found.currency == "GBP"
    assert ValueRange(None, None, Amount(exactly(1), "USD")).currency == "USD"
    assert ValueRange(Amount(exactly(1), "USD"), None, None).currency == "USD"
    monthly = value_range(initiative(likely="1,000 a month"), "GBP")
    assert monthly == ValueRange(None, gbp(12_000), None)


@pytest.mark.parametrize(
    ("given", "reason", "fields"),
    [
        (initiative("50,000", "41,000"), "“50,000” is more than “41,000”.", ["value_low", "value_likely"]),
        (
            initiative("", "41,000", "40,000"),
            "“41,000” is more than “40,000”.",
            ["value_likely", "value_high"],
        ),
        (initiative("50,000", "", "40,000"), "“50,000” is more than “40,000”.", ["value_low", "value_high"]),
        (initiative("some", "41,000"), "“some” is not an amount yet.", ["value_low"]),
        (
            initiative("$18,000", "41,000"),
            "One is in GBP, the other in USD, and no rate is given.",
            ["value_low", "value_likely"],
        ),
        (initiative(), "“A second site” has no likely value yet.", ["value_likely"]),
    ],
)
def test_that_a_range_out_of_order_is_withheld_and_never_sorted(
    given: Initiative, reason: str, fields: list[str]
) -> None:
    found = value_range(given, "GBP")
    assert isinstance(found, Withheld) and found.reason == reason
    assert found.inputs == tuple((Place("initiatives", "i"), field) for field in fields)


@pytest.mark.parametrize(
    ("given", "first", "later", "yearly", "once"),
    [
        ([initiative(likely="41,000")], 41_000, 41_000, False, False),
        ([initiative(likely="41,000", yearly="2,500")], 38_500, 38_500, True, False),
        ([initiative(likely="41,000", yearly="2,500", once="6,000")], 32_500, 38_500, True, True),
        ([initiative(likely="41,000", once="50,000")], -9_000, 41_000, False, True),
        ([initiative(likely="2,000", yearly="2,500")], -500, -500, True, False),
        ([initiative(likely="41,000", yearly="100 a month")], 39_800, 39_800, True, False),
        (
            [
                initiative(likely="31,000", yearly="3,660", once="4,200"),
                initiative(likely="12,000", yearly="1,200"),
            ],
            33_940,
            38_140,
            True,
            True,
        ),
        ([initiative(likely="41,000"), initiative()], 41_000, 41_000, False, False),
    ],
)
def test_that_a_sum_is_worked_by_hand(
    given: list[Initiative], first: int, later: int, yearly: bool, once: bool
) -> None:
    assert value_sum(given, "GBP") == ValueSum(gbp(first), gbp(later), yearly, once)


def test_that_costs_in_two_currencies_are_withheld_once() -> None:
    items = [initiative(likely="41,000", yearly="$100", id=id) for id in ("i", "j")]
    found = value_sum(items, "GBP")
    assert isinstance(found, Withheld)
    assert found.reason == "One is in USD, the other in GBP, and no rate is given."


@pytest.mark.parametrize(
    ("low", "high", "is_told"),
    [
        (41_000, None, True),
        (10**9, None, False),
        (41_000, 10**9, True),
        (7_500_000, 7_500_000, False),
        (7_499_999, 7_499_999, True),
    ],
)
def test_that_a_thousand_times_the_ask_is_not_told(low: int, high: int | None, is_told: bool) -> None:
    later = Amount(Span(Fraction(low), None if high is None else Fraction(high)), "GBP")
    found = times_cost(ValueSum(later, later, False, False), Cost(gbp(7_500), PayPart.BASE))
    assert isinstance(found, Times) is is_told


@pytest.mark.parametrize(
    ("given", "reason", "field"),
    [
        (initiative(likely="a lot"), "“a lot” is not an amount yet.", "value_likely"),
        (initiative(likely="41,000", yearly="little"), "“little” is not an amount yet.", "cost_yearly"),
        (initiative(likely="41,000", once="little"), "“little” is not an amount yet.", "cost_once"),
        (
            initiative(likely="41,000", once="500 a month"),
            "“500 a month” is paid again and again, not once.",
            "cost_once",
        ),
        (initiative(yearly="2,500"), "“A second site” has no likely value yet.", "value_likely"),
        (initiative(low="2,500"), "“A second site” has no likely value yet.", "value_likely"),
        (initiative("50,000", "41,000"), "“50,000” is more than “41,000”.", "value_low"),
    ],
)
def test_that_one_unread_figure_withholds_the_sum_and_is_named(
    given: Initiative, reason: str, field: str
) -> None:
    found = value_sum([initiative(likely="9,000", id="other"), given], "GBP")
    assert isinstance(found, Withheld) and found.reason == reason
    assert found.inputs[0] == (Place("initiatives", "i"), field)


def test_that_nothing_written_has_no_sum() -> None:
    found = value_sum([initiative()], "GBP")
    assert isinstance(found, Withheld) and found.reason == "No likely value is written yet."


def test_that_costs_in_another_currency_withhold_the_sum() -> None:
    for items_ in (
        [initiative(likely="41,000", yearly="$2,500")],
        [initiative(likely="41,000", once="$2,500")],
        [initiative(likely="41,000"), initiative(likely="$1", id="j")],
    ):
        found = value_sum(items_, "GBP")
        assert isinstance(found, Withheld)
        assert found.reason == "One is in USD, the other in GBP, and no rate is given."


def cost(number: int, currency: str = "GBP") -> Cost:
    return Cost(Amount(exactly(number), currency), PayPart.BASE)


def worth(number: int) -> ValueSum:
    return ValueSum(gbp(0), gbp(number), False, False)


@pytest.mark.parametrize(
    ("value", "asked", "told"),
    [
        (57_500, 7_500, Told(Decimal("7.7"))),
        (75_000, 7_500, Told(Decimal(10))),
        (3_000, 7_500, Told(Decimal("0.4"))),
        (7_499, 7_500, Told(Decimal("0.99"), Bound.MORE)),
        (7_500, 7_500, Told(Decimal(1))),
        (20, 7_500, Told(Decimal("0.01"), Bound.LESS)),
        (100_000, 7_500, Told(Decimal(13))),
    ],
)
def test_that_the_value_is_told_in_times_of_the_cost(value: int, asked: int, told: Told) -> None:
    found = times_cost(worth(value), cost(asked))
    assert isinstance(found, Times)
    assert (found.told, found.ratio.value) == (told, Fraction(value, asked))


@pytest.mark.parametrize(
    ("value", "asked", "reason"),
    [
        (worth(0), cost(7_500), "One of the two is not above zero, so it is no multiple of the other."),
        (worth(-5), cost(7_500), "One of the two is not above zero, so it is no multiple of the other."),
        (
            worth(7_500_000),
            cost(7_500),
            "More than a thousand times the ask: one of the figures may have slipped.",
        ),
        (worth(5), cost(0), "One of the two is not above zero, so it is no multiple of the other."),
        (worth(7_500), cost(7_500, "USD"), "One is in GBP, the other in USD, and no rate is given."),
    ],
)
def test_that_times_are_withheld_with_their_reason(value: ValueSum, asked: Cost, reason: str) -> None:
    found = times_cost(value, asked)
    assert isinstance(found, Withheld) and found.reason == reason


def test_that_just_below_a_thousand_times_is_told() -> None:
    assert isinstance(times_cost(worth(7_499_999), cost(7_500)), Times)


def test_that_what_is_withheld_withholds_what_rests_on_it() -> None:
    missing = value_sum([initiative()])
    assert isinstance(missing, Withheld)
    assert times_cost(missing, cost(1)) is missing
    assert times_cost(worth(1), missing) is missing


NUMBERS = st.integers(0, 10**6).map(str)
INITIATIVES = st.builds(
    lambda likely, yearly, once, id: initiative(likely=likely, yearly=yearly, once=once, id=id),
    NUMBERS,
    st.just("") | NUMBERS,
    st.just("") | NUMBERS,
    st.uuids().map(str),
)


@given(st.lists(INITIATIVES, min_size=1, max_size=4))
def test_that_the_order_of_initiatives_does_not_matter(given: list[Initiative]) -> None:
    sums = [value_sum(each, "GBP") for each in permutations(given)]
    assert all(each == sums[0] for each in sums)
    assert isinstance(sums[0], ValueSum)


@given(st.lists(items(Initiative), max_size=3))
def test_that_any_initiatives_are_told_or_withheld(given: list[Initiative]) -> None:
    for found in (value_sum(given), *(value_range(each) for each in given)):
        assert not isinstance(found, Withheld) or found.reason

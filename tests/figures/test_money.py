"""Amounts that meet only within one currency and one kind of pay."""

from decimal import Decimal
from fractions import Fraction
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from promocase.domain.reading import money_from_text
from promocase.domain.written import ISO_4217, Bound, Money
from promocase.figures.money import Amount, Rates, amount_of, code_of, converted, difference, total
from promocase.figures.rounding import Told
from promocase.figures.span import Span, exactly
from promocase.figures.withheld import Withheld


def amount(text: str, own: str = "GBP") -> Amount:
    found = amount_of(money_from_text(text), own)
    assert isinstance(found, Amount)
    return found


def reason(found: object) -> str:
    assert isinstance(found, Withheld)
    return found.reason


@pytest.mark.parametrize(
    ("text", "told", "currency"),
    [
        ("54,000", Told(Decimal(54000)), "GBP"),
        ("€54,000", Told(Decimal(54000)), "EUR"),
        ("4,500 a month", Told(Decimal(54000)), "GBP"),
        ("1,000 a week", Told(Decimal(52000)), "GBP"),
        ("over 50k", Told(Decimal(50000), Bound.MORE), "GBP"),
        ("up to 50k", Told(Decimal(50000), Bound.MOST), "GBP"),
        ("50–60k", Told(Decimal(50000), high=Decimal(60000)), "GBP"),
        ("about 54k", Told(Decimal(54000), Bound.ABOUT), "GBP"),
        ("12.34", Told(Decimal("12.34")), "GBP"),
        ("999.99", Told(Decimal("999.99")), "GBP"),
        ("1,234.56", Told(Decimal(1235)), "GBP"),
        ("-500", Told(Decimal(500)), "GBP"),
    ],
)
def test_that_an_amount_carries_what_was_written(text: str, told: Told, currency: str) -> None:
    found = amount(text)
    assert (found.told, found.currency) == (told, currency)
    assert found.is_loss is text.startswith("-")


@pytest.mark.parametrize(
    ("text", "own", "why"),
    [
        ("", "GBP", "Nothing is written here yet."),
        ("a fair sum", "GBP", "“a fair sum” is not an amount yet."),
        ("300 a day", "GBP", "“300 a day”: how much that is a year hangs on how much is worked."),
        ("500", "QQQ", "“QQQ” is no code of a currency, as GBP is."),
    ],
)
def test_that_what_is_no_amount_says_why(text: str, own: str, why: str) -> None:
    assert reason(amount_of(money_from_text(text), own)) == why


def test_that_a_range_turned_around_is_not_understood() -> None:
    turned = Money("60–50k", low=Decimal(60), high=Decimal(50))
    assert reason(amount_of(turned, "GBP")) == "“60–50k” is not an amount yet."


@pytest.mark.parametrize(
    ("written", "code"),
    [("gbp", "GBP"), (" EUR ", "EUR"), ("", ""), ("  ", ""), ("euro", "EUR"), ("£", "GBP")],
)
def test_that_a_currency_is_known_by_its_code_or_name(written: str, code: str) -> None:
    assert code_of(written) == code


def test_that_every_code_is_known_in_small_letters() -> None:
    assert [code_of(code.lower()) for code in sorted(ISO_4217)] == sorted(ISO_4217)


def test_that_a_sum_is_of_the_kind_of_its_first() -> None:
    assert total([amount("54k gross"), amount("2k")]) == Amount(exactly(56_000), "GBP", "gross")


def test_that_sums_and_differences_stay_within_one_currency() -> None:
    assert total([amount("54,000"), amount("2,000"), amount("£500")]) == Amount(exactly(56500), "GBP")
    assert difference(amount("61,500"), amount("54,000")) == Amount(exactly(7500), "GBP")
    assert reason(total([amount("54,000"), amount("$2,000")])) == (
        "One is in USD, the other in GBP, and no rate is given."
    )
    assert reason(difference(amount("$2,000"), amount("54,000"))) == (
        "One is in GBP, the other in USD, and no rate is given."
    )
    assert reason(total([])) == "Nothing is written here yet."


def test_that_a_blank_currency_meets_only_a_blank_one() -> None:
    blank, named = amount("54,000", ""), amount("$2,000", "")
    assert total([blank, blank]) == Amount(exactly(108000))
    why = "One is in USD, the other names no currency, and you have not set your own."
    assert reason(total([blank, named])) == reason(difference(named, blank)) == why


def test_that_pay_before_and_after_tax_never_meet() -> None:
    assert reason(difference(amount("61,500"), amount("40k net"))) == "One is after tax, the other is not."
    assert (
        reason(difference(amount("90k OTE"), amount("61,500"))) == "One is on-target pay, the other is not."
    )
    assert difference(amount("61,500 gross"), amount("54,000")) == Amount(exactly(7500), "GBP", "gross")


def test_that_a_given_rate_leads_there_and_back() -> None:
    rates = Rates({("USD", "GBP"): Fraction(4, 5)})
    assert converted(amount("$1,000"), "GBP", rates) == Amount(exactly(800), "GBP")
    assert converted(amount("800"), "USD", rates) == Amount(exactly(1000), "USD")
    assert total([amount("800"), amount("$1,000")], rates) == Amount(exactly(1600), "GBP")
    assert reason(converted(amount("€1"), "GBP", rates)).endswith("no rate is given.")


def test_that_a_rate_of_its_own_comes_before_its_counterpart() -> None:
    rates = Rates({("USD", "GBP"): Fraction(4, 5), ("GBP", "USD"): Fraction(6, 5)})
    assert (rates.between("USD", "GBP"), rates.between("GBP", "USD")) == (Fraction(4, 5), Fraction(6, 5))


@pytest.mark.parametrize("rate", [0, -1])
def test_that_a_rate_that_is_none_leads_nowhere(rate: int) -> None:
    rates = Rates({("USD", "GBP"): Fraction(rate)})
    assert rates.between("USD", "GBP") is None and rates.between("GBP", "USD") is None


def test_that_bounds_are_carried_through_a_sum() -> None:
    found = total([amount("over 50k"), amount("2,000")])
    assert found == Amount(Span(Fraction(52000), None, over=True), "GBP")
    less = difference(amount("61,500"), amount("over 50k"))
    assert less == Amount(Span(None, Fraction(11500), under=True), "GBP")


AMOUNTS = st.builds(
    Amount,
    st.integers(-(10**6), 10**6).map(exactly),
    st.sampled_from(("", "GBP", "USD")),
    st.sampled_from(("", "gross", "net")),
)


@given(st.lists(AMOUNTS, min_size=1, max_size=4))
def test_that_the_order_of_a_sum_does_not_matter(amounts: list[Amount]) -> None:
    sums = [total(each) for each in permutations(amounts)]
    known = {(each.span, each.currency) for each in sums if isinstance(each, Amount)}
    assert len(known) <= 1
    assert all(isinstance(each, Amount) for each in sums) or not known


@given(st.integers(-(10**9), 10**9), st.fractions(Fraction(1, 1000), 1000))
def test_that_a_rate_there_and_back_is_exact(value: int, rate: Fraction) -> None:
    rates = Rates({("USD", "GBP"): rate})
    there = converted(Amount(exactly(value), "USD"), "GBP", rates)
    assert isinstance(there, Amount)
    assert converted(there, "USD", rates) == Amount(exactly(value), "USD")

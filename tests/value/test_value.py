"""What the ask costs, and how often the future value covers it."""

from decimal import Decimal

from promocase.value.returns import Returns, cost_of_ask, returns


def test_that_the_cost_is_the_rise_and_nothing_else() -> None:
    assert cost_of_ask(Decimal(54_000), Decimal(61_500)) == 7_500
    assert cost_of_ask(Decimal(54_000), Decimal(54_000)) is None
    assert cost_of_ask(None, Decimal(61_500)) is None
    assert cost_of_ask(Decimal(54_000), None) is None


def test_that_yearly_costs_are_taken_off_the_value() -> None:
    assert returns(
        [(Decimal(41_000), Decimal(2_500)), (Decimal(19_000), None), (None, Decimal(9))], Decimal(7_500)
    ) == Returns(Decimal(57_500), Decimal(57_500) / Decimal(7_500))


def test_that_nothing_known_returns_nothing() -> None:
    assert returns([(None, Decimal(5))], Decimal(7_500)) is None
    assert returns([(Decimal(5), None)], None) == Returns(Decimal(5), None)

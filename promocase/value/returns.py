"""What the ask costs in a year, and what it returns."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Returns:
    """Likely value a year after yearly costs, and how many times it covers the ask."""

    likely: Decimal
    times: Decimal | None


def cost_of_ask(base_today: Decimal | None, base_asked: Decimal | None) -> Decimal | None:
    """The difference a year in base pay; None where either is unknown or the ask is no rise."""
    if base_today is None or base_asked is None or base_asked <= base_today:
        return None
    return base_asked - base_today


def returns(likely: Iterable[tuple[Decimal | None, Decimal | None]], cost: Decimal | None) -> Returns | None:
    """Sum (likely value, yearly cost) over initiatives; None if no likely value is known."""
    known = [value - (yearly or 0) for value, yearly in likely if value is not None]
    if not known:
        return None
    total = sum(known, Decimal(0))
    return Returns(total, total / cost if cost else None)

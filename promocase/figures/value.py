"""What the initiatives are worth, against their own costs and against what the ask costs."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from promocase.domain.kinds.initiative import Initiative
from promocase.domain.place import Place
from promocase.domain.written import Money
from promocase.figures.cost import Cost
from promocase.figures.money import Amount, amount_of, difference, matched, total
from promocase.figures.rounding import Told, told
from promocase.figures.span import Span
from promocase.figures.withheld import Input, Withheld, said
from promocase.phrase import phrase

MOST_TIMES = 1000
"""Beyond it the figures are more likely wrong than the ask so small."""
VALUES = ("value_low", "value_likely", "value_high")


@dataclass(frozen=True, slots=True)
class ValueRange:
    """An initiative's value a year; an end that is not written is None."""

    low: Amount | None
    likely: Amount | None
    high: Amount | None

    @property
    def currency(self) -> str:
        return next((each.currency for each in (self.low, self.likely, self.high) if each is not None), "")


@dataclass(frozen=True, slots=True)
class ValueSum:
    """Likely value a year of all initiatives after their costs: in the first year, and in each one after it.

    The two are the same where nothing is paid once. Below zero it is a loss, and is told as one.
    """

    first_year: Amount
    later: Amount
    has_yearly_costs: bool
    has_costs_once: bool


@dataclass(frozen=True, slots=True)
class Times:
    """How many times the value covers the cost, below one too; exact in ``ratio``."""

    ratio: Span
    told: Told | None


def value_range(item: Initiative, own: str = "") -> ValueRange | Withheld:
    """At least ≤ likely ≤ at best, in one currency; never put in another order than was written."""
    found = dict[str, Amount]()
    for name in VALUES:
        amount = _amount(item, name, own)
        if isinstance(amount, Withheld):
            return amount
        if amount is not None:
            found[name] = amount
    if not found:
        words = phrase("“{title}” has no likely value yet.", title=said(item.title))
        return Withheld(words, (_input(item, "value_likely"),))
    known = list(found.items())
    for (one, low), (other, high) in pairwise(known):
        alike = matched(high, low)
        if isinstance(alike, Withheld):
            return alike.at(_input(item, one), _input(item, other))
        if low.span.is_above(alike.span):
            words = phrase(
                "“{low}” is more than “{high}”.",
                low=said(getattr(item, one).text),
                high=said(getattr(item, other).text),
            )
            return Withheld(words, (_input(item, one), _input(item, other)))
    return ValueRange(*(found.get(name) for name in VALUES))


def value_sum(items: Sequence[Initiative], own: str = "") -> ValueSum | Withheld:
    """The likely values less the costs, yearly and once; one that is not read withholds it."""
    nets = list[_Net]()
    for item in items:
        net = _net(item, own)
        if isinstance(net, Withheld):
            return net
        if net is not None:
            nets.append(net)
    if not nets:
        return Withheld(phrase("No likely value is written yet."))
    yearly = [net.yearly for net in nets if net.yearly is not None]
    once = [net.once for net in nets if net.once is not None]
    later = _less(total(net.likely for net in nets), yearly)
    if isinstance(later, Withheld):
        return later
    first_year = _less(later, once)
    if isinstance(first_year, Withheld):
        return first_year
    return ValueSum(first_year, later, bool(yearly), bool(once))


def times_cost(value: ValueSum | Withheld, cost: Cost | Withheld) -> Times | Withheld:
    """What a later year is worth, in times of what the ask costs a year."""
    if isinstance(value, Withheld):
        return value
    if isinstance(cost, Withheld):
        return cost
    alike = matched(value.later, cost.amount)
    if isinstance(alike, Withheld):
        return alike
    if not alike.span.is_positive or not cost.amount.span.is_positive:
        return Withheld(phrase("One of the two is not above zero, so it is no multiple of the other."))
    ratio = alike.span.over_positive(cost.amount.span)
    if ratio.low is not None and ratio.low >= MOST_TIMES:
        return Withheld(phrase("More than a thousand times the ask: one of the figures may have slipped."))
    return Times(ratio, told(ratio, (0, 1)))


@dataclass(frozen=True, slots=True)
class _Net:
    """What one initiative brings to the sum."""

    likely: Amount
    yearly: Amount | None
    once: Amount | None


def _net(item: Initiative, own: str) -> _Net | Withheld | None:
    """None for an initiative that names neither a value nor a cost."""
    names = (*VALUES, "cost_yearly", "cost_once")
    if all(getattr(item, name).is_blank for name in names):
        return None
    ordered, yearly, once = value_range(item, own), _amount(item, "cost_yearly", own), _once(item, own)
    if isinstance(ordered, Withheld):
        return ordered
    if isinstance(yearly, Withheld):
        return yearly
    if isinstance(once, Withheld):
        return once
    if ordered.likely is None:
        words = phrase("“{title}” has no likely value yet.", title=said(item.title))
        return Withheld(words, (_input(item, "value_likely"),))
    return _Net(ordered.likely, yearly, once)


def _less(amount: Amount | Withheld, costs: Sequence[Amount]) -> Amount | Withheld:
    for cost in costs:
        if isinstance(amount, Withheld):
            return amount
        amount = difference(amount, cost)
    return amount


def _once(item: Initiative, own: str) -> Amount | Withheld | None:
    """What is paid once; a cost for each month or year is none."""
    if item.cost_once.per:
        words = phrase("“{text}” is paid again and again, not once.", text=said(item.cost_once.text))
        return Withheld(words, (_input(item, "cost_once"),))
    return _amount(item, "cost_once", own)


def _amount(item: Initiative, name: str, own: str) -> Amount | Withheld | None:
    money: Money = getattr(item, name)
    if money.is_blank:
        return None
    found = amount_of(money, own)
    return found.at(_input(item, name)) if isinstance(found, Withheld) else found


def _input(item: Initiative, name: str) -> Input:
    return Place(Initiative.KEY, item.id), name

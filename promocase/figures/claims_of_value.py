"""The claims about future value and about what the ask costs."""

from collections.abc import Iterator

from promocase.figures import sentences
from promocase.figures.basis import Basis
from promocase.figures.claim import Claim, claim
from promocase.figures.claims_of_pay import Fields, Money
from promocase.figures.claims_of_work import A_YEARS_AMOUNT, place_of
from promocase.figures.cost import Cost
from promocase.figures.value import VALUES, times_cost, value_range
from promocase.figures.withheld import Withheld
from promocase.phrase import phrase

COST = phrase("(ask − pay today) × (1 + on-costs), of total pay where a total is asked")
RANGE = phrase("at least ≤ likely ≤ at best")
SUM = phrase("sum of likely values − costs each year − costs once in the first year")
TIMES = phrase("value of a later year ÷ cost of the ask")
COSTS_WRITTEN = phrase("yearly costs are written")
PAID_ONCE = phrase("the amount names no period")

ASKED = ("ask_base", "ask_low", "ask_high", "ask_total")
COSTS = ("value_likely", "cost_yearly", "cost_once")


def of_value(basis: Basis, money: Money) -> Iterator[Claim]:
    yield from _of_ranges(basis)
    case, at, fields = basis.case, place_of(basis.case), Fields(basis, money.facts)
    asked = [name for name in ASKED if not getattr(case, name).is_blank]
    is_total = not case.ask_total.is_blank
    cost_inputs = [
        *(fields.asked_total() if is_total else fields.asked()),
        *(fields.own_total() if is_total else fields.own()),
        *([] if case.on_costs.is_blank else [(at, "on_costs")]),
    ]
    if asked:
        unit = money.cost.amount.currency if isinstance(money.cost, Cost) else ""
        yield claim("ask-cost", case.title, money.cost, *cost_inputs, formula=COST, unit=unit)
    if all(item.value_likely.is_blank for item in basis.initiatives):
        return
    inputs = [
        (place_of(item), name)
        for item in basis.initiatives
        for name in COSTS
        if not getattr(item, name).is_blank
    ]
    unit = "" if isinstance(money.worth, Withheld) else money.worth.later.currency
    yield claim("value-sum", case.title, money.worth, *inputs, formula=SUM, place=at, unit=unit)
    costs = sentences.after_yearly_costs(money.worth)
    yield claim("sentence-after-yearly-costs", case.title, costs, *inputs, formula=COSTS_WRITTEN, place=at)
    if asked:
        times = times_cost(money.worth, money.cost)
        yield claim("value-times", case.title, times, *inputs, *cost_inputs, formula=TIMES, place=at)


def _of_ranges(basis: Basis) -> Iterator[Claim]:
    for item in basis.initiatives:
        if not item.cost_yearly.is_blank:
            costs, at = sentences.a_year(item.cost_yearly), (place_of(item), "cost_yearly")
            yield claim("sentence-a-year", item.title, costs, at, formula=A_YEARS_AMOUNT)
        if not item.cost_once.is_blank:
            costs, at = sentences.once(item.cost_once), (place_of(item), "cost_once")
            yield claim("sentence-once", item.title, costs, at, formula=PAID_ONCE)
        if all(getattr(item, name).is_blank for name in VALUES):
            continue
        inputs = [(place_of(item), name) for name in VALUES]
        found = value_range(item, basis.profile.currency)
        unit = "" if isinstance(found, Withheld) else found.currency
        inputs = [each for each in inputs if not getattr(item, each[1]).is_blank]
        yield claim("value-range", item.title, found, *inputs, formula=RANGE, unit=unit)

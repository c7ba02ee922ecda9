"""The claims about pay, the ask's cost and future value."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from promocase.domain.choice import PayPart
from promocase.domain.item import Item
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.paydata import OwnPay
from promocase.domain.place import Place
from promocase.domain.written import Money as Written
from promocase.figures import sentences
from promocase.figures.basis import Basis
from promocase.figures.claim import Claim, Value, claim
from promocase.figures.cost import Cost, Raise, cost_of_ask, raise_from
from promocase.figures.money import Amount, code_of
from promocase.figures.pay import PayFacts, pay_facts
from promocase.figures.value import VALUES, ValueSum, times_cost, value_range, value_sum
from promocase.figures.withheld import Input, Withheld
from promocase.pay.comparison import Comparison, Totals, comparison
from promocase.phrase import phrase

PAY = phrase("base pay as an amount a year")
TOTAL_PAY = phrase("base + bonus + equity, a year")
RAISE = phrase("ask − pay today")
RAISE_PERCENT = phrase("(ask − pay today) ÷ pay today")
COST = phrase("(ask − pay today) × (1 + on-costs), of total pay where a total is asked")
POSITION = phrase("log pay between the neighbouring percentiles, on the normal curve")
RANGE = phrase("at least ≤ likely ≤ at best")
SUM = phrase("sum of likely values − costs each year − costs once in the first year")
TIMES = phrase("value of a later year ÷ cost of the ask")
COSTS_WRITTEN = phrase("yearly costs are written")


ASKED = ("ask_base", "ask_low", "ask_high", "ask_total")


@dataclass(frozen=True, slots=True)
class Money:
    """What several claims rest on, computed once."""

    facts: PayFacts
    compared: Comparison
    cost: Cost | Withheld
    worth: ValueSum | Withheld

    @classmethod
    def of(cls, basis: Basis, today: date) -> "Money":
        profile, case = basis.profile, basis.case
        code = code_of(profile.currency)
        own = "" if isinstance(code, Withheld) else code
        facts = pay_facts(profile, case, basis.own_pay, today)
        pay = None if isinstance(facts.today, Withheld) else facts.today
        compared = comparison(
            _as_written(facts.base, pay.base if pay else Written()),
            _as_written(facts.ask, case.ask_base),
            basis.market_pay,
            own,
            profile.working_hours,
            full_time=profile.full_time,
            totals=Totals(_number(facts.total), _number(facts.ask_total)),
        )
        return cls(facts, compared, cost_of_ask(facts, case), value_sum(basis.initiatives, profile.currency))


def of_raise(basis: Basis, money: Money) -> Iterator[Claim]:
    facts, case = money.facts, basis.case
    pay = None if isinstance(facts.today, Withheld) else facts.today
    if pay is not None:
        inputs = [(_place(pay), "base")]
        yield claim("pay-today", pay.title, facts.base, *inputs, formula=PAY, unit=_code(facts.base))
        if not (pay.bonus.is_blank and pay.equity.is_blank):
            parts = [(_place(pay), name) for name in ("base", "bonus", "equity")]
            yield claim(
                "pay-total-today", pay.title, facts.total, *parts, formula=TOTAL_PAY, unit=_code(facts.total)
            )
    if case.ask_base.is_blank and case.ask_low.is_blank and case.ask_high.is_blank:
        return
    found, inputs = raise_from(facts.base, facts.ask), _inputs(case, pay, "ask_base", "base")
    percent = found.percent if isinstance(found, Raise) and found.percent else found
    unit = found.amount.currency if isinstance(found, Raise) else ""
    yield claim("raise", case.title, found, *inputs, formula=RAISE, unit=unit)
    yield claim("raise-percent", case.title, percent, *inputs, formula=RAISE_PERCENT, unit="%")


def of_sources(basis: Basis, money: Money) -> Iterator[Claim]:
    """Each source in the case's order: where today's pay and the ask stand in it, or why not."""
    compared = money.compared
    placed = {each.points.source.id: each for each in compared.placed}
    left = {each.source.id: each.reason for each in (*compared.undrawn, *compared.unplaced)}
    for source in basis.market_pay:
        total = source.part is PayPart.TOTAL
        for name in ("today", "ask"):
            figure = f"pay-position-{name}"
            inputs = [(_place(source), "p50"), *_side(basis.case, money.facts, name, is_total=total)]
            found: Value | Withheld
            if source.id in left:
                found = Withheld(left[source.id], ((_place(source), "value"),))
            elif (standing := getattr(placed[source.id], name)) is not None:
                found = standing
            else:
                found = _why_not(money, name, is_total=total)
            yield claim(figure, source.title, found, *inputs, formula=POSITION)


def of_value(basis: Basis, money: Money) -> Iterator[Claim]:
    yield from _of_ranges(basis)
    case, at = basis.case, _place(basis.case)
    asked = [name for name in ASKED if not getattr(case, name).is_blank]
    cost_inputs = [(at, name) for name in asked]
    if asked:
        unit = money.cost.amount.currency if isinstance(money.cost, Cost) else ""
        yield claim("ask-cost", case.title, money.cost, *cost_inputs, formula=COST, unit=unit)
    inputs = [(_place(item), "value_likely") for item in basis.initiatives if not item.value_likely.is_blank]
    if not inputs:
        return
    unit = "" if isinstance(money.worth, Withheld) else money.worth.later.currency
    yield claim("value-sum", case.title, money.worth, *inputs, formula=SUM, place=at, unit=unit)
    costs = sentences.after_yearly_costs(money.worth)
    yield claim("sentence-after-yearly-costs", case.title, costs, *inputs, formula=COSTS_WRITTEN, place=at)
    if asked:
        times = times_cost(money.worth, money.cost)
        yield claim("value-times", case.title, times, *inputs, *cost_inputs, formula=TIMES, place=at)


def _of_ranges(basis: Basis) -> Iterator[Claim]:
    for item in basis.initiatives:
        if all(getattr(item, name).is_blank for name in VALUES):
            continue
        inputs = [(_place(item), name) for name in VALUES]
        found = value_range(item, basis.profile.currency)
        unit = "" if isinstance(found, Withheld) else found.currency
        yield claim("value-range", item.title, found, *inputs, formula=RANGE, unit=unit)


def _why_not(money: Money, name: str, *, is_total: bool) -> Withheld:
    facts = money.facts
    total, base = (facts.total, facts.base) if name == "today" else (facts.ask_total, facts.ask)
    known = total if is_total else base
    if isinstance(known, Withheld):
        return known
    if not is_total and name in money.compared.without:
        return Withheld(money.compared.without[name])
    return Withheld(phrase("Pay is placed by one figure, not by a range or a bound."))


def _side(case: Case, facts: PayFacts, name: str, *, is_total: bool) -> list[Input]:
    if name == "ask":
        return [(_place(case), "ask_total" if is_total else "ask_base")]
    return [] if isinstance(facts.today, Withheld) else [(_place(facts.today), "base")]


def _inputs(case: Case, pay: OwnPay | None, asked: str, had: str) -> list[Input]:
    return [(_place(case), asked), *([(_place(pay), had)] if pay else [])]


def _as_written(amount: Amount | Withheld, written: Written) -> Written:
    """The amount a year as one figure; where it is none, the words it came from."""
    number = _number(amount)
    if isinstance(amount, Withheld) or number is None:
        return written
    return Written(written.text, number, amount.currency, basis=amount.basis)


def _number(amount: Amount | Withheld) -> Decimal | None:
    value = None if isinstance(amount, Withheld) else amount.span.value
    return None if value is None else Decimal(value.numerator) / Decimal(value.denominator)


def _code(amount: Amount | Withheld) -> str:
    return "" if isinstance(amount, Withheld) else amount.currency


def _place(item: Item) -> Place:
    return Place(type(item).KEY, item.id)

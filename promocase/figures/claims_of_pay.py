"""The claims about pay and the ask, and what the other claims about money rest on."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from promocase.domain.kinds.case import Case
from promocase.domain.kinds.paydata import OwnPay
from promocase.domain.written import Money as Written
from promocase.figures.basis import Basis
from promocase.figures.claim import Claim, claim
from promocase.figures.claims_of_work import place_of
from promocase.figures.cost import Cost, Raise, cost_of_ask, raise_from
from promocase.figures.money import Amount, code_of
from promocase.figures.pay import PayFacts, pay_facts
from promocase.figures.value import ValueSum, value_sum
from promocase.figures.withheld import Input, Withheld
from promocase.pay.comparison import Comparison, Totals, comparison
from promocase.phrase import phrase

PAY = phrase("base pay as an amount a year")
TOTAL_PAY = phrase("base + bonus + equity, a year")
ASKED_PAY = phrase("the ask as an amount a year")
RAISE = phrase("ask − pay today")
RAISE_PERCENT = phrase("(ask − pay today) ÷ pay today")


PARTS = ("base", "bonus", "equity")


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
        named = code_of(profile.currency)
        own = "" if isinstance(named, Withheld) else named
        facts = pay_facts(profile, case, basis.own_pay, today)
        pay = None if isinstance(facts.today, Withheld) else facts.today
        base = _as_written(facts.base, pay.base if pay else Written())
        ask = _as_written(facts.ask, case.ask_base)
        code = own or base.currency or ask.currency
        compared = comparison(
            base,
            ask,
            basis.market_pay,
            code,
            profile.working_hours,
            full_time=profile.full_time,
            totals=Totals(_among_others(facts.total, code), _among_others(facts.ask_total, code)),
        )
        return cls(facts, compared, cost_of_ask(facts, case), value_sum(basis.initiatives, profile.currency))


def of_raise(basis: Basis, money: Money) -> Iterator[Claim]:
    """Pay today, the ask, and from the one to the other, of base pay and of total pay."""
    facts, case, fields = money.facts, basis.case, Fields(basis, money.facts)
    pay = None if isinstance(facts.today, Withheld) else facts.today
    if pay is not None:
        had = fields.own()
        yield claim("pay-today", pay.title, facts.base, *had, formula=PAY, unit=_code(facts.base))
        if not (pay.bonus.is_blank and pay.equity.is_blank):
            parts = fields.own_total()
            yield claim(
                "pay-total-today", pay.title, facts.total, *parts, formula=TOTAL_PAY, unit=_code(facts.total)
            )
    if asked := fields.asked():
        yield claim("pay-asked", case.title, facts.ask, *asked, formula=ASKED_PAY, unit=_code(facts.ask))
        yield from _raise("", case, raise_from(facts.base, facts.ask), (*asked, *fields.own()))
    if total := fields.asked_total():
        unit = _code(facts.ask_total)
        yield claim("pay-total-asked", case.title, facts.ask_total, *total, formula=ASKED_PAY, unit=unit)
        found = raise_from(facts.total, facts.ask_total)
        yield from _raise("-total", case, found, (*total, *fields.own_total()))


def _raise(part: str, case: Case, found: Raise | Withheld, inputs: tuple[Input, ...]) -> Iterator[Claim]:
    percent = found.percent if isinstance(found, Raise) and found.percent else found
    unit = found.amount.currency if isinstance(found, Raise) else ""
    yield claim(f"raise{part}", case.title, found, *inputs, formula=RAISE, unit=unit)
    yield claim(f"raise{part}-percent", case.title, percent, *inputs, formula=RAISE_PERCENT, unit="%")


@dataclass(frozen=True, slots=True)
class Fields:
    """Which fields an amount hangs on: what is written, and what made a year of it."""

    basis: Basis
    facts: PayFacts

    def asked(self) -> tuple[Input, ...]:
        case = self.basis.case
        names = ("ask_base",) if not case.ask_base.is_blank else ("ask_low", "ask_high")
        return self._of(case, names)

    def asked_total(self) -> tuple[Input, ...]:
        return self._of(self.basis.case, ("ask_total",))

    def own(self) -> tuple[Input, ...]:
        pay = self.facts.today
        return () if isinstance(pay, Withheld) else self._of(pay, ("base",)) or ((place_of(pay), "base"),)

    def own_total(self) -> tuple[Input, ...]:
        pay = self.facts.today
        return () if isinstance(pay, Withheld) else self._of(pay, PARTS) or ((place_of(pay), "base"),)

    def _of(self, item: Case | OwnPay, names: tuple[str, ...]) -> tuple[Input, ...]:
        written = {name: money for name in names if not (money := getattr(item, name)).is_blank}
        pers = {money.per for money in written.values()}
        found = [(place_of(item), name) for name in written]
        pay = self.facts.today
        if "month" in pers and isinstance(pay, OwnPay) and not pay.salaries.is_blank:
            found.append((place_of(pay), "salaries"))
        if "hour" in pers:
            found.append((place_of(self.basis.profile), "working_hours"))
        return tuple(found)


def _as_written(amount: Amount | Withheld, written: Written) -> Written:
    """The amount a year as one figure; where it is none, the words it came from."""
    if isinstance(amount, Withheld):
        return written
    return Written(written.text, _number(amount), amount.currency, basis=amount.basis)


def _among_others(amount: Amount | Withheld, code: str) -> Decimal | None:
    """Total pay as published pay is: before tax, and in its currency."""
    if isinstance(amount, Withheld) or amount.basis == "net" or amount.currency != code:
        return None
    return _number(amount)


def _number(amount: Amount | Withheld) -> Decimal | None:
    value = None if isinstance(amount, Withheld) else amount.span.value
    return None if value is None else Decimal(value.numerator) / Decimal(value.denominator)


def _code(amount: Amount | Withheld) -> str:
    return "" if isinstance(amount, Withheld) else amount.currency

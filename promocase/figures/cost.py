"""The raise that is asked for, and what the ask costs."""

import re
from dataclasses import dataclass, replace
from fractions import Fraction

from promocase.domain.choice import PayPart
from promocase.domain.kinds.case import Case
from promocase.domain.place import Place
from promocase.figures.change import Direction, direction_of
from promocase.figures.money import Amount, matched
from promocase.figures.pay import PayFacts
from promocase.figures.rounding import Told, told
from promocase.figures.span import Span, exactly
from promocase.figures.unit import measured
from promocase.figures.withheld import Input, Withheld, said
from promocase.phrase import phrase

_NAMES = (
    r"\b(?:bonus|equity|stock|shares|rsus?|options|commission|allowance)",
    r"\b(?:provision|variable|aktien|tantieme|zielvereinbarung)",
    r"(?:zulage|zuschlag|prämie|umsatzprovision|urlaubsgeld|weihnachtsgeld)",
    r"\b(?:prime|intéressement|participation aux bénéfices|actions|13e mois|treizième mois)",
    r"\b(?:bono|complemento|plus de|comisi[óo]n|incentivo|acciones|pagas? extra)",
)
_PAY = re.compile("|".join((r"\d ?%|[€£$¥₹]|\d[.,' ]\d{3}(?!\d)|\dk\b", *_NAMES)), re.IGNORECASE)
"""What other pay is asked in: a share, an amount, or one of its names. A course is none, nor is a year."""


@dataclass(frozen=True, slots=True)
class Raise:
    """The ask less today's pay; ``share`` is exact, ``percent`` as it is told, neither with a sign."""

    direction: Direction
    amount: Amount
    share: Span
    percent: Told | None


@dataclass(frozen=True, slots=True)
class Cost:
    """What the ask costs more a year; of base pay, or of total pay, with on-costs where they are given."""

    amount: Amount
    part: PayPart
    has_on_costs: bool = False


def raise_from(today: Amount | Withheld, ask: Amount | Withheld) -> Raise | Withheld:
    """From today's pay to the ask, of the same part of pay."""
    if isinstance(today, Withheld):
        return today
    if isinstance(ask, Withheld):
        return ask
    alike = matched(today, ask)
    if isinstance(alike, Withheld):
        return alike
    direction = direction_of(alike.span, ask.span)
    if direction is None:
        return Withheld(phrase("It is not certain whether the ask is more than today’s pay."))
    if not alike.span.is_positive:
        return Withheld(phrase("Today’s pay is not above zero."))
    share = ask.span.over_positive(alike.span).minus(exactly(1))
    gain = replace(ask, span=ask.span.minus(alike.span))
    if direction is Direction.DOWN:
        share, gain = share.negated(), replace(gain, span=gain.span.negated())
    return Raise(direction, gain, share, told(share.times(Fraction(100)), (0, 100)))


def cost_of_ask(facts: PayFacts, case: Case) -> Cost | Withheld:
    """What the company pays more a year: in total pay where a total is asked, else in base pay.

    Where other pay is asked in words ("bonus 8 %") and no total, the cost is not known.
    """
    is_total = not case.ask_total.is_blank
    if not is_total and _PAY.search(case.ask_other):
        words = phrase(
            "“{text}” is asked as well: the total pay you ask for tells the cost.", text=said(case.ask_other)
        )
        return Withheld(words, (_input(case, "ask_total"), _input(case, "ask_other")))
    today, ask = (facts.total, facts.ask_total) if is_total else (facts.base, facts.ask)
    found = raise_from(today, ask)
    if isinstance(found, Withheld):
        return found
    if found.direction is not Direction.UP:
        return Withheld(phrase("The ask is not above today’s pay."), (_input(case, "ask_base"),))
    part = PayPart.TOTAL if is_total else PayPart.BASE
    if case.on_costs.is_blank:
        return Cost(found.amount, part)
    on_top = measured(case.on_costs)
    if isinstance(on_top, Withheld) or "share" not in on_top.unit.families or on_top.span.value is None:
        words = phrase("“{text}” is no share of pay, as 21 % is.", text=said(case.on_costs.text))
        return Withheld(words, (_input(case, "on_costs"),))
    factor = 1 + on_top.span.value / 100
    if factor < 1:
        return Withheld(phrase("What comes on top is below zero."), (_input(case, "on_costs"),))
    return Cost(replace(found.amount, span=found.amount.span.times(factor)), part, has_on_costs=True)


def _input(case: Case, name: str) -> Input:
    return Place(Case.KEY, case.id), name

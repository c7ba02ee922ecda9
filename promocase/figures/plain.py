"""The value of a claim as plain values, for a file or another program: a number wherever it is one figure."""

from fractions import Fraction

from promocase.figures.change import Change
from promocase.figures.claim import Value
from promocase.figures.cost import Cost, Raise
from promocase.figures.dates import Lasted
from promocase.figures.duties import Share
from promocase.figures.goal import Progress, Steps
from promocase.figures.money import Amount
from promocase.figures.rounding import Told
from promocase.figures.span import Span
from promocase.figures.value import Times, ValueRange, ValueSum
from promocase.pay.standing import Standing

Plain = bool | float | int | dict[str, "Plain | None"]

MONEY = (Amount, Raise, Cost, ValueRange, ValueSum)
"""Values whose unit is a currency."""


def plain_value(value: Value) -> Plain:
    """A change and the way to a goal as parts of one (−0.5 is a fall by half), money in its currency."""
    match value:
        case Change():
            return _span(value.share) if value.share is not None else {"direction": None}
        case Progress():
            return _span(value.share)
        case Steps():
            return {"reached": value.reached, "count": value.count}
        case Amount():
            return _span(value.span)
        case Raise() | Cost():
            return _span(value.amount.span)
        case Share():
            return _span(value.span)
        case Told():
            return float(value.number)
        case Standing():
            return {"low": value.low, "high": value.high, "about": value.about}
        case ValueRange():
            ends = {"low": value.low, "likely": value.likely, "high": value.high}
            return {name: None if end is None else _span(end.span) for name, end in ends.items()}
        case ValueSum():
            return {"first_year": _span(value.first_year.span), "later": _span(value.later.span)}
        case Times():
            return _span(value.ratio)
        case Lasted():
            return {"years": value.years, "months": value.months}
        case _:
            return True


def _span(span: Span) -> Plain:
    if (one := span.value) is not None:
        return _number(one)
    return {
        "low": None if span.low is None else _number(span.low),
        "high": None if span.high is None else _number(span.high),
    }


def _number(exact: Fraction) -> float | int:
    return exact.numerator if exact.denominator == 1 else float(exact)

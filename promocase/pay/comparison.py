"""Which published pay can stand beside one's own, and why the rest cannot.

The section of the document, the window and the review ask the same question here, so that they cannot give
different answers. A source is *drawn* when its amounts are known a year in the currency of one's own pay; pay
is *placed* in a drawn source only among percentiles of the same part of pay: base among base, total among
total.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from promocase.domain.choice import PayPart
from promocase.domain.kinds.paydata import MarketPay
from promocase.domain.written import Money, Quantity
from promocase.pay.own import Hours, beside_others, scaled
from promocase.pay.points import LeftOut, Points, percentiles, points_of
from promocase.pay.standing import Standing, rises, standing
from promocase.phrase import Phrase, phrase

__all__ = ["Comparison", "LeftOut", "Placed", "Points", "comparison", "percentiles"]

Known = Decimal | Phrase
"""An amount a year, or why there is none."""


@dataclass(frozen=True, slots=True)
class Placed:
    """Where the pay of today and the ask stand in one source; at least one of them does."""

    points: Points
    today: Standing | None
    ask: Standing | None


@dataclass(frozen=True, slots=True)
class Totals:
    """Total pay a year of today and of the ask, where each part of it is known."""

    today: Decimal | None = None
    ask: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Amounts a year, and each source under what can be done with it; an unplaced one is still drawn.

    `without` says why today's pay or the ask is None, by "today" and "ask". `totals` is total pay on the same
    axis, and `currency` the code of all of it.
    """

    today: Decimal | None
    ask: Decimal | None
    drawn: tuple[Points, ...]
    placed: tuple[Placed, ...]
    undrawn: tuple[LeftOut, ...]
    unplaced: tuple[LeftOut, ...]
    without: Mapping[str, Phrase] = field(default_factory=dict[str, Phrase])
    totals: Totals = Totals()
    currency: str = ""


def comparison(
    today: Money | None,
    ask: Money,
    sources: Iterable[MarketPay],
    currency: str,
    hours: Quantity,
    *,
    full_time: Quantity | None = None,
    totals: Totals | None = None,
) -> Comparison:
    """Pay of today and of the ask beside the sources; `currency` is a code or blank.

    Where no currency is one's own, that of the pay of today, or else of the ask, holds. With the hours of
    full-time work the amounts are full-time equivalents.
    """
    code = currency or (today.currency if today is not None else "") or ask.currency
    week = Hours(hours, full_time or Quantity())
    base = beside_others(today, code, week), beside_others(ask, code, week)
    total = _totals(totals or Totals(), week)
    found = [points_of(source, code, week.of_full_time) for source in sources]
    drawn = tuple(each for each in found if isinstance(each, Points))
    places = [_placed(each, total if each.source.part is PayPart.TOTAL else base) for each in drawn]
    return Comparison(
        _amount(base[0]),
        _amount(base[1]),
        drawn,
        tuple(each for each in places if isinstance(each, Placed)),
        tuple(each for each in found if isinstance(each, LeftOut)),
        tuple(each for each in places if isinstance(each, LeftOut)),
        {name: why for name, why in zip(("today", "ask"), base, strict=True) if isinstance(why, Phrase)},
        Totals(_amount(total[0]), _amount(total[1])),
        code,
    )


def _amount(known: Known) -> Decimal | None:
    return known if isinstance(known, Decimal) else None


def _totals(totals: Totals, week: Hours) -> tuple[Known, Known]:
    unknown = phrase("It counts total pay, and yours is compared by base pay.")
    factor = week.factor
    return (
        unknown if totals.today is None else scaled(totals.today, factor),
        unknown if totals.ask is None else scaled(totals.ask, factor),
    )


def _placed(points: Points, known: tuple[Known, Known]) -> Placed | LeftOut:
    source, (today, ask) = points.source, (_amount(each) for each in known)
    if source.part is PayPart.TOTAL and today is None and ask is None:
        return LeftOut(source, _why(known))
    if len(points.percentiles) < 2:
        return LeftOut(source, phrase("With fewer than two percentiles, pay cannot be placed between them."))
    if today is None and ask is None:
        return LeftOut(source, _why(known))
    if not rises(points.percentiles, points.least):
        return LeftOut(source, phrase("Its percentiles do not rise from each to the next."))
    own = standing(today, points.percentiles, points.least) if today is not None else None
    asked = standing(ask, points.percentiles, points.least) if ask is not None else None
    if own is None and asked is None:
        return LeftOut(source, phrase("Its percentiles do not begin above zero."))
    return Placed(points, own, asked)


def _why(known: tuple[Known, Known]) -> Phrase:
    """The more telling of two reasons: one that says more than that nothing is known."""
    reasons = [each for each in known if isinstance(each, Phrase)]
    plain = phrase("Neither your pay nor the ask is known as an amount a year.")
    return next((each for each in reasons if each != plain), plain)

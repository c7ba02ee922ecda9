"""The claims about published pay: what stands on its axis, and where pay stands in each source."""

from collections.abc import Iterator

from promocase.domain.choice import PayPart
from promocase.domain.kinds.paydata import OwnPay
from promocase.figures.basis import Basis
from promocase.figures.claim import Claim, Value, claim
from promocase.figures.claims_of_pay import Fields, Money
from promocase.figures.claims_of_work import place_of
from promocase.figures.money import Amount
from promocase.figures.span import exactly
from promocase.figures.withheld import Withheld
from promocase.pay.own import AFTER_TAX, PART_TIME, Hours, in_another
from promocase.pay.points import PERCENTILES
from promocase.phrase import phrase

FULL_TIME = phrase("pay a year × full-time hours ÷ own hours")
BAND = phrase("the source’s amounts, each a year")
POSITION = phrase("log pay between the neighbouring percentiles, on the normal curve")


def of_sources(basis: Basis, money: Money) -> Iterator[Claim]:
    """What stands on the axis of pay, and each source in the case's order: its band, and where pay stands."""
    if not basis.market_pay:
        return
    yield from _of_axis(basis, money)
    compared, fields = money.compared, Fields(basis, money.facts)
    drawn = {each.source.id: each for each in compared.drawn}
    placed = {each.points.source.id: each for each in compared.placed}
    undrawn = {each.source.id: each.reason for each in compared.undrawn}
    unplaced = {**undrawn, **{each.source.id: each.reason for each in compared.unplaced}}
    for source in basis.market_pay:
        total = source.part is PayPart.TOTAL
        amounts = [(place_of(source), name) for name in (*PERCENTILES.values(), "value")]
        written = [each for each in amounts if not getattr(source, each[1]).is_blank]
        band: Value | Withheld = drawn.get(source.id) or Withheld(undrawn.get(source.id, BAND))
        at = written or [(place_of(source), "value")]
        yield claim("pay-band", source.title, band, *at, formula=BAND, unit=compared.currency)
        sides = {
            "today": fields.own_total() if total else fields.own(),
            "ask": fields.asked_total() if total else fields.asked(),
        }
        for name, side in sides.items():
            found: Value | Withheld
            if source.id in unplaced:
                found = Withheld(unplaced[source.id], tuple(at))
            elif (standing := getattr(placed[source.id], name)) is not None:
                found = standing
            else:
                found = _why_not(money, name, is_total=total)
            yield claim(f"pay-position-{name}", source.title, found, *at, *side, formula=POSITION)


def _of_axis(basis: Basis, money: Money) -> Iterator[Claim]:
    """Pay of today and the ask as they stand beside published pay: a year, and of full-time work."""
    facts, compared, fields = money.facts, money.compared, Fields(basis, money.facts)
    week = Hours(basis.profile.working_hours, basis.profile.full_time)
    hours = (
        [(place_of(basis.profile), name) for name in ("working_hours", "full_time")]
        if week.factor != 1
        else []
    )
    base = {"today": (compared.today, fields.own()), "ask": (compared.ask, fields.asked())}
    total = {
        "total-today": (compared.totals.today, fields.own_total()),
        "total-ask": (compared.totals.ask, fields.asked_total()),
    }
    for name, (amount, inputs) in {**base, **total}.items():
        if not inputs:
            continue
        found: Amount | Withheld
        if amount is not None:
            found = Amount(exactly(amount), compared.currency)
        elif name in base:
            found = _why_not(money, name, is_total=False)
        else:
            found = _why_not(money, name.removeprefix("total-"), is_total=True)
        known = facts.today if "today" in name and isinstance(facts.today, OwnPay) else basis.case
        yield claim(
            f"pay-beside-others-{name}",
            known.title,
            found,
            *inputs,
            *hours,
            formula=FULL_TIME,
            place=place_of(basis.case),
            unit=compared.currency,
        )


def _why_not(money: Money, name: str, *, is_total: bool) -> Withheld:
    facts = money.facts
    total, base = (facts.total, facts.base) if name == "today" else (facts.ask_total, facts.ask)
    known = total if is_total else base
    if isinstance(known, Withheld):
        return known
    if known.span.value is None:
        return Withheld(phrase("Pay is placed by one figure, not by a range or a bound."))
    if not is_total:
        return Withheld(money.compared.without[name])
    if known.basis == "net":
        return Withheld(AFTER_TAX)
    if known.currency != money.compared.currency:
        return Withheld(in_another(known.currency, money.compared.currency))
    return Withheld(PART_TIME)

"""What the person will be worth in the new role, against what the ask costs."""

from dataclasses import dataclass
from decimal import Decimal

from promocase.document.figure import ValueRange, ValueRanges
from promocase.document.material import Material, Passage, bounded, passages
from promocase.document.prose import line, prose
from promocase.document.words import Words
from promocase.domain.kinds.initiative import Initiative
from promocase.domain.written import Money
from promocase.pay.yearly import yearly
from promocase.value.returns import cost_of_ask, returns

MOST_DRAWN = 12
MOST_TIMES = 1000
"""Beyond it the figures are more likely wrong than the ask so small."""


@dataclass(frozen=True, slots=True)
class Row:
    id: str
    start_word: str
    start: str
    name: str
    note: str
    steps: tuple[Passage, ...]
    details: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class FutureValue:
    chart: ValueRanges | None
    reading: str
    rows: tuple[Row, ...]


def build(material: Material) -> FutureValue | None:
    shown = [each for each in bounded(material.excerpt.initiatives) if _says(each)]
    if not shown:
        return None
    cost = cost_of_ask(
        yearly(material.pay_today.base) if material.pay_today else None,
        yearly(material.excerpt.case.ask_base),
    )
    return FutureValue(
        _chart(shown, cost, material.words),
        _reading(shown, cost, material.words),
        tuple(_row(each, material.words) for each in shown),
    )


def _says(item: Initiative) -> bool:
    texts = (item.outcome, item.assumptions, item.measured, item.days_30, item.days_60, item.days_90)
    return any(text.strip() for text in texts) or not all(value.is_blank for value in _values(item))


def _values(item: Initiative) -> tuple[Money, Money, Money]:
    return item.value_low, item.value_likely, item.value_high


def _chart(shown: list[Initiative], cost: Decimal | None, words: Words) -> ValueRanges | None:
    ranges = [found for each in shown[:MOST_DRAWN] if (found := _range(each, words)) is not None]
    if not ranges:
        return None
    if cost is not None:
        name = words.tr("The ask costs a year")
        ranges.append(ValueRange(name, cost, cost, cost, words.amount(cost), ask=True))
    told = "; ".join(f"{each.name}: {each.text}" for each in ranges)
    return ValueRanges(words.tr("Value a year, low – likely – high. {told}.", told=told), tuple(ranges))


def _range(item: Initiative, words: Words) -> ValueRange | None:
    amounts = [yearly(money) for money in _values(item)]
    known = sorted(amount for amount in amounts if amount is not None)
    if not known:
        return None
    text = " – ".join(dict.fromkeys(words.amount(amount) for amount in known))
    name = line(item.outcome) or words.tr("Initiative")
    return ValueRange(name, known[0], amounts[1], known[-1], text)


def _reading(shown: list[Initiative], cost: Decimal | None, words: Words) -> str:
    total = returns(((yearly(each.value_likely), yearly(each.cost_yearly)) for each in shown), cost)
    if total is None or total.likely <= 0:
        return ""
    worth = words.amount(total.likely)
    if total.times is None or cost is None or not 1 <= total.times < MOST_TIMES:
        return words.tr(
            "At its likely value, after its own yearly costs, this is worth {amount} a year.", amount=worth
        )
    return _weighed(worth, total.times, words.amount(cost), words)


def _weighed(worth: str, times: Decimal, cost: str, words: Words) -> str:
    """Against the cost of the ask, in whole times or in tenths where there are fewer than two."""
    times = times.quantize(Decimal(1) if times >= 2 else Decimal("0.1"))
    if times == 1:
        return words.tr(
            "At its likely value, after its own yearly costs, this is worth {amount} a year: about what the "
            "ask costs ({cost} a year).",
            amount=worth,
            cost=cost,
        )
    return words.tr(
        "At its likely value, after its own yearly costs, this is worth {amount} a year: about {times} times "
        "what the ask costs ({cost} a year).",
        amount=worth,
        times=words.number(times),
        cost=cost,
    )


def _row(item: Initiative, words: Words) -> Row:
    steps = passages(
        (words.tr("After 30 days"), prose(item.days_30)),
        (words.tr("After 60 days"), prose(item.days_60)),
        (words.tr("After 90 days"), prose(item.days_90)),
    )
    details = passages(
        (words.tr("Worth"), prose(_told_value(item, words))),
        (words.tr("Assumes"), prose(item.assumptions)),
        (words.tr("Measured by"), prose(item.measured)),
        (words.tr("Costs"), prose(_costs(item, words))),
        (words.tr("Could go wrong"), prose(item.risks)),
    )
    return Row(
        item.id,
        words.tr("Starts"),
        words.day(item.start),
        line(item.outcome) or words.tr("An initiative"),
        words.tr("Serves: {priority}", priority=line(item.priority)) if item.priority.strip() else "",
        steps,
        details,
    )


def _told_value(item: Initiative, words: Words) -> str:
    """The value in the person's words where the chart cannot draw all of it."""
    given = [value for value in _values(item) if not value.is_blank]
    if all(yearly(value) is not None for value in given):
        return ""
    return " – ".join(dict.fromkeys(words.money(value) for value in given))


def _costs(item: Initiative, words: Words) -> str:
    once, yearly_ = words.money(item.cost_once), words.money(item.cost_yearly)
    told = (
        words.tr("{amount} once", amount=once) if once else "",
        words.tr("{amount} a year", amount=yearly_) if yearly_ else "",
    )
    return ", ".join(part for part in told if part)

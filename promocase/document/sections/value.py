"""What the person will be worth in the new role, against what the ask costs."""

from dataclasses import dataclass
from decimal import Decimal

from markupsafe import Markup

from promocase.document.brief import Brief, Passage, as_float, bounded, fits, passages
from promocase.document.charts.valuebars import ValueChart, ValueRange, value_chart
from promocase.document.columns import rail_height
from promocase.document.prose import LONGEST_SMALL, labelled, line, prose, run_on
from promocase.document.words import Words
from promocase.domain.kinds.initiative import Initiative
from promocase.domain.written import Money
from promocase.pay.yearly import yearly
from promocase.value.returns import cost_of_ask, returns

MOST_DRAWN = 12


@dataclass(frozen=True, slots=True)
class Row:
    id: str
    start_word: str
    start: str
    name: str
    note: str
    steps: tuple[Passage, ...]
    details: Markup
    whole: bool

    @property
    def height(self) -> int:
        """Points that what stands beside the text needs."""
        return rail_height(self.start_word, self.start)


@dataclass(frozen=True, slots=True)
class FutureValue:
    chart: ValueChart | None
    reading: str
    rows: tuple[Row, ...]


def build(brief: Brief) -> FutureValue | None:
    shown = [each for each in bounded(brief.excerpt.initiatives) if _says(each)]
    if not shown:
        return None
    cost = cost_of_ask(
        yearly(brief.pay_today.base) if brief.pay_today else None, yearly(brief.excerpt.case.ask_base)
    )
    return FutureValue(
        _chart(shown, cost, brief.words),
        _reading(shown, cost, brief.words),
        tuple(_row(each, brief.words) for each in shown),
    )


def _says(item: Initiative) -> bool:
    texts = (item.outcome, item.assumptions, item.measured, item.days_30, item.days_60, item.days_90)
    return any(text.strip() for text in texts) or not item.value_likely.is_blank


def _chart(shown: list[Initiative], cost: Decimal | None, words: Words) -> ValueChart | None:
    ranges = [found for each in shown[:MOST_DRAWN] if (found := _range(each, words)) is not None]
    if not ranges:
        return None
    if cost is not None:
        amount = as_float(cost)
        ranges.append(
            ValueRange("The ask costs a year", amount, amount, amount, words.amount(cost), ask=True)
        )
    alt = "; ".join(f"{each.name}: {each.text}" for each in ranges)
    return value_chart(ranges, f"Value a year, low – likely – high. {alt}.")


def _range(item: Initiative, words: Words) -> ValueRange | None:
    amounts = [yearly(money) for money in (item.value_low, item.value_likely, item.value_high)]
    known = sorted(amount for amount in amounts if amount is not None)
    if not known:
        return None
    text = " – ".join(dict.fromkeys(words.amount(amount) for amount in known))
    likely = as_float(amounts[1]) if amounts[1] is not None else None
    return ValueRange(
        line(item.outcome) or "Initiative", as_float(known[0]), likely, as_float(known[-1]), text
    )


def _reading(shown: list[Initiative], cost: Decimal | None, words: Words) -> str:
    total = returns(((yearly(each.value_likely), yearly(each.cost_yearly)) for each in shown), cost)
    if total is None or total.likely <= 0:
        return ""
    told = (
        f"At its likely value, after its own yearly costs, this is worth {words.amount(total.likely)} a year"
    )
    if total.times is None or cost is None or not 1 <= total.times < 1000:
        return told + "."
    times = words.number(total.times.quantize(Decimal(1) if total.times >= 2 else Decimal("0.1")))
    return f"{told}: about {times} times what the ask costs ({words.amount(cost)} a year)."


def _row(item: Initiative, words: Words) -> Row:
    steps = passages(
        ("After 30 days", prose(item.days_30)),
        ("After 60 days", prose(item.days_60)),
        ("After 90 days", prose(item.days_90)),
    )
    details = run_on(
        labelled("Assumes", item.assumptions),
        labelled("Measured by", item.measured),
        labelled("Costs", _costs(item, words)),
        labelled("Could go wrong", item.risks),
        most=LONGEST_SMALL,
    )
    return Row(
        item.id,
        "Starts",
        words.day(item.start),
        line(item.outcome) or "An initiative",
        f"Serves: {line(item.priority)}" if item.priority.strip() else "",
        steps,
        details,
        fits(*(each.prose for each in steps), details),
    )


def _costs(item: Initiative, words: Words) -> str:
    told = (_cost(item.cost_once, "once", words), _cost(item.cost_yearly, "a year", words))
    return ", ".join(part for part in told if part)


def _cost(money: Money, period: str, words: Words) -> str:
    text = words.money(money)
    return f"{text} {period}" if text else ""

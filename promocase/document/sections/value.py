"""What the person will be worth in the new role, against what the ask costs."""

from dataclasses import dataclass

from promocase.document.direction import side_by_side
from promocase.document.figure import ValueRange, ValueRanges, as_decimal
from promocase.document.material import Material, Passage, bounded, passages, place_of
from promocase.document.prose import line, prose
from promocase.document.sections.value_words import reading
from promocase.document.words import Words
from promocase.domain.kinds.initiative import Initiative
from promocase.domain.written import Money
from promocase.figures.cost import Cost
from promocase.figures.money import Amount
from promocase.figures.value import ValueRange as Known
from promocase.figures.value import ValueSum

MOST_DRAWN = 12


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
    drawn = _drawn(shown[:MOST_DRAWN], material)
    return FutureValue(
        _chart(drawn, material),
        reading(material),
        tuple(_row(each, material, is_drawn=each.id in drawn) for each in shown),
    )


def _says(item: Initiative) -> bool:
    texts = (item.outcome, item.assumptions, item.measured, item.days_30, item.days_60, item.days_90)
    return any(text.strip() for text in texts) or not all(value.is_blank for value in _values(item))


def _values(item: Initiative) -> tuple[Money, Money, Money]:
    return item.value_low, item.value_likely, item.value_high


def _drawn(shown: list[Initiative], material: Material) -> dict[str, ValueRange]:
    """Those whose ends are known, on one axis in the currency of the first."""
    found, currency = dict[str, ValueRange](), None
    for item in shown:
        told = material.told("value-range", place_of(item), Known)
        bar = _bar(item, told, material) if told is not None and currency in (None, told.currency) else None
        if told is not None and bar is not None:
            found[item.id], currency = bar, told.currency
    return found


def _bar(item: Initiative, found: Known, material: Material) -> ValueRange | None:
    """From the lowest to the highest end; none where an end is open."""
    words, known = (
        material.words,
        [each for each in (found.low, found.likely, found.high) if each is not None],
    )
    low, high = known[0].span.low, known[-1].span.high
    if low is None or high is None:
        return None
    text = _ends(found, words)
    likely = None if found.likely is None else found.likely.span.value
    name = line(item.outcome) or words.tr("Initiative")
    text = material.prints("value-range", place_of(item), text)
    return ValueRange(
        name, as_decimal(low), None if likely is None else as_decimal(likely), as_decimal(high), text
    )


def _chart(drawn: dict[str, ValueRange], material: Material) -> ValueRanges | None:
    if not drawn:
        return None
    words, ranges = material.words, list(drawn.values())
    if (cost := _cost_bar(material)) is not None:
        ranges.append(cost)
    told = "; ".join(side_by_side((each.name, each.text), ": ") for each in ranges)
    title = words.tr("Value a year")
    return ValueRanges(title, f"{title}. {told}.", tuple(ranges))


def _cost_bar(material: Material) -> ValueRange | None:
    """What the ask costs, beside what is worth money of the same currency."""
    words, place = material.words, place_of(material.excerpt.case)
    worth, cost = material.told("value-sum", place, ValueSum), material.told("ask-cost", place, Cost)
    if cost is None or worth is None or worth.later.currency != cost.amount.currency:
        return None
    low, high = cost.amount.span.low, cost.amount.span.high
    if low is None or high is None:
        return None
    text = material.prints("ask-cost", place, words.sum(cost.amount))
    return ValueRange(
        words.tr("The ask costs a year"), as_decimal(low), None, as_decimal(high), text, ask=True
    )


def _ends(found: Known, words: Words) -> str:
    """ "low £18,000 · likely £41,000 · high £68,000"; one figure alone by itself."""
    known = {
        "low": _signed(found.low, words) if found.low is not None else "",
        "likely": _signed(found.likely, words) if found.likely is not None else "",
        "high": _signed(found.high, words) if found.high is not None else "",
    }
    if known["likely"] and len({text for text in known.values() if text}) == 1:
        return known["likely"]
    told = (
        words.tr("low {amount}", amount=known["low"]) if known["low"] else "",
        words.tr("likely {amount}", amount=known["likely"]) if known["likely"] else "",
        words.tr("high {amount}", amount=known["high"]) if known["high"] else "",
    )
    return side_by_side(told)


def _signed(amount: Amount, words: Words) -> str:
    return f"\N{MINUS SIGN}{words.sum(amount)}" if amount.is_loss else words.sum(amount)


def _row(item: Initiative, material: Material, *, is_drawn: bool) -> Row:
    words = material.words
    steps = passages(
        (words.tr("After 30 days"), prose(item.days_30)),
        (words.tr("After 60 days"), prose(item.days_60)),
        (words.tr("After 90 days"), prose(item.days_90)),
    )
    details = passages(
        (words.tr("Worth"), prose("" if is_drawn and _says_a_year(item) else _told_value(item, words))),
        (words.tr("Assumes"), prose(item.assumptions)),
        (words.tr("Measured by"), prose(item.measured)),
        (words.tr("Costs"), prose(_costs(item, material))),
        (words.tr("Could go wrong"), prose(item.risks)),
    )
    return Row(
        item.id,
        words.tr("Starts"),
        words.since(item.start),
        line(item.outcome) or words.tr("An initiative"),
        words.tr("Serves: {priority}", priority=line(item.priority)) if item.priority.strip() else "",
        steps,
        details,
    )


def _says_a_year(item: Initiative) -> bool:
    """Is what is drawn, an amount a year, what the person wrote?"""
    return all(value.per in ("", "year") for value in _values(item))


def _told_value(item: Initiative, words: Words) -> str:
    """The value in the person's words."""
    return " – ".join(dict.fromkeys(words.money(value) for value in _values(item) if not value.is_blank))


def _costs(item: Initiative, material: Material) -> str:
    words, place = material.words, place_of(item)
    once = words.money(item.cost_once)
    said = material.stands("sentence-once", place, words.tr("{amount} once", amount=once) if once else "")
    return ", ".join(part for part in (said or once, material.a_year(place, item.cost_yearly)) if part)

"""Own pay and the ask among several sources, on one axis, with what can and cannot be compared."""

from dataclasses import dataclass

from promocase.document.figure import PayBands
from promocase.document.material import Material, bounded, place_of
from promocase.document.prose import line
from promocase.document.sections.pay_axis import chart, is_scaled, key, percentile
from promocase.document.sections.pay_rows import history
from promocase.document.sections.pay_sources import Source, says, source
from promocase.document.words import Words
from promocase.domain.choice import PayPart
from promocase.domain.kinds.paydata import MarketPay
from promocase.pay.standing import Standing
from promocase.phrase import phrase

MOST_TOLD = 2
"""Sources against which the text says where pay stands; the chart shows the others."""

ORDINALS = {1: phrase("{number}st"), 2: phrase("{number}nd"), 3: phrase("{number}rd")}
OTHER_ORDINAL = phrase("{number}th")


@dataclass(frozen=True, slots=True)
class Pay:
    chart: PayBands | None
    key: str
    reading: str
    heads: tuple[str, str, str]
    sources: tuple[Source, ...]
    history_title: str
    history_heads: tuple[str, ...]
    history: tuple[tuple[str, ...], ...]


def build(material: Material) -> Pay | None:
    """None where there is neither a source nor more of own pay than page 1 holds."""
    words, market = material.words, bounded(material.excerpt.market_pay)
    sources = tuple(source(each, material) for each in market if says(each))
    own = history(material)
    if not (sources or own):
        return None
    return Pay(
        chart=chart(material),
        key=key(material),
        reading=" ".join(told for each in _placed(material) if (told := reading(each, material))),
        heads=(words.tr("Source"), words.tr("Pay"), words.tr("How it compares")),
        sources=sources,
        history_title=words.tr("My pay so far"),
        history_heads=own[0] if own else (),
        history=own[1:],
    )


def _placed(material: Material) -> list[MarketPay]:
    """The first sources in which pay of today or the ask has a place."""
    found = [
        each
        for each in material.excerpt.market_pay
        if any(_standing(name, each, material) for name in ("today", "ask"))
    ]
    return found[:MOST_TOLD]


def _standing(name: str, item: MarketPay, material: Material) -> Standing | None:
    return material.told(f"pay-position-{name}", place_of(item), Standing)


def reading(item: MarketPay, material: Material) -> str:
    """Where today's pay and the ask stand in a source, each among pay of its own kind."""
    words = material.words
    name = words.tr("“{source}”", source=line(item.source) or words.tr("the first source"))
    name = words.tr("{source}, as of full-time work", source=name) if is_scaled(material) else name
    own, ask = (_at(name, item, material) for name in ("today", "ask"))
    whole = item.part is PayPart.TOTAL
    pay = words.tr("today’s total pay") if whole else words.tr("today’s base pay")
    asked = words.tr("the total pay asked") if whole else words.tr("the ask")
    if own and ask:
        return words.tr(
            "Against {source}, {pay} stands {own}, {asked} {ask}.",
            source=name,
            pay=pay,
            own=own,
            asked=asked,
            ask=ask,
        )
    stands, at = (pay, own) if own else (asked, ask)
    return words.tr("Against {source}, {pay} stands {own}.", source=name, pay=stands, own=at)


def _at(name: str, item: MarketPay, material: Material) -> str:
    found = _standing(name, item, material)
    if found is None:
        return ""
    return material.prints(f"pay-position-{name}", place_of(item), _place(found, material.words))


def _place(found: Standing, words: Words) -> str:
    if found.at is not None:
        return words.tr("at {percentile}", percentile=percentile(found.at, words))
    low, high = (percentile(at, words) if at is not None else "" for at in (found.low, found.high))
    if not low:
        return words.tr("below {percentile}", percentile=high)
    if not high:
        return words.tr("above {percentile}", percentile=low)
    if found.about is None:
        return words.tr("between {low} and {high}", low=low, high=high)
    nth = _ordinal(found.about, words)
    return words.tr("between {low} and {high}, about the {nth} percentile", low=low, high=high, nth=nth)


def _ordinal(number: int, words: Words) -> str:
    """Of a percentile, so below a hundred."""
    ordinal = OTHER_ORDINAL if number in (11, 12, 13) else ORDINALS.get(number % 10, OTHER_ORDINAL)
    return words.say(ordinal.filled(number=number))

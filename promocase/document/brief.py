"""What every section's builder is given, and the small pieces that several sections share."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import TypeVar

from markupsafe import Markup

from promocase.document.columns import rail_height
from promocase.document.editions import Edition
from promocase.document.excerpt import Excerpt
from promocase.document.prose import line, safe_address
from promocase.document.words import Words
from promocase.domain.kinds.evidence import Evidence
from promocase.domain.kinds.paydata import MarketPay, OwnPay

_TAG = re.compile(r"<[^>]*>")
_SIZE = re.compile(r"(?:[nN]\b\s*)?[=:]?\s*([≈~<>≥≤])?\s*(\d[\d.,'’\s]*?)\s*")
SHORT = 320
"""Characters of a card so small that it is not left alone on a page."""

LONGEST_WHOLE = 1400
"""Characters, about a third of a page: a longer card may go over a page, a shorter one never does."""

MOST_ROWS = 250
"""Rows of one section or table; far beyond any case that is read, and a bound on the time layout takes."""

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Ref:
    """A number that leads into the evidence."""

    number: int

    @property
    def anchor(self) -> str:
        return f"e-{self.number}"


@dataclass(frozen=True, slots=True)
class Fact:
    """A short answer under its label."""

    label: str
    value: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """A longer answer under its label."""

    label: str
    prose: Markup
    note: str = ""

    @property
    def height(self) -> int:
        """Points that what stands beside the text needs."""
        return rail_height(self.label, self.note)


@dataclass(frozen=True, slots=True)
class Brief:
    """An excerpt with the means to put it into words; `numbers` counts the evidence as it is met."""

    excerpt: Excerpt
    edition: Edition
    words: Words
    today: date
    title: str
    numbers: dict[str, int] = field(default_factory=dict[str, int])

    @property
    def kicker(self) -> str:
        return self.edition.kicker

    def refs(self, ids: Iterable[str]) -> tuple[Ref, ...]:
        return tuple(Ref(self.numbers[id]) for id in ids if id in self.numbers)

    @property
    def pay_today(self) -> OwnPay | None:
        """The latest pay that has begun, or the last one written if no date is understood."""
        begun = [
            pay
            for pay in self.excerpt.own_pay
            if pay.since.first is not None and pay.since.first <= self.today
        ]
        if begun:
            return max(begun, key=lambda pay: pay.since.first or date.min)
        return next((pay for pay in reversed(self.excerpt.own_pay) if pay.since.first is None), None)


def numbered(excerpt: Excerpt) -> dict[str, int]:
    """Evidence and pay sources by id, numbered from 1 in reading order; what names nothing gets no number."""
    ids = [
        item.id
        for each in (*excerpt.accomplishments, *excerpt.competencies)
        for item in each.evidence
        if says(item)
    ]
    ids += [source.id for source in excerpt.market_pay if names_source(source)]
    return {id: number for number, id in enumerate(dict.fromkeys(ids[:MOST_ROWS]), 1)}


def says(evidence: Evidence) -> bool:
    """Is there anything in it to print?"""
    return bool(
        evidence.name.strip() or evidence.note.strip() or evidence.link.strip() or evidence.attachment
    )


def names_source(source: MarketPay) -> bool:
    """Could a reader look it up?"""
    return bool(source.source.strip() or safe_address(source.link))


def facts(*pairs: tuple[str, str]) -> tuple[Fact, ...]:
    """The answered ones."""
    return tuple(Fact(label, value) for label, value in pairs if value)


def passages(*pairs: tuple[str, Markup]) -> tuple[Passage, ...]:
    """The answered ones."""
    return tuple(Passage(label, prose) for label, prose in pairs if prose)


def bounded(items: Sequence[Item]) -> Sequence[Item]:
    return items[:MOST_ROWS]


def fits(*texts: str, most: int = LONGEST_WHOLE) -> bool:
    """Is a card of these texts short enough to stay whole without a hole in the page before?"""
    return sum(len(_TAG.sub("", text)) + 40 * text.count("<p>") for text in texts) < most


def counted(sample: str) -> str:
    """A sample's size as "n = 118" or "n ≈ 1,900"; what is more than a number as it was written."""
    text = line(sample)
    size = _SIZE.fullmatch(text)
    return f"n {size[1] or '='} {size[2]}" if size else text


def as_float(amount: Decimal) -> float:
    """For drawing only; beyond what a chart can show it is cut."""
    return float(max(min(amount, Decimal(10) ** 15), -(Decimal(10) ** 15)))

"""What every section's builder is given, and the small pieces that several sections share."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from promocase.document.address import safe_address
from promocase.document.blocks import Prose
from promocase.document.edition import Edition
from promocase.document.excerpt import Excerpt
from promocase.document.ledger import Ledger
from promocase.document.prose import line
from promocase.document.words import Words
from promocase.domain.item import Item as AnyItem
from promocase.domain.kinds.evidence import Evidence
from promocase.domain.kinds.paydata import MarketPay, OwnPay
from promocase.domain.place import Place
from promocase.domain.written import Money
from promocase.figures.claim import Value
from promocase.figures.withheld import Stands

_SIZE = re.compile(r"(?:[nN]\b\s*)?[=:]?\s*([≈~<>≥≤])?\s*(\d[\d.,'’\s]*?)\s*")
MOST_ROWS = 250
"""Rows of one section or table; far beyond any case that is read, and a bound on the time layout takes."""

Item = TypeVar("Item")
Told = TypeVar("Told", bound=Value)


@dataclass(frozen=True, slots=True)
class Ref:
    """A number that leads into the evidence; `id` is what it stands for."""

    number: int
    id: str = ""

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
    prose: Prose
    note: str = ""


@dataclass(frozen=True, slots=True)
class Material:
    """An excerpt with the means to put it into words; `numbers` counts the evidence as it is met.

    No section computes: figures and sentences that claim something come out of the `ledger`, by `told` and
    `stands`, and what is printed of them goes back into it, by `prints`. `section` is the one at work.
    """

    excerpt: Excerpt
    edition: Edition
    words: Words
    today: date
    ledger: Ledger
    numbers: dict[str, int] = field(default_factory=dict[str, int])
    section: str = ""

    @property
    def kicker(self) -> str:
        """What stands over the title."""
        return self.words.say(self.edition.kicker)

    def refs(self, ids: Iterable[str]) -> tuple[Ref, ...]:
        return tuple(Ref(self.numbers[id], id) for id in ids if id in self.numbers)

    def leads_to(self, section: str, anchor: str = "") -> str:
        """Where a link leads, in a section or to it; blank where the paper does not hold that section."""
        return (anchor or f"s-{section}") if self.edition.has(section) else ""

    @property
    def pay_today(self) -> OwnPay | None:
        """The own pay that holds today for sure."""
        own = {place_of(each): each for each in self.excerpt.own_pay}
        return next((own[place] for place in own if self.ledger.get("pay-today", place)), None)

    def told(self, figure: str, place: Place, kind: type[Told]) -> Told | None:
        """The value of a claim, to be put into words; None where it is withheld or nothing was written."""
        claim = self.ledger.get(figure, place)
        if claim is None:
            return None
        if claim.withheld is not None:
            self.ledger.note(claim, self.section, "")
        return claim.value if isinstance(claim.value, kind) else None

    def prints(self, figure: str, place: Place, text: str) -> str:
        """The same text, known from now on as what the paper says of this claim."""
        claim = self.ledger.get(figure, place)
        if claim is not None and text:
            self.ledger.note(claim, self.section, text)
        return text

    def stands(self, figure: str, place: Place, text: str) -> str:
        """A sentence that claims something, or blank where the record does not support it."""
        claim = self.ledger.get(figure, place)
        if claim is None or not text:
            return ""
        self.ledger.note(claim, self.section, text)
        return text if isinstance(claim.value, Stands) else ""

    def a_year(self, place: Place, money: Money) -> str:
        """An amount with "a year", unless its own words say that or another period."""
        text = self.words.money(money)
        if not text or (money.per and not self.words.is_set(money)):
            return text
        return self.stands("sentence-a-year", place, self.words.tr("{amount} a year", amount=text)) or text


def place_of(item: AnyItem) -> Place:
    return Place(type(item).KEY, item.id)


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


def passages(*pairs: tuple[str, Prose]) -> tuple[Passage, ...]:
    """The answered ones."""
    return tuple(Passage(label, prose) for label, prose in pairs if prose)


def bounded(items: Sequence[Item]) -> Sequence[Item]:
    return items[:MOST_ROWS]


def counted(sample: str, words: Words) -> str:
    """A sample's size as "n = 118" or "n ≈ 1,900"; what is more than a number as it was written."""
    text = line(sample)
    size = _SIZE.fullmatch(text)
    return words.tr("n {sign} {size}", sign=size[1] or "=", size=size[2]) if size else text

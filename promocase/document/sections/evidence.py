"""The numbered appendix that the small figures in the text lead to."""

from dataclasses import dataclass, field
from decimal import Decimal

from promocase.document.address import safe_address
from promocase.document.direction import side_by_side
from promocase.document.material import Material, Ref, place_of
from promocase.document.prose import address, line
from promocase.document.words import Words
from promocase.domain.item import Attachment
from promocase.domain.kinds.evidence import Evidence as Given
from promocase.domain.kinds.paydata import MarketPay


@dataclass(frozen=True, slots=True)
class Named:
    """What the evidence of that id is called; the address is its name where there is no other."""

    name: str
    when: str
    address: str
    href: str
    id: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Entry:
    """`address` is said beside the name, or as the name where there is no other; `href` leads there."""

    anchor: str
    number: int
    name: str
    when: str
    href: str
    note: str
    address: str
    file: str = ""
    id: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Evidence:
    entries: tuple[Entry, ...]


def build(material: Material) -> Evidence | None:
    excerpt, numbers = material.excerpt, material.numbers
    given = [item for each in (*excerpt.accomplishments, *excerpt.competencies) for item in each.evidence]
    entries = [_entry(item, material) for item in given if item.id in numbers]
    entries += [_source(item, material) for item in excerpt.market_pay if item.id in numbers]
    entries.sort(key=lambda entry: entry.number)
    return Evidence(tuple(entries)) if entries else None


def _entry(item: Given, material: Material) -> Entry:
    number, words = material.numbers[item.id], material.words
    called = named(item, words)
    return Entry(
        anchor=Ref(number).anchor,
        number=number,
        name=called.name,
        when=called.when,
        href=called.href,
        note=line(item.note),
        address=called.address,
        file=_file(item.attachment, words) if item.attachment else "",
        id=item.id,
    )


def named(item: Given, words: Words) -> Named:
    """What it is, and of when: "Corrections dashboard", "March 2026"."""
    when, attachment = words.day(item.dated), item.attachment
    name, shown = line(item.name), address(item.link)
    if not name and attachment and attachment.name.strip():
        name, shown = line(attachment.name), ""
    name = name or ("" if shown else words.tr("A note"))
    return Named(name, "" if when in (name or shown) else when, shown, safe_address(item.link), item.id)


def _source(item: MarketPay, material: Material) -> Entry:
    number, words = material.numbers[item.id], material.words
    when = words.day(item.reference)
    figures = words.tr("figures from {when}", when=when) if when else ""
    old = material.stands("pay-old", place_of(item), words.tr("more than a year ago"))
    return Entry(
        anchor=Ref(number).anchor,
        number=number,
        name=line(item.source),
        when="",
        href=safe_address(item.link),
        note=side_by_side((words.label(item.kind), figures, old), ", "),
        address=address(item.link),
        id=item.id,
    )


def _file(attachment: Attachment, words: Words) -> str:
    return words.tr(
        "kept file: {name}, {size}", name=line(attachment.name), size=_size(attachment.size, words)
    )


def _size(bytes_: int, words: Words) -> str:
    if bytes_ >= 1_000_000:
        return words.tr("{size} MB", size=words.number(Decimal(bytes_ // 100_000) / 10))
    return words.tr("{size} kB", size=words.number(Decimal(max(1, bytes_ // 1000))))

"""The numbered appendix that the small figures in the text lead to."""

from dataclasses import dataclass, replace

from promocase.document.brief import Brief, Ref, names_source, says
from promocase.document.prose import address, line, safe_address
from promocase.document.words import Words
from promocase.domain.item import Attachment
from promocase.domain.kinds.evidence import Evidence as Given
from promocase.domain.kinds.paydata import MarketPay

FIRST_TOGETHER, LAST_TOGETHER = 3, 9
"""Entries that share a page, so that none holds a line or two under its heading, or at the very end."""


@dataclass(frozen=True, slots=True)
class Entry:
    anchor: str
    number: int
    what: str
    href: str
    about: str
    close: bool = False


@dataclass(frozen=True, slots=True)
class Evidence:
    entries: tuple[Entry, ...]


def build(brief: Brief) -> Evidence | None:
    given = [
        item
        for each in (*brief.excerpt.accomplishments, *brief.excerpt.competencies)
        for item in each.evidence
        if says(item)
    ]
    entries = [_entry(item, brief) for item in given if item.id in brief.numbers]
    entries += [
        _source(item, brief)
        for item in brief.excerpt.market_pay
        if names_source(item) and item.id in brief.numbers
    ]
    entries.sort(key=lambda entry: entry.number)
    last = len(entries) - LAST_TOGETHER
    return Evidence(tuple(_kept(entry, at, last) for at, entry in enumerate(entries))) if entries else None


def _kept(entry: Entry, at: int, last: int) -> Entry:
    """In company at the list's begin and at its end."""
    return replace(entry, close=0 < at < FIRST_TOGETHER or at > max(0, last))


def _entry(item: Given, brief: Brief) -> Entry:
    number = brief.numbers[item.id]
    file = _file(item.attachment) if item.attachment else ""
    shown = address(item.link) if item.name.strip() else ""
    return Entry(
        Ref(number).anchor,
        number,
        named(item, brief.words),
        safe_address(item.link),
        " · ".join(part for part in (line(item.note), shown, file) if part),
    )


def named(item: Given, words: Words) -> str:
    """What it is, and of when: "Corrections dashboard, March 2026"."""
    when = words.day(item.dated)
    name = (
        line(item.name)
        or (line(item.attachment.name) if item.attachment else "")
        or address(item.link)
        or "A note"
    )
    return f"{name}, {when}" if when and when not in name else name


def _source(item: MarketPay, brief: Brief) -> Entry:
    number = brief.numbers[item.id]
    when = brief.words.day(item.reference)
    kind = item.kind.label if item.kind else ""
    note = ", ".join(part for part in (kind, f"figures from {when}" if when else "") if part)
    shown = address(item.link) if item.source.strip() else ""
    return Entry(
        Ref(number).anchor,
        number,
        line(item.source) or address(item.link),
        safe_address(item.link),
        " · ".join(part for part in (note, shown) if part),
    )


def _file(attachment: Attachment) -> str:
    size = attachment.size
    shown = f"{size / 1e6:.1f} MB" if size >= 1e6 else f"{max(1, round(size / 1e3))} kB"
    return f"kept file: {line(attachment.name)}, {shown}"

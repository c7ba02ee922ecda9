"""What a row of a list says of its item."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic

from promocase.domain.item import Item, Kind
from promocase.domain.written import Day
from promocase.ui.parts.dates import short_month
from promocase.ui.tongue import tr


def _title(item: Item) -> str:
    return item.title


def _nothing(item: Item) -> str:  # noqa: ARG001
    return ""


@dataclass(frozen=True, slots=True)
class RowText(Generic[Kind]):
    """``title`` names the item, ``note`` says briefly what it still lacks, ``aside`` stands at the right."""

    title: Callable[[Kind], str] = _title
    note: Callable[[Kind], str] = _nothing
    aside: Callable[[Kind], str] = _nothing


def span_words(start: Day, end: Day) -> str:
    """From when until when, short: "Feb – Apr 2026"."""
    first, last = short_day(start), short_day(end)
    if start.is_understood and start.year == end.year and start.month and end.month:
        first = short_month(start.month)
    if first == last or not first or last == f"{first} {end.year}":
        return last or first
    return f"{first} – {last}" if last else first


def short_day(day: Day) -> str:
    """Month and year of a day; its words where it was not understood."""
    if not day.is_calendar:
        return day.text.strip()
    if not day.month:
        return str(day.year)
    return tr("{month} {year}", month=short_month(day.month), year=day.year)


def shortened(words: str, most: int) -> str:
    """Words of a line about an item, cut where a word ends."""
    return words if len(words) <= most else f"{words[:most].rpartition(' ')[0] or words[:most]} …"

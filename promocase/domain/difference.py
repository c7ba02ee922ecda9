"""What leads from one record to another, as one Change: so that a whole file read in can be taken back."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from promocase.domain.change import Change, Part
from promocase.domain.item import Item
from promocase.domain.plain import plain_from_item
from promocase.domain.record import KINDS, Record


def change_between(label: str, before: Record, after: Record) -> Change:
    """The step from one record to the other; within a kind each id stands once, as in every record.

    As few items as can be are moved: those are taken out, the last first, and put in where they belong, the
    first first. So each part finds the rows before it as they stay. n·log n in the items of a kind.
    """
    return Change(
        label, tuple(part for kind in KINDS for part in _parts(kind, before.of(kind), after.of(kind)))
    )


def _parts(kind: str, before: Sequence[Item], after: Sequence[Item]) -> Iterator[Part]:
    rows = {item.id: row for row, item in enumerate(before)}
    staying = _longest_rise(rows[item.id] for item in after if item.id in rows)
    for row in reversed(range(len(before))):
        if row not in staying:
            yield Part(kind, before[row].id, before[row], None, row, row)
    for row, item in enumerate(after):
        at = rows.get(item.id)
        old = before[at] if at is not None and at in staying else None
        if old is None or not _is_same(old, item):
            yield Part(kind, item.id, old, item, row, row)


def _is_same(one: Item, other: Item) -> bool:
    """To the letter: 1.0 and 1.00, or one moment in two time zones, are equal but not written alike."""
    return one is other or (one == other and plain_from_item(one) == plain_from_item(other))


def _longest_rise(numbers: Iterable[int]) -> frozenset[int]:
    """The most of these different numbers that rise in the order given (patience sorting)."""
    ends: list[int] = []  # the lowest number that a rise of each length can end with
    before: dict[int, int] = {}
    for number in numbers:
        length = bisect_left(ends, number)
        if length:
            before[number] = ends[length - 1]
        ends[length : length + 1] = [number]
    rise = ends[-1:]
    while rise and rise[-1] in before:
        rise.append(before[rise[-1]])
    return frozenset(rise)

"""What can still be read of a damaged record. The file itself is only looked at.

Every page is looked through for rows and attached files. A row carries a seal and a file its digest, so what
was found is known to be as it was written; a row with a broken seal that still reads as an item is taken too,
and named. What only the index knows is named as lost.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from promocase.domain.anew import read_anew
from promocase.domain.attached import attachments_of
from promocase.domain.item import Item
from promocase.domain.kinds.profile import Profile
from promocase.domain.plain import Fault
from promocase.domain.record import KINDS, Record, record_of, with_fixed
from promocase.domain.references import without_dangling
from promocase.store import journal
from promocase.store.pages import INDEX_INNER, INDEX_LEAF, TABLE_LEAF, Cell, Column, Pages, Unfit, pages_of
from promocase.store.row import is_as_written, item_from_body

Name = tuple[str, str]
"""Kind and id."""

_ANCHOR = re.compile(rb'\{"id":"|[0-9a-f]{64}')
"""How the body of an item begins, or what an attached file is known by."""
_BEFORE = 160
"""Bytes in which a cell begins before its anchor: lengths, a kind, an id and a place."""


@dataclass(frozen=True, slots=True)
class Found:
    """An item, its place among its kind, and whether it is surely as it was written."""

    item: Item
    place: tuple[float, int]
    is_sure: bool


@dataclass(frozen=True, slots=True)
class Rescued:
    """What was read, and what was not.

    ``missing`` is the number of items that were counted once and are not in the record, None where the count
    itself is gone; ``lost`` names those of them that an index still knows.
    """

    record: Record
    files: Mapping[str, bytes]
    doubtful: tuple[Name, ...]
    lost: tuple[Name, ...]
    missing: int | None
    lost_files: tuple[str, ...]
    has_profile: bool

    @property
    def is_whole(self) -> bool:
        return not (self.doubtful or self.lost or self.missing or self.lost_files) and self.has_profile


@dataclass(frozen=True, slots=True)
class _Haul:
    items: dict[Name, Found]
    files: dict[str, bytes]
    indexed: frozenset[Name]
    count: int | None

    @property
    def worth(self) -> tuple[int, int]:
        return sum(found.is_sure for found in self.items.values()), len(self.files)


def rescued(path: Path, blank: Record, scratch: Path) -> Rescued | None:
    """All that can be read; None if that is nothing.

    ``blank`` gives what every record has. ``scratch`` is a name where nothing is, for a copy of a file with a
    journal that a kill left; it is gone afterwards.
    """
    hauls = [_haul(pages_of(data)) for data in _ways_to_read(path, scratch)]
    best = max(hauls, key=lambda haul: haul.worth)
    if not best.items and not best.files:
        return None
    return _rescued(best, blank, _version(path))


def _ways_to_read(path: Path, scratch: Path) -> Iterator[bytes]:
    yield path.read_bytes()
    if journal.is_left(path) and (taken_back := journal.taken_back(path, scratch)) is not None:
        yield taken_back


def _version(path: Path) -> int:
    with path.open("rb") as file:
        return int.from_bytes(file.read(64)[60:], "big")


def _haul(pages: Pages) -> _Haul:
    items: dict[Name, Found] = {}
    files: dict[str, bytes] = {}
    for cell in _cells(pages):
        match cell.columns:
            case (None, str(kind), str(id), position, str(body), seal):
                _take(items, kind, id, position, body, seal, cell.row)
            case (str(digest), bytes(data)) if sha256(data).hexdigest() == digest:
                files[digest] = data
            case _:
                pass
    return _Haul(items, files, _indexed(pages), _count(pages))


def _cells(pages: Pages) -> Iterator[Cell]:
    for number in range(1, pages.count + 1):
        yield from pages.cells(number, TABLE_LEAF)
        yield from _strewn(pages, pages.at(number))


def _strewn(pages: Pages, page: bytes) -> Iterator[Cell]:
    """Cells by what is in them, where the page no longer points at them."""
    for anchor in _ANCHOR.finditer(page):
        for at in range(anchor.start() - 1, max(anchor.start() - _BEFORE, -1), -1):
            try:
                cell = pages.cell(page, at)
            except (Unfit, IndexError):
                continue
            if _is_sure(cell.columns):
                yield cell
                break


def _is_sure(columns: tuple[Column, ...]) -> bool:
    match columns:
        case (None, kind, id, position, body, seal):
            return is_as_written(kind, id, _place(position), body, seal)
        case (str(digest), bytes(data)):
            return sha256(data).hexdigest() == digest
        case _:
            return False


def _place(position: Column) -> Column:
    """SQLite keeps a whole number where a place is one."""
    return float(position) if isinstance(position, int) else position


def _take(
    items: dict[Name, Found], kind: str, id: str, position: Column, body: str, seal: Column, row: int
) -> None:
    if kind not in KINDS:
        return
    try:
        item = item_from_body(kind, body)
    except (Fault, RecursionError):
        return
    place = _place(position)
    found = Found(
        replace(item, id=id),
        (place if isinstance(place, float) else 0.0, row),
        is_as_written(kind, id, place, body, seal),
    )
    known = items.get((kind, id))
    if known is None or _rank(found) > _rank(known):
        items[kind, id] = found


def _rank(found: Found) -> tuple[bool, str]:
    return found.is_sure, found.item.changed.isoformat() if found.item.changed else ""


def _indexed(pages: Pages) -> frozenset[Name]:
    """What the index of ids still names."""
    names: set[Name] = set()
    for number in range(1, pages.count + 1):
        for kind in (INDEX_LEAF, INDEX_INNER):
            for cell in pages.cells(number, kind):
                match cell.columns:
                    case (str(key), str(id), int()) if key in KINDS:
                        names.add((key, id))
                    case _:
                        pass
    return frozenset(names)


def _count(pages: Pages) -> int | None:
    """The number of items as the file kept it beside them."""
    for number in range(1, pages.count + 1):
        for cell in pages.cells(number, TABLE_LEAF):
            match cell:
                case Cell(1, (int(items), int(seals))) if items > 0 and seals > items:
                    return items
                case _:
                    pass
    return None


def _rescued(haul: _Haul, blank: Record, version: int) -> Rescued:
    record = without_dangling(_record(haul.items, blank))
    if version == 1:
        record = read_anew(record, record.profile.reader)
    wanted = {each.digest: each.name for each in attachments_of(record)}
    lost = sorted(haul.indexed - haul.items.keys())
    missing = None if haul.count is None else max(haul.count - len(haul.items), 0)
    return Rescued(
        record,
        {digest: data for digest, data in haul.files.items() if digest in wanted},
        tuple(sorted(name for name, found in haul.items.items() if not found.is_sure)),
        tuple(lost),
        missing,
        tuple(name for digest, name in wanted.items() if digest not in haul.files),
        (Profile.KEY, Profile.KEY) in haul.items,
    )


def _record(items: Mapping[Name, Found], blank: Record) -> Record:
    kinds = {key: tuple(_in_order(items, key)) for key in KINDS}
    profile = tuple(item for item in kinds[Profile.KEY] if item.id == Profile.KEY)
    return with_fixed(record_of(kinds | {Profile.KEY: profile or blank.of(Profile.KEY)}))


def _in_order(items: Mapping[Name, Found], key: str) -> Iterable[Item]:
    of_kind = [found for (kind, _), found in items.items() if kind == key]
    return (found.item for found in sorted(of_kind, key=lambda found: found.place))

"""As much of SQLite's file format as tells whether a journal and a file are of one piece.

https://sqlite.org/fileformat2.html: a journal's header names its sectors and pages (bytes 20 and 24); after
it comes each page as it was, between its number and a checksum. The first page of a file holds the counter of
its changes (byte 24), which every transaction moves by one; its journal always holds that page.
"""

from collections.abc import Iterator
from pathlib import Path

_COUNTER, _MOVING = slice(24, 28), (slice(24, 48), slice(92, 100))
"""The counter, and what else of the first page's head moves with a transaction."""
_HEAD = 100
_LARGEST_PAGE = 65536


def page_one(journal: Path) -> bytes | None:
    """The head of the file's first page as it was, or None where the journal does not hold it."""
    with journal.open("rb") as file:
        head = file.read(28)
        sector, page = (int.from_bytes(head[at : at + 4], "big") for at in (20, 24))
        if not (512 <= page <= _LARGEST_PAGE and 32 <= sector <= _LARGEST_PAGE):
            return None
        data = file.read()[sector - 28 :]
    for number, at in _pages(data, page, sector):
        if number == 1:
            return data[at : at + _HEAD]
    return None


def is_next(before: bytes, now: bytes) -> bool:
    """Is the one head what the other was before its last change, or still the same?"""
    moved = _number(now) - _number(before)
    return moved in (0, 1) and _fixed(before) == _fixed(now)


def _pages(data: bytes, page: int, sector: int) -> Iterator[tuple[int, int]]:
    """Number and place of each page; a header of another part of the journal stands in between."""
    at = 0
    while at + page + 8 <= len(data):
        number = int.from_bytes(data[at : at + 4], "big")
        if number == 0xD9D505F9:  # a header again, at the start of a sector
            at += sector
            continue
        yield number, at + 4
        at += page + 8
        if data[-(-at // sector) * sector :][:4] == b"\xd9\xd5\x05\xf9":
            at = -(-at // sector) * sector


def _number(head: bytes) -> int:
    return int.from_bytes(head[_COUNTER], "big")


def _fixed(head: bytes) -> bytes:
    return head[: _MOVING[0].start] + head[_MOVING[0].stop : _MOVING[1].start]

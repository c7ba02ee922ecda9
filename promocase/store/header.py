"""As much of SQLite's file format as tells whether a journal and a file are of one piece.

https://sqlite.org/fileformat2.html: a part of a journal begins with a mark, the number of its pages (byte 8),
how many pages the file had (16), and the size of sectors (20) and pages (24); after it comes each page as it
was, between its number and a checksum. What lies behind is left from an earlier step. The first page of a
file holds the counter of its changes (byte 24) and the number of its pages (28).

A file that is locked for good has its counter moved by the first step alone, so that a journal need not hold
the first page; then that page was not written, and still tells how many pages there were.
"""

from collections.abc import Iterator
from pathlib import Path

MARK = bytes.fromhex("d9d505f920a163d7")
HEAD = 100
_COUNTER, _SIZE = slice(24, 28), slice(28, 32)
_MOVING = slice(24, 48)
"""What a step may change in the first page's head before byte 92."""
_LARGEST = 65536


def is_own(journal: Path, head: bytes) -> bool:
    """Can a journal be that of the file whose first page now begins so?"""
    data = journal.read_bytes()
    if not data.startswith(MARK):
        return False
    before = _first_page(data)
    if before is None:
        return head[_SIZE] == data[16:20]
    moved = _number(head[_COUNTER]) - _number(before[_COUNTER])
    return moved in (0, 1) and _fixed(before) == _fixed(head)


def holds_no_page(journal: Path) -> bool:
    """Was it not yet on the disk, so that the file was not yet touched? Then it counts no pages."""
    with journal.open("rb") as file:
        return file.read(12)[8:] == bytes(4)


def _first_page(data: bytes) -> bytes | None:
    for number, at in _pages(data):
        if number == 1:
            return data[at : at + HEAD]
    return None


def _pages(data: bytes) -> Iterator[tuple[int, int]]:
    """Number and place of each page, part after part."""
    at = 0
    while data[at : at + 8] == MARK:
        many, _, _, sector, page = (_number(data[at + 8 + 4 * word :][:4]) for word in range(5))
        if not (512 <= page <= _LARGEST and 32 <= sector <= _LARGEST):
            return
        at += sector
        for _ in range(many):
            if at + page + 8 > len(data):
                return
            yield _number(data[at : at + 4]), at + 4
            at += page + 8
        at = -(-at // sector) * sector


def _number(data: bytes) -> int:
    return int.from_bytes(data, "big")


def _fixed(head: bytes) -> bytes:
    return head[: _MOVING.start] + head[_MOVING.stop : 92]

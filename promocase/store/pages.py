"""The rows of a database file that SQLite will not read any more, page by page, led to or not.

By https://sqlite.org/fileformat2.html: a leaf of a table (its first byte is 13) holds cells, each a length, a
row's number and a record; a leaf of an index (10) holds cells without a number. What does not fit on the page
goes on along a chain of others. Nothing here trusts a number it reads: it is checked, or the cell is skipped.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

TABLE_LEAF, INDEX_LEAF, INDEX_INNER = 13, 10, 2
_USUAL_PAGE = 4096
_SIZES = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)
"""Bytes of a number by its type; 7 is a float, 8 and 9 are the numbers 0 and 1 themselves."""

Column = str | int | float | bytes | None


class Cell(NamedTuple):
    """A row's number, 0 in an index, and its columns."""

    row: int
    columns: tuple[Column, ...]


class Unfit(ValueError):
    """What lies here is no cell."""


@dataclass(frozen=True, slots=True)
class Pages:
    """All bytes of a database file, cut into pages."""

    data: bytes
    size: int
    usable: int

    @property
    def count(self) -> int:
        return -(-len(self.data) // self.size)

    def at(self, number: int) -> bytes:
        """A page by its number, from 1; the last may be cut off."""
        return self.data[(number - 1) * self.size : number * self.size]

    def cells(self, number: int, kind: int) -> Iterator[Cell]:
        """The cells a page of this kind points at, those that are none left out."""
        page = self.at(number)
        start = 100 if number == 1 else 0
        if len(page) < start + 12 or page[start] != kind:
            return
        inner = 4 if kind == INDEX_INNER else 0
        many, first = _number(page, start + 3, 2), start + 8 + inner
        for at in range(first, min(first + 2 * many, len(page) - 1), 2):
            try:
                yield self.cell(page, _number(page, at, 2) + inner, has_row=kind == TABLE_LEAF)
            except (Unfit, IndexError):
                continue

    def cell(self, page: bytes, at: int, *, has_row: bool = True) -> Cell:
        """The cell at a place of a page; Unfit or IndexError if there is none."""
        length, at = _varint(page, at)
        row, at = _varint(page, at) if has_row else (0, at)
        if not 2 <= length <= len(self.data):
            raise Unfit
        here = self._on_page(length, is_table=has_row)
        payload = page[at : at + here]
        if here < length:
            payload += self._chain(_number(page, at + here, 4), length - here)
        if len(payload) != length:
            raise Unfit
        return Cell(row, _columns(payload))

    def _on_page(self, length: int, *, is_table: bool) -> int:
        most = self.usable - 35 if is_table else (self.usable - 12) * 64 // 255 - 23
        if length <= most:
            return length
        least = (self.usable - 12) * 32 // 255 - 23
        some = least + (length - least) % (self.usable - 4)
        return some if some <= most else least

    def _chain(self, number: int, left: int) -> bytes:
        parts: list[bytes] = []
        seen: set[int] = set()
        while left > 0 and 0 < number <= self.count and number not in seen:
            seen.add(number)
            page = self.at(number)
            parts.append(page[4 : min(4 + left, self.usable)])
            left -= len(parts[-1])
            number = _number(page, 0, 4)
        return b"".join(parts)


def pages_of(data: bytes) -> Pages:
    """The pages of a file whose header may be damaged too."""
    size = int.from_bytes(data[16:18], "big")
    size = 65536 if size == 1 else size
    if size < 512 or size & size - 1:
        size = _USUAL_PAGE
    reserved = data[20] if len(data) > 20 and data[20] < 32 else 0
    return Pages(data, size, size - reserved)


def _columns(payload: bytes) -> tuple[Column, ...]:
    end, at = _varint(payload, 0)
    if not at <= end <= len(payload):
        raise Unfit
    types: list[int] = []
    while at < end:
        type, at = _varint(payload, at)
        types.append(type)
    if at != end:
        raise Unfit
    columns: list[Column] = []
    for type in types:
        size = _SIZES[type] if type < 10 else (type - 12) // 2
        if size < 0 or at + size > len(payload):
            raise Unfit
        columns.append(_column(type, payload[at : at + size]))
        at += size
    return tuple(columns)


def _column(type: int, data: bytes) -> Column:
    match type:
        case 0:
            return None
        case 7:
            return float(struct.unpack(">d", data)[0])
        case 8 | 9:
            return type - 8
        case _ if type < 10:
            return int.from_bytes(data, "big", signed=True)
        case _ if type % 2:
            return data.decode(errors="replace")
        case _:
            return data


def _number(data: bytes, at: int, size: int) -> int:
    return int.from_bytes(data[at : at + size], "big")


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for step in range(9):
        byte = data[at + step]
        if step == 8:
            return value << 8 | byte, at + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + step + 1
    raise Unfit

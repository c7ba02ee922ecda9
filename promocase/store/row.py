"""Items as rows: each with its place among its kind, and a seal that shows when a bit of it has changed."""

import gc
import json
from collections.abc import Generator
from contextlib import contextmanager
from typing import NamedTuple, Never
from zlib import crc32

from promocase.domain.item import Item
from promocase.domain.kinds.profile import Profile
from promocase.domain.plain import Fault, item_from_plain, plain_from_item
from promocase.domain.record import KINDS, Record, record_of
from promocase.store import folding
from promocase.store.connection import Connection

IN_ORDER = "SELECT kind, id, position, body, seal FROM item NOT INDEXED ORDER BY kind, position, row"
"""The rows themselves, whatever an index says of them."""


def load(connection: Connection) -> Record:
    """All items; Fault if a row is lost, doubled, or not as it was written."""
    with _no_collection():
        return _load(connection)


def _load(connection: Connection) -> Record:
    items: dict[str, list[Item]] = {key: [] for key in KINDS}
    known: set[tuple[str, str]] = set()
    seals = 0
    rows = connection.execute(IN_ORDER).fetchall()
    for kind, id, position, body, seal in rows:
        if not is_as_written(kind, id, position, body, seal) or kind not in KINDS:
            raise Fault(f"{kind}.{id}", "not as it was written")
        if (kind, id) in known:
            raise Fault(f"{kind}.{id}", "there twice")
        known.add((kind, id))
        seals += seal
        items[kind].append(item_from_body(kind, body))
    if connection.execute("SELECT items, seals FROM total").fetchall() != [(len(rows), seals)]:
        raise Fault("", "an item is lost")
    if len(items[Profile.KEY]) != 1:
        raise Fault(Profile.KEY, "expected exactly one")
    return record_of(items)


def item_from_body(kind: str, body: object) -> Item:
    """The item that a row's body holds; Fault if it holds none, or is no text."""
    if not isinstance(body, str):
        raise Fault(kind, "not as it was written")
    try:
        plain = json.loads(body)
    except ValueError as error:
        raise Fault(kind, "not as it was written") from error
    return item_from_plain(KINDS[kind], plain, kind, _no_id)


def put_all(connection: Connection, record: Record) -> None:
    """Rows for a whole record, where there are none yet."""
    for key in KINDS:
        for index, item in enumerate(record.of(key)):
            insert(connection, key, item, float(index))


def put_anew(connection: Connection, before: Record, after: Record) -> None:
    """The same items in the same places, each row written where its item is another one now."""
    for key in KINDS:
        rows = rows_of(connection, key)
        for old, new in zip(before.of(key), after.of(key), strict=True):
            if new is not old:
                rewrite(connection, key, new, *rows[new.id])


class Row(NamedTuple):
    """Which row holds an item, and its place among its kind."""

    row: int
    position: float


def rows_of(connection: Connection, kind: str) -> dict[str, Row]:
    """The rows of a kind by the ids of their items, in order."""
    rows = connection.execute(
        "SELECT id, row, position FROM item WHERE kind = ? ORDER BY position, row", (kind,)
    )
    return {id: Row(row, position) for id, row, position in rows}


def row_of(connection: Connection, kind: str, id: str) -> Row | None:
    """The row of one item; None if there is none."""
    found = connection.execute(
        "SELECT row, position FROM item WHERE kind = ? AND id = ?", (kind, id)
    ).fetchone()
    return Row(*found) if found else None


def insert(connection: Connection, kind: str, item: Item, position: float) -> None:
    """A row for a new item."""
    body = _body(item)
    ((row,),) = connection.execute(
        "INSERT INTO item (kind, id, position, body, seal) VALUES (?, ?, ?, ?, ?) RETURNING row",
        (kind, item.id, position, body, _seal(kind, item.id, position, body)),
    )
    connection.execute("INSERT INTO search (rowid, words) VALUES (?, ?)", (row, _words(item)))


def remove(connection: Connection, row: int) -> None:
    """Let go of a row."""
    connection.execute("DELETE FROM search WHERE rowid = ?", (row,))
    connection.execute("DELETE FROM item WHERE row = ?", (row,))


def rewrite(connection: Connection, kind: str, item: Item, row: int, position: float) -> None:
    """Let a row hold what the item is now."""
    body = _body(item)
    connection.execute(
        "UPDATE item SET position = ?, body = ?, seal = ? WHERE row = ?",
        (position, body, _seal(kind, item.id, position, body), row),
    )
    connection.execute("INSERT OR REPLACE INTO search (rowid, words) VALUES (?, ?)", (row, _words(item)))


def reposition(connection: Connection, kind: str, id: str, row: int, position: float) -> None:
    """Give a row another place."""
    ((body,),) = connection.execute("SELECT body FROM item WHERE row = ?", (row,))
    connection.execute(
        "UPDATE item SET position = ?, seal = ? WHERE row = ?",
        (position, _seal(kind, id, position, body), row),
    )


@contextmanager
def _no_collection() -> Generator[None]:
    """Nothing loaded is garbage; looking for it again and again would take a third of the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _body(item: Item) -> str:
    return storable(json.dumps(plain_from_item(item), ensure_ascii=False, separators=(",", ":")))


def _words(item: Item) -> str:
    return storable(folding.folded(item))


def storable(text: str) -> str:
    """Text without lone surrogates, as undecodable file names hold: one of them must not stop all saving."""
    return text if text.isascii() else text.encode(errors="replace").decode()


def is_as_written(kind: object, id: object, position: object, body: object, seal: object) -> bool:
    """Are these the columns of a row as they were written? One bit can make a text a number or nothing."""
    return (
        isinstance(kind, str)
        and isinstance(id, str)
        and isinstance(position, float)
        and isinstance(body, str)
        and seal == _seal(kind, id, position, body)
    )


def _seal(kind: str, id: str, position: float, body: str) -> int:
    return crc32(f"{kind}\n{id}\n{position!r}\n{body}".encode())


def _no_id() -> Never:
    raise Fault("id", "missing")

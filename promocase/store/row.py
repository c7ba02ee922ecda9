"""Items as rows: each with its place among its kind, and a seal that shows when a bit of it has changed.

Places are fractions, so that an item moves or comes in between two others without a new place for the rest.
"""

import gc
import json
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any, Never
from zlib import crc32

from promocase.domain.change import Part
from promocase.domain.item import Item
from promocase.domain.kinds.profile import Profile
from promocase.domain.plain import Fault, item_from_plain, plain_from_item
from promocase.domain.record import KINDS, Record
from promocase.store import words
from promocase.store.connection import Connection


def load(connection: Connection) -> Record:
    """All items; Fault if a row is lost, doubled, or not as it was written."""
    with _no_collection():
        return _load(connection)


def _load(connection: Connection) -> Record:
    items: dict[str, list[Any]] = {key: [] for key in KINDS}
    seals = 0
    rows = connection.execute(
        "SELECT kind, id, position, body, seal FROM item ORDER BY kind, position, row"
    ).fetchall()
    for kind, id, position, body, seal in rows:
        if seal != _seal(kind, id, position, body) or kind not in KINDS:
            raise Fault(f"{kind}.{id}", "not as it was written")
        seals += seal
        items[kind].append(item_from_body(kind, body))
    if connection.execute("SELECT items, seals FROM total").fetchall() != [(len(rows), seals)]:
        raise Fault("", "an item is lost")
    if len(items[Profile.KEY]) != 1:
        raise Fault(Profile.KEY, "expected exactly one")
    kinds: dict[str, Any] = {key: tuple(found) for key, found in items.items() if key != Profile.KEY}
    return Record(profile=items[Profile.KEY][0], **kinds)


def item_from_body(kind: str, body: str) -> Any:
    """The item that a row's body holds; Fault if it holds none."""
    try:
        plain = json.loads(body)
    except ValueError as error:
        raise Fault(kind, "not as it was written") from error
    return item_from_plain(KINDS[kind], plain, kind, _no_id)


def put_all(connection: Connection, record: Record) -> None:
    """Make the rows hold this record and nothing else."""
    connection.execute("DELETE FROM search")
    connection.execute("DELETE FROM item")
    for key in KINDS:
        for index, item in enumerate(record.of(key)):
            _insert(connection, key, item, float(index))


def put(connection: Connection, part: Part) -> None:
    """Write one part of a change. What it costs does not depend on how much the record holds."""
    key = (part.kind, part.id)
    row, position = connection.execute(
        "SELECT row, position FROM item WHERE kind = ? AND id = ?", key
    ).fetchone() or (None, None)
    if part.after is None:
        connection.execute("DELETE FROM search WHERE rowid = ?", (row,))
        connection.execute("DELETE FROM item WHERE row = ?", (row,))
        return
    if position is None or part.moves_rows:
        position = _position(connection, part.kind, part.index_after, row)
    if row is None:
        _insert(connection, part.kind, part.after, position)
    else:
        body = _body(part.after)
        connection.execute(
            "UPDATE item SET position = ?, body = ?, seal = ? WHERE row = ?",
            (position, body, _seal(*key, position, body), row),
        )
        connection.execute(
            "INSERT OR REPLACE INTO search (rowid, words) VALUES (?, ?)", (row, _words(part.after))
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


def _insert(connection: Connection, kind: str, item: Item, position: float) -> None:
    body = _body(item)
    row = connection.execute(
        "INSERT INTO item (kind, id, position, body, seal) VALUES (?, ?, ?, ?, ?) RETURNING row",
        (kind, item.id, position, body, _seal(kind, item.id, position, body)),
    ).fetchone()[0]
    connection.execute("INSERT INTO search (rowid, words) VALUES (?, ?)", (row, _words(item)))


def _position(connection: Connection, kind: str, index: int, row: int | None) -> float:
    """A free place before the item that is ``index``-th when ``row`` is not counted."""
    for _ in range(2):
        lower, upper = _neighbours(connection, kind, index, row)
        if lower is None:
            return 0.0 if upper is None else upper - 1
        if upper is None:
            return lower + 1
        middle = (lower + upper) / 2
        if lower < middle < upper:
            return middle
        _renumber(connection, kind)
    raise RuntimeError("no place between two whole numbers")


def _neighbours(
    connection: Connection, kind: str, index: int, row: int | None
) -> tuple[float | None, float | None]:
    found = connection.execute(
        "SELECT position FROM item WHERE kind = ? AND row IS NOT ? ORDER BY position, row LIMIT 2 OFFSET ?",
        (kind, row, max(index - 1, 0)),
    ).fetchall()
    places = [position for (position,) in found]
    if index <= 0:
        return None, places[0] if places else None
    if not places:
        last = connection.execute(
            "SELECT max(position) FROM item WHERE kind = ? AND row IS NOT ?", (kind, row)
        ).fetchone()
        return last[0], None
    return places[0], places[1] if len(places) > 1 else None


def _renumber(connection: Connection, kind: str) -> None:
    """Whole numbers again: there was no fraction left between two places."""
    rows = connection.execute(
        "SELECT row, id, body FROM item WHERE kind = ? ORDER BY position, row", (kind,)
    ).fetchall()
    connection.executemany(
        "UPDATE item SET position = ?, seal = ? WHERE row = ?",
        ((float(at), _seal(kind, id, float(at), body), row) for at, (row, id, body) in enumerate(rows)),
    )


def _body(item: Item) -> str:
    return storable(json.dumps(plain_from_item(item), ensure_ascii=False, separators=(",", ":")))


def _words(item: Item) -> str:
    return storable(words.folded(item))


def storable(text: str) -> str:
    """Text without lone surrogates, as undecodable file names hold: one of them must not stop all saving."""
    return text if text.isascii() else text.encode(errors="replace").decode()


def _seal(kind: str, id: str, position: float, body: str) -> int:
    return crc32(f"{kind}\n{id}\n{position!r}\n{body}".encode())


def _no_id() -> Never:
    raise Fault("id", "missing")

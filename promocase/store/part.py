"""The parts of changes, written into the rows.

Places are fractions, so that an item moves or comes in between two others without a new place for the rest.
To find the place for one part costs little in any record. For the ten thousand parts of a file read in it
would cost the square: then the order of the kind is worked out first, and each row is written once.
"""

from collections.abc import Iterable, Sequence

from promocase.domain.change import Part
from promocase.domain.item import Item
from promocase.store.connection import Connection
from promocase.store.row import Row, insert, remove, reposition, rewrite, row_of, rows_of

MANY = 40
"""Parts of one kind that move its rows: with more of them it pays to look at all rows of the kind."""


def put_parts(connection: Connection, parts: Iterable[Part]) -> None:
    """Write parts, in their order within each kind."""
    kinds: dict[str, list[Part]] = {}
    for part in parts:
        kinds.setdefault(part.kind, []).append(part)
    for kind, own in kinds.items():
        if sum(part.moves_rows for part in own) > MANY:
            _put_many(connection, kind, own)
        else:
            for part in own:
                _put(connection, part)


def _put(connection: Connection, part: Part) -> None:
    """What it costs does not depend on how much the record holds."""
    found = row_of(connection, part.kind, part.id)
    if part.after is not None:
        keeps = found if not part.moves_rows else None
        position = keeps.position if keeps else _position(connection, part, found)
        _put_at(connection, part.kind, part.id, found, part.after, position)
    elif found is not None:
        remove(connection, found.row)


def _put_many(connection: Connection, kind: str, parts: Sequence[Part]) -> None:
    """Linear in the rows of the kind."""
    rows = rows_of(connection, kind)
    order, written = _outcome(list(rows), parts)
    for id in rows.keys() - set(order):
        remove(connection, rows[id].row)
    for index, id in enumerate(order):
        _put_at(connection, kind, id, rows.get(id), written.get(id), float(index))


def _put_at(
    connection: Connection, kind: str, id: str, row: Row | None, item: Item | None, position: float
) -> None:
    if row is None and item is not None:
        insert(connection, kind, item, position)
    elif row is not None and item is not None:
        rewrite(connection, kind, item, row.row, position)
    elif row is not None and row.position != position:
        reposition(connection, kind, id, row.row, position)


def _outcome(order: list[str], parts: Iterable[Part]) -> tuple[list[str], dict[str, Item | None]]:
    """The ids as they stand after the parts, and the items that the parts wrote."""
    written: dict[str, Item | None] = {}
    for part in parts:
        written[part.id] = part.after
        if part.moves_rows and part.before is not None:
            del order[part.index_before]
        if part.moves_rows and part.after is not None:
            order.insert(part.index_after, part.id)
    return order, written


def _position(connection: Connection, part: Part, own: Row | None) -> float:
    """A free place before the item that is ``index_after``-th when the part's own row is not counted."""
    for _ in range(2):
        lower, upper = _neighbours(connection, part.kind, part.index_after, own.row if own else None)
        if lower is None:
            return 0.0 if upper is None else upper - 1
        if upper is None:
            return lower + 1
        middle = (lower + upper) / 2
        if lower < middle < upper:
            return middle
        _renumber(connection, part.kind)
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
        ((last,),) = connection.execute(
            "SELECT max(position) FROM item WHERE kind = ? AND row IS NOT ?", (kind, row)
        )
        return last, None
    return places[0], places[1] if len(places) > 1 else None


def _renumber(connection: Connection, kind: str) -> None:
    """Whole numbers again: there was no fraction left between two places."""
    for at, (id, found) in enumerate(rows_of(connection, kind).items()):
        reposition(connection, kind, id, found.row, float(at))

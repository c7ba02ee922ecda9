"""What turns an older record file into today's: one function a version, in order, kept forever.

A file's version (`user_version`) is the number of functions that have run over it. To change the format, add
a function at the end, and a file of that version to `tests/store/files/` (`tools/make_record_fixture.py`).
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from promocase.domain.anew import read_anew
from promocase.errors import PromocaseError
from promocase.phrase import phrase
from promocase.store import row
from promocase.store.connection import Connection
from promocase.store.fault import foreign
from promocase.store.schema import is_built_by
from promocase.store.search import CREATE_INDEX
from promocase.store.transaction import transaction

APPLICATION_ID = 0x70726F6D
"""The letters "prom" in the file's header say whose file it is."""


def _first(connection: Connection) -> None:
    """A row an item, a blob an attachment, and the totals that show when a row is lost.

    ``seal`` is a checksum of the row; ``total`` holds their number and sum.
    """
    for statement in (
        "CREATE TABLE item (row INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL,"
        " position REAL NOT NULL, body TEXT NOT NULL, seal INTEGER NOT NULL, UNIQUE (kind, id)) STRICT",
        "CREATE INDEX item_order ON item (kind, position)",
        "CREATE TABLE attachment (digest TEXT PRIMARY KEY, data BLOB NOT NULL) STRICT",
        "CREATE TABLE total (items INTEGER NOT NULL, seals INTEGER NOT NULL) STRICT",
        "INSERT INTO total VALUES (0, 0)",
        "CREATE TRIGGER item_added AFTER INSERT ON item BEGIN"
        " UPDATE total SET items = items + 1, seals = seals + new.seal; END",
        "CREATE TRIGGER item_changed AFTER UPDATE ON item BEGIN"
        " UPDATE total SET seals = seals - old.seal + new.seal; END",
        "CREATE TRIGGER item_removed AFTER DELETE ON item BEGIN"
        " UPDATE total SET items = items - 1, seals = seals - old.seal; END",
        CREATE_INDEX,
    ):
        connection.execute(statement)


def _second(connection: Connection) -> None:
    """Read what is written in every field anew: an older reader took "10M" for 10 of a unit "M"."""
    if connection.execute("SELECT 1 FROM item").fetchone():
        record = row.load(connection)
        row.put_anew(connection, record, read_anew(record, record.profile.reader))


Migration = Callable[[Connection], None]

MIGRATIONS: tuple[Migration, ...] = (_first, _second)


def recognise(connection: Connection, path: Path, migrations: Sequence[Migration] = MIGRATIONS) -> int:
    """The version of a record file; nothing but its header and schema is read for that.

    PromocaseError for a file of another program, of a newer promocase, or with other tables than ours.
    """
    ((application,),) = connection.execute("PRAGMA application_id")
    if application != APPLICATION_ID:
        raise PromocaseError(
            phrase("“{name}” is not a promocase record. It was left as it is.", name=path.name),
            phrase("Open another file."),
        )
    ((version,),) = connection.execute("PRAGMA user_version")
    if version > len(migrations):
        raise PromocaseError(
            phrase("“{name}” was written by a newer promocase. It was left as it is.", name=path.name),
            phrase("Update promocase, then open it again."),
        )
    if version < 1 or not is_built_by(migrations[:version], connection):
        raise foreign(path)
    return version


def migrate(
    connection: Connection,
    path: Path,
    migrations: Sequence[Migration] = MIGRATIONS,
    *,
    is_writable: bool = True,
) -> None:
    """Bring a record file to today's version, whole or not at all.

    PromocaseError as `recognise` raises it, and for an older file that may not be written; all of them stay
    untouched.
    """
    version = recognise(connection, path, migrations)
    if version < len(migrations):
        if not is_writable:
            raise PromocaseError(
                phrase(
                    "“{name}” was written by an older promocase and has to be brought up to date, but it is "
                    "read-only. It was left as it is.",
                    name=path.name,
                ),
                phrase("Copy it into a folder of your own, and open the copy."),
            )
        with transaction(connection):
            for step in migrations[version:]:
                step(connection)
            connection.execute(f"PRAGMA user_version = {len(migrations)}")


def found(connection: Connection) -> None:
    """Make an empty database a record file of today's version."""
    with transaction(connection):
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        for step in MIGRATIONS:
            step(connection)
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")

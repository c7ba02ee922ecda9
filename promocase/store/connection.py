"""The one way to the database: everything SQLite must be told before it touches a record.

A key, once records can be encrypted, is given here and nowhere else.
"""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Protocol

from sqlcipher3 import dbapi2

DatabaseError: type[Exception] = dbapi2.Error
"""What every call of a Connection may raise; `fault.explained` turns it into words."""

PATIENCE = 0.5
"""Seconds to wait for a command that has the file for a moment."""


_QUIET = (
    "cipher_log_level = NONE",  # the library would write damage to stderr by itself
    "trusted_schema = OFF",
    "temp_store = MEMORY",
)


Value = str | int | float | bytes | None
"""What SQLite keeps."""

Row = tuple[Any, ...]
"""The columns that were asked for; what each holds the schema says (`migration.py`: STRICT tables)."""


class Cursor(Protocol):
    """Rows of one answer."""

    def fetchone(self) -> Row | None: ...
    def fetchall(self) -> list[Row]: ...
    def __iter__(self) -> Iterator[Row]: ...


class Connection(Protocol):
    """As much of the driver's connection as the store uses."""

    @property
    def in_transaction(self) -> bool: ...
    def execute(self, sql: str, values: Sequence[Value] = (), /) -> Cursor: ...
    def executemany(self, sql: str, values: Iterable[Sequence[Value]], /) -> Cursor: ...
    def close(self) -> None: ...


def connect(path: Path) -> Connection:
    """A connection to an existing file, in autocommit, for one thread at a time; DatabaseError if not."""
    connection: Connection = dbapi2.connect(
        f"{path.absolute().as_uri()}?mode=rw",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=PATIENCE,
    )
    for pragma in (
        *_QUIET,
        "locking_mode = EXCLUSIVE",
        "journal_mode = DELETE",
        "synchronous = EXTRA",
        "secure_delete = ON",
        "cache_size = -16000",
    ):
        _told(connection, pragma)
    return connection


def connect_reading(path: Path, *, by_itself: bool = False) -> Connection:
    """A connection that never writes; with ``by_itself`` it sees the file alone: no journal, and no lock."""
    how = "mode=ro&immutable=1" if by_itself else "mode=ro"
    connection: Connection = dbapi2.connect(
        f"{path.absolute().as_uri()}?{how}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=PATIENCE,
    )
    for pragma in _QUIET:
        _told(connection, pragma)
    return connection


def in_memory() -> Connection:
    """An empty database that no file holds."""
    connection: Connection = dbapi2.connect(":memory:", isolation_level=None)
    return connection


def lock(connection: Connection) -> bool:
    """Keep all others out until the connection closes; False if the file can only be read."""
    try:
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
    except DatabaseError as error:
        if code_of(error) != SQLITE_READONLY:
            raise
        connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
        return False
    return True


SQLITE_BUSY, SQLITE_NOMEM, SQLITE_READONLY, SQLITE_IOERR, SQLITE_CORRUPT, SQLITE_FULL = 5, 7, 8, 10, 11, 13
SQLITE_CANTOPEN, SQLITE_NOTADB = 14, 26


def code_of(error: Exception) -> int:
    """SQLite's primary result code (https://sqlite.org/rescode.html); 0 where it gave none."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def _told(connection: Connection, pragma: str) -> None:
    try:
        connection.execute(f"PRAGMA {pragma}").fetchall()
    except DatabaseError:
        connection.close()
        raise

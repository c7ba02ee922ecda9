"""Is every page as it was written? What is derived from the rows is made anew; the rows themselves never are.

Rows carry seals of their own, attachments their digests; what SQLite keeps beside them (pages, indexes, the
search) it can only check itself.
"""

import re
from pathlib import Path

from promocase.domain.plain import Fault
from promocase.errors import PromocaseError
from promocase.phrase import phrase
from promocase.store import blob, migration, row, search
from promocase.store.connection import SQLITE_IOERR, Connection, DatabaseError
from promocase.store.fault import damaged, unreadable
from promocase.store.transaction import transaction

_MOST = 100
_UNREAD = re.compile(r"error code=(\d+)")


def faults(connection: Connection, path: Path, most: int = _MOST) -> tuple[str, ...]:
    """What SQLite finds wrong, in its words; PromocaseError if the disk did not give it all pages."""
    found = [str(text) for (text,) in connection.execute(f"PRAGMA integrity_check({most})").fetchall()]
    for text in found:
        code = _UNREAD.search(text)
        if code and int(code[1]) & 0xFF == SQLITE_IOERR:
            raise unreadable(path)
    return () if found == ["ok"] else tuple(found)


def ensure(connection: Connection, path: Path, *, is_writable: bool) -> None:
    """Mend indexes and search where only they are damaged; PromocaseError for all other damage.

    A file is written to only when every row in it was found to be as it was written.
    """
    if not faults(connection, path, 1):
        return
    row.load(connection)
    if not is_writable:
        raise PromocaseError(
            phrase(
                "“{name}” has to be mended before it can be read, but it is read-only. It was left as it is.",
                name=path.name,
            ),
            phrase("Copy it into a folder of your own, and open the copy."),
        )
    rebuild(connection, path)


def rebuild(connection: Connection, path: Path) -> None:
    """Make all that is derived anew; PromocaseError, and nothing done, if the file is not sound then."""
    with transaction(connection):
        search.rebuild(connection)
        connection.execute("REINDEX")
        if faults(connection, path, 1):
            raise damaged(path)


def is_whole(connection: Connection, path: Path) -> bool:
    """Is there a record, with every row, page and attached file as it was written?"""
    try:
        migration.recognise(connection, path)
        if faults(connection, path, 1):
            return False
        row.load(connection)
        return not any(blob.spoilt(connection))
    except (PromocaseError, DatabaseError, Fault, UnicodeError, RecursionError):
        return False

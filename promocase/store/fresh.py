"""A record file written from what is in memory."""

from collections.abc import Iterable
from pathlib import Path

from promocase.domain.record import Record
from promocase.store import blob, migration, row
from promocase.store.connection import connect
from promocase.store.transaction import transaction


def write_fresh(path: Path, record: Record, attached: Iterable[bytes]) -> None:
    """Fill an empty file; one attached file after the other is in memory."""
    connection = connect(path)
    try:
        migration.found(connection)
        with transaction(connection):
            row.put_all(connection, record)
            for data in attached:
                blob.keep(connection, blob.digest_of(data), data)
    finally:
        connection.close()

"""All or nothing."""

from collections.abc import Generator
from contextlib import contextmanager

from promocase.store.connection import Connection


@contextmanager
def transaction(connection: Connection) -> Generator[None]:
    """Commit what the block wrote, or take all of it back when anything in it fails, the commit too."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")

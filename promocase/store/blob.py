"""Attached files inside the record, each kept once under the SHA-256 of its bytes."""

from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path

from promocase.errors import PromocaseError
from promocase.phrase import phrase
from promocase.store.connection import Connection, DatabaseError
from promocase.store.fault import damaged

LARGEST = 50 * 1024 * 1024
"""Bytes of one attachment; a record is carried about, mailed and backed up."""


def digest_of(data: bytes) -> str:
    """The name of these bytes; PromocaseError if they are too many to be kept."""
    if len(data) > LARGEST:
        raise PromocaseError(
            phrase("This file is larger than {most} MB, so it was not attached.", most=LARGEST // 1024**2),
            phrase("Attach a smaller version, or add a link to it as evidence."),
        )
    return sha256(data).hexdigest()


def keep(connection: Connection, digest: str, data: bytes) -> None:
    connection.execute("INSERT OR IGNORE INTO attachment VALUES (?, ?)", (digest, data))


def kept(connection: Connection) -> frozenset[str]:
    """The digests of all attached files."""
    return frozenset(digest for (digest,) in connection.execute("SELECT digest FROM attachment"))


def fetch(connection: Connection, digest: str, path: Path) -> bytes:
    """The bytes under a digest; PromocaseError if they are not there, or not those that were attached."""
    row = connection.execute("SELECT data FROM attachment WHERE digest = ?", (digest,)).fetchone()
    if row is None:
        raise PromocaseError(
            phrase("An attached file is not in “{name}”; only its name was kept.", name=path.name),
            phrase("Attach it again, or remove it from the evidence."),
        )
    if not isinstance(row[0], bytes) or sha256(row[0]).hexdigest() != digest:
        raise damaged(path)
    return row[0]


def spoilt(connection: Connection) -> Iterator[str]:
    """The digests under which other bytes lie than were attached; one file after the other is read."""
    for digest in sorted(kept(connection)):
        if readable(connection, digest) is None:
            yield digest


def readable(connection: Connection, digest: str) -> bytes | None:
    """The bytes under a digest, or None where they are not there or not those that were attached."""
    try:
        row = connection.execute("SELECT data FROM attachment WHERE digest = ?", (digest,)).fetchone()
    except DatabaseError:
        return None
    data = row[0] if row else None
    return data if isinstance(data, bytes) and sha256(data).hexdigest() == digest else None


def collect(connection: Connection, wanted: Iterable[str]) -> None:
    """Let go of what no item refers to any more."""
    remove(connection, kept(connection) - frozenset(wanted))


def remove(connection: Connection, digests: Iterable[str]) -> None:
    connection.executemany("DELETE FROM attachment WHERE digest = ?", ((digest,) for digest in digests))

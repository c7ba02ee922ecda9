"""A copy of an open record: of its file as far as that holds what is in memory, else of what is in memory."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import reduce
from itertools import chain
from pathlib import Path

from promocase.domain.attached import attachments_of
from promocase.domain.change import Change, applied
from promocase.domain.record import Record
from promocase.errors import PromocaseError
from promocase.store import backup, blob, journal, row, soundness
from promocase.store.connection import Connection, DatabaseError, connect, connect_reading
from promocase.store.fault import damaged
from promocase.store.fresh import write_fresh
from promocase.store.part import put_parts
from promocase.store.transaction import transaction
from promocase.store.whole import make_private, whole


@dataclass(frozen=True, slots=True)
class Source:
    """An open file: the record as it stands now, and the digests of all that was attached so far."""

    connection: Connection
    record: Record
    kept: frozenset[str]


def write_copy(
    source: Source, target: Path, changes: Sequence[Change], attached: Sequence[bytes]
) -> tuple[str, ...]:
    """Fill an empty file, with what the open one has not taken yet, and verify it.

    The names of attached files that could not be read, and so are not in it.
    """
    now = reduce(applied, changes, source.record)
    wanted = {each.digest: each.name for each in attachments_of(now)}
    there = _vacuumed(source.connection, target, changes, attached, now)
    if there is None:
        target.write_bytes(b"")
        journal.journal_of(target).unlink(missing_ok=True)
        write_fresh(target, now, chain(attached, _readable(source, wanted.keys() & source.kept)))
        there = _verified(target, now)
    missing = source.kept - there
    return tuple(dict.fromkeys(name for digest, name in wanted.items() if digest in missing))


def back_up_before_update(connection: Connection, path: Path) -> None:
    """The file as it is, of its own version; a disk without room for it has none for the update either."""
    folder = backup.folder_for(path)
    make_private(folder)
    with whole(backup.name_at(folder, datetime.now(UTC), is_before_update=True)) as beside:
        connection.execute("VACUUM INTO ?", (str(beside),))
        copy = connect_reading(beside)
        try:
            if soundness.faults(copy, beside, 1):
                raise damaged(path)
            row.load(copy)
        finally:
            copy.close()
    backup.thin(folder)


def _vacuumed(
    connection: Connection, target: Path, changes: Sequence[Change], attached: Sequence[bytes], now: Record
) -> frozenset[str] | None:
    """The digests in a copy of the file with all that is in it; None if it is not what was opened."""
    try:
        connection.execute("VACUUM INTO ?", (str(target),))
        copy = connect(target)
        try:
            with transaction(copy):
                for data in attached:
                    blob.keep(copy, blob.digest_of(data), data)
                put_parts(copy, (part for change in changes for part in change.parts))
                blob.collect(copy, (each.digest for each in attachments_of(now)))
                blob.remove(copy, tuple(blob.spoilt(copy)))
        finally:
            copy.close()
        return _verified(target, now)
    except (PromocaseError, DatabaseError):
        return None


def _verified(path: Path, record: Record) -> frozenset[str]:
    """The digests of what is attached; PromocaseError unless the file holds this record, and is sound."""
    copy = connect_reading(path)
    try:
        if soundness.faults(copy, path, 1) or row.load(copy) != record:
            raise damaged(path)
        return blob.kept(copy)
    except ValueError as error:
        raise damaged(path) from error
    finally:
        copy.close()


def _readable(source: Source, digests: frozenset[str] | set[str]) -> Iterator[bytes]:
    for digest in digests:
        if (data := blob.readable(source.connection, digest)) is not None:
            yield data

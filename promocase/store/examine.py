"""Everything that can be wrong with a record file, looked for without writing a byte.

Opening stops at the first fault; here all of them are named.
"""

from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from promocase.domain.attached import attachments_of
from promocase.domain.plain import Fault
from promocase.domain.record import KINDS, Record
from promocase.domain.references import dangling
from promocase.errors import PromocaseError
from promocase.phrase import phrase
from promocase.store import blob, journal, migration, row, soundness
from promocase.store.connection import Connection, DatabaseError, connect_reading
from promocase.store.entrance import look_at
from promocase.store.fault import busy, speaking, speaking_of_reading


class Where(StrEnum):
    """The part of a file in which a fault is."""

    FILE = "file"
    PAGES = "pages"
    ITEM = "item"
    REFERENCE = "reference"
    ATTACHMENT = "attachment"


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault: in what, of which item or file, and in words."""

    where: Where
    of: str
    words: str


def findings(path: Path) -> tuple[Finding, ...]:
    """All faults; none for a sound record. PromocaseError where there is no file, or it is in use."""
    with speaking_of_reading(path):
        look_at(path)
    return tuple(_findings(path))


def _findings(path: Path) -> Iterator[Finding]:
    is_left = journal.is_left(path)
    with ExitStack() as undo:
        try:
            with speaking(path, is_read=True):
                journal.see_that_nobody_writes(path)
                connection = connect_reading(path, by_itself=is_left)
                undo.callback(connection.close)
        except PromocaseError as error:
            if error.message == busy(path).message:
                raise
            yield _of_file(path, error.message)
            return
        if is_left:
            yield _of_file(path, phrase("A step was cut short; its journal lies beside the file."))
        try:
            with speaking(path, is_read=True):
                version = migration.recognise(connection, path)
        except PromocaseError as error:
            yield _of_file(path, error.message)
            return
        yield from _in_pages(connection, path)
        yield from _in_rows(connection)
        yield from _in_record(connection, version)


def _of_file(path: Path, words: str) -> Finding:
    return Finding(Where.FILE, path.name, words)


def _in_pages(connection: Connection, path: Path) -> Iterator[Finding]:
    try:
        with speaking(path, is_read=True):
            found = soundness.faults(connection, path)
    except PromocaseError as error:
        yield Finding(Where.PAGES, "", error.message)
        return
    for words in found:
        yield Finding(Where.PAGES, "", phrase("The database says: {words}", words=words))


def _in_rows(connection: Connection) -> Iterator[Finding]:
    seen: Counter[tuple[str, str]] = Counter()
    sum_of_seals = 0
    try:
        rows = connection.execute(row.IN_ORDER).fetchall()
        totals = connection.execute("SELECT items, seals FROM total").fetchall()
    except (DatabaseError, UnicodeError):
        yield Finding(Where.ITEM, "", phrase("Not all items can be read."))
        return
    for kind, id, position, body, seal in rows:
        name = f"{kind}.{id}"
        seen[str(kind), str(id)] += 1
        sum_of_seals += seal if isinstance(seal, int) else 0
        if not row.is_as_written(kind, id, position, body, seal):
            yield Finding(Where.ITEM, name, phrase("It is not as it was written."))
        elif kind not in KINDS:
            yield Finding(Where.ITEM, name, phrase("There is no such kind of item."))
    for (kind, id), times in seen.items():
        if times > 1:
            yield Finding(Where.ITEM, f"{kind}.{id}", phrase("It is there {times} times.", times=times))
    if totals != [(len(rows), sum_of_seals)]:
        yield Finding(Where.ITEM, "", phrase("The items are not those that were counted."))


def _in_record(connection: Connection, version: int) -> Iterator[Finding]:
    """What needs whole items to be seen."""
    record: Record | None = None
    try:
        record = row.load(connection)
    except (Fault, DatabaseError, UnicodeError, RecursionError):
        if version == len(migration.MIGRATIONS):
            yield Finding(Where.FILE, "", phrase("The record cannot be opened."))
    for lost in dangling(record) if record else ():
        words = phrase(
            "{field} names {target}.{id}, which is not there.",
            field=lost.field,
            target=lost.target,
            id=lost.wanted,
        )
        yield Finding(Where.REFERENCE, f"{lost.kind}.{lost.id}", words)
    yield from _in_attachments(connection, record)


def _in_attachments(connection: Connection, record: Record | None) -> Iterator[Finding]:
    names = {each.digest: each.name for each in attachments_of(record)} if record else {}
    try:
        kept = blob.kept(connection)
        for digest in blob.spoilt(connection):
            yield Finding(
                Where.ATTACHMENT, names.get(digest, digest), phrase("It is not as it was attached.")
            )
    except (DatabaseError, UnicodeError):
        yield Finding(Where.ATTACHMENT, "", phrase("Not all attached files can be read."))
        return
    for digest, name in names.items():
        if digest not in kept:
            yield Finding(Where.ATTACHMENT, name, phrase("Only its name was kept."))

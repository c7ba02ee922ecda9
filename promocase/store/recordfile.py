"""One record on disk, open here and nowhere else."""

import os
from collections.abc import Generator, Iterable
from contextlib import ExitStack, contextmanager, suppress
from datetime import datetime
from functools import reduce
from pathlib import Path
from typing import Self

from promocase.domain.attached import attachments_of
from promocase.domain.change import Change, applied
from promocase.domain.record import Record
from promocase.errors import PromocaseError
from promocase.phrase import phrase
from promocase.store import backup, blob, journal, migration, row, search, soundness
from promocase.store.connection import Connection, DatabaseError, connect, lock
from promocase.store.copying import Source, back_up_before_update, write_copy
from promocase.store.entrance import SUFFIX, look_at, may_write
from promocase.store.fault import Damaged, damaged, no_folder, speaking, speaking_of_reading
from promocase.store.fresh import write_fresh
from promocase.store.part import put_parts
from promocase.store.search import Hit
from promocase.store.transaction import transaction
from promocase.store.watch import Watch
from promocase.store.whole import behind_links, make_private, whole


class RecordFile:
    """An open record file. Every method raises PromocaseError for what the disk or the file does wrong.

    ``record`` is what the file held when it was opened. Not for two threads at a time.
    """

    def __init__(
        self, path: Path, connection: Connection, watch: Watch, record: Record, is_writable: bool
    ) -> None:
        self.path = path
        self.record = record
        self.is_writable = is_writable
        self._connection = connection
        self._watch = watch
        self._now = record
        self._kept = blob.kept(connection)

    @classmethod
    def create(cls, path: Path, record: Record, attached: Iterable[bytes] = ()) -> Self:
        """Make a new file, and its folder where missing; a file that is already there is left alone."""
        with speaking(path):
            if path.exists():
                raise PromocaseError(
                    phrase("“{path}” is already there. It was left as it is.", path=path),
                    phrase("Choose another name."),
                )
            try:
                make_private(path.parent)
            except (FileNotFoundError, FileExistsError, NotADirectoryError) as error:
                raise no_folder(path.parent) from error
            with _record_whole(path) as beside:
                write_fresh(beside, record, attached)
        return cls.open(path)

    @classmethod
    def open(cls, path: Path) -> Self:
        """Load all of a file and lock it; an older one is brought to today's version.

        Damaged, with its newest backup, where not all of it is as it was written.
        """
        try:
            return cls._opened(path)
        except Damaged as error:
            newest = next(iter(backup.backups_in(backup.folder_for(path))), None)
            raise damaged(path, newest.path if newest else None) from error

    @classmethod
    def _opened(cls, path: Path) -> Self:
        with speaking_of_reading(path):
            look_at(path)
        with speaking(path, is_read=True), ExitStack() as undo:
            lost_its_journal = journal.settle(path)
            connection = connect(path)
            undo.callback(connection.close)
            is_writable = lock(connection) and may_write(path)
            if is_writable:
                journal.sweep(path)
            version = migration.recognise(connection, path)
            soundness.ensure(connection, path, is_writable=is_writable)
            if version < len(migration.MIGRATIONS) and is_writable:
                back_up_before_update(connection, path)
            migration.migrate(connection, path, is_writable=is_writable)
            record = row.load(connection)
            if lost_its_journal and is_writable:
                soundness.rebuild(connection, path)
            if is_writable:
                _let_go_of_unused(connection, record)
            file = cls(path, connection, Watch(path), record, is_writable)
            undo.pop_all()
            return file

    def write(self, changes: Iterable[Change], attached: Iterable[bytes] = ()) -> None:
        """Commit changes, and files that they refer to, in one transaction: all of it or nothing."""
        with speaking(self.path):
            self._watch.check()
            changes = tuple(changes)
            with transaction(self._connection):
                coming = [_keep(self._connection, data) for data in attached]
                put_parts(self._connection, (part for change in changes for part in change.parts))
            self._watch.note()
            self._now = reduce(applied, changes, self._now)
            self._kept |= set(coming)

    def attachment(self, digest: str) -> bytes:
        """The bytes kept under a digest."""
        with speaking(self.path, is_read=True):
            return blob.fetch(self._connection, digest, self.path)

    def readable(self, digest: str) -> bytes | None:
        """The bytes kept under a digest, or None where they are not those that were attached."""
        return blob.readable(self._connection, digest)

    def digests(self) -> frozenset[str]:
        """Of all files kept inside."""
        with speaking(self.path, is_read=True):
            return blob.kept(self._connection)

    def search(self, query: str, limit: int = 50) -> tuple[Hit, ...]:
        """The items that hold every word of the query, best first."""
        with speaking(self.path, is_read=True):
            return search.search(self._connection, query, limit)

    def save_copy(
        self, path: Path, changes: Iterable[Change] = (), attached: Iterable[bytes] = ()
    ) -> tuple[str, ...]:
        """Write a copy, with changes that this file may not have taken yet, and verify it.

        A file that is there already is replaced, when the copy is whole. Where this file is no longer the one
        that was opened, the copy is made of what is in memory. The answer names the attached files that could
        not be read, and so are not in the copy.
        """
        if _is_same(path, self.path):
            raise PromocaseError(
                phrase("“{name}” is the record itself, which is always saved.", name=path.name),
                phrase("Choose another name for the copy."),
            )
        source = Source(self._connection, self._now, self._kept)
        with speaking(path), _record_whole(path) as beside:
            return write_copy(source, beside, tuple(changes), tuple(attached))

    def back_up(self, now: datetime, folder: Path | None = None) -> tuple[Path, tuple[str, ...]]:
        """A copy by the moment it is made, verified by opening it, and older ones thinned out.

        Where it lies, and the names of attached files that could not be read.
        """
        folder = folder or backup.folder_for(self.path)
        with speaking(folder):
            make_private(folder)
        made = backup.name_at(folder, now)
        lost = self.save_copy(made)
        backup.thin(folder)
        return made, lost

    def back_up_daily(self, now: datetime) -> None:
        """The same once a day where something changed. That it fails must not stop what comes after it."""
        with suppress(PromocaseError, OSError):
            if backup.is_due(self.path, now):
                self.back_up(now)

    def close(self) -> None:
        """Unlock the file. What was written is already on disk."""
        self._connection.close()
        self._watch.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def names_record(path: Path) -> bool:
    """Does a name say that a record is there, by itself or through the links it leads along?"""
    return SUFFIX in (path.suffix.lower(), Path(os.path.realpath(path)).suffix.lower())


@contextmanager
def _record_whole(path: Path) -> Generator[Path]:
    """As `whole`, for a record: no journal that lies at its name may be rolled into it."""
    with journal.cleared(behind_links(path)), whole(path) as beside:
        yield beside


def _keep(connection: Connection, data: bytes) -> str:
    digest = blob.digest_of(data)
    blob.keep(connection, digest, data)
    return digest


def _let_go_of_unused(connection: Connection, record: Record) -> None:
    """Mere tidying: on a full disk or in a read-only folder a record opens all the same."""
    with suppress(DatabaseError), transaction(connection):
        blob.collect(connection, (file.digest for file in attachments_of(record)))


def _is_same(one: Path, other: Path) -> bool:
    return one.exists() and other.exists() and one.samefile(other)

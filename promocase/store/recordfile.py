"""One record on disk, open here and nowhere else."""

import os
from collections.abc import Generator, Iterable
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Self

from promocase.domain.attached import attachments_of
from promocase.domain.change import Change
from promocase.domain.record import Record
from promocase.errors import PromocaseError
from promocase.phrase import phrase
from promocase.store import blob, journal, migration, row, search, soundness
from promocase.store.connection import Connection, DatabaseError, connect, lock
from promocase.store.fault import missing, no_folder, speaking, speaking_of_reading
from promocase.store.part import put_parts
from promocase.store.search import Hit
from promocase.store.transaction import transaction
from promocase.store.watch import Watch
from promocase.store.whole import behind_links, make_private, whole

SUFFIX = ".promocase"

_EMPTY = phrase("“{name}” is empty, not a promocase record.")
_FOLDER = phrase("“{name}” is a folder, not a promocase record.")
_DEVICE = phrase("“{name}” is a device, not a promocase record.")


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
                _write_new(beside, record, attached)
        return cls.open(path)

    @classmethod
    def open(cls, path: Path) -> Self:
        """Load all of a file and lock it; an older one is brought to today's version."""
        with speaking_of_reading(path):
            _look_at(path)
        with speaking(path, is_read=True), ExitStack() as undo:
            lost_its_journal = journal.settle(path)
            connection = connect(path)
            undo.callback(connection.close)
            is_writable = lock(connection) and _may_write(path)
            migration.recognise(connection, path)
            soundness.ensure(connection, path, is_writable=is_writable)
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
            with transaction(self._connection):
                for data in attached:
                    blob.keep(self._connection, blob.digest_of(data), data)
                put_parts(self._connection, (part for change in changes for part in change.parts))
            self._watch.note()

    def attachment(self, digest: str) -> bytes:
        """The bytes kept under a digest."""
        with speaking(self.path, is_read=True):
            return blob.fetch(self._connection, digest, self.path)

    def digests(self) -> frozenset[str]:
        """Of all files kept inside."""
        with speaking(self.path, is_read=True):
            return blob.kept(self._connection)

    def search(self, query: str, limit: int = 50) -> tuple[Hit, ...]:
        """The items that hold every word of the query, best first."""
        with speaking(self.path, is_read=True):
            return search.search(self._connection, query, limit)

    def save_copy(self, path: Path, changes: Iterable[Change] = (), attached: Iterable[bytes] = ()) -> None:
        """Write a copy, with changes that this file may not have taken yet, and open it once to verify it.

        A file that is there already is replaced, when the copy is whole.
        """
        if _is_same(path, self.path):
            raise PromocaseError(
                phrase("“{name}” is the record itself, which is always saved.", name=path.name),
                phrase("Choose another name for the copy."),
            )
        with speaking(path), _record_whole(path) as beside:
            self._connection.execute("VACUUM INTO ?", (str(beside),))
            copy = type(self).open(beside)
            try:
                copy.write(changes, attached)
            finally:
                copy.close()

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


def _write_new(path: Path, record: Record, attached: Iterable[bytes]) -> None:
    connection = connect(path)
    try:
        migration.found(connection)
        with transaction(connection):
            row.put_all(connection, record)
            for data in attached:
                blob.keep(connection, blob.digest_of(data), data)
    finally:
        connection.close()


def _let_go_of_unused(connection: Connection, record: Record) -> None:
    """Mere tidying: on a full disk or in a read-only folder a record opens all the same."""
    with suppress(DatabaseError), transaction(connection):
        blob.collect(connection, (file.digest for file in attachments_of(record)))


def _is_same(one: Path, other: Path) -> bool:
    return one.exists() and other.exists() and one.samefile(other)


def _may_write(path: Path) -> bool:
    """SQLite takes the lock of a file it may only read, and needs the folder for its journal."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _look_at(path: Path) -> None:
    """What can be told before the database touches the file."""
    if not path.exists():
        raise missing(path)
    if not os.access(path, os.R_OK):
        raise PromocaseError(
            phrase("“{name}” may not be read.", name=path.name),
            phrase("Allow reading it, or open a copy of it."),
        )
    if not path.is_file() or path.stat().st_size == 0:
        words = _EMPTY if path.is_file() else _FOLDER if path.is_dir() else _DEVICE
        raise PromocaseError(words.filled(name=path.name), phrase("Open another file, or a copy of it."))

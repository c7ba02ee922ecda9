"""A journal that a kill left belongs to a name, not to a file: SQLite rolls it into whatever lies there.

So before a file that has one is opened, it is looked at by itself. A record that is whole without its journal
stays as it is, and the journal is put out of the way. Only a file that is not whole gets its journal, tried
on copies of both first; where nothing whole comes of that either, both stay as they are.

A journal (https://sqlite.org/fileformat2.html#the_rollback_journal) begins with a mark, and holds pages as
they were before; those of the write-ahead log beside a file lie under another name, and no record has one.
"""

import os
import secrets
import shutil
from collections.abc import Generator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from promocase.store.connection import (
    SQLITE_READONLY,
    DatabaseError,
    code_of,
    connect,
    connect_reading,
)
from promocase.store.fault import busy, damaged
from promocase.store.header import HEAD, MARK, holds_no_page, is_own
from promocase.store.soundness import is_whole
from promocase.store.whole import PRIVATE

try:
    import fcntl
except ImportError:  # Windows; the time in which another may come in between is short
    fcntl = None

_LOG_MARK = bytes.fromhex("377f0682")[:3]
"""The last bit of its fourth byte tells the order of bytes."""
_LOCKED_FROM, _LOCKED = 0x40000000, 512
"""The bytes whose locks say who reads and writes (https://sqlite.org/src/file/src/os.h)."""


def journal_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")


def log_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def is_left(path: Path) -> bool:
    """Does a journal lie beside the file, with something in it to be rolled back?"""
    return _begins(journal_of(path), MARK)


def settle(path: Path) -> bool:
    """Make the file safe to open; True if that took a journal away, so that all derived is to be made anew.

    PromocaseError if nothing whole comes of file and journal; both stay then as they are.
    """
    if _begins(log_of(path), _LOG_MARK) and _is_ours_to_touch(path):
        _put_aside(log_of(path))
    if not is_left(path) or not _waits(path):
        return False
    with _held(path) as file, ExitStack() as undo:
        alone = connect_reading(path, by_itself=True)
        undo.callback(alone.close)  # not before the end: to close it drops the lock
        if is_whole(alone, path):
            _let_go(path, file)
            return True
        _see_that_it_recovers(path, file)
        return False


def taken_back(path: Path, scratch: Path) -> bytes | None:
    """The file as it was before the step that the journal is of, by a copy of both; None if that fails."""
    try:
        with path.open("rb") as file:
            _copy(file, scratch)
        _copy_journal(path, scratch)
        connect(scratch).close()
        return scratch.read_bytes()
    except DatabaseError:
        return None
    finally:
        for each in (scratch, journal_of(scratch)):
            each.unlink(missing_ok=True)


@contextmanager
def cleared(path: Path) -> Generator[None]:
    """While a file is put at a name, no journal of another lies there; it comes back if the block fails."""
    moved = [
        (beside, _put_aside(beside))
        for beside, mark in ((journal_of(path), MARK), (log_of(path), _LOG_MARK))
        if _begins(beside, mark)
    ]
    is_done = False
    try:
        yield
        is_done = True
    finally:
        for beside, aside in moved if not is_done else ():
            aside.rename(beside)


def _begins(path: Path, mark: bytes) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(mark)) == mark
    except (FileNotFoundError, IsADirectoryError):
        return False


def sweep(path: Path) -> None:
    """Remove a journal with nothing to take back, whose pages hold old words. Whoever calls has the lock.

    An open record keeps its journal from step to step, without its mark; a kill in between leaves it.
    """
    if not is_left(path):
        with suppress(OSError):  # none there, or a folder in its place
            journal_of(path).unlink()


def see_that_nobody_writes(path: Path) -> None:
    """DatabaseError if somebody has the file open, so that a journal beside it is no sign of a kill."""
    _waits(path)


def _waits(path: Path) -> bool:
    """Would SQLite roll it back? DatabaseError if somebody has the file open, whose journal it then is."""
    connection = connect_reading(path)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
    except DatabaseError as error:
        return _must_be_ours(error)
    finally:
        connection.close()
    return False


def _must_be_ours(error: Exception) -> bool:
    if code_of(error) != SQLITE_READONLY:
        raise error
    return True


def _is_ours_to_touch(path: Path) -> bool:
    """A record is never in the mode that needs a log, whatever log lies there."""
    connection = connect_reading(path, by_itself=True)
    try:
        return connection.execute("PRAGMA journal_mode").fetchall() != [("wal",)]
    except DatabaseError:
        return False
    finally:
        connection.close()


@contextmanager
def _held(path: Path) -> Generator[BinaryIO]:
    """The file for reading, while no other process may open it as a database."""
    with path.open("r+b" if os.access(path, os.W_OK) else "rb", buffering=0) as file:
        if fcntl is not None and file.writable():
            try:
                fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, _LOCKED, _LOCKED_FROM)
            except BlockingIOError as error:
                raise busy(path) from error
        yield file


def _let_go(path: Path, file: BinaryIO) -> None:
    """Remove the file's own journal, which it does not need; one that is not surely its own is kept."""
    is_needless = holds_no_page(journal_of(path))
    with suppress(OSError):  # no room to try it out
        is_needless = is_needless or (_is_own(path, file) and _recovers(path, file))
    if is_needless:
        journal_of(path).unlink()
    else:
        _put_aside(journal_of(path))


def _see_that_it_recovers(path: Path, file: BinaryIO) -> None:
    """PromocaseError if no whole record comes of file and journal; what is not surely one piece is kept."""
    is_sure = _is_own(path, file)
    try:
        if not _recovers(path, file):
            raise damaged(path)
    except OSError:  # no room to try it out
        if not is_sure:
            raise
    if not is_sure:
        _keep_both(path, file)


def _is_own(path: Path, file: BinaryIO) -> bool:
    file.seek(0)
    return is_own(journal_of(path), file.read(HEAD))


def _recovers(path: Path, file: BinaryIO) -> bool:
    """Does a whole record come of copies of both?"""
    trial = path.with_name(f".{path.name[:30]}.{secrets.token_hex(6)}.new")
    try:
        _copy(file, trial)
        _copy_journal(path, trial)
        return _is_whole_when_opened(trial)
    finally:
        for each in (trial, journal_of(trial)):
            each.unlink(missing_ok=True)


def _is_whole_when_opened(path: Path) -> bool:
    try:
        connection = connect(path)
    except DatabaseError:
        return False
    try:
        return is_whole(connection, path)
    finally:
        connection.close()


def _keep_both(path: Path, file: BinaryIO) -> None:
    """Copies under a name of their own, which together are what file and journal were."""
    kept = _free(path.with_name(f"{path.stem} (set aside){path.suffix}"))
    _copy(file, kept)
    _copy_journal(path, kept)


def _put_aside(path: Path) -> Path:
    aside = _free(path.with_name(f"{path.name}.aside"))
    path.chmod(PRIVATE)
    return path.rename(aside)


def _free(path: Path) -> Path:
    """This name, or the first like it that nothing has."""
    number, free = 2, path
    while free.exists():
        number, free = number + 1, path.with_name(f"{path.stem} {number}{path.suffix}")
    return free


def _copy_journal(path: Path, copy: Path) -> None:
    with journal_of(path).open("rb") as file:
        _copy(file, journal_of(copy))


def _copy(file: BinaryIO, path: Path) -> None:
    file.seek(0)
    with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE), "wb") as copy:
        shutil.copyfileobj(file, copy)

"""What the disk or the database said, in words a person can act on."""

import errno
import shlex
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path

from promocase.domain.plain import Fault
from promocase.errors import PromocaseError
from promocase.phrase import Phrase, phrase, plural
from promocase.store.connection import (
    SQLITE_BUSY,
    SQLITE_CANTOPEN,
    SQLITE_FULL,
    SQLITE_IOERR,
    SQLITE_NOMEM,
    SQLITE_NOTADB,
    SQLITE_READONLY,
    DatabaseError,
    code_of,
)

_CODES = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT, errno.EFBIG), SQLITE_FULL),
    **dict.fromkeys((errno.EROFS, errno.EACCES, errno.EPERM), SQLITE_READONLY),
}

_WORDS: dict[int, tuple[Phrase, Phrase]] = {
    SQLITE_BUSY: (
        phrase("“{name}” is open in another window of promocase."),
        phrase("Go on in that window, or close it and try again."),
    ),
    SQLITE_FULL: (
        phrase("The disk is full, so “{name}” could not be written. What was in it before is still there."),
        phrase("Delete something else to make room, then try again."),
    ),
    SQLITE_READONLY: (
        phrase("“{name}” could not be written: the file or its folder is read-only. It was left as it is."),
        phrase("Allow writing there, or save a copy in another folder."),
    ),
    SQLITE_CANTOPEN: (
        phrase("“{name}” could not be written: its folder is gone or read-only. It was left as it is."),
        phrase("Bring the folder back or allow writing there, or save a copy in another folder."),
    ),
    SQLITE_IOERR: (
        phrase("The disk did not take “{name}”. What was in it before is still there."),
        phrase(
            "See that the disk is connected and has room, then try again, or save a copy on another disk."
        ),
    ),
    SQLITE_NOMEM: (
        phrase("There was not enough memory for “{name}”. It was left as it is."),
        phrase("Close other programs, then try again."),
    ),
    SQLITE_NOTADB: (
        phrase("“{name}” is not a promocase record, or it is damaged. It was left as it is."),
        phrase("Open another file, or a copy of this one."),
    ),
}


_DAMAGED = phrase("“{name}” is damaged and cannot be read whole. It was left as it is.")


class Damaged(PromocaseError):
    """The file is a record, but not all of it is as it was written."""


def damaged(path: Path, backup: Path | None = None) -> Damaged:
    """What is told of it, and of the newest backup where there is one."""
    if backup is not None:
        return Damaged(
            _DAMAGED.filled(name=path.name),
            phrase(
                "Copy its newest backup, “{backup}”, to where you want it, and open that. "
                "Or read what is left into a new record with: promocase rescue {path} -o NEW{suffix}",
                backup=backup,
                path=shlex.quote(str(path)),
                suffix=path.suffix,
            ),
        )
    return Damaged(
        _DAMAGED.filled(name=path.name),
        phrase(
            "Open a copy of it made earlier, or read what is left into a new record with: "
            "promocase rescue {path} -o NEW{suffix}",
            path=shlex.quote(str(path)),
            suffix=path.suffix,
        ),
    )


def busy(path: Path) -> PromocaseError:
    return _explained(path, SQLITE_BUSY)


def foreign(path: Path) -> PromocaseError:
    """It says that it is a record, but it is built otherwise."""
    return PromocaseError(
        phrase(
            "“{name}” is not built as a promocase record is: it is another program's file, or damaged. "
            "It was left as it is.",
            name=path.name,
        ),
        phrase("Open another file, or a copy of this one."),
    )


def unreadable(path: Path) -> PromocaseError:
    """The disk did not give what is in the file, which may well be whole."""
    return PromocaseError(
        phrase("The disk could not read “{name}”. The file may be whole all the same.", name=path.name),
        phrase("See that the disk is connected, and try again; or copy the file to another disk."),
    )


def left_out(names: Sequence[str]) -> Phrase:
    """What is told when attached files could not be read, and all else was done."""
    return plural(
        "The attached file {names} could not be read and was left out.",
        "{count} attached files could not be read and were left out: {names}.",
        len(names),
        names=", ".join(f"“{name}”" for name in names),
    )


def too_long(path: Path) -> PromocaseError:
    return PromocaseError(
        phrase("The name “{start}…” is too long for the disk. Nothing was written.", start=path.name[:40]),
        phrase("Choose a shorter name."),
    )


def missing(path: Path) -> PromocaseError:
    return PromocaseError(
        phrase("There is no file “{path}”.", path=path),
        phrase("Check its name and folder; it may have been moved or renamed."),
    )


def no_folder(folder: Path) -> PromocaseError:
    return PromocaseError(
        phrase(
            "No record can be kept in “{folder}”: there is no such folder, and it cannot be made.",
            folder=folder,
        ),
        phrase("Choose another folder for it."),
    )


@contextmanager
def speaking(path: Path, *, is_read: bool = False) -> Generator[None]:
    """Let whatever the disk or the database raise about a file come out as a PromocaseError that names it.

    ``is_read``: nothing is written, so what the disk refused is a page that should have been read.
    """
    try:
        yield
    except DatabaseError as error:
        raise _explained(path, code_of(error), is_read=is_read) from error
    except (Fault, UnicodeError, RecursionError) as error:
        raise damaged(path) from error
    except FileNotFoundError as error:
        raise missing(Path(error.filename or path)) from error
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            raise too_long(path) from error
        raise _explained(path, _CODES.get(error.errno or 0, SQLITE_IOERR), is_read=is_read) from error


@contextmanager
def speaking_of_reading(path: Path) -> Generator[None]:
    """The same for a file or folder that is only read or looked at."""
    try:
        yield
    except FileNotFoundError as error:
        raise missing(path) from error
    except IsADirectoryError as error:
        raise PromocaseError(
            phrase("“{path}” is a folder, not a file.", path=path), phrase("Name a file in it.")
        ) from error
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            raise too_long(path) from error
        raise PromocaseError(
            phrase("“{path}” could not be read ({reason}).", path=path, reason=error.strerror),
            phrase("Allow reading it, or choose another."),
        ) from error


def _explained(path: Path, code: int, *, is_read: bool = False) -> PromocaseError:
    if is_read and code == SQLITE_IOERR:
        return unreadable(path)
    if code not in _WORDS:
        return damaged(path)
    message, hint = _WORDS[code]
    return PromocaseError(message.filled(name=path.name), hint)

"""What the disk or the database said, in words a person can act on."""

import errno
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from promocase.domain.plain import Fault
from promocase.errors import PromocaseError
from promocase.store.connection import (
    SQLITE_BUSY,
    SQLITE_CANTOPEN,
    SQLITE_FULL,
    SQLITE_IOERR,
    SQLITE_NOTADB,
    SQLITE_READONLY,
    DatabaseError,
    code_of,
)

_CODES = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT, errno.EFBIG), SQLITE_FULL),
    **dict.fromkeys((errno.EROFS, errno.EACCES, errno.EPERM), SQLITE_READONLY),
}

_WORDS: dict[int, tuple[str, str]] = {
    SQLITE_BUSY: (
        "“{name}” is open in another window of promocase.",
        "Go on in that window, or close it and try again.",
    ),
    SQLITE_FULL: (
        "The disk is full, so “{name}” could not be written. What was in it before is still there.",
        "Delete something else to make room, then try again.",
    ),
    SQLITE_READONLY: (
        "“{name}” could not be written: the file or its folder is read-only. It was left as it is.",
        "Allow writing there, or save a copy in another folder.",
    ),
    SQLITE_CANTOPEN: (
        "“{name}” could not be written: its folder is gone or read-only. It was left as it is.",
        "Bring the folder back or allow writing there, or save a copy in another folder.",
    ),
    SQLITE_IOERR: (
        "The disk did not take “{name}”. What was in it before is still there.",
        "See that the disk is connected and has room, then try again, or save a copy on another disk.",
    ),
    SQLITE_NOTADB: (
        "“{name}” is not a promocase record, or it is damaged. It was left as it is.",
        "Open another file, or a copy of this one.",
    ),
}


def damaged(path: Path) -> PromocaseError:
    """The file is a record, but not all of it is as it was written."""
    return PromocaseError(
        f"“{path.name}” is damaged and cannot be read whole. It was left as it is.",
        "Open a copy of it made earlier, and keep this file: parts of it may still be rescued.",
    )


def too_long(path: Path) -> PromocaseError:
    return PromocaseError(
        f"The name “{path.name[:40]}…” is too long for the disk. Nothing was written.",
        "Choose a shorter name.",
    )


def missing(path: Path) -> PromocaseError:
    return PromocaseError(
        f"There is no file “{path}”.", "Check its name and folder; it may have been moved or renamed."
    )


def no_folder(folder: Path) -> PromocaseError:
    return PromocaseError(
        f"No record can be kept in “{folder}”: there is no such folder, and it cannot be made.",
        "Choose another folder for it.",
    )


@contextmanager
def speaking(path: Path) -> Generator[None]:
    """Let whatever the disk or the database raise about a file come out as a PromocaseError that names it."""
    try:
        yield
    except DatabaseError as error:
        raise _explained(path, code_of(error)) from error
    except (Fault, UnicodeError, RecursionError) as error:
        raise damaged(path) from error
    except FileNotFoundError as error:
        raise missing(Path(error.filename or path)) from error
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            raise too_long(path) from error
        raise _explained(path, _CODES.get(error.errno or 0, SQLITE_IOERR)) from error


@contextmanager
def reading(path: Path) -> Generator[None]:
    """The same for a file or folder that is only read or looked at."""
    try:
        yield
    except FileNotFoundError as error:
        raise missing(path) from error
    except IsADirectoryError as error:
        raise PromocaseError(f"“{path}” is a folder, not a file.", "Name a file in it.") from error
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            raise too_long(path) from error
        raise PromocaseError(
            f"“{path}” could not be read ({error.strerror}).", "Allow reading it, or choose another."
        ) from error


def _explained(path: Path, code: int) -> PromocaseError:
    if code not in _WORDS:
        return damaged(path)
    message, hint = _WORDS[code]
    return PromocaseError(message.format(name=path.name), hint)

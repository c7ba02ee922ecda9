"""What can be told of a record file before the database touches it."""

import os
from pathlib import Path

from promocase.errors import PromocaseError
from promocase.phrase import phrase
from promocase.store.fault import missing

SUFFIX = ".promocase"

_EMPTY = phrase("“{name}” is empty, not a promocase record.")
_FOLDER = phrase("“{name}” is a folder, not a promocase record.")
_DEVICE = phrase("“{name}” is a device, not a promocase record.")


def may_write(path: Path) -> bool:
    """SQLite takes the lock of a file it may only read, and needs the folder for its journal."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def look_at(path: Path) -> None:
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

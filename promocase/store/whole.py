"""Files written whole or not at all, and read by nobody but their owner."""

import os
import secrets
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from promocase.errors import PromocaseError
from promocase.phrase import phrase


@contextmanager
def whole(path: Path) -> Generator[Path]:
    """A fresh empty file beside ``path`` that takes its place when the block ends well, and is gone if not.

    PromocaseError where there can be no such file; OSError if the disk refuses.
    """
    if not path.parent.is_dir():
        raise PromocaseError(
            phrase("There is no folder “{folder}”.", folder=path.parent),
            phrase("Make it first, or choose another."),
        )
    if path.is_dir():
        raise PromocaseError(
            phrase("“{path}” is a folder.", path=path), phrase("Add the name of the file to be written.")
        )
    if path.exists() and not path.is_file():
        raise PromocaseError(
            phrase("“{path}” is a device, not a file.", path=path), phrase("Name a file to be written.")
        )
    beside = path.with_name(f".{path.name[:80]}.{secrets.token_hex(6)}.new")
    os.close(os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    try:
        yield beside
        _on_disk(beside)
        beside.replace(path)
        _on_disk(path.parent)
    finally:
        with suppress(FileNotFoundError):
            beside.unlink()


def write_whole(path: Path, data: bytes) -> None:
    """Write a file whole or not at all; raises as `whole` does."""
    with whole(path) as beside:
        beside.write_bytes(data)


def make_private(folder: Path) -> None:
    """Make the folder and those above it that are missing, for their owner alone."""
    if not folder.is_dir():
        make_private(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)


def _on_disk(path: Path) -> None:
    """Wait until the disk has it; Windows cannot do so for a folder and need not."""
    if path.is_dir() and os.name == "nt":
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

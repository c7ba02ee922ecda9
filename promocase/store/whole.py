"""Files written whole or not at all, and read by nobody but their owner."""

import errno
import os
import secrets
import stat
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from promocase.errors import PromocaseError
from promocase.phrase import phrase

PRIVATE = 0o600
"""The mode of a file that is its owner's alone."""


@contextmanager
def whole(path: Path) -> Generator[Path]:
    """A fresh empty file beside ``path`` that takes its place when the block ends well, and is gone if not.

    A link stays a link: the file it leads to is replaced, or made. A file that was there keeps its mode, a
    new one is its owner's alone. PromocaseError where there can be no such file; OSError if the disk refuses.
    """
    target = behind_links(path)
    _check(target)
    mode = _mode_kept(target)
    beside = target.with_name(f".{_short(target.name)}.{secrets.token_hex(6)}.new")
    os.close(os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE))
    try:
        yield beside
        if mode != PRIVATE:
            beside.chmod(mode)
        _on_disk(beside)
        beside.replace(target)
        _on_disk(target.parent)
    finally:
        with suppress(FileNotFoundError):
            beside.unlink()


def behind_links(path: Path) -> Path:
    """What a name leads to, whether or not it is there; PromocaseError for links that lead in a circle."""
    if not path.is_symlink():
        return path
    target = Path(os.path.realpath(path))
    if target.is_symlink():
        raise PromocaseError(
            phrase("“{path}” is a link that leads nowhere but in a circle.", path=path),
            phrase("Remove the link, or choose another name."),
        )
    return target


def write_whole(path: Path, data: bytes) -> None:
    """Write a file whole or not at all; raises as `whole` does."""
    with whole(path) as beside:
        beside.write_bytes(data)


def make_private(folder: Path) -> None:
    """Make the folder and those above it that are missing, for their owner alone."""
    if not folder.is_dir():
        make_private(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)


def _check(path: Path) -> None:
    """PromocaseError, or PermissionError, where no file can be or this one must stay as it is."""
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
    if path.exists() and not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))


def _mode_kept(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode) if path.exists() else PRIVATE


def _short(name: str) -> str:
    """So much of a name that what is added to it still fits: disks count bytes."""
    return name.encode(errors="ignore")[:80].decode(errors="ignore")


def _on_disk(path: Path) -> None:
    """Wait until the disk has it; Windows cannot do so for a folder and need not."""
    if path.is_dir() and os.name == "nt":
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

"""Is the file on disk still the one that was opened?

The database would go on writing into a file that was deleted, or over one that a copy program laid on top of
it. The file is kept open here for reading until the database has closed it: to open and close it in between
would drop the database's lock (https://sqlite.org/howtocorrupt.html, 2.2).
"""

import os
from pathlib import Path

from promocase.errors import PromocaseError
from promocase.phrase import phrase

HEADER = 100
"""Bytes: SQLite's header, whose change counter moves with every commit."""


class Watch:
    """Knows one open file by its identity and by its header after our last commit."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = path.open("rb", buffering=0)
        self._seen = self._header()

    def check(self) -> None:
        """PromocaseError if another hand moved, deleted, replaced or changed the file."""
        name = self._path.name
        try:
            there = self._path.stat()
        except FileNotFoundError:
            raise PromocaseError(
                phrase("“{name}” is no longer in its folder: it was moved, renamed or deleted.", name=name),
                phrase("Bring it back, or save a copy under a new name."),
            ) from None
        if not os.path.samestat(there, os.fstat(self._file.fileno())):
            raise PromocaseError(
                phrase(
                    "“{name}” was replaced by another file while it was open. That file was left as it is.",
                    name=name,
                ),
                phrase("Save a copy under a new name, and compare the two."),
            )
        if self._header() != self._seen:
            raise PromocaseError(
                phrase(
                    "“{name}” was changed by another program while it was open. It was left as it is.",
                    name=name,
                ),
                phrase("Save a copy under a new name, and compare the two."),
            )

    def note(self) -> None:
        """Remember the file as it is now: we have just written it."""
        self._seen = self._header()

    def close(self) -> None:
        self._file.close()

    def _header(self) -> bytes:
        self._file.seek(0)
        return self._file.read(HEADER)

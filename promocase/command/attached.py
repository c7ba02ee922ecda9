"""Attached files on their way out of a record and back in, known by what is in them and not by name."""

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from promocase.domain.item import Attachment
from promocase.errors import PromocaseError
from promocase.phrase import phrase
from promocase.store.fault import speaking_of_reading


def name_for(file: Attachment) -> str:
    """A name that any disk takes, and no two files share."""
    safe = "".join(char if char.isalnum() or char in " ._-" else "_" for char in file.name).strip(" .")
    stem, dot, ending = safe.rpartition(".")
    if not dot:
        return f"{safe[:60]} {file.digest[:12]}".strip()
    return f"{stem[:60]} {file.digest[:12]}.{ending[:20]}".strip()


def found_in(folder: Path | None, wanted: Mapping[str, int]) -> dict[str, bytes]:
    """The files of a folder with one of the wanted digests; their sizes tell which are worth reading."""
    if folder is None:
        return {}
    if not folder.is_dir():
        raise PromocaseError(
            phrase("There is no folder “{folder}”.", folder=folder),
            phrase("Name the folder that `promocase dump --files` wrote."),
        )
    found: dict[str, bytes] = {}
    with speaking_of_reading(folder):
        for path in sorted(folder.iterdir()):
            if path.is_file() and path.stat().st_size in wanted.values():
                data = path.read_bytes()
                if (digest := sha256(data).hexdigest()) in wanted:
                    found[digest] = data
    return found

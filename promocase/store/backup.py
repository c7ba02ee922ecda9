"""Copies of a record that are made without being asked for, and are there when one is needed.

They lie in the platform's data folder, one folder a record, each a whole record of its own that opens like
any other. Their names are the moments they were made (UTC), so a folder of them says all there is to know.
"""

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from platformdirs import user_data_path

from promocase.store.entrance import SUFFIX
from promocase.store.thinning import kept

_MOMENT = "%Y-%m-%d %H%M%S"
_BEFORE_UPDATE = " before update"
"""Ends the name of one that was made before the file was brought to a newer version."""
_UPDATES = 3
"""So many of these stay, beside the others."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy and the moment it was made."""

    path: Path
    at: datetime
    is_before_update: bool = False


def folder_for(record: Path) -> Path:
    """Where the backups of a record lie; another record of the same name has another folder."""
    absolute = record.resolve()
    key = sha256(str(absolute).encode(errors="replace")).hexdigest()[:8]
    name = absolute.stem.encode(errors="ignore")[:80].decode(errors="ignore")
    return user_data_path("promocase", appauthor=False) / "backups" / f"{name} {key}"


def backups_in(folder: Path) -> tuple[Backup, ...]:
    """All that lie there, newest first; files of other names are somebody else's."""
    if not folder.is_dir():
        return ()
    found = (_backup(path) for path in folder.iterdir() if path.suffix == SUFFIX and path.is_file())
    return tuple(sorted((each for each in found if each), key=lambda each: each.at, reverse=True))


def name_at(folder: Path, now: datetime, *, is_before_update: bool = False) -> Path:
    """The name of a backup that is made now."""
    ending = _BEFORE_UPDATE if is_before_update else ""
    return folder / f"{now.astimezone(UTC):{_MOMENT}}{ending}{SUFFIX}"


def is_due(record: Path, now: datetime) -> bool:
    """Was the record changed since its newest backup, and is that of another day?"""
    newest = next((each for each in backups_in(folder_for(record)) if not each.is_before_update), None)
    if newest is None:
        return True
    is_of_today = newest.at.astimezone(now.tzinfo).date() == now.date()
    return not is_of_today and record.stat().st_mtime > newest.path.stat().st_mtime


def thin(folder: Path) -> None:
    """Remove what need not stay. What cannot be removed stays as well."""
    found = backups_in(folder)
    stay = kept(each.at for each in found if not each.is_before_update)
    updates = [each for each in found if each.is_before_update]
    for each in found:
        if each in updates[_UPDATES:] or (not each.is_before_update and each.at not in stay):
            with suppress(OSError):
                each.path.unlink()


def _backup(path: Path) -> Backup | None:
    stem = path.stem
    try:
        at = datetime.strptime(stem.removesuffix(_BEFORE_UPDATE), _MOMENT).replace(tzinfo=UTC)
    except ValueError:
        return None
    return Backup(path, at, stem.endswith(_BEFORE_UPDATE))

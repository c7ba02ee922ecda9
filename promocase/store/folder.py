"""Where records lie when nobody says otherwise, and which were open last."""

import json
from contextlib import suppress
from pathlib import Path
from typing import cast

from platformdirs import user_config_path, user_data_path

from promocase.store.recordfile import SUFFIX
from promocase.store.whole import make_private, write_whole

NAME = "promocase"
MOST_RECENT = 10


def default_record_path() -> Path:
    """The record of a person who never chose a place: in the platform's data folder.

    Its name is the same in every language, or it would not be found again in another.
    """
    return user_data_path(NAME, appauthor=False) / f"My record{SUFFIX}"


class Recent:
    """The records opened last, newest first, in a small file of their own. A damaged list is an empty one."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or user_config_path(NAME, appauthor=False) / "recent.json"

    def paths(self) -> tuple[Path, ...]:
        """Those that are still there."""
        return tuple(path for path in self._listed() if path.is_file())

    def note(self, path: Path) -> None:
        """This one was opened just now. A list that cannot be written is no reason to stop."""
        listed = dict.fromkeys((path.absolute(), *self._listed()))
        text = json.dumps([str(each) for each in listed][:MOST_RECENT], ensure_ascii=False, indent=1)
        with suppress(OSError):
            make_private(self._path.parent)
            write_whole(self._path, f"{text}\n".encode(errors="replace"))

    def _listed(self) -> tuple[Path, ...]:
        try:
            given: object = json.loads(self._path.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return ()
        names = cast(list[object], given) if isinstance(given, list) else []
        return tuple(Path(name) for name in names if isinstance(name, str) and name and "\0" not in name)

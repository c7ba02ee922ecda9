"""Other records, and the way out of this one: asked for, done through the door, told when it fails."""

from collections.abc import Callable
from pathlib import Path

from promocase.errors import PromocaseError
from promocase.phrase import phrase
from promocase.store.fault import left_out
from promocase.store.recordfile import SUFFIX
from promocase.ui.prompts import Prompts
from promocase.ui.shell.record_door import RecordDoor
from promocase.ui.tongue import sentences, shown, tr

_COPY, _CLOSE = range(2)
"""The answers when the last words cannot be saved."""

FILTER = phrase("promocase records ({pattern})", pattern=f"*{SUFFIX}")


class Filing:
    """Asks over the window; ``name`` tells what the record at hand is called."""

    def __init__(self, door: Callable[[], RecordDoor], prompts: Prompts, name: Callable[[], str]) -> None:
        self._door = door
        self._prompts = prompts
        self._name = name

    def new(self) -> None:
        suggested = self._door().folder() / f"{tr('New record')}{SUFFIX}"
        path = self._prompts.save_file(tr("New record"), FILTER, suggested)
        if path is not None:
            self._done(lambda: self._door().create(path))

    def open(self) -> None:
        path = self._prompts.open_file(tr("Open a record"), FILTER, self._door().folder())
        if path is not None:
            self.open_path(path)

    def open_path(self, path: Path) -> None:
        self._done(lambda: self._door().open(path))

    def explore(self, sample: str) -> None:
        self._done(lambda: self._door().explore(sample))

    def save_copy(self) -> bool:
        """Was a copy written?"""
        suggested = self._door().folder() / f"{tr('{name}, copy', name=self._name())}{SUFFIX}"
        path = self._prompts.save_file(tr("Save a copy"), FILTER, suggested)
        return path is not None and self._done(lambda: self._copy(path))

    def _copy(self, path: Path) -> None:
        if lost := self._door().save_copy(path):
            self._prompts.tell(shown(left_out(lost)), tr("Attach them again where you still have them."))

    def may_close(self) -> bool:
        """Let go of the record; the person is asked where its last words cannot be saved."""
        try:
            self._door().leave()
        except PromocaseError as error:
            answer = self._prompts.choose(
                tr("Your last words could not be saved."),
                sentences(error.message, error.hint, tr("They are still here, in this window.")),
                (tr("Save a copy…"), tr("Close without them")),
                stay=tr("Keep the window open"),
            )
            if answer != _CLOSE and not (answer == _COPY and self.save_copy()):
                return False
            self._door().abandon()
        return True

    def _done(self, do: Callable[[], object]) -> bool:
        try:
            do()
        except PromocaseError as error:
            self._prompts.tell(error.message, error.hint)
            return False
        return True

"""What every test of the window stands on: a blank record at a desk, with clock and ids that repeat."""

import hashlib
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from promocase.domain.item import Attachment
from promocase.domain.record import Record, blank_record
from promocase.editing.editor import Editor
from promocase.ui.desk import Desk, Doors
from promocase.ui.export_door import ExportDoor
from promocase.ui.theme import Theme
from promocase.ui.tokens import Appearance

TODAY = date(2026, 3, 14)


@pytest.fixture
def now() -> Callable[[], datetime]:
    """A clock that moves a second with every reading."""
    start, seconds = datetime(2026, 3, 14, 14, 2, tzinfo=UTC), count()
    return lambda: start + timedelta(seconds=next(seconds))


@pytest.fixture
def new_id() -> Callable[[], str]:
    numbers = count(1)
    return lambda: f"id-{next(numbers)}"


@pytest.fixture
def record(new_id: Callable[[], str], now: Callable[[], datetime]) -> Record:
    return blank_record(new_id, now())


@pytest.fixture
def editor(record: Record, now: Callable[[], datetime], new_id: Callable[[], str]) -> Editor:
    return Editor(record, now, new_id)


@pytest.fixture
def doors() -> Doors:
    """Attachments are kept in memory."""
    kept: dict[str, bytes] = {}

    def attach(path: Path) -> Attachment:
        content = path.read_bytes()
        digest = hashlib.sha256(content).hexdigest()
        kept[digest] = content
        return Attachment(path.name, digest, len(content))

    return Doors(
        today=lambda: TODAY,
        attach=attach,
        attachment=kept.__getitem__,
        pick_file=lambda parent: None,
        open_attachment=lambda attachment: None,
        export=ExportDoor(
            editions=(("full", "Full case"),),
            themes=(("quiet", "Quiet"),),
            start=lambda wish, ears: lambda: None,
            pick_target=lambda parent, name: None,
            open_path=lambda path: None,
            open_folder=lambda path: None,
        ),
    )


@pytest.fixture
def desk(qtbot: QtBot, editor: Editor, doors: Doors) -> Iterator[Desk]:
    desk = Desk(editor, doors)
    yield desk
    desk.close()


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Theme:
    """One theme for the whole run, as in the program."""
    return Theme(qapp)


@pytest.fixture
def theme(dressed: Theme) -> Iterator[Theme]:
    dressed.choose(Appearance.LIGHT)
    yield dressed
    dressed.choose(Appearance.LIGHT)

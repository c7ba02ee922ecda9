"""What every test of the window stands on: a blank record at a desk, with clock and ids that repeat."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from promocase.document.options import Options
from promocase.domain.choice import Paper
from promocase.domain.item import Attachment
from promocase.domain.record import Record, blank_record
from promocase.editing.editor import Editor
from promocase.errors import PromocaseError
from promocase.ui.desk import Desk, Doors
from promocase.ui.look.theme import Theme
from promocase.ui.look.tokens import Appearance
from promocase.ui.process.export_door import ExportDoor
from promocase.ui.process.settings import Settings
from promocase.ui.prompts import Prompts
from promocase.ui.shell.record_door import RecordDoor
from promocase.ui.shell.window import Window
from promocase.ui.tongue import sentences, shown

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
        attachment=lambda digest: _fetched(kept, digest),
        pick_file=lambda parent: None,
        pick_color=lambda parent, start: "",
        open_attachment=lambda attachment: None,
        export=ExportDoor(
            start=lambda wish, ears: lambda: None,
            pick_target=lambda parent, name: None,
            open_path=lambda path: None,
            open_folder=lambda path: None,
            pick_printer=lambda parent, name, paper: None,
            print=lambda wish, ears: lambda: None,
        ),
    )


def _fetched(kept: dict[str, bytes], digest: str) -> bytes:
    if digest not in kept:
        raise PromocaseError("It is not there.")
    return kept[digest]


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


class Answers(Prompts):
    """Answers questions from a list, in order; one that nobody foresaw fails the test."""

    def __init__(self) -> None:
        QObject.__init__(self)
        self.given: list[Any] = []
        self.told: list[str] = []
        self.asked: list[str] = []
        self.suggested: list[Path] = []
        self.beside: list[str] = []
        """What stands beside the questions: details, labels, filters and answers."""

    def open_file(self, title: str, filter: str, folder: Path) -> Path | None:
        return self._next(title, filter)

    def save_file(self, title: str, filter: str, suggested: Path) -> Path | None:
        return self._next(title, filter)

    def save_as(self, title: str, filters: Sequence[str], suggested: Path) -> tuple[Path, int] | None:
        """The answer may be a path alone, with the first filter."""
        self.suggested.append(suggested)
        answer = self._next(title, *filters)
        return answer if answer is None or isinstance(answer, tuple) else (answer, 0)

    def printer(self, name: str, paper: Paper) -> QPrinter | None:
        return self._next(name)

    def tell(self, message: str, hint: str = "") -> None:
        self.told.append(sentences(message, hint))

    def choose(self, question: str, detail: str, answers: tuple[str, ...], stay: str = "") -> int | None:
        return self._next(question, detail, *answers, stay)

    def line(self, title: str, label: str, text: str) -> str | None:
        return self._next(title, label)

    def color(self, title: str, start: str) -> str | None:
        return self._next(title)

    def _next(self, question: str, *more: str) -> Any:
        self.asked.append(shown(question))
        self.beside += map(shown, more)
        assert self.given, f"an unexpected question: {question}"
        return self.given.pop(0)


@pytest.fixture
def prompts(qapp: QApplication) -> Answers:
    return Answers()


@pytest.fixture
def submitted() -> list[tuple[Record, str, Options, str]]:
    """What the preview asked the renderer for."""
    return []


@pytest.fixture
def record_door(tmp_path: Path, submitted: list[tuple[Record, str, Options, str]]) -> RecordDoor:
    """Nothing outside the window does anything; a test replaces what it looks at."""
    nothing = lambda *_: None  # noqa: E731
    return RecordDoor(
        folder=lambda: tmp_path,
        samples=(("payroll-specialist", "Payroll specialist"), ("support-lead", "Support lead")),
        create=nothing,
        open=nothing,
        explore=nothing,
        save_copy=lambda _path: (),
        recent=lambda: (),
        search=nothing,
        leave=nothing,
        abandon=nothing,
        submit=lambda *job: submitted.append(job),
    )


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "window.ini")


@pytest.fixture
def record_name() -> str:
    return "My record"


@pytest.fixture
def window(
    qtbot: QtBot,
    desk: Desk,
    record_door: RecordDoor,
    theme: Theme,
    settings: Settings,
    prompts: Answers,
    record_name: str,
) -> Iterator[Window]:
    """The whole window, with the desk's record on it."""
    window = Window(record_door, theme, settings, prompts)
    window.show_record(desk, record_name, None, is_new=False)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    yield window
    window.door = record_door  # whatever a test put there must not answer when the window closes
    window.close()
    window.close_record()
    window.deleteLater()

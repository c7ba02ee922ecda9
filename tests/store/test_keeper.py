"""Every edit is on disk within a second, and none is lost when the disk refuses or the program is killed."""

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from promocase.domain.place import Place
from promocase.domain.record import Record, blank_record
from promocase.editing.editor import Editor
from promocase.errors import PromocaseError
from promocase.store.keeper import Keeper
from promocase.store.pace import Pace
from promocase.store.recordfile import RecordFile
from promocase.store.unsaved import Unsaved

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
QUICK = Pace(settle=0.02, longest=0.06, retry=0.1)


class Desk:
    """An editor whose changes go to a keeper, as in the window."""

    def __init__(self, path: Path, pace: Pace = QUICK) -> None:
        self.file = RecordFile.create(path, blank_record(lambda: "case", NOW))
        self.saved: list[datetime] = []
        self.failed: list[PromocaseError] = []
        self.threads: set[int] = set()
        self.keeper = Keeper(self.file, self._on_saved, self.failed.append, lambda: NOW, pace)
        ids = count()
        self.editor = Editor(self.file.record, lambda: NOW, lambda: f"n{next(ids)}")
        self.editor.listen(self.keeper.take)

    def _on_saved(self, at: datetime) -> None:
        self.threads.add(threading.get_ident())
        self.saved.append(at)

    def break_disk(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def refuse(*_: object) -> None:
            raise PromocaseError("The disk is full.", "Make room.")

        monkeypatch.setattr(self.file, "write", refuse)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "r.promocase"


@pytest.fixture
def desk(path: Path) -> Iterator[Desk]:
    made = Desk(path)
    yield made
    made.keeper.close(even_unsaved=True)


def wait_for(condition: Callable[[], Any], seconds: float = 5) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.005)


def reopened(path: Path) -> Record:
    with RecordFile.open(path) as file:
        return file.record


def test_that_an_edit_is_saved_by_itself_and_reported_with_its_time(desk: Desk, path: Path) -> None:
    desk.editor.add("goals", name="Lead")
    wait_for(lambda: desk.saved)
    assert desk.saved == [NOW]
    assert desk.threads.isdisjoint({threading.get_ident()})
    desk.keeper.close()
    assert reopened(path) == desk.editor.record


def test_that_a_person_who_never_stops_typing_is_saved_within_a_second(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "r.promocase", Pace())
    place = desk.editor.add("goals")
    start = time.monotonic()
    while not desk.saved and time.monotonic() < start + 2:
        desk.editor.set(place, "name", f"{time.monotonic()}")
        time.sleep(0.02)
    assert time.monotonic() - start < 1
    desk.keeper.close()


def test_that_keystrokes_are_written_as_one(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[int] = []
    write = desk.file.write

    def counting(changes: Any, attached: Any = ()) -> None:
        changes = tuple(changes)
        written.append(sum(len(change.parts) for change in changes))
        write(changes, attached)

    monkeypatch.setattr(desk.file, "write", counting)
    place = desk.editor.add("goals")
    for end in range(200):
        desk.editor.set(place, "name", "x" * end)
    desk.keeper.flush()
    assert sum(written) <= 2 + len(written)


def test_that_a_walk_of_edits_undone_and_redone_is_what_the_file_holds(desk: Desk, path: Path) -> None:
    editor = desk.editor
    first, second = editor.add("goals", name="A"), editor.add("goals", name="B")
    editor.set(second, "name", "B2")
    editor.move(second, 0)
    editor.set(first, "name", "A2")
    editor.remove(first)
    for _ in range(4):
        editor.undo()
    editor.redo()
    editor.set(Place("profile", "profile"), "name", "Ines")
    desk.keeper.close()
    assert reopened(path) == editor.record


def test_that_what_the_disk_refuses_is_kept_and_tried_again(
    desk: Desk, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.break_disk(monkeypatch)
    place = desk.editor.add("goals", name="Lead")
    wait_for(lambda: len(desk.failed) >= 2)
    desk.editor.set(place, "name", "Lead on")
    with pytest.raises(PromocaseError, match="disk is full") as raised:
        desk.keeper.flush()
    assert "kept here" in raised.value.hint and "Make room." in raised.value.hint
    with pytest.raises(PromocaseError):
        desk.keeper.close()
    assert not desk.saved
    monkeypatch.undo()
    wait_for(lambda: desk.saved)
    desk.keeper.close()
    assert reopened(path) == desk.editor.record


def test_that_a_copy_holds_what_the_disk_refused(
    desk: Desk, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.break_disk(monkeypatch)
    desk.editor.add("goals", name="Lead")
    digest = desk.keeper.attach(b"chart")
    wait_for(lambda: desk.failed)
    copy = path.with_name("copy.promocase")
    monkeypatch.undo()
    desk.keeper.save_copy(copy).result(5)
    assert reopened(copy) == desk.editor.record
    assert desk.keeper.attachment(digest).result(5) == b"chart"


def test_that_closing_all_the_same_gives_up_what_the_disk_refused(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(path)
    desk.break_disk(monkeypatch)
    desk.editor.add("goals", name="Lead")
    desk.keeper.close(even_unsaved=True)
    assert reopened(path).goals == ()


def test_that_attachments_are_there_at_once_and_after(desk: Desk) -> None:
    digest = desk.keeper.attach(b"chart")
    assert desk.keeper.attachment(digest).result(5) == b"chart"
    desk.keeper.flush()
    assert desk.keeper.attachment(digest).result(5) == b"chart"
    with pytest.raises(PromocaseError, match="only its name"):
        desk.keeper.attachment("0" * 64).result(5)


def test_that_search_sees_what_was_written_just_now(desk: Desk) -> None:
    place = desk.editor.add("goals", name="Corrections below 40")
    assert [hit.id for hit in desk.keeper.search("below").result(5)] == [place.id]


def test_that_a_search_works_while_the_disk_refuses(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.editor.add("goals", name="Corrections below 40")
    desk.keeper.flush()
    desk.break_disk(monkeypatch)
    desk.editor.add("goals", name="Below all")
    assert len(desk.keeper.search("below").result(5)) == 1


def test_that_taking_never_waits_for_the_disk(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    release, write = threading.Event(), desk.file.write

    def slow(*given: Any) -> None:
        release.wait(5)
        write(*given)

    monkeypatch.setattr(desk.file, "write", slow)
    place = desk.editor.add("goals")
    time.sleep(0.1)
    start = time.monotonic()
    desk.editor.set(place, "name", "Quick")
    assert time.monotonic() - start < 0.05
    release.set()
    desk.keeper.flush()


def test_that_a_bug_in_the_thread_is_told_and_survived(
    desk: Desk, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def bug(*_: object) -> None:
        raise RuntimeError

    seen: list[Any] = []
    monkeypatch.setattr(threading, "excepthook", seen.append)
    with monkeypatch.context() as broken:
        broken.setattr(desk.file, "write", bug)
        place = desk.editor.add("goals", name="Lead")
        wait_for(lambda: desk.failed)
        assert "fault in promocase" in desk.failed[0].message
        with pytest.raises(PromocaseError):
            desk.keeper.flush()
        wait_for(lambda: len(seen) == len(desk.failed))
    desk.editor.set(place, "name", "Lead on")
    desk.keeper.close()
    assert reopened(path) == desk.editor.record


def test_that_a_closed_keeper_takes_nothing_more(path: Path) -> None:
    desk = Desk(path)
    desk.keeper.close()
    desk.keeper.close()
    with pytest.raises(RuntimeError):
        desk.editor.add("goals")


def test_that_of_many_rewrites_only_the_last_waits() -> None:
    ids = count()
    editor = Editor(blank_record(lambda: "case", NOW), lambda: NOW, lambda: f"n{next(ids)}")
    unsaved = Unsaved()
    editor.listen(unsaved.add)
    place = editor.add("goals")
    for text in "abc":
        editor.set(place, "name", text)
    assert [part.after.name for part in unsaved.change.parts if part.after] == ["", "c"]  # pyright: ignore[reportAttributeAccessIssue]
    editor.remove(place)
    assert len(unsaved.change.parts) == 2


WRITER = """
import sys
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from promocase.editing.editor import Editor
from promocase.store.keeper import Keeper
from promocase.store.pace import Pace
from promocase.store.recordfile import RecordFile

file = RecordFile.open(Path(sys.argv[1]))
ids = count(len(file.record.goals))
now = lambda: datetime.now(UTC)
keeper = Keeper(file, lambda at: None, lambda error: None, now, Pace(0.001, 0.002, 1))
editor = Editor(file.record, now, lambda: f"n{next(ids)}")
editor.listen(keeper.take)
for number in count():
    editor.add("goals", name=f"Goal {number}", specific="x" * (number * 997 % 9000))
    keeper.flush()
    print(len(editor.record.goals), flush=True)
"""


def test_that_every_reported_commit_survives_a_kill_at_any_moment(path: Path) -> None:
    RecordFile.create(path, blank_record(lambda: "case", NOW)).close()
    for delay in (0, 0.0007, 0.003, 0.011, 0.027):
        process = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        reported = [process.stdout.readline() for _ in range(5)]
        time.sleep(delay)
        process.kill()
        reported += process.communicate()[0].split()
        record = reopened(path)
        assert len(record.goals) >= int(reported[-1])
        assert [goal.id for goal in record.goals] == [f"n{at}" for at in range(len(record.goals))]


def test_that_a_record_can_be_opened_right_after_a_kill(path: Path) -> None:
    """Locks of the dead free themselves, and a half-written transaction is taken back."""
    record = replace(blank_record(lambda: "case", NOW))
    RecordFile.create(path, record).close()
    process = subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    process.stdout.readline()
    process.kill()
    process.communicate()
    assert reopened(path).goals

"""A journal that a kill left: undone in its own file, never rolled into another under the same name."""

import stat
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from killed import journal_of, kill_while_writing

from promocase.domain.kinds.accomplishment import Accomplishment
from promocase.domain.record import Record, blank_record
from promocase.errors import PromocaseError
from promocase.store.connection import connect
from promocase.store.recordfile import RecordFile

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)


def record_of_year(year: int, many: int = 60) -> Record:
    made = tuple(
        Accomplishment(id=f"a{at}", headline=f"In {year} cut from 212 to {at} a month", changed=NOW)
        for at in range(many)
    )
    return replace(blank_record(lambda: "case", NOW), accomplishments=made)


OLD, OTHER = record_of_year(2024), record_of_year(2025, 90)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A record half written when its program was killed, with the journal that takes it back."""
    path = tmp_path / "r.promocase"
    RecordFile.create(path, OLD).close()
    kill_while_writing(path)
    return path


@pytest.fixture
def other(tmp_path: Path) -> bytes:
    """A whole record, as it lies in a folder of copies."""
    elsewhere = tmp_path / "elsewhere"
    RecordFile.create(elsewhere / "r.promocase", OTHER).close()
    return (elsewhere / "r.promocase").read_bytes()


def opened(path: Path) -> Record:
    with RecordFile.open(path) as file:
        return file.record


def everything_in(folder: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in folder.iterdir() if each.is_file()}


def test_that_a_step_cut_short_is_taken_back_and_leaves_nothing_behind(path: Path) -> None:
    assert opened(path) == OLD
    assert list(everything_in(path.parent)) == [path.name]


def test_that_a_large_step_cut_short_in_the_middle_is_taken_back(tmp_path: Path) -> None:
    path = tmp_path / "r.promocase"
    RecordFile.create(path, OLD).close()
    kill_while_writing(path, is_early=True)
    assert opened(path) == OLD
    assert list(everything_in(tmp_path)) == [path.name]


def test_that_both_are_kept_when_they_are_not_surely_of_one_piece(tmp_path: Path) -> None:
    path = tmp_path / "r.promocase"
    RecordFile.create(path, OLD).close()
    journal = kill_while_writing(path, is_early=True)
    torn = path.read_bytes()
    path.write_bytes(torn[:28] + bytes([0, 0, 0, 99]) + torn[32:])  # so many pages the journal does not know
    torn = path.read_bytes()
    with suppress(PromocaseError):
        assert opened(path) == OLD
    kept = everything_in(tmp_path).values()
    assert torn in kept and journal in kept


def test_that_a_good_copy_laid_over_the_name_is_what_opens(path: Path, other: bytes) -> None:
    journal = journal_of(path).read_bytes()
    path.write_bytes(other)
    assert opened(path) == OTHER
    assert opened(path) == OTHER
    assert journal in everything_in(path.parent).values(), "what was set aside is still there"
    assert not journal_of(path).exists()


def test_that_what_is_set_aside_is_for_its_owner_alone(path: Path, other: bytes) -> None:
    path.write_bytes(other)
    opened(path)
    for each in path.parent.iterdir():
        assert each.is_dir() or stat.S_IMODE(each.stat().st_mode) == 0o600


def test_that_an_earlier_copy_of_the_same_file_is_what_opens(tmp_path: Path) -> None:
    path = tmp_path / "r.promocase"
    RecordFile.create(path, OLD).close()
    earlier = path.read_bytes()
    for text in ("'to', 'down to'", "'cut', 'came'"):
        connection = connect(path)
        connection.execute(f"UPDATE item SET body = replace(body, {text})")
        connection.close()
    kill_while_writing(path)
    path.write_bytes(earlier)
    assert opened(path) == OLD


def test_that_a_step_that_was_wholly_written_stays_written(tmp_path: Path) -> None:
    """Killed after its last page and before its journal went: it is all there."""
    path = tmp_path / "r.promocase"
    RecordFile.create(path, OLD).close()
    connection = connect(path)
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("DELETE FROM item WHERE id = 'a7'")
    connection.execute("COMMIT")
    pages = journal_of(path).read_bytes()[28:]  # it stays beside the file while that is open, with no head
    connection.close()
    head = b"".join(number.to_bytes(4, "big") for number in (0xFFFFFFFF, 0, 20, 512, 4096))
    journal_of(path).write_bytes(bytes.fromhex("d9d505f920a163d7") + head + pages)
    assert len(opened(path).accomplishments) == 59
    assert list(everything_in(tmp_path)) == [path.name], "it was this file's own, and is needed no more"


def test_that_a_journal_that_was_not_yet_on_the_disk_goes(tmp_path: Path) -> None:
    path = tmp_path / "r.promocase"
    RecordFile.create(path, OLD).close()
    head = b"".join(number.to_bytes(4, "big") for number in (0, 0, 2, 512, 4096))
    journal_of(path).write_bytes(bytes.fromhex("d9d505f920a163d7") + head + bytes(9000))
    assert opened(path) == OLD, "SQLite by itself would cut the file to two pages"
    assert list(everything_in(tmp_path)) == [path.name]


def test_that_a_journal_of_a_step_that_ended_goes_with_its_old_words(tmp_path: Path) -> None:
    path = tmp_path / "r.promocase"
    RecordFile.create(path, OLD).close()
    journal_of(path).write_bytes(bytes(28) + b"my old pay" * 100)
    assert opened(path) == OLD
    assert list(everything_in(tmp_path)) == [path.name]


def test_that_neither_file_nor_journal_is_touched_when_nothing_whole_comes_of_them(
    path: Path, other: bytes
) -> None:
    assert other.count(b"to 5 a month") == 1
    path.write_bytes(other.replace(b"to 5 a month", b"to 6 a month"))
    before = everything_in(path.parent)
    with pytest.raises(PromocaseError, match="damaged"):
        opened(path)
    assert everything_in(path.parent) == before


def made_new(path: Path) -> None:
    path.unlink()
    RecordFile.create(path, OTHER).close()


def copied_over(path: Path) -> None:
    with RecordFile.create(path.with_name("source.promocase"), OTHER) as file:
        file.save_copy(path)
    path.with_name("source.promocase").unlink()


@pytest.mark.parametrize("written", [made_new, copied_over])
def test_that_a_file_written_over_the_name_is_not_harmed_by_the_journal(
    path: Path, written: Callable[[Path], None]
) -> None:
    journal = journal_of(path).read_bytes()
    written(path)
    assert not journal_of(path).exists()
    connection = connect(path)  # as another program would
    ((many,),) = connection.execute("SELECT count(*) FROM item WHERE kind = 'accomplishments'")
    connection.close()
    assert many == 90 and opened(path) == OTHER
    assert journal in everything_in(path.parent).values()


def test_that_a_file_that_could_not_be_written_leaves_the_old_pair_as_it_was(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = everything_in(path.parent)

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with RecordFile.create(path.parent / "below" / "source.promocase", OTHER) as file:
        monkeypatch.setattr(Path, "replace", refuse)
        with pytest.raises(PromocaseError, match="disk is full"):
            file.save_copy(path)
    assert everything_in(path.parent) == before


def test_that_a_log_of_another_program_is_not_read_into_a_record(tmp_path: Path) -> None:
    """A write-ahead log belongs to the name as a journal does; a record has none."""
    path, busy = tmp_path / "r.promocase", tmp_path / "busy.promocase"
    for each, record in ((path, OLD), (busy, OTHER)):
        RecordFile.create(each, record).close()
    connection = connect(busy)
    connection.execute("PRAGMA locking_mode = NORMAL")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("UPDATE item SET body = body || ' '")
    log = busy.with_name("busy.promocase-wal").read_bytes()
    connection.close()
    path.with_name("r.promocase-wal").write_bytes(log)
    assert len(log) > 4096 and opened(path) == OLD
    assert log in everything_in(tmp_path).values()

"""What a flipped bit, a repeated id or another program's tables do: mended or told; nothing is half read."""

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from promocase.domain.change import Change, Part
from promocase.domain.kinds.accomplishment import Accomplishment
from promocase.domain.record import Record, blank_record
from promocase.errors import PromocaseError
from promocase.store import recordfile, soundness
from promocase.store.connection import Connection, DatabaseError, Row, connect
from promocase.store.recordfile import RecordFile
from promocase.store.row import item_from_body

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
PAGE = 4096
MADE = tuple(Accomplishment(id=f"a{at}", headline=f"Corrections cut to {at}") for at in range(40))
RECORD = replace(blank_record(lambda: "case", NOW), accomplishments=MADE)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "r.promocase"
    RecordFile.create(path, RECORD).close()
    return path


def run(path: Path, *statements: str) -> None:
    connection = connect(path)
    connection.execute("PRAGMA writable_schema = ON")
    for statement in statements:
        connection.execute(statement)
    connection.close()


def page_of(path: Path, name: str) -> int:
    connection = connect(path)
    ((root,),) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,))
    connection.close()
    return root


def edited(record: Record) -> Change:
    item = record.accomplishments[3]
    changed = replace(item, headline="Another word")
    return Change("", (Part("accomplishments", item.id, item, changed, 3, 3),))


def holds(path: Path) -> Iterator[str]:
    """What an independent look finds wrong with a file."""
    connection = connect(path)
    if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
        yield "not sound"
    if connection.execute("SELECT 1 FROM item GROUP BY kind, id HAVING count(*) > 1").fetchall():
        yield "an id twice"
    connection.close()


@pytest.mark.parametrize("index", ["sqlite_autoindex_item_1", "item_order"])
def test_that_a_flipped_bit_in_an_index_loses_nothing_and_sends_no_edit_astray(
    path: Path, index: str
) -> None:
    """Mended where SQLite can take the index apart; else the file stays as it is."""
    whole = path.read_bytes()
    start = (page_of(path, index) - 1) * PAGE
    used = [at for at in range(start, start + PAGE) if whole[at]]
    chosen = [*used[:20], *used[20::8]]
    mended = sum(is_mended(path, whole, at, 1 << number % 8) for number, at in enumerate(chosen))
    assert mended > len(chosen) * 0.8


def is_mended(path: Path, whole: bytes, at: int, bit: int) -> bool:
    harmed = whole[:at] + bytes([whole[at] ^ bit]) + whole[at + 1 :]
    path.write_bytes(harmed)
    try:
        with RecordFile.open(path) as file:
            assert file.record == RECORD, at
            file.write((edited(file.record),))
            assert [hit.id for hit in file.search("another word")] == ["a3"]
    except PromocaseError as error:
        assert "is damaged" in error.message and path.read_bytes() == harmed
        return False
    assert not list(holds(path)), at
    return True


def test_that_a_damaged_index_of_a_read_only_file_is_told_as_such(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = page_of(path, "item_order") * PAGE - 1
    whole = path.read_bytes()
    path.write_bytes(whole[:at] + bytes([whole[at] ^ 2]) + whole[at + 1 :])
    before = path.read_bytes()
    monkeypatch.setattr(recordfile, "_may_write", lambda _path: False)
    with pytest.raises(PromocaseError, match="has to be mended") as raised:
        RecordFile.open(path)
    assert "open the copy" in raised.value.hint
    assert path.read_bytes() == before


def test_that_a_repeated_id_is_refused(path: Path) -> None:
    """Every row sealed and counted, and no index that would tell."""
    statement = "SELECT sql FROM sqlite_master WHERE name = 'item'"
    connection = connect(path)
    ((built,),) = connection.execute(statement)
    rows = connection.execute("SELECT * FROM item").fetchall()
    connection.execute("DROP TABLE item")
    connection.execute(built.replace(", UNIQUE (kind, id)", ""))
    connection.executemany("INSERT INTO item VALUES (?, ?, ?, ?, ?, ?)", rows)
    connection.execute(
        "INSERT INTO item SELECT NULL, kind, id, position, body, seal FROM item WHERE id = 'a3'"
    )
    connection.execute("UPDATE total SET items = items + 1, seals = (SELECT sum(seal) FROM item)")
    with pytest.raises(ValueError, match="there twice"):
        recordfile.row.load(connection)
    connection.close()


@pytest.mark.parametrize("body", ["x'7b7d'", "NULL", "12", "'[]'"])
def test_that_a_body_that_is_no_text_is_a_fault_of_the_file(path: Path, body: str) -> None:
    connection = connect(path)
    ((built,),) = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'item'")
    loose = built.replace(" STRICT", "").replace("body TEXT NOT NULL", "body")
    change = "UPDATE sqlite_master SET sql = ? WHERE name = 'item'"
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute(change, (loose,))
    connection.close()
    run(path, f"UPDATE item SET body = {body} WHERE id = 'a3'")
    connection = connect(path)
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute(change, (built,))
    connection.close()
    with pytest.raises(PromocaseError, match=r"r\.promocase.* is damaged"):
        RecordFile.open(path)


@pytest.mark.parametrize("body", [None, 12, b"{}", "[]", "[[[["])
def test_that_only_text_is_read_as_an_item(body: object) -> None:
    with pytest.raises(ValueError, match="accomplishments"):
        item_from_body("accomplishments", body)


ENDLESS = (
    "CREATE VIEW item AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)"
    " SELECT x AS row, 'goals' AS kind, x AS id, 1.0 AS position, '{}' AS body, 0 AS seal FROM n"
)


@pytest.mark.parametrize(
    "statements",
    [
        ("DROP TABLE item", ENDLESS),
        ("CREATE VIEW search_config2 AS SELECT 1",),
        ("CREATE TRIGGER more AFTER UPDATE ON total BEGIN DELETE FROM item; END",),
        ("CREATE TABLE bookmark (address TEXT)",),
        ("DROP INDEX item_order",),
    ],
    ids=["an endless view", "a view", "a trigger", "a table", "an index less"],
)
def test_that_a_file_built_otherwise_is_refused_before_it_is_read(
    path: Path, statements: tuple[str, ...]
) -> None:
    run(path, *statements)
    before, start = path.read_bytes(), time.monotonic()
    with pytest.raises(PromocaseError, match="not built as a promocase record"):
        RecordFile.open(path)
    assert time.monotonic() - start < 2
    assert path.read_bytes() == before


@pytest.mark.parametrize("version", [0, -1, -2])
def test_that_a_version_that_never_was_is_refused(path: Path, version: int) -> None:
    run(path, f"PRAGMA user_version = {version}")
    with pytest.raises(PromocaseError, match="not built as a promocase record"):
        RecordFile.open(path)


class Answers:
    """A database that answers one thing, whatever it is asked."""

    def __init__(self, answer: str) -> None:
        self._answer = answer

    def execute(self, *_: Any) -> Any:
        return self

    def fetchall(self) -> list[Row]:
        return [(self._answer,)]


def test_that_a_page_the_disk_does_not_give_is_not_called_damage(path: Path) -> None:
    answers: Any = Answers("Tree 3 page 7: unable to get the page. error code=266")
    with pytest.raises(PromocaseError, match=r"disk could not read “r\.promocase”"):
        soundness.faults(answers, path)
    assert soundness.faults(Answers("Tree 3 page 7: btreeInitPage() returns error code 11"), path)  # pyright: ignore[reportArgumentType]


def test_that_a_disk_that_fails_while_a_file_opens_is_told_as_such(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: Connection) -> Record:
        error: Any = DatabaseError("disk I/O error")
        error.sqlite_errorcode = 10
        raise error

    monkeypatch.setattr(recordfile.row, "load", fail)
    with pytest.raises(PromocaseError, match=r"disk could not read “r\.promocase”") as raised:
        RecordFile.open(path)
    assert "another disk" in raised.value.hint and "damaged" not in str(raised.value)

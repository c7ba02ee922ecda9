"""What a flipped bit, a repeated id or another program's tables do: mended or told; nothing is half read."""

import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from promocase.cli import main
from promocase.domain.attached import attachments_of
from promocase.domain.change import Change, Part, applied
from promocase.domain.item import Attachment
from promocase.domain.kinds.accomplishment import Accomplishment
from promocase.domain.kinds.evidence import Evidence
from promocase.domain.record import Record, blank_record
from promocase.errors import PromocaseError
from promocase.store import recordfile, soundness
from promocase.store.blob import digest_of
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
    monkeypatch.setattr(recordfile, "may_write", lambda _path: False)
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


# Copies


def spoil(path: Path, data: bytes) -> None:
    """One bit of what is attached, where no checksum of a page tells."""
    whole = path.read_bytes()
    assert whole.count(data[:2000]) == 1
    at = whole.index(data[:2000]) + 100
    path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])


GOOD, BAD = (bytes(random.Random(seed).randbytes(3000)) for seed in (1, 2))


def with_files() -> Record:
    files = [Attachment(name, digest_of(data), 3000) for name, data in (("good", GOOD), ("bad", BAD))]
    evidence = tuple(Evidence(id=file.name, attachment=file) for file in files)
    item = replace(MADE[0], evidence=evidence)
    return replace(RECORD, accomplishments=(item, *MADE[1:]))


@pytest.fixture
def attached(tmp_path: Path) -> Path:
    path = tmp_path / "attached.promocase"
    RecordFile.create(path, with_files(), [GOOD, BAD]).close()
    return path


def test_that_a_copy_names_the_attached_file_that_is_spoilt_and_has_the_rest(attached: Path) -> None:
    spoil(attached, BAD)
    copy = attached.with_name("copy.promocase")
    with RecordFile.open(attached) as file:
        assert file.save_copy(copy) == ("bad",)
    with RecordFile.open(copy) as file:
        assert file.record == with_files()
        assert file.digests() == {digest_of(GOOD)}
        assert file.save_copy(copy.with_name("again.promocase")) == (), "what was never there is not lost"


def overlay(path: Path) -> None:
    """As `cp` does: other bytes in the same file."""
    other = path.with_name("other.promocase")
    RecordFile.create(other, blank_record(lambda: "other", NOW)).close()
    in_another_process(path, f"file.write(open({str(other)!r}, 'rb').read()); file.truncate()")


def cut(path: Path) -> None:
    in_another_process(path, "file.truncate(3 * 4096)")


def fill_with_nothing(path: Path) -> None:
    in_another_process(path, f"file.write(bytes({path.stat().st_size}))")


def in_another_process(path: Path, code: str) -> None:
    """To open and close it in this one would drop its lock."""
    code = f"with open({str(path)!r}, 'r+b') as file: {code}"
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize("harm", [overlay, cut, fill_with_nothing])
@pytest.mark.parametrize("many", [0, 300], ids=["small", "larger than memory"])
def test_that_a_copy_is_made_of_what_is_in_memory_when_the_file_is_not_the_one_that_was_opened(
    attached: Path, harm: Callable[[Path], None], many: int
) -> None:
    copy = attached.with_name("copy.promocase")
    with RecordFile.open(attached) as file:
        for number in range(many):
            file.write((), [bytes([number % 256, number // 256]) * 40_000])
    with RecordFile.open(attached) as file:
        first = edited(file.record)
        file.write((first,), [b"late"])
        harm(attached)
        item = applied(file.record, first).accomplishments[5]
        last = Change("", (Part("accomplishments", item.id, item, replace(item, headline="Last"), 5, 5),))
        lost = file.save_copy(copy, [last], [b"unsaved"])
        expected = applied(applied(file.record, first), last)
    with RecordFile.open(copy) as file:
        assert file.record == expected
        kept = {each.name for each in attachments_of(expected) if each.digest in file.digests()}
        assert kept | set(lost) == {"good", "bad"} and not kept & set(lost)


def test_that_a_dump_names_the_attached_file_that_is_spoilt_and_writes_the_rest(
    attached: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spoil(attached, BAD)
    folder, output = attached.with_name("files"), attached.with_name("out.json")
    assert main(["dump", str(attached), "-o", str(output), "--files", str(folder)]) == 1
    assert [each.read_bytes() for each in folder.iterdir()] == [GOOD]
    assert "“bad” could not be read" in capsys.readouterr().err
    assert output.read_bytes()

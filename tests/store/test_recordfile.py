"""What the record file survives, and what it refuses."""

import os
import resource
import shutil
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from strategies import pairs, records

from promocase.domain.anew import read_anew
from promocase.domain.change import Change, Part, applied
from promocase.domain.difference import change_between
from promocase.domain.item import Attachment
from promocase.domain.kinds.accomplishment import Accomplishment
from promocase.domain.kinds.evidence import Evidence
from promocase.domain.kinds.goal import Goal
from promocase.domain.place import Place
from promocase.domain.record import KINDS, Record, blank_record
from promocase.domain.written import Quantity
from promocase.editing.editor import Editor
from promocase.errors import PromocaseError
from promocase.store import migration, part
from promocase.store.blob import LARGEST, digest_of
from promocase.store.connection import Connection, connect
from promocase.store.recordfile import RecordFile

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
FILES = Path(__file__).parent / "files"


def blank(*headlines: str) -> Record:
    record = blank_record(lambda: "case", NOW)
    made = tuple(Accomplishment(id=f"a{at}", headline=text) for at, text in enumerate(headlines))
    return replace(record, accomplishments=made)


def rewrite(record: Record, at: int, headline: str) -> Change:
    before = record.accomplishments[at]
    return Change(
        "", (Part("accomplishments", before.id, before, replace(before, headline=headline), at, at),)
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "My record.promocase"


@pytest.fixture
def file(path: Path) -> Iterator[RecordFile]:
    with RecordFile.create(path, blank("One", "Two", "Three")) as made:
        yield made


def reopened(path: Path) -> Record:
    with RecordFile.open(path) as again:
        return again.record


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(record=records())
def test_that_every_field_comes_back(record: Record, tmp_path: Path) -> None:
    path = tmp_path / f"{os.urandom(8).hex()}.promocase"
    RecordFile.create(path, record).close()
    assert reopened(path) == record


def test_that_files_and_new_folders_are_for_their_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "r.promocase"
    with RecordFile.create(path, blank()) as file:
        file.save_copy(tmp_path / "copy.promocase")
    assert (
        stat.S_IMODE(path.stat().st_mode)
        == stat.S_IMODE((tmp_path / "copy.promocase").stat().st_mode)
        == 0o600
    )
    assert (
        stat.S_IMODE(path.parent.stat().st_mode) == stat.S_IMODE(path.parent.parent.stat().st_mode) == 0o700
    )


def test_that_a_file_already_there_is_left_alone(path: Path) -> None:
    path.write_text("a letter")
    with pytest.raises(PromocaseError, match="already there"):
        RecordFile.create(path, blank())
    assert path.read_text() == "a letter"


def test_that_a_record_that_cannot_be_made_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(PromocaseError):
        RecordFile.create(tmp_path / "file" / "r.promocase", blank())
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_that_any_walk_of_edits_is_what_the_file_holds(path: Path) -> None:
    """Adds, rewrites, moves, deletes and their undoing, in a random but repeatable order."""
    ids = count()

    @settings(max_examples=25, deadline=None)
    @given(
        st.lists(
            st.tuples(st.sampled_from(["add", "set", "move", "remove", "undo", "redo"]), st.integers(0, 9))
        )
    )
    def walk(steps: list[tuple[str, int]]) -> None:
        path.unlink(missing_ok=True)
        with RecordFile.create(path, blank("One", "Two", "Three")) as file:
            editor = Editor(file.record, lambda: NOW, lambda: f"n{next(ids)}")
            editor.listen(lambda change: file.write((change,)))
            for step, number in steps:
                take(editor, step, number)
        assert reopened(path) == editor.record

    walk()


def take(editor: Editor, step: str, number: int) -> None:
    items = editor.record.accomplishments
    place = Place("accomplishments", items[number % len(items)].id) if items else None
    editor.settle()
    match step:
        case "add":
            editor.add("accomplishments", index=min(number, len(items)))
        case "undo":
            editor.undo()
        case "redo":
            editor.redo()
        case "set" if place:
            editor.set(place, "headline", f"Word {number}")
        case "move" if place:
            editor.move(place, number)
        case "remove" if place:
            editor.remove(place)
        case _:
            pass


def test_that_moving_between_the_same_two_items_never_runs_out_of_room(file: RecordFile, path: Path) -> None:
    record = file.record
    for at in range(120):  # more than a float has bits
        item = Accomplishment(id=f"n{at}")
        change = Change("", (Part("accomplishments", item.id, None, item, 1, 1),))
        file.write((change,))
        record = applied(record, change)
    file.close()
    assert reopened(path) == record


@pytest.mark.parametrize("many", [3, 3000])
def test_that_an_edit_writes_the_same_few_rows_in_any_record(path: Path, many: int) -> None:
    record = blank(*("Word" for _ in range(many)))
    with RecordFile.create(path, record) as file:
        connection: Any = file._connection
        before = connection.total_changes
        file.write((rewrite(record, 1, "Other"),))
        assert connection.total_changes - before < 20


def test_that_a_change_is_written_whole_or_not_at_all(file: RecordFile, path: Path) -> None:
    class Broken(Accomplishment):
        @property
        def id(self) -> str:  # pyright: ignore[reportIncompatibleVariableOverride]
            raise RuntimeError

    good, bad = rewrite(file.record, 0, "Other").parts[0], Part("goals", "x", None, None, 0, 0)
    with pytest.raises(RuntimeError):
        file.write((Change("", (good, replace(bad, after=object.__new__(Broken)))),))
    file.close()
    assert reopened(path) == blank("One", "Two", "Three")


def test_that_the_whole_record_can_be_replaced(file: RecordFile, path: Path) -> None:
    file.write((change_between("Load", file.record, blank("Other")),))
    assert file.search("other") and not file.search("three")
    file.close()
    assert reopened(path) == blank("Other")


@pytest.mark.parametrize("many", [0, 1_000], ids=["in order at once", "one by one"])
def test_that_any_step_to_another_record_is_what_the_file_holds(
    tmp_path: Path, many: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(part, "MANY", many)

    @settings(max_examples=15, deadline=None)
    @given(pairs())
    def step(pair: tuple[Record, Record]) -> None:
        before, after = pair
        path = tmp_path / f"{os.urandom(8).hex()}.promocase"
        there = change_between("Load", before, after)
        with RecordFile.create(path, before) as file:
            file.write((there,))
        assert reopened(path) == after
        with RecordFile.open(path) as file:
            file.write((there.inverse(),))
        assert reopened(path) == before

    step()


@pytest.mark.parametrize("many", [500, 1_000])
def test_that_a_file_read_in_between_two_items_writes_each_row_once(path: Path, many: int) -> None:
    """With the total beside it; to bring each in by itself would make room again and again."""
    old, new = blank("One", "Two"), blank(*("Word" for _ in range(many)))
    first, last = old.accomplishments
    after = replace(old, accomplishments=(first, *new.accomplishments[2:], last))
    with RecordFile.create(path, old) as file:
        connection: Any = file._connection
        before = connection.total_changes
        file.write((change_between("Load", old, after),))
        assert file.search("word", 5)
        assert connection.total_changes - before < 12 * many
    assert reopened(path) == after


# Attachments


def with_attachment(data: bytes) -> Record:
    attached = Attachment("chart.png", digest_of(data), len(data), "image/png")
    item = Accomplishment(id="a", evidence=(Evidence(id="e", attachment=attached),))
    return replace(blank(), accomplishments=(item,))


def test_that_attachments_come_back_and_unused_ones_are_let_go(path: Path) -> None:
    with RecordFile.create(path, with_attachment(b"used"), [b"used", b"unused"]) as file:
        assert file.digests() == {digest_of(b"used")}
        assert file.attachment(digest_of(b"used")) == b"used"
        file.write((), (b"late",))
        assert file.attachment(digest_of(b"late")) == b"late"
    with RecordFile.open(path) as file:
        assert file.digests() == {digest_of(b"used")}


def test_that_an_undecodable_file_name_does_not_stop_saving(path: Path) -> None:
    name = os.fsdecode(b"caf\xe9.pdf")
    item = Accomplishment(
        id="a", headline=name, evidence=(Evidence(id="e", attachment=Attachment(name, "0" * 64, 1)),)
    )
    with RecordFile.create(path, blank()) as file:
        file.write((Change("", (Part("accomplishments", "a", None, item, 0, 0),)),))
        assert file.search("caf")
    assert reopened(path).accomplishments[0].headline == "caf?.pdf"


def test_that_a_record_opens_on_a_full_disk(path: Path) -> None:
    RecordFile.create(path, blank("One")).close()
    with RecordFile.open(path) as file:
        file.write((), (b"unused",))
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        with RecordFile.open(path) as file:
            assert file.record == blank("One")
            assert file.digests() == {digest_of(b"unused")}
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    with RecordFile.open(path) as file:
        assert file.digests() == frozenset()


def test_that_a_missing_attachment_is_named_as_such(path: Path) -> None:
    with (
        RecordFile.create(path, with_attachment(b"lost")) as file,
        pytest.raises(PromocaseError, match="only its name was kept"),
    ):
        file.attachment(digest_of(b"lost"))


def test_that_a_file_too_large_is_not_attached(file: RecordFile) -> None:
    with pytest.raises(PromocaseError, match="larger than 50 MB"):
        file.write((), (bytes(LARGEST + 1),))


# One writer


def test_that_a_record_open_elsewhere_is_refused_and_free_again_after(file: RecordFile, path: Path) -> None:
    for _ in range(2):
        with pytest.raises(PromocaseError, match="open in another window"):
            RecordFile.open(path)
    file.write((rewrite(file.record, 0, "Still ours"),))
    file.close()
    assert reopened(path).accomplishments[0].headline == "Still ours"


def test_that_a_record_open_in_another_process_is_refused(file: RecordFile, path: Path) -> None:
    code = (
        "import sys, pathlib; from promocase.store.recordfile import RecordFile;"
        "RecordFile.open(pathlib.Path(sys.argv[1]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=False
    )
    assert "open in another window" in done.stderr


# What is no record


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"a letter to my manager" * 100, "not a promocase record"),
        (b"SQLite format 3\0", "not a"),
    ],
    ids=["empty", "letter", "header-only"],
)
def test_that_other_files_are_refused_and_left_alone(path: Path, content: bytes, words: str) -> None:
    path.write_bytes(content)
    with pytest.raises(PromocaseError, match=words) as raised:
        RecordFile.open(path)
    assert "My record.promocase" in str(raised.value) and raised.value.hint
    assert path.read_bytes() == content
    assert list(path.parent.iterdir()) == [path]


def test_that_a_folder_and_a_missing_file_are_refused(tmp_path: Path) -> None:
    with pytest.raises(PromocaseError, match="a folder"):
        RecordFile.open(tmp_path)
    with pytest.raises(PromocaseError, match="There is no file"):
        RecordFile.open(tmp_path / "none.promocase")


def test_that_the_database_of_another_program_is_refused(path: Path) -> None:
    path.touch()
    connection = connect(path)
    connection.execute("CREATE TABLE bookmark (address TEXT)")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(PromocaseError, match="not a promocase record"):
        RecordFile.open(path)
    assert path.read_bytes() == before


# Versions

LATER_KINDS = {"duties", "papers"}
"""What the record learned to hold after the kept files were written: there is none of it in them."""


@pytest.mark.parametrize("version", range(1, len(migration.MIGRATIONS) + 1))
def test_that_every_version_ever_written_still_opens(tmp_path: Path, version: int) -> None:
    old, path = FILES / f"version-{version}.promocase", tmp_path / "r.promocase"
    path.write_bytes(old.read_bytes())
    with RecordFile.open(path) as file:
        assert {kind for kind in KINDS if not file.record.of(kind)} == LATER_KINDS
        assert file.search("corrections")
        assert [file.attachment(digest) for digest in file.digests()]


@pytest.fixture
def shut() -> Iterator[Path]:
    """A folder that anyone may look into and nobody write to, where the superuser is nobody either."""
    folder, user = Path(tempfile.mkdtemp()), os.geteuid()
    yield folder
    os.setresuid(user, user, user)
    folder.chmod(0o700)
    shutil.rmtree(folder)


def shut_off(folder: Path) -> None:
    for path in (*folder.iterdir(), folder):
        path.chmod(0o555)
    if os.geteuid() == 0:
        os.setresuid(65534, 65534, 0)


@pytest.mark.parametrize("version", range(1, len(migration.MIGRATIONS)))
def test_that_an_older_file_in_a_read_only_folder_is_refused_and_kept(
    shut: Path, tmp_path: Path, version: int
) -> None:
    before = (FILES / f"version-{version}.promocase").read_bytes()
    path, free = shut / "Old.promocase", tmp_path / "Old.promocase"
    for each in (path, free):
        each.write_bytes(before)
    with RecordFile.open(free) as file:
        assert file.record.accomplishments, "where it may be written it opens"
    shut_off(shut)
    with pytest.raises(
        PromocaseError, match=r"“Old\.promocase” .* older .* read-only\. It was left"
    ) as raised:
        RecordFile.open(path)
    assert raised.value.hint == "Copy it into a folder of your own, and open the copy."
    assert path.read_bytes() == before and list(shut.iterdir()) == [path]


def test_that_a_file_of_the_first_version_is_read_as_today(tmp_path: Path) -> None:
    """Its sample was read by the reader of then."""
    path = tmp_path / "r.promocase"
    path.write_bytes((FILES / "version-1.promocase").read_bytes())
    with RecordFile.open(path) as file:
        record = file.record
    assert record == read_anew(record, record.profile.reader)
    assert reopened(path) == record


def test_that_a_file_of_an_older_version_with_old_readings_gets_those_of_today(path: Path) -> None:
    record = blank()
    goal = Goal(
        id="g", name="More", target=Quantity("10k", Decimal(10), "k"), baseline=Quantity("", Decimal(5))
    )
    RecordFile.create(path, replace(record, goals=(goal,))).close()
    assert reopened(path).goals == (goal,), "today's file is taken as it stands"
    with RecordFile.open(path) as file:
        file._connection.execute("PRAGMA user_version = 1")
    [anew] = reopened(path).goals
    assert anew == replace(goal, target=Quantity("10k", Decimal(10_000)))


def test_that_a_newer_file_is_refused_and_left_alone(file: RecordFile, path: Path) -> None:
    file._connection.execute("PRAGMA user_version = 99")
    file.close()
    before = path.read_bytes()
    with pytest.raises(PromocaseError, match="newer promocase") as raised:
        RecordFile.open(path)
    assert "Update promocase" in raised.value.hint
    assert path.read_bytes() == before


def test_that_a_migration_is_done_whole_or_not_at_all(file: RecordFile, path: Path) -> None:
    def add(connection: Connection) -> None:
        connection.execute("CREATE TABLE more (x)")

    def fail(connection: Connection) -> None:
        add(connection)
        raise RuntimeError

    known = migration.MIGRATIONS
    with pytest.raises(RuntimeError):
        migration.migrate(file._connection, path, (*known, fail))
    migration.migrate(file._connection, path, (*known, add))
    assert file._connection.execute("PRAGMA user_version").fetchone() == (len(known) + 1,)


# Damage


def filled(path: Path) -> bytes:
    record = blank(*(f"Corrections cut from 212 to {at} a month" for at in range(60)))
    RecordFile.create(path, replace(record, goals=with_attachment(b"x").goals)).close()
    return path.read_bytes()


def is_harmless(path: Path, record: Record) -> bool:
    """Refused with a clear message, or every word still there."""
    before = path.read_bytes()
    try:
        return reopened(path) == record
    except PromocaseError as error:
        return path.name in error.message and bool(error.hint) and path.read_bytes() == before


def test_that_a_file_cut_off_at_any_page_is_refused(path: Path) -> None:
    whole = filled(path)
    for end in range(0, len(whole), 4096):
        path.write_bytes(whole[:end])
        with pytest.raises(PromocaseError, match=path.name):
            RecordFile.open(path)
        assert path.read_bytes() == whole[:end]


def test_that_a_flipped_bit_anywhere_is_noticed_or_harmless(path: Path) -> None:
    whole = filled(path)
    record = reopened(path)
    for page in range(0, len(whole), 4096):
        for offset in (0, 3, 5, 8, 40, 1500, 3000, 4090):
            at = page + offset
            path.write_bytes(whole[:at] + bytes([whole[at] ^ 0x10]) + whole[at + 1 :])
            assert is_harmless(path, record), (page // 4096 + 1, offset)


def test_that_a_changed_letter_in_the_text_is_noticed(path: Path) -> None:
    whole = filled(path)
    assert whole.count(b"to 59 a month") == 1
    path.write_bytes(whole.replace(b"to 59 a month", b"to 58 a month"))
    with pytest.raises(PromocaseError, match="damaged"):
        RecordFile.open(path)


@pytest.mark.parametrize(
    "harm",
    [
        "DELETE FROM item WHERE id = 'a3'",
        "UPDATE item SET position = 50.5 WHERE id = 'a3'",
        "DELETE FROM total",
    ],
)
def test_that_a_lost_or_displaced_row_is_noticed(path: Path, harm: str) -> None:
    filled(path)
    connection = connect(path)
    for trigger in ("item_added", "item_changed", "item_removed"):
        connection.execute(f"DROP TRIGGER {trigger}")
    connection.execute(harm)
    connection.close()
    with pytest.raises(PromocaseError, match="damaged"):
        RecordFile.open(path)


def test_that_a_damaged_search_index_is_made_anew(path: Path) -> None:
    filled(path)
    connection = connect(path)
    connection.execute("UPDATE search_data SET block = x'00' WHERE id > 10")
    connection.close()
    with RecordFile.open(path) as file:
        assert len(file.search("corrections", 100)) == 60
        file.write((rewrite(file.record, 3, "Other"),))


# The disk


def test_that_a_full_disk_loses_nothing_and_says_so(file: RecordFile, path: Path) -> None:
    ((pages,),) = file._connection.execute("PRAGMA page_count")
    file._connection.execute(f"PRAGMA max_page_count = {pages}")
    big = rewrite(file.record, 0, "x" * 1_000_000)
    with pytest.raises(PromocaseError, match="disk is full") as raised:
        file.write((big,))
    assert "make room" in raised.value.hint
    file._connection.execute("PRAGMA max_page_count = 100000")
    file.write((big,))
    file.close()
    assert reopened(path).accomplishments[0].headline == "x" * 1_000_000


def test_that_a_disk_that_stops_taking_bytes_loses_nothing(file: RecordFile, path: Path) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size, hard))
    try:
        with pytest.raises(PromocaseError, match="is still there"):
            file.write((rewrite(file.record, 0, "x" * 1_000_000),))
        with pytest.raises(PromocaseError, match="copy"):
            file.save_copy(path.with_name("copy"), [rewrite(file.record, 0, "x" * 1_000_000)])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    file.write((rewrite(file.record, 0, "Later"),))
    file.close()
    assert list(path.parent.iterdir()) == [path]
    assert reopened(path).accomplishments[0].headline == "Later"


def test_that_a_folder_that_takes_no_new_file_is_told(file: RecordFile, path: Path) -> None:
    """A read-only folder takes no journal; here a folder stands where the journal would."""
    journal = path.with_name(f"{path.name}-journal")
    journal.mkdir()
    with pytest.raises(PromocaseError, match="read-only") as raised:
        file.write((rewrite(file.record, 0, "Other"),))
    assert "save a copy in another folder" in raised.value.hint
    journal.rmdir()
    file.write((rewrite(file.record, 0, "Other"),))


def move_away(path: Path) -> None:
    path.rename(path.with_name("moved.promocase"))


def put_another_there(path: Path) -> None:
    other = path.with_name("other.promocase")
    RecordFile.create(other, blank("Other")).close()
    other.replace(path)


@pytest.mark.parametrize(
    ("happens", "words"),
    [(move_away, "no longer in its folder"), (Path.unlink, "no longer"), (put_another_there, "was replaced")],
)
def test_that_a_file_that_is_gone_is_not_written_into_the_void(
    file: RecordFile, path: Path, happens: Callable[[Path], None], words: str
) -> None:
    change = rewrite(file.record, 0, "Other")
    happens(path)
    with pytest.raises(PromocaseError, match=words):
        file.write((change,))
    copy = path.with_name("copy.promocase")
    file.save_copy(copy, [change])
    assert reopened(copy) == applied(file.record, change)


def test_that_a_file_overwritten_in_place_is_not_written_over(file: RecordFile, path: Path) -> None:
    code = "import sys; f = open(sys.argv[1], 'r+b'); f.seek(24); f.write(bytes(4))"
    subprocess.run([sys.executable, "-c", code, str(path)], check=True)
    with pytest.raises(PromocaseError, match="changed by another program"):
        file.write((rewrite(file.record, 0, "Other"),))


def test_that_a_copy_is_whole_and_replaces_only_when_whole(file: RecordFile, path: Path) -> None:
    copy = path.with_name("copy.promocase")
    copy.write_text("an old copy")
    file.save_copy(copy)
    assert reopened(copy) == file.record
    with pytest.raises(PromocaseError, match="the record itself"):
        file.save_copy(path)
    with pytest.raises(PromocaseError, match="no folder"):
        file.save_copy(path.parent / "none" / "copy.promocase")
    with pytest.raises(PromocaseError, match="is a folder"):
        file.save_copy(path.parent)
    assert sorted(each.name for each in path.parent.iterdir()) == ["My record.promocase", "copy.promocase"]


def test_that_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(PromocaseError, match="No record can be kept in"):
        RecordFile.create(tmp_path / "file" / "below" / "x.promocase", blank_record(lambda: "case", NOW))

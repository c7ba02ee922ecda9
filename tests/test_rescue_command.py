"""`promocase verify` and `promocase rescue`: each fault named, nothing written but the new record."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from killed import journal_of, kill_while_writing

from promocase.cli import main
from promocase.domain.item import Attachment
from promocase.domain.kinds.accomplishment import Accomplishment
from promocase.domain.kinds.evidence import Evidence
from promocase.domain.record import Record, blank_record
from promocase.errors import PromocaseError
from promocase.store.blob import digest_of
from promocase.store.connection import connect
from promocase.store.recordfile import RecordFile

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
CHART = b"the bytes of a chart" * 30
FIXTURE = Path(__file__).parent / "store" / "files" / "version-2.promocase"


def record() -> Record:
    chart = Attachment("chart.png", digest_of(CHART), len(CHART))
    made = tuple(Accomplishment(id=f"a{at}", headline=f"Corrections cut to {at} a month") for at in range(60))
    first = replace(made[0], evidence=(Evidence(id="e", attachment=chart),))
    return replace(blank_record(lambda: "case", NOW), accomplishments=(first, *made[1:]))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "r.promocase"
    RecordFile.create(path, record(), [CHART]).close()
    return path


def faults(path: Path, capsys: pytest.CaptureFixture[str]) -> list[tuple[str, str]]:
    """Where, and of what; the file is not touched."""
    before = {each.name: each.read_bytes() for each in path.parent.iterdir()}
    capsys.readouterr()
    code = main(["verify", str(path), "--json"])
    told = json.loads(capsys.readouterr().out)["faults"]
    assert code == bool(told)
    assert {each.name: each.read_bytes() for each in path.parent.iterdir()} == before
    return [(each["where"], each["of"]) for each in told]


def change(path: Path, old: bytes, new: bytes) -> None:
    whole = path.read_bytes()
    assert whole.count(old) == 1 and len(old) == len(new)
    path.write_bytes(whole.replace(old, new))


def run_in(path: Path, statement: str) -> None:
    connection = connect(path)
    connection.execute(statement)
    connection.close()


def test_that_a_whole_record_has_no_fault(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert faults(path, capsys) == []
    assert main(["verify", str(path)]) == 0
    assert "is whole" in capsys.readouterr().out
    path.write_bytes(FIXTURE.read_bytes())
    assert faults(path, capsys) == []


def test_that_each_fault_is_named(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(path, b"cut to 7 a", b"cut to 9 a")
    change(path, CHART, b"X" + CHART[1:])
    found = faults(path, capsys)
    assert ("item", "accomplishments.a7") in found
    assert ("attachment", digest_of(CHART)) in found, "its name is in a record that cannot be read whole"


def test_that_a_spoilt_and_a_missing_file_are_named(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(path, CHART, b"X" + CHART[1:])
    assert faults(path, capsys) == [("attachment", "chart.png")]
    run_in(path, "DELETE FROM attachment")
    assert faults(path, capsys) == [("attachment", "chart.png")]


def test_that_a_damaged_index_is_a_fault(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    connection = connect(path)
    ((root,),) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'item_order'")
    connection.close()
    data = bytearray(path.read_bytes())
    data[root * 4096 - 1] ^= 1
    path.write_bytes(data)
    assert {where for where, _ in faults(path, capsys)} == {"pages"}


def test_that_a_reference_to_nothing_is_a_fault(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = record()
    case = replace(made.cases[0], goals=("gone",))
    other = path.with_name("other.promocase")
    RecordFile.create(other, replace(made, cases=(case,)), [CHART]).close()
    assert faults(other, capsys) == [("reference", "cases.case")]


def test_that_a_step_cut_short_is_a_fault_until_the_record_is_opened(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kill_while_writing(path)
    assert ("file", "r.promocase") in faults(path, capsys)
    RecordFile.open(path).close()
    assert not journal_of(path).exists() and faults(path, capsys) == []


def test_that_another_program_s_file_is_a_fault(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run_in(path, "CREATE TABLE bookmark (address TEXT)")
    assert faults(path, capsys) == [("file", "r.promocase")]


def test_that_a_record_in_use_is_not_judged(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with RecordFile.open(path):
        assert main(["verify", str(path)]) == 1
    assert "open in another window" in capsys.readouterr().err


def test_that_the_message_of_a_damaged_file_leads_to_what_is_left(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change(path, b"cut to 7 a", b"cut to 9 a")
    before = path.read_bytes()
    new = path.with_name("NEW.promocase")
    with pytest.raises(PromocaseError) as raised:
        RecordFile.open(path)
    command = raised.value.hint.partition("promocase rescue ")[2].replace("NEW", str(new.with_suffix("")))
    assert main(["rescue", *command.split()]) == 0
    said = capsys.readouterr().out
    assert "accomplishment a7 is not as it was written" in said.lower()
    with RecordFile.open(new) as file:
        assert len(file.record.accomplishments) == 60
        assert file.attachment(digest_of(CHART)) == CHART
    assert path.read_bytes() == before


def test_that_what_is_lost_is_told(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(path, b'{"id":"a7"', b'{"ix":"a7"')
    change(path, CHART, b"X" + CHART[1:])
    new = path.with_name("new.promocase")
    assert main(["rescue", str(path), "-o", str(new)]) == 0
    said = capsys.readouterr().out.lower()
    assert "lost: accomplishment a7" in said and "chart.png" in said and "nothing was lost" not in said


def test_that_nothing_is_written_over_and_nothing_made_of_nothing(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = path.read_bytes()
    assert main(["rescue", str(path), "-o", str(path)]) == 1
    assert "already there" in capsys.readouterr().err and path.read_bytes() == before
    letter, new = path.with_name("letter"), path.with_name("new.promocase")
    letter.write_text("a letter")
    assert main(["rescue", str(letter), "-o", str(new)]) == 1
    assert "Nothing of a record" in capsys.readouterr().err and not new.exists()

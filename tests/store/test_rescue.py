"""What is read out of a damaged record: all that is still there, and the truth about the rest."""

import os
import random
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from killed import journal_of, kill_while_writing
from strategies import records

from promocase.domain.item import Attachment
from promocase.domain.kinds.accomplishment import Accomplishment
from promocase.domain.kinds.evidence import Evidence
from promocase.domain.record import KINDS, Record, blank_record
from promocase.domain.references import dangling, without_dangling
from promocase.store.blob import digest_of
from promocase.store.recordfile import RecordFile
from promocase.store.rescue import Rescued, rescued

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
BLANK = blank_record(lambda: "case", NOW)
FILES = {name: random.Random(name).randbytes(size) for name, size in (("small", 60), ("large", 90_000))}


def sample() -> Record:
    made = tuple(
        Accomplishment(
            id=f"a{at}", headline=f"Corrections cut to {at} a month", situation="long " * (at * 40)
        )
        for at in range(60)
    )
    evidence = tuple(
        Evidence(id=name, attachment=Attachment(name, digest_of(data), len(data)))
        for name, data in FILES.items()
    )
    case = replace(BLANK.cases[0], accomplishments=("a3", "a4"))
    return replace(BLANK, accomplishments=(replace(made[0], evidence=evidence), *made[1:]), cases=(case,))


SAMPLE = sample()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "r.promocase"
    RecordFile.create(path, SAMPLE, FILES.values()).close()
    return path


def read_out(path: Path) -> Rescued | None:
    before = {each.name: each.read_bytes() for each in path.parent.iterdir()}
    found = rescued(path, BLANK, path.with_name("scratch"))
    assert {each.name: each.read_bytes() for each in path.parent.iterdir()} == before, "only looked at"
    return found


def test_that_all_of_a_whole_file_is_read(path: Path) -> None:
    found = read_out(path)
    assert found and found.record == SAMPLE and found.is_whole
    assert sorted(found.files.values()) == sorted(FILES.values())


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(record=records())
def test_that_every_field_of_any_record_is_read(record: Record, tmp_path: Path) -> None:
    path = tmp_path / f"{os.urandom(8).hex()}.promocase"
    RecordFile.create(path, record).close()
    found = rescued(path, BLANK, path.with_name("scratch"))
    assert found and found.record == without_dangling(record)
    assert not found.lost and not found.doubtful and found.missing == 0


@pytest.mark.parametrize("start", [0, 1, 2, 3])
def test_that_only_what_a_page_held_is_lost_with_it(path: Path, start: int) -> None:
    """Each page wiped in turn; whatever was lost is counted, and most of it is named."""
    whole = path.read_bytes()
    items = {(key, item.id) for key in KINDS for item in SAMPLE.of(key)}
    for page in range(start, len(whole) // 4096, 4):
        path.write_bytes(whole[: page * 4096] + bytes(4096) + whole[(page + 1) * 4096 :])
        found = read_out(path)
        assert found, page
        there = {(key, item.id) for key in KINDS for item in found.record.of(key)}
        fixed = {name for name in items if name[0] in ("profile", "visions")}
        gone = items - there - fixed
        assert len(gone) < 25, page
        assert not gone or gone <= set(found.lost) or found.missing is None, page
        assert found.missing is None or found.missing >= len(gone), page
        assert not list(dangling(found.record)), page
        kept = {id: item for kind, id in there for item in [found.record.find(kind, id)]}
        sure = {id for _, id in there - set(found.doubtful)}
        for item in SAMPLE.accomplishments:
            assert item.id not in sure or kept[item.id] == item, page


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 2**32))
def test_that_nothing_is_told_to_be_sure_that_is_not_as_it_was_written(path: Path, seed: int) -> None:
    chance, data = random.Random(seed), bytearray(sample_bytes(path))
    for _ in range(60):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    harmed = path.with_name("harmed.promocase")
    harmed.write_bytes(data)
    found = rescued(harmed, BLANK, path.with_name("scratch"))
    assert found and found.record.accomplishments
    for item in found.record.accomplishments:
        if ("accomplishments", item.id) not in found.doubtful:
            assert item in SAMPLE.accomplishments
    assert all(digest_of(data) == digest for digest, data in found.files.items())
    RecordFile.create(path.with_name(f"{seed}.promocase"), found.record, found.files.values()).close()


def sample_bytes(path: Path) -> bytes:
    return path.read_bytes()


def test_that_a_file_without_its_head_is_read(path: Path) -> None:
    path.write_bytes(bytes(100) + path.read_bytes()[100:])
    found = read_out(path)
    assert found and found.record == SAMPLE


def test_that_the_first_half_of_a_file_gives_what_is_in_it(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    found = read_out(path)
    assert found and found.record.accomplishments and not found.is_whole


def test_that_a_changed_letter_is_read_and_named_as_doubtful(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole.replace(b"cut to 7 a", b"cut to 9 a"))
    found = read_out(path)
    assert found and found.doubtful == (("accomplishments", "a7"),)
    assert found.record.accomplishments[7].headline == "Corrections cut to 9 a month"


def test_that_a_step_cut_short_is_taken_back_when_that_gives_more(path: Path) -> None:
    kill_while_writing(path)
    found = read_out(path)
    assert found and found.record == SAMPLE
    journal_of(path).unlink()
    without = read_out(path)
    assert without and without.record != SAMPLE, "it was torn"


@pytest.mark.parametrize("data", [b"", b"a letter", bytes(9000), b"SQLite format 3\0" + bytes(5000)])
def test_that_nothing_is_read_where_there_is_nothing(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "r.promocase"
    path.write_bytes(data)
    assert read_out(path) is None

"""Backups that nobody has to think of: when they are made, which stay, and that each opens."""

import os
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from promocase.cli import main
from promocase.domain.change import Change, Part
from promocase.domain.kinds.goal import Goal
from promocase.domain.record import blank_record
from promocase.errors import PromocaseError
from promocase.store import backup, migration
from promocase.store.backup import backups_in, folder_for
from promocase.store.keeper import Keeper
from promocase.store.recordfile import RecordFile
from promocase.store.thinning import DAYS, MONTHS, WEEKS, kept

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
VERSION_1 = Path(__file__).parent / "files" / "version-1.promocase"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "r.promocase"
    RecordFile.create(path, blank_record(lambda: "case", NOW)).close()
    return path


def named(name: str) -> Change:
    return Change("", (Part("goals", name, None, Goal(id=name, name=name), 0, 0),))


def goals_in(path: Path) -> set[str]:
    with RecordFile.open(path) as file:
        return {goal.name for goal in file.record.goals}


# Which stay


def a_year(hours: list[int]) -> list[datetime]:
    return [
        datetime(2025, 8, 1, tzinfo=UTC) + timedelta(days=day, hours=hour) for day, hour in enumerate(hours)
    ]


@settings(max_examples=30, deadline=None)
@given(st.lists(st.one_of(st.none(), st.integers(0, 23)), min_size=365, max_size=365))
def test_that_a_year_of_days_leaves_the_last_days_weeks_and_months(hours: list[int | None]) -> None:
    """Thinned day by day, as it happens, with days on which nothing was changed."""
    times = [
        time
        for time, hour in zip(a_year([hour or 0 for hour in hours]), hours, strict=True)
        if hour is not None
    ]
    left: frozenset[datetime] = frozenset()
    for time in times:
        left = kept(left | {time})
        assert time in left and len(left) <= DAYS + WEEKS + MONTHS
    assert left == kept(times), "to thin each day or once a year leaves the same"
    days = sorted({time.date() for time in times})
    assert {time.date() for time in left} >= set(days[-DAYS:])
    assert {week(time.date()) for time in left} >= set(sorted({week(day) for day in days})[-WEEKS:])
    months = sorted({(day.year, day.month) for day in days})
    assert {(time.year, time.month) for time in left} >= set(months[-MONTHS:])


def week(day: date) -> tuple[int, int]:
    return day.isocalendar().year, day.isocalendar().week


def test_that_365_days_leave_what_was_promised() -> None:
    """By hand: the 12 last days; of 10 weeks 8 more Sundays; of 9 months 6 or 7 more last days."""
    times = a_year([12] * 365)
    left = sorted(kept(times), reverse=True)
    assert left[:12] == times[:-13:-1]
    assert all(time.isoweekday() == 7 or (time + timedelta(days=1)).day == 1 for time in left[12:])
    assert (times[-1] - left[-1]).days > 7 * 30
    assert 12 + 8 + 6 <= len(left) <= 31


# When they are made


def test_that_the_first_edit_of_a_day_backs_up_what_was_there_before(path: Path) -> None:
    with RecordFile.open(path) as file:
        for day, hour in ((14, 9), (14, 18), (15, 9), (15, 10)):
            file.back_up_daily(NOW.replace(day=day, hour=hour))
            file.write((named(f"{day}-{hour}"),))
            touch_later(path, day, hour)
    found = backups_in(folder_for(path))
    assert [each.at.day for each in found] == [15, 14]
    assert [goals_in(each.path) for each in found] == [{"14-9", "14-18"}, set()]


def touch_later(path: Path, day: int, hour: int) -> None:
    """The tests' days pass in a moment; the disk's clock is told."""
    moment = NOW.replace(year=2030, day=day, hour=hour).timestamp()
    os.utime(path, (moment, moment))


def test_that_a_day_without_an_edit_needs_no_backup(path: Path) -> None:
    with RecordFile.open(path) as file:
        file.back_up(NOW)
    assert not backup.is_due(path, NOW + timedelta(days=3))
    with RecordFile.open(path) as file:
        file.write((named("later"),))
    touch_later(path, 20, 1)
    assert backup.is_due(path, NOW + timedelta(days=3))
    assert not backup.is_due(path, NOW)


def test_that_the_keeper_makes_them_before_it_saves(path: Path) -> None:
    keeper = Keeper(
        RecordFile.open(path),
        lambda _at: None,
        lambda _error: None,
        lambda: NOW,
        before_saving=lambda file: file.back_up_daily(NOW),
    )
    keeper.take(named("first"))
    keeper.close()
    [made] = backups_in(folder_for(path))
    assert goals_in(made.path) == set() and goals_in(path) == {"first"}


def test_that_a_backup_that_cannot_be_made_does_not_stop_the_saving(
    path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    in_the_way = tmp_path / "in the way"
    in_the_way.write_text("")
    monkeypatch.setattr(backup, "folder_for", lambda _path: in_the_way / "below")
    with RecordFile.open(path) as file:
        file.back_up_daily(NOW)
        file.write((named("saved"),))
        with pytest.raises(PromocaseError):
            file.back_up(NOW)
    assert goals_in(path) == {"saved"}


def test_that_a_file_is_backed_up_in_its_own_version_before_it_is_updated(tmp_path: Path) -> None:
    path = tmp_path / "old.promocase"
    path.write_bytes(VERSION_1.read_bytes())
    RecordFile.open(path).close()
    [made] = backups_in(folder_for(path))
    assert made.is_before_update
    assert made.path.read_bytes()[60:64] == (1).to_bytes(4, "big")
    RecordFile.open(path).close()
    assert len(backups_in(folder_for(path))) == 1
    copy = tmp_path / "copy.promocase"
    copy.write_bytes(made.path.read_bytes())
    assert goals_in(copy) == goals_in(path) and len(migration.MIGRATIONS) > 1


# Where they are


def test_that_records_of_one_name_have_folders_of_their_own(tmp_path: Path) -> None:
    one, other = tmp_path / "a" / "r.promocase", tmp_path / "b" / "r.promocase"
    assert folder_for(one) != folder_for(other)
    assert folder_for(one).is_relative_to(tmp_path), "a test's own folder"


def test_that_files_of_others_are_left_alone(path: Path) -> None:
    folder = folder_for(path)
    folder.mkdir(parents=True)
    for name in ("notes.txt", "mine.promocase", "2020-01-01 000000.pdf"):
        (folder / name).write_text("mine")
    for day in range(1, 29):
        with RecordFile.open(path) as file:
            file.back_up(NOW.replace(month=1, day=day))
    assert {"notes.txt", "mine.promocase", "2020-01-01 000000.pdf"} < {each.name for each in folder.iterdir()}
    assert len(backups_in(folder)) < 20


def test_that_a_backup_is_made_and_listed_by_command(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["backup", str(path)]) == 0
    assert main(["backup", str(path), "--list"]) == 0
    [made] = backups_in(folder_for(path))
    assert str(made.path) == capsys.readouterr().out.splitlines()[-1]
    assert main(["verify", str(made.path)]) == 0
    assert made.path.stat().st_mode & 0o777 == 0o600 and made.path.parent.stat().st_mode & 0o777 == 0o700


def test_that_the_message_of_a_damaged_file_names_its_newest_backup(path: Path) -> None:
    with RecordFile.open(path) as file:
        file.back_up(NOW)
        file.back_up(NOW + timedelta(days=1))
        file.write((named("a goal to spoil"),))
    path.write_bytes(path.read_bytes().replace(b"a goal to spoil", b"a gaol to spoil"))
    with pytest.raises(PromocaseError, match="is damaged") as raised:
        RecordFile.open(path)
    newest, older = backups_in(folder_for(path))
    assert str(newest.path) in raised.value.hint and str(older.path) not in raised.value.hint
    assert "promocase rescue" in raised.value.hint
    assert goals_in(newest.path) == set()

"""Where records lie, and which were open last."""

import json
import stat
from pathlib import Path

import pytest

from promocase.errors import PromocaseError
from promocase.store.folder import MOST_RECENT, Recent, default_record_path
from promocase.store.whole import write_whole


def touched(folder: Path, name: str) -> Path:
    path = folder / name
    path.touch()
    return path


def test_that_the_first_record_lies_in_the_data_folder(tmp_path: Path) -> None:
    assert default_record_path() == tmp_path / "data" / "promocase" / "My record.promocase"


def test_that_the_newest_is_first_and_each_is_there_once(tmp_path: Path) -> None:
    one, two = touched(tmp_path, "1.promocase"), touched(tmp_path, "2.promocase")
    for path in (one, two, one):
        Recent().note(path)
    assert Recent().paths() == (one, two)
    two.unlink()
    assert Recent().paths() == (one,)


def test_that_the_list_stays_short_and_private(tmp_path: Path) -> None:
    for number in range(MOST_RECENT + 5):
        Recent().note(touched(tmp_path, f"{number}.promocase"))
    assert len(Recent().paths()) == MOST_RECENT
    kept = tmp_path / "config" / "promocase" / "recent.json"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert stat.S_IMODE(kept.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize("damage", [b"", b"\xff\xfe", b"{}", b'[1, null, "", "\\u0000"]', b"[" * 100_000])
def test_that_a_damaged_list_is_an_empty_one(tmp_path: Path, damage: bytes) -> None:
    kept = tmp_path / "recent.json"
    kept.write_bytes(damage)
    recent = Recent(kept)
    assert recent.paths() == ()
    recent.note(touched(tmp_path, "r.promocase"))
    assert len(recent.paths()) == 1


def test_that_a_list_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    Recent(tmp_path / "file" / "recent.json").note(tmp_path / "r.promocase")
    assert (tmp_path / "file").read_bytes() == b""


def test_that_a_file_is_written_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = touched(tmp_path, "out.json")
    path.write_text("before")

    def fail(*_: object) -> None:
        raise OSError

    with monkeypatch.context() as broken:
        broken.setattr("os.fsync", fail)
        with pytest.raises(OSError):
            write_whole(path, b"after")
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]
    write_whole(path, json.dumps("after").encode())
    assert path.read_text() == '"after"'
    with pytest.raises(PromocaseError, match="no folder"):
        write_whole(tmp_path / "none" / "out.json", b"")

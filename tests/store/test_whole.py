"""Files take the place of others whole, through links too and with their mode, and leave nothing beside."""

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from promocase.errors import PromocaseError
from promocase.store.fault import speaking
from promocase.store.whole import whole, write_whole

NAMES = ["case.pdf", "昇進の申請" * 16 + ".pdf", "é" * 120 + ".pdf"]


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def failing(fault: Exception) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        with whole(path) as beside:
            beside.write_bytes(b"half")
            raise fault

    return write


@pytest.mark.parametrize("name", NAMES)
def test_that_any_name_a_disk_takes_can_be_written(tmp_path: Path, name: str) -> None:
    write_whole(tmp_path / name, b"new")
    assert (tmp_path / name).read_bytes() == b"new"
    assert len(list(tmp_path.iterdir())) == 1


def test_that_a_new_file_is_its_owners_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        write_whole(tmp_path / "case.pdf", b"new")
    finally:
        os.umask(before)
    assert mode(tmp_path / "case.pdf") == 0o600


@pytest.mark.parametrize("given", [0o644, 0o640, 0o600, 0o666])
def test_that_a_file_keeps_its_mode(tmp_path: Path, given: int) -> None:
    path = tmp_path / "case.pdf"
    path.write_bytes(b"old")
    path.chmod(given)
    write_whole(path, b"new")
    assert (path.read_bytes(), mode(path)) == (b"new", given)


@pytest.fixture
def linked(tmp_path: Path) -> tuple[Path, Path]:
    """A link in one folder to a file in another."""
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    there.mkdir()
    (here / "case.pdf").symlink_to(Path("..", "there", "kept.pdf"))
    return here / "case.pdf", there / "kept.pdf"


@pytest.mark.parametrize("is_there", [True, False])
def test_that_a_link_stays_a_link_and_what_it_leads_to_is_replaced(
    linked: tuple[Path, Path], is_there: bool
) -> None:
    link, target = linked
    if is_there:
        target.write_bytes(b"old")
        target.chmod(0o640)
    write_whole(link, b"new")
    assert link.is_symlink() and link.readlink() == Path("..", "there", "kept.pdf")
    assert not target.is_symlink() and target.read_bytes() == b"new"
    assert mode(target) == (0o640 if is_there else 0o600)
    assert [len(list(each.parent.iterdir())) for each in linked] == [1, 1]


def test_that_a_link_to_a_link_is_followed_to_its_end(linked: tuple[Path, Path]) -> None:
    link, target = linked
    first = link.with_name("first.pdf")
    first.symlink_to(link)
    write_whole(first, b"new")
    assert first.is_symlink() and link.is_symlink() and target.read_bytes() == b"new"


def test_that_a_failure_leaves_link_and_file_as_they_were(linked: tuple[Path, Path]) -> None:
    link, target = linked
    target.write_bytes(b"old")
    with pytest.raises(OSError, match="No space"):
        failing(OSError(errno.ENOSPC, "No space left on device"))(link)
    assert link.is_symlink() and target.read_bytes() == b"old"
    assert [len(list(each.parent.iterdir())) for each in linked] == [1, 1]


@pytest.mark.parametrize("fault", [OSError(errno.ENOSPC, "full"), ValueError("a bug"), KeyboardInterrupt()])
def test_that_whatever_goes_wrong_leaves_nothing_beside(tmp_path: Path, fault: Exception) -> None:
    path = tmp_path / "case.pdf"
    path.write_bytes(b"old")
    with pytest.raises(type(fault)):
        failing(fault)(path)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("fault", ["chmod", "replace"])
def test_that_a_refusal_at_the_last_moment_leaves_nothing_beside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EPERM, "refused")

    path = tmp_path / "case.pdf"
    path.write_bytes(b"old")
    path.chmod(0o644)
    monkeypatch.setattr(Path, fault, refuse)
    with pytest.raises(PermissionError):
        write_whole(path, b"new")
    assert list(tmp_path.iterdir()) == [path] and path.read_bytes() == b"old"


def test_that_a_link_into_a_folder_that_is_gone_is_said(linked: tuple[Path, Path]) -> None:
    link, target = linked
    target.parent.rmdir()
    with pytest.raises(PromocaseError, match="There is no folder"):
        write_whole(link, b"new")
    assert link.is_symlink() and list(link.parent.iterdir()) == [link]


def test_that_a_circle_of_links_is_said(tmp_path: Path) -> None:
    one, other = tmp_path / "one.pdf", tmp_path / "other.pdf"
    one.symlink_to(other)
    other.symlink_to(one)
    with pytest.raises(PromocaseError, match="in a circle"):
        write_whole(one, b"new")
    assert one.is_symlink() and other.is_symlink()


@pytest.mark.parametrize("kind", ["folder", "pipe"])
def test_that_a_link_to_no_file_is_said(tmp_path: Path, kind: str) -> None:
    link, target = tmp_path / "link.pdf", tmp_path / kind
    target.mkdir() if kind == "folder" else os.mkfifo(target)
    link.symlink_to(target)
    with pytest.raises(PromocaseError, match=r"is a folder|is a device"):
        write_whole(link, b"new")
    assert link.is_symlink()


def may_write_nothing(monkeypatch: pytest.MonkeyPatch, refused: Path) -> None:
    """As the system answers who may not write there; root may everything."""
    access, opened = os.access, os.open

    def ask(path: os.PathLike[str], how: int) -> bool:
        return access(path, how) and not (how & os.W_OK and Path(path) == refused)

    def open_there(path: os.PathLike[str], *how: int) -> int:
        if Path(path).parent == refused:
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return opened(path, *how)

    monkeypatch.setattr(os, "access", ask)
    monkeypatch.setattr(os, "open", open_there)


@pytest.mark.parametrize("what", ["file", "folder"])
def test_that_what_may_not_be_written_is_left_and_said(
    linked: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    link, target = linked
    target.write_bytes(b"old")
    may_write_nothing(monkeypatch, target if what == "file" else target.parent)
    with pytest.raises(PromocaseError, match="read-only"), speaking(link):
        write_whole(link, b"new")
    assert link.is_symlink() and target.read_bytes() == b"old"
    assert list(target.parent.iterdir()) == [target]

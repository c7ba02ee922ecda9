"""`--sent-to`, `papers` and `compare`: what was handed over, from the command line."""

import json
from errno import ENOSPC
from pathlib import Path

import pytest

from promocase.cli import main
from promocase.command.stamp import new_id, now
from promocase.domain.kinds.case import Case
from promocase.domain.place import Place
from promocase.editing.editor import Editor
from promocase.store.recordfile import RecordFile


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "my.promocase"
    assert main(["new", str(path), "--sample", "payroll-specialist"]) == 0
    return path


def hand_over(file: Path, name: str = "brief.txt", to: str = "Colin Abara") -> Path:
    out = file.parent / name
    assert main(["export", str(file), "-o", str(out), "--edition", "brief", "--sent-to", to]) == 0
    return out


def change(file: Path, pay: str) -> None:
    with RecordFile.open(file) as opened:
        editor = Editor(opened.record, now, new_id)
        editor.listen(lambda change: opened.write((change,)))
        place = Place(Case.KEY, opened.record.cases[-1].id)
        editor.set(place, "ask_base", opened.record.profile.reader.money(pay))


def test_that_exactly_what_was_written_is_kept(file: Path) -> None:
    out = hand_over(file)
    with RecordFile.open(file) as opened:
        (paper,) = opened.record.papers
        assert paper.file is not None
        assert opened.attachment(paper.file.digest) == out.read_bytes()
    assert (paper.to_whom, paper.edition, paper.file.name) == ("Colin Abara", "brief", "brief.txt")


def test_that_json_brings_it_back_with_its_claims_and_bytes(file: Path) -> None:
    out, folder = hand_over(file), file.parent
    dumped, again = folder / "all.json", folder / "again.promocase"
    assert main(["dump", str(file), "-o", str(dumped), "--files", str(folder / "files")]) == 0
    assert main(["new", str(again)]) == 0
    assert main(["load", str(again), str(dumped), "--files", str(folder / "files")]) == 0
    with RecordFile.open(file) as opened:
        before = opened.record.papers
    with RecordFile.open(again) as opened:
        (paper,) = opened.record.papers
        assert (paper,) == before
        assert paper.claims and paper.file is not None
        assert opened.attachment(paper.file.digest) == out.read_bytes()


def test_that_a_paper_too_large_to_keep_is_written_all_the_same(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("promocase.store.blob.LARGEST", 100)
    before, out = file.read_bytes(), file.parent / "brief.txt"
    given = ["export", str(file), "-o", str(out), "--edition", "brief", "--sent-to", "Colin Abara"]
    assert main(given) == 1
    told = capsys.readouterr()
    assert "Kept" not in told.out and "larger than" in told.err
    assert out.stat().st_size > 100
    assert file.read_bytes() == before


def test_that_a_full_disk_is_said_and_loses_neither_paper_nor_record(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(*_: object) -> None:
        raise OSError(ENOSPC, "No space left on device")

    monkeypatch.setattr("promocase.store.blob.keep", full)
    before, out = file.read_bytes(), file.parent / "brief.txt"
    given = ["export", str(file), "-o", str(out), "--edition", "brief", "--sent-to", "Colin Abara"]
    assert main(given) == 1
    told = capsys.readouterr()
    assert "Kept" not in told.out and "disk is full" in told.err
    assert "Colin" not in told.err
    assert out.stat().st_size > 0
    assert file.read_bytes() == before


def test_that_nothing_is_kept_unless_it_was_sent(file: Path) -> None:
    assert main(["export", str(file), "-o", str(file.parent / "a.txt")]) == 0
    with RecordFile.open(file) as opened:
        assert opened.record.papers == ()


def test_that_the_list_names_what_no_longer_holds(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    hand_over(file)
    change(file, "46,000")
    capsys.readouterr()
    assert main(["papers", str(file), "--json"]) == 0
    (paper,) = json.loads(capsys.readouterr().out)
    assert paper["to_whom"] == "Colin Abara"
    assert paper["unknown"] is None
    assert paper["overtaken"]
    assert all(each["said"] != each["now"] for each in paper["overtaken"])
    assert main(["papers", str(file)]) == 0
    assert "Colin Abara" in capsys.readouterr().out


def test_that_two_papers_are_compared(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    hand_over(file)
    change(file, "46,000")
    hand_over(file, "again.txt")
    with RecordFile.open(file) as opened:
        first, second = (each.id for each in opened.record.papers)
    capsys.readouterr()
    assert main(["compare", str(file), first, second[:8]]) == 0
    said = capsys.readouterr().out
    assert "[-" in said and "{+" in said and "46,000" in said


def test_that_a_paper_that_is_not_there_is_said(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", str(file), "none", "none"]) == 1
    assert "promocase papers" in capsys.readouterr().err


def test_that_notes_for_ones_own_eyes_are_sent_to_nobody(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = file.parent / "notes.pdf"
    assert main(["export", str(file), "-o", str(out), "--edition", "notes", "--sent-to", "Ana"]) == 1
    assert "own eyes" in capsys.readouterr().err
    assert not out.exists()


def test_that_the_record_is_read_once_for_both(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So that what is kept is of the record that was written."""
    opened: list[Path] = []
    usual = RecordFile.open.__func__  # pyright: ignore[reportFunctionMemberAccess]

    def opening(cls: type[RecordFile], path: Path) -> RecordFile:
        opened.append(path)
        return usual(cls, path)

    monkeypatch.setattr(RecordFile, "open", classmethod(opening))
    hand_over(file)
    assert opened == [file]


def test_that_papers_of_several_cases_are_told_by_their_case(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hand_over(file, "first.txt", "Ana")
    with RecordFile.open(file) as opened:
        before = opened.record.cases[-1].title
        editor = Editor(opened.record, now, new_id)
        editor.listen(lambda change: opened.write((change,)))
        editor.add(Case.KEY, name="Autumn", ask_title="Head of Payroll")
    capsys.readouterr()
    assert main(["papers", str(file)]) == 0
    assert "Of “" not in capsys.readouterr().out, "one case needs no name"
    hand_over(file, "second.txt", "Ben")
    capsys.readouterr()
    assert main(["papers", str(file)]) == 0
    told = [line for line in capsys.readouterr().out.splitlines() if not line.startswith("  ")]
    assert told[0] == "Of “Autumn”:" and "Ben" in told[1]
    assert told[2] == f"Of “{before}”:" and "Ana" in told[3]

"""The commands, run as a person runs them: what they leave behind, what they say, and how they fail."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from promocase.cli import COMMANDS, main
from promocase.command.export import chosen_case
from promocase.command.new import samples
from promocase.command.stamp import today
from promocase.document.editions import EDITIONS
from promocase.document.theme import THEMES
from promocase.domain.change import Change, applied
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.profile import Profile
from promocase.domain.reading import day_from_text
from promocase.domain.record import Record
from promocase.errors import PromocaseError
from promocase.store.recordfile import RecordFile

FIXTURE = Path(__file__).parent / "store" / "files" / "version-2.promocase"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A sample's record with an attached file in it."""
    path = tmp_path / "r.promocase"
    path.write_bytes(FIXTURE.read_bytes())
    return path


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.chdir(tmp_path)
    yield tmp_path


def run(*arguments: object) -> int:
    return main([str(argument) for argument in arguments])


def failure(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    """The one line a failing command says."""
    capsys.readouterr()
    assert run(*arguments) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1 and "Traceback" not in said.err
    return said.err


def record_text(path: Path, **kinds: Any) -> Path:
    """A file beside the record, as `dump` writes it, with these kinds only."""
    written = path.with_suffix(".in.json")
    written.write_text(json.dumps({"format": "promocase", "version": 1} | kinds), "utf-8")
    return written


def dumped(path: Path) -> dict[str, Any]:
    output = path.with_suffix(".look.json")
    assert run("dump", path, "-o", output) == 0
    return json.loads(output.read_text("utf-8"))


ENVIRONMENT = os.environ | {"PYTHONPATH": str(Path(__file__).parent.parent)}


def in_a_process(*arguments: object, **environment: str) -> "subprocess.CompletedProcess[bytes]":
    command = [sys.executable, "-m", "promocase", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, check=False, env=ENVIRONMENT | environment)


# The help


def test_that_the_help_lists_every_choice(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        run("--help")
    assert left.value.code == 0
    said = capsys.readouterr().out
    for words in (
        "promocase [FILE]",
        f"--edition {{{','.join(EDITIONS)}}}",
        f"--theme {{{','.join(THEMES)}}}",
        "--paper {a4,letter}",
        *COMMANDS,
        *samples(),
    ):
        assert words in said


def test_that_the_help_loads_nothing_heavy() -> None:
    program = "import sys; from promocase.cli import main\ntry: main(['--help'])\nexcept SystemExit: pass\n"
    program += "print(*{name.partition('.')[0] for name in sys.modules})"
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=ENVIRONMENT)
    loaded = set(done.stdout.splitlines()[-1].split())
    assert "promocase" in loaded
    assert not loaded & {"PySide6", "weasyprint", "jinja2", "babel", "sqlcipher3", "PIL", "fontTools"}


@pytest.mark.parametrize(
    "arguments",
    [["exprot", "x"], ["log", "r.promocase"], ["export", "r"], ["new", "x", "--sample", "no"], ["--no"]],
)
def test_that_wrong_usage_ends_with_two(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        run(*arguments)
    assert left.value.code == 2
    assert "usage: promocase" in capsys.readouterr().err


# new


def test_that_a_new_record_is_blank_and_never_written_over(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("new", "a.promocase") == 0
    assert "Made “a.promocase”." in capsys.readouterr().out
    before = (folder / "a.promocase").read_bytes()
    assert "already there" in failure(capsys, "new", "a.promocase", "--sample", "support-lead")
    assert (folder / "a.promocase").read_bytes() == before


@pytest.mark.parametrize("sample", samples())
def test_that_every_sample_makes_a_record(folder: Path, sample: str) -> None:
    assert run("new", "a.promocase", "--sample", sample) == 0
    with RecordFile.open(folder / "a.promocase") as file:
        assert file.record.accomplishments and file.record.cases


# export


def test_that_a_case_is_exported_as_pdf(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = path.with_suffix(".pdf")
    assert run("export", path, "-o", output) == 0
    assert output.read_bytes().startswith(b"%PDF-")
    assert "pages" in capsys.readouterr().out


def test_that_an_export_names_what_no_font_has_and_its_field(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plain = dumped(path)
    plain["profile"]["team"] = "Team 🚀"
    assert run("load", path, record_text(path, **plain)) == 0
    assert run("export", path, "-o", path.with_suffix(".pdf")) == 0
    said = capsys.readouterr().err
    assert "no font has them: 🚀" in said
    assert "Team: 🚀 (rocket)" in said


def test_that_a_case_is_exported_as_one_html_file(path: Path) -> None:
    output = path.with_suffix(".html")
    assert run("export", path, "-o", output, "--paper", "letter", "--theme", "classic") == 0
    assert "<html" in output.read_text("utf-8")


def test_that_the_brief_is_exported_by_its_name(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = path.with_suffix(".pdf")
    assert run("export", path, "-o", output, "--edition", "brief") == 0
    said = capsys.readouterr()
    assert "1 page." in said.out
    assert said.err == ""


def test_that_an_accent_is_worn_and_what_was_changed_of_it_is_said(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = path.with_suffix(".html")
    assert run("export", path, "-o", output, "--edition", "brief", "--accent", "#2b3a9e") == 0
    assert "background: #2b3a9e" in output.read_text("utf-8")
    assert capsys.readouterr().err == ""
    assert run("export", path, "-o", output, "--edition", "brief", "--accent", "ffd400") == 0
    assert "Much darker, so that it can be read." in capsys.readouterr().err


def test_that_an_accent_that_cannot_be_read_is_refused_with_an_example(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = path.with_suffix(".pdf")
    said = failure(capsys, "export", path, "-o", output, "--accent", "greenish")
    assert "“greenish” is not a colour" in said and "“#1d5c63”" in said
    assert not output.exists()


def test_that_a_brief_longer_than_its_page_is_written_and_told(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plain = dumped(path)
    plain["cases"][-1]["why_now"] = "The second site opens in July and needs a lead. " * 60
    given, output = path.with_name("long.json"), path.with_suffix(".pdf")
    given.write_text(json.dumps(plain), "utf-8")
    assert run("load", path, given) == 0
    assert run("export", path, "-o", output, "--edition", "brief") == 0
    assert output.read_bytes().startswith(b"%PDF-")
    said = capsys.readouterr().err
    assert re.search(r"The one-page brief takes [23] pages; it should take 1 at most\.", said)
    assert "“Why now” has 2879 characters; about 220 fit." in said


@pytest.mark.parametrize(
    ("edition", "about", "title"),
    [
        ("month", "2025-11", "Monthly report · November 2025"),
        ("month", "November 2025", "Monthly report · November 2025"),
        ("agenda", "{talk}", "Check-in · {talk}"),
        ("sponsor", "{person}", "Sponsor brief · "),
    ],
)
def test_that_a_paper_is_about_what_is_named(path: Path, edition: str, about: str, title: str) -> None:
    plain = dumped(path)
    names = {"talk": plain["checkins"][-1]["with_whom"], "person": plain["people"][0]["name"]}
    output = path.with_suffix(".html")
    about, title = about.format(**names), title.format(**names)
    assert run("export", path, "-o", output, "--html", "--edition", edition, "--about", about) == 0
    assert f"<title>{title}" in output.read_text("utf-8")


@pytest.mark.parametrize(
    ("edition", "problem", "hint"),
    [
        ("month", "“zzz” is not a month.", "Write it as in "),
        ("agenda", "No check-in is called “zzz”.", "Name one by its day or its person: "),
        ("sponsor", "Nobody is called “zzz”.", "Name one of: "),
        ("brief", "This edition is about the whole case, not about “zzz”.", "Leave the name out"),
    ],
)
def test_that_what_cannot_be_meant_is_told_before_anything_is_written(
    path: Path, capsys: pytest.CaptureFixture[str], edition: str, problem: str, hint: str
) -> None:
    output = path.with_suffix(".pdf")
    said = failure(capsys, "export", path, "-o", output, "--edition", edition, "--about", "zzz")
    assert problem in said and hint in said
    assert not output.exists()


@pytest.mark.parametrize(
    ("option", "what"), [("--edition", "edition"), ("--theme", "theme"), ("--paper", "paper size")]
)
def test_that_a_choice_that_is_not_there_is_said_with_those_that_are(
    path: Path, capsys: pytest.CaptureFixture[str], option: str, what: str
) -> None:
    said = failure(capsys, "export", path, "-o", path.with_suffix(".pdf"), option, "novel")
    assert f"There is no {what} “novel”. Choose one of: " in said
    assert not path.with_suffix(".pdf").exists()


def test_that_a_case_is_chosen_by_id_by_name_and_by_how_it_begins() -> None:
    cases = (
        Case(id="c1", name="Spring"),
        Case(id="c2", name="Spring review"),
        Case(id="c3", target_role="Autumn lead"),
    )
    record = Record(profile=Profile(id="profile"), cases=cases)
    wanted = {"": "c3", "c1": "c1", "SPRING": "c1", "spring r": "c2", " Spring review ": "c2", "aut": "c3"}
    assert {key: chosen_case(record, key).id for key in wanted} == wanted


def test_that_a_case_that_is_not_meant_clearly_is_asked_for() -> None:
    cases = (Case(id="c1", name="Spring 2025"), Case(id="c2", name="Spring 2026"))
    record = Record(profile=Profile(id="profile"), cases=cases)
    for key, words in (("spring", "fits several cases"), ("autumn", "fits no case")):
        with pytest.raises(PromocaseError, match=words) as raised:
            chosen_case(record, key)
        assert "“Spring 2025” (c1), “Spring 2026” (c2)" in raised.value.hint
    with pytest.raises(PromocaseError, match="holds no case"):
        chosen_case(replace(record, cases=()), "")


def test_that_the_record_is_never_written_over(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = path.read_bytes()
    twin = path.with_name("twin.pdf")
    twin.hardlink_to(path)
    link = path.with_name("link.pdf")
    link.symlink_to("another.promocase")
    for output in (path, twin, link, path.with_name("other.promocase")):
        assert "not written over" in failure(capsys, "export", path, "-o", output)
        assert "not written over" in failure(capsys, "dump", path, "-o", output)
    assert path.read_bytes() == before


def test_that_an_output_must_fit_its_name_and_its_folder(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for option in (["--html"], ["--format", "html"]):
        said = failure(capsys, "export", path, "-o", path.with_suffix(".pdf"), *option)
        assert "would not hold what its name says" in said
    said = failure(capsys, "export", path, "-o", path.with_suffix(".html"), "--format", "pdf")
    assert "would not hold what its name says" in said
    assert "There is no folder" in failure(capsys, "export", path, "-o", path.parent / "none" / "a.pdf")
    assert [each.name for each in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("name", ["case.xyz", "case.doc", "case", "case.", "Review 2.1", ".pdf", "case.pdf "])
def test_that_a_name_of_no_known_kind_is_refused_before_any_work(
    folder: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    said = failure(capsys, "export", "there-is-no-record.promocase", "-o", name)
    assert "End its name in one of: .pdf, " in said
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    ("command", "begins"),
    [
        (["export", "-o", "-"], b"%PDF-"),
        (["export", "-o", "-", "--format", "html"], b"<!DOCTYPE html>"),
        (["dump", "-o", "-"], b"{"),
        (["dump"], b"{"),
        (["claims", "-o", "-", "--json"], b"["),
        (["mail", "-o", "-"], b"Subject: "),
        (["mail", "--meeting"], b"Subject: "),
    ],
)
def test_that_standard_output_holds_what_was_asked_for_and_nothing_else(
    folder: Path, path: Path, command: list[str], begins: bytes
) -> None:
    name, *more = command
    done = subprocess.run(
        [sys.executable, "-m", "promocase", name, str(path), *more],
        capture_output=True,
        check=True,
        env=ENVIRONMENT,
    )
    assert done.stdout.startswith(begins)
    if begins == b"%PDF-":
        assert done.stdout.rstrip().endswith(b"%%EOF")
    elif begins in (b"{", b"["):
        json.loads(done.stdout)
    assert done.stderr == b""
    assert [each.name for each in folder.iterdir()] == [path.name]


def test_that_a_package_holds_the_paper_and_the_attached_files(path: Path) -> None:
    output = path.with_suffix(".zip")
    assert run("export", path, "-o", output) == 0
    with RecordFile.open(path) as file:
        kept = {file.attachment(digest) for digest in file.digests()}
    with ZipFile(output) as package:
        names = package.namelist()
        assert package.read(names[0]).startswith(b"%PDF-")
        assert kept and kept == {package.read(name) for name in names[2:]}


def test_that_claims_are_written_to_a_file(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = path.with_suffix(".json")
    assert run("claims", path, "--json", "-o", output) == 0
    assert capsys.readouterr().out == f"Wrote “{output}”.\n"
    assert json.loads(output.read_text("utf-8"))


# dump and load


def test_that_dump_load_dump_is_byte_identical(folder: Path, path: Path) -> None:
    assert run("dump", path, "-o", "1.json", "--files", "files") == 0
    assert run("load", "new.promocase", "1.json", "--files", "files") == 0
    assert run("dump", "new.promocase", "-o", "2.json") == 0
    assert Path("1.json").read_bytes() == Path("2.json").read_bytes()
    with RecordFile.open(path) as old, RecordFile.open(folder / "new.promocase") as new:
        assert new.record == old.record
        assert new.digests() == old.digests()
        assert [new.attachment(digest) for digest in new.digests()]


def test_that_a_dump_is_printed_when_no_file_is_named(path: Path) -> None:
    done = in_a_process("dump", path)
    assert json.loads(done.stdout) == dumped(path)
    assert done.stderr == b""


def test_that_attached_files_are_known_by_what_is_in_them(folder: Path, path: Path) -> None:
    run("dump", path, "-o", "a.json", "--files", "files")
    (written,) = (folder / "files").iterdir()
    assert written.name.startswith("corrections ") and written.suffix == ".csv"
    written.rename(folder / "files" / "other name")
    run("load", "b.promocase", "a.json", "--files", "files")
    with RecordFile.open(folder / "b.promocase") as file:
        assert len(file.digests()) == 1


def test_that_missing_attachments_are_kept_as_references_and_told(
    folder: Path, path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("dump", path, "-o", "a.json")
    assert run("load", "b.promocase", "a.json") == 0
    assert "1 attached file could not be found" in capsys.readouterr().err
    assert dumped(folder / "b.promocase") == json.loads(Path("a.json").read_text("utf-8"))


def test_that_load_replaces_and_merge_keeps(folder: Path, path: Path) -> None:
    goals = [goal["id"] for goal in dumped(path)["goals"]]
    Path("in.json").write_text(
        '{"format": "promocase", "version": 1, "goals": [{"id": "new", "name": "Lead"}]}', "utf-8"
    )
    assert run("load", path, "in.json", "--merge") == 0
    assert [goal["id"] for goal in dumped(path)["goals"]] == [*goals, "new"]
    assert dumped(path)["profile"]["name"]
    assert run("load", path, "in.json") == 0
    assert [goal["id"] for goal in dumped(path)["goals"]] == ["new"]
    assert "name" not in dumped(path)["profile"]


def test_that_a_load_over_a_record_leaves_nothing_of_it(folder: Path, path: Path) -> None:
    run("new", "a.promocase", "--sample", sorted(samples())[-1])
    run("dump", path, "-o", "1.json", "--files", "files")
    assert run("load", "a.promocase", "1.json", "--files", "files") == 0
    assert run("dump", "a.promocase", "-o", "2.json") == 0
    assert Path("1.json").read_bytes() == Path("2.json").read_bytes()
    with RecordFile.open(path) as old, RecordFile.open(folder / "a.promocase") as new:
        assert new.digests() == old.digests() != frozenset()


def test_that_files_can_be_brought_in_later(folder: Path, path: Path) -> None:
    run("dump", path, "-o", "1.json", "--files", "files")
    for more in ([], ["--merge"]):
        Path("b.promocase").unlink(missing_ok=True)
        run("load", "b.promocase", "1.json")
        assert run("load", "b.promocase", "1.json", "--files", "files", *more) == 0
        with RecordFile.open(path) as old, RecordFile.open(folder / "b.promocase") as new:
            assert (new.record, new.digests()) == (old.record, old.digests())


@pytest.mark.parametrize("more", [[], ["--merge"]], ids=["replaced", "merged"])
def test_that_a_load_is_one_named_step(path: Path, more: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[Change] = []
    write = RecordFile.write

    def listening(file: RecordFile, changes: Iterable[Change], attached: Iterable[bytes] = ()) -> None:
        changes = tuple(changes)
        heard.extend(changes)
        write(file, changes, attached)

    monkeypatch.setattr(RecordFile, "write", listening)
    with RecordFile.open(path) as file:
        before = file.record
    goals = [{"id": "new", "name": "Lead"}, {"id": before.goals[0].id, "name": "Other"}]
    assert run("load", path, record_text(path, goals=goals, profile={"name": "Ines"}), *more) == 0
    (step,) = heard
    with RecordFile.open(path) as file:
        after = file.record
    assert step.label == "Load “r.in.json”"
    assert after.profile.name == "Ines"
    assert applied(before, step) == after
    assert applied(after, step.inverse()) == before


BAD = [
    b"",
    b"\xff",
    b"[]",
    b'{"format": "promocase", "version": 1, "cases": [{"goals": ["none"]}]}',
    b"[" * 99_999,
]


@pytest.mark.parametrize("bad", BAD, ids=lambda bad: repr(bad[:9]))
def test_that_nothing_changes_before_all_has_been_checked(
    folder: Path, path: Path, bad: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    before = path.read_bytes()
    Path("in.json").write_bytes(bad)
    for more in ([], ["--merge"]):
        failure(capsys, "load", path, "in.json", *more)
        failure(capsys, "load", "new.promocase", "in.json", *more)
    assert path.read_bytes() == before
    assert not Path("new.promocase").exists()


def test_that_a_mark_at_the_start_of_the_text_is_no_fault(folder: Path) -> None:
    Path("in.json").write_text('{"format": "promocase", "version": 1}', "utf-8-sig")
    assert run("load", "a.promocase", "in.json") == 0


# log


def test_that_a_log_is_an_accomplishment_dated_today(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = len(dumped(path)["accomplishments"])
    assert run("log", path, "  Closed March\n with no late file ") == 0
    assert "Closed March with no late file" in capsys.readouterr().out
    logged = dumped(path)["accomplishments"][before:]
    assert [item["headline"] for item in logged] == ["Closed March with no late file"]
    assert day_from_text(logged[0]["end"]["text"]).first == today()
    assert logged[0]["created"]


def test_that_a_log_stands_in_the_last_case_and_is_printed(path: Path) -> None:
    assert run("load", path, record_text(path, cases=[{"id": "later"}]), "--merge") == 0
    assert run("log", path, "Closed March with no late file") == 0
    *earlier, last = dumped(path)["cases"]
    (logged,) = last["accomplishments"]
    assert last["id"] == "later"
    assert earlier and all(logged not in case["accomplishments"] for case in earlier)
    output = path.with_suffix(".html")
    assert run("export", path, "-o", output) == 0
    assert "Closed March with no late file" in output.read_text("utf-8").replace("\xa0", " ")


def test_that_a_log_is_kept_where_no_case_is(path: Path) -> None:
    assert run("load", path, record_text(path)) == 0
    assert run("log", path, "Closed March") == 0
    assert [item["headline"] for item in dumped(path)["accomplishments"]] == ["Closed March"]


def test_that_an_empty_log_is_refused(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = path.read_bytes()
    assert "nothing to log" in failure(capsys, "log", path, " \n")
    assert path.read_bytes() == before


# What fails


@pytest.mark.parametrize(
    "command", [["export", "-o", "x.pdf"], ["dump"], ["log", "x"]], ids=lambda words: words[0]
)
def test_that_a_file_that_is_no_record_is_refused_in_one_sentence(
    folder: Path, command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    name, *more = command
    assert "There is no file" in failure(capsys, name, "none.promocase", *more)
    Path("letter.txt").write_text("a letter " * 100)
    assert "not a promocase record" in failure(capsys, name, "letter.txt", *more)
    assert Path("letter.txt").read_text() == "a letter " * 100


def test_that_a_name_too_long_for_the_disk_is_said(
    folder: Path, path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name = "x" * 300
    for arguments in (["new", name], ["dump", name], ["dump", path, "-o", name]):
        assert "too long" in failure(capsys, *arguments)
    assert "File name too long" in failure(capsys, name)


def test_that_a_device_is_neither_read_for_ever_nor_replaced(
    folder: Path, path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "too large" in failure(capsys, "load", "new.promocase", "/dev/zero")
    os.mkfifo("pipe")
    assert "is a device" in failure(capsys, "dump", path, "-o", "pipe")
    assert "is a device" in failure(capsys, "dump", "pipe")
    assert Path("pipe").is_fifo()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
def test_that_an_output_that_cannot_be_printed_is_said(path: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "promocase", "dump", str(path)]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False, env=ENVIRONMENT)
    assert done.returncode == 1
    assert done.stderr.startswith(b"The output could not be written")
    assert done.stderr.count(b"\n") == 1


def test_that_a_window_without_a_screen_is_refused_in_one_sentence(path: Path) -> None:
    done = in_a_process(path, QT_QPA_PLATFORM="xcb", DISPLAY=":no")
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"found no screen" in done.stderr and done.stderr.count(b"\n") == 1


def test_that_a_record_open_in_a_window_is_refused(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with RecordFile.open(path):
        assert "open in another window" in failure(capsys, "log", path, "x")


def test_that_a_missing_file_opens_no_window(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "promocase new FILE" in failure(capsys, "none.promocase")


def test_that_a_bug_tells_where_it_is_and_nothing_of_the_record(
    path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def bug(*_: object) -> None:
        raise RuntimeError("61,500 a year")

    monkeypatch.setattr(RecordFile, "open", bug)
    said = failure(capsys, "dump", path)
    assert "RuntimeError in test_cli.py, line" in said and "61,500" not in said


def test_that_an_interrupt_ends_quietly(
    path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(RecordFile, "open", interrupt)
    assert run("dump", path) == 130
    assert capsys.readouterr().err == ""


def test_that_a_reader_who_has_seen_enough_is_no_fault(path: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    process = subprocess.Popen(
        [sys.executable, "-m", "promocase", "dump", str(path)],
        stdout=writer,
        stderr=subprocess.PIPE,
        env=ENVIRONMENT,
    )
    os.close(writer)
    assert process.communicate()[1] == b""
    assert process.returncode == 1


def test_that_names_and_words_of_any_script_can_be_printed(folder: Path) -> None:
    name = "Fälle 給与.promocase"
    assert in_a_process("new", name, PYTHONIOENCODING="ascii").returncode == 0
    done = in_a_process("log", name, "給与 ≈ 200", PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, b"")
    assert dumped(folder / name)["accomplishments"][0]["headline"] == "給与 ≈ 200"


def test_that_no_letter_is_lost_where_the_locale_knows_only_ascii(folder: Path, path: Path) -> None:
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    assert in_a_process("log", path, "größer: 給与", **plain).returncode == 0
    assert dumped(path)["accomplishments"][-1]["headline"] == "größer: 給与"

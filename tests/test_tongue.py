"""The commands, and the errors below the window, say every word from the phrase book.

They speak the tongue without plain letters here, over a record and folders in Greek ones.
"""

import json
import re
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from greek import NOW, nobodys_tongue, plain_words, sample

from promocase.cli import COMMANDS, main
from promocase.command.terminal import Terminal
from promocase.errors import PromocaseError
from promocase.exchange.dump import record_from_text, text_from_record
from promocase.phrase import Phrase, phrase
from promocase.store.blob import LARGEST
from promocase.store.fault import speaking
from promocase.store.keeper import Keeper
from promocase.store.migration import APPLICATION_ID
from promocase.store.recordfile import RecordFile
from promocase.store.whole import write_whole

RECORD, OUTPUT, TEXT = "Ω.promocase", "Ω.ω", "Ω.json"
ENDINGS = {"docx", "html", "json", "md", "pdf", "promocase", "txt", "zip"}
KEYS = {"support", "lead", "case"}
"""Of a sample and of the sample's cases: keys are the same in every language."""
ARGPARSE = {"usage", "positional", "arguments", "options", "show", "this", "help", "message", "and", "exit"}
"""Words of argparse's own, which stay English."""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a record, in which the commands are run."""
    monkeypatch.setattr("promocase.cli.own_tongue", lambda _: nobodys_tongue())
    folder = tmp_path / "Φάκελος"
    folder.mkdir()
    monkeypatch.chdir(folder)
    RecordFile.create(Path(RECORD), sample()).close()
    Path(TEXT).write_text(text_from_record(sample()), "utf-8")
    return folder


@pytest.mark.parametrize(
    "arguments",
    [
        ("new", "Α.promocase"),
        ("new", RECORD),
        ("new", "Α.promocase", "--sample", "support-lead"),
        ("log", RECORD, "Ωμέγα"),
        ("log", RECORD, " "),
        ("dump", RECORD, "-o", OUTPUT, "--files", "Αρχεία"),
        ("dump", RECORD, "-o", RECORD),
        ("dump", RECORD, "-o", "Δεν/Υπάρχει"),
        ("dump", "Δεν.promocase", "-o", OUTPUT),
        ("load", RECORD, TEXT),
        ("load", RECORD, TEXT, "--merge"),
        ("load", RECORD, RECORD),
        ("load", RECORD, TEXT, "--files", "Δεν"),
        ("load", RECORD, "Δεν.json"),
        ("load", RECORD, "."),
        ("export", RECORD, "-o", "Ω.html"),
        ("export", RECORD, "-o", "Ω.pdf", "--case", "Ψ"),
        ("export", RECORD, "-o", "Ω.pdf", "--case", " "),
        ("export", TEXT, "-o", "Ω.pdf"),
        ("export", RECORD, "-o", OUTPUT),
        ("Δεν",),
    ],
    ids=" ".join,
)
def test_that_a_command_says_its_words_from_the_book(
    arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(arguments)
    said = capsys.readouterr()
    assert code in (0, 1) and "⟦" in said.out + said.err
    names = {
        "sample": {"support", "lead"},
        "Ψ": {"case", "now", "before"},
    }  # keys of samples and cases are the same everywhere
    allowed = set[str]().union(
        ENDINGS, *(words for key, words in names.items() if key in " ".join(arguments))
    )
    assert plain_words([said.out, said.err], allowed) == {}


@pytest.mark.parametrize("name", COMMANDS)
def test_that_the_help_says_its_words_from_the_book(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main([name, "--help"])
    usage, _, rest = capsys.readouterr().out.partition("\n\n")
    options = {
        word for line in (usage, rest) for word in line.replace("[", " ").split() if word.startswith("-")
    }
    names = {word for words in (usage, *options) for word in plain_words([words])}
    assert rest.count("⟦") > 1
    rest = re.sub("#[0-9a-f]{6}", "", rest)  # a colour
    assert plain_words([rest], {*ARGPARSE, *ENDINGS, "none", *names}) == {}


def test_that_a_fault_of_ours_is_told_from_the_book(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("promocase.command.log.run", lambda *_: 1 / 0)
    assert main(["log", RECORD, "Ω"]) == 1
    allowed = {"ZeroDivisionError", *Path(__file__).stem.split("_"), "py"}
    assert plain_words([capsys.readouterr().err], allowed) == {}


def test_that_a_terminal_leaves_a_persons_own_words_alone(capsys: pytest.CaptureFixture[str]) -> None:
    Terminal(nobodys_tongue()).tell(phrase("Wrote “{path}”.", path="open"), "", "closed")
    assert capsys.readouterr().out == "⟦Ŵŕóţé “open”.⟧ closed\n"


# ---------- errors of the store ----------


def _foreign_database(version: int, application: int) -> None:
    with sqlite3.connect(OUTPUT) as connection:
        connection.execute(f"PRAGMA application_id = {application}")
        connection.execute(f"PRAGMA user_version = {version}")
    connection.close()
    RecordFile.open(Path(OUTPUT))


def _empty() -> None:
    Path(OUTPUT).touch()
    RecordFile.open(Path(OUTPUT))


def _opened_twice() -> None:
    with RecordFile.open(Path(RECORD)), RecordFile.open(Path(RECORD)):
        pass


def _copied_onto_itself() -> None:
    with RecordFile.open(Path(RECORD)) as file:
        file.save_copy(Path(RECORD))


def _attachment_lost() -> None:
    with RecordFile.open(Path(RECORD)) as file:
        file.attachment("0" * 64)


def _too_large() -> None:
    with RecordFile.open(Path(RECORD)) as file:
        file.write((), (bytes(LARGEST + 1),))


def _written_after(harm: Callable[[], object]) -> Callable[[], None]:
    def write() -> None:
        with RecordFile.open(Path(RECORD)) as file:
            harm()
            file.write(())

    return write


def _kept_unsaved() -> None:
    file = RecordFile.open(Path(RECORD))
    failed: list[PromocaseError] = []
    keeper = Keeper(file, lambda _: None, failed.append, lambda: NOW)
    Path(RECORD).rename(OUTPUT)
    keeper.attach(b"x")
    try:
        keeper.flush()
    finally:
        keeper.close(even_unsaved=True)


def _disk_says(error: OSError) -> Callable[[], None]:
    def fail() -> None:
        with speaking(Path(RECORD)):
            raise error

    return fail


FAULTS: dict[str, Callable[[], object]] = {
    "missing": lambda: RecordFile.open(Path("Δεν")),
    "a folder": lambda: RecordFile.open(Path()),
    "empty": _empty,
    "no database": lambda: RecordFile.open(Path(TEXT)),
    "another program's": lambda: _foreign_database(1, 1),
    "newer": lambda: _foreign_database(99, APPLICATION_ID),
    "there already": lambda: RecordFile.create(Path(RECORD), sample()),
    "no folder": lambda: RecordFile.create(Path(TEXT) / "Ω" / RECORD, sample()),
    "too long": lambda: RecordFile.create(Path("Ω" * 250), sample()),
    "opened twice": _opened_twice,
    "copied onto itself": _copied_onto_itself,
    "attachment lost": _attachment_lost,
    "too large": _too_large,
    "moved": _written_after(lambda: Path(RECORD).rename(OUTPUT)),
    "replaced": _written_after(lambda: Path(TEXT).replace(RECORD)),
    "kept unsaved": _kept_unsaved,
    "whole, no folder": lambda: write_whole(Path("Δεν/Ω"), b""),
    "whole, a folder": lambda: write_whole(Path(), b""),
    "disk full": _disk_says(OSError(28, "")),
    "read-only": _disk_says(OSError(30, "")),
    "disk": _disk_says(OSError(5, "")),
}


@pytest.mark.parametrize("name", FAULTS)
def test_that_an_error_of_the_store_says_its_words_from_the_book(name: str) -> None:
    with pytest.raises(PromocaseError) as raised:
        FAULTS[name]()
    tongue = nobodys_tongue()
    said = [tongue.say(words) for words in (raised.value.message, raised.value.hint)]
    assert all(words.startswith("⟦") for words in said)
    assert plain_words(said, ENDINGS) == {}


# ---------- errors of the JSON form ----------


def _with(**changes: object) -> str:
    return json.dumps(json.loads(text_from_record(sample())) | changes)


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("[]", set[str]()),
        ("{", {"Expecting", "property", "name", "enclosed", "in", "double", "quotes"}),
        ("[" * 100_000, set[str]()),
        ('{"α": NaN}', {"NaN"}),
        ('{"α": 1, "α": 2}', set[str]()),
        ("{}", {"format"}),
        (_with(version=99), set[str]()),
        (_with(version="Ω"), {"version"}),
        (_with(ω=1), set[str]()),
        (_with(goals=1), {"goals"}),
        (_with(goals=[{"id": "Ω"}, {"id": "Ω"}]), {"goals", "id"}),
        (_with(actions=[{"competencies": ["Ω"]}]), {"actions", "competencies"}),
        (_with(actions=[{"Ω": ""}]), {"actions"}),
        (_with(actions=["Ω"]), {"actions"}),
        (_with(profile={"id": "Ω"}), {"profile", "id"}),
        (_with(visions=[{"id": "Ω"}]), {"visions", "vision", "id"}),
        (_with(goals=[{"milestones": [{"id": "Ω"}, {"id": "Ω"}]}]), {"goals", "milestones"}),
    ],
)  # fmt: skip
def test_that_a_fault_of_a_dump_says_its_words_from_the_book(text: str, keys: set[str]) -> None:
    """All but where it is: a path names fields by their keys, and a JSON parser has words of its own."""
    with pytest.raises(PromocaseError) as raised:
        record_from_text(text, lambda: "Ψ", NOW)
    assert isinstance(raised.value.hint, Phrase)
    assert plain_words([nobodys_tongue().say(raised.value.message)], {"promocase", *keys}) == {}

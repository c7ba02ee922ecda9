"""The whole program, with its real file, keeper and renderer: what is written is kept, whatever happens."""

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from promocase.app import Program
from promocase.domain.place import Place
from promocase.errors import PromocaseError
from promocase.store.folder import default_record_path
from promocase.store.recordfile import RecordFile
from promocase.ui.desk import Desk
from promocase.ui.look.theme import Theme
from promocase.ui.pages import PAGES
from promocase.ui.process.export_door import ExportEars, ExportWish
from promocase.ui.process.settings import Settings

PROFILE = Place("profile", "profile")


@pytest.fixture
def program(
    qtbot: QtBot, theme: Theme, settings: Settings, prompts: Any, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    program = Program(theme, settings, prompts)
    program.start(None)
    yield program
    program.abandon()
    program.window.close()
    program.end()
    program.window.deleteLater()


def desk_of(program: Program) -> Desk:
    assert program.window.workspace is not None
    return program.window.workspace.desk


def kept_name(path: Path) -> str:
    with RecordFile.open(path) as file:
        return file.record.profile.name


def test_that_the_first_start_makes_a_record_and_welcomes(program: Program, prompts: Any) -> None:
    assert default_record_path().is_file()
    assert program.window.welcome.isVisible()
    assert prompts.asked == [] and prompts.told == []


def test_that_the_last_words_are_kept_when_the_window_closes(program: Program) -> None:
    program.window.start()
    desk_of(program).editor.set(PROFILE, "name", "Ines Calder")
    assert program.window.close()
    assert kept_name(default_record_path()) == "Ines Calder"


def test_that_an_edit_is_saved_by_itself_and_the_window_says_so(qtbot: QtBot, program: Program) -> None:
    program.window.start()
    program.window.status.show_failed("Nothing", "yet")
    desk_of(program).editor.set(PROFILE, "name", "Ines")
    qtbot.waitUntil(lambda: program.window.status.text.startswith("Saved "), timeout=3000)


def test_that_a_begun_record_is_shown_at_once(qtbot: QtBot, program: Program) -> None:
    desk_of(program).editor.set(PROFILE, "name", "Ines")
    program.leave()
    program.start(None)
    assert not program.window.welcome.isVisible()


def test_that_a_sample_opens_as_a_copy_and_the_own_record_is_left_alone(program: Program) -> None:
    program.explore("payroll-specialist")
    assert len(desk_of(program).editor.record.accomplishments) > 3
    assert "Sample – Payroll specialist" in program.window.windowTitle()
    program.explore("payroll-specialist")
    assert "Sample – Payroll specialist 2" in program.window.windowTitle()
    assert kept_name(default_record_path()) == ""


def test_that_words_are_kept_when_another_record_is_opened(program: Program, tmp_path: Path) -> None:
    desk_of(program).editor.set(PROFILE, "name", "Ines")
    program.create(tmp_path / "other.promocase")
    assert kept_name(default_record_path()) == "Ines"
    assert program.window.windowTitle().startswith("other — ")


def test_that_a_new_record_never_replaces_a_file(program: Program, tmp_path: Path) -> None:
    there = tmp_path / "there.promocase"
    there.write_text("mine")
    with pytest.raises(PromocaseError, match="already there"):
        program.create(there)
    assert there.read_text() == "mine"
    desk_of(program).editor.set(PROFILE, "name", "the record at hand goes on")


def test_that_what_cannot_be_opened_is_told_in_the_window(
    qtbot: QtBot, program: Program, prompts: Any, tmp_path: Path
) -> None:
    program.leave()
    broken = tmp_path / "broken.promocase"
    broken.write_bytes(b"not a record at all")
    program.start(broken)
    qtbot.waitUntil(lambda: bool(prompts.told))
    assert "broken.promocase" in prompts.told[0]
    assert broken.read_bytes() == b"not a record at all"


def test_that_an_item_is_found_by_its_words(qtbot: QtBot, program: Program) -> None:
    place = desk_of(program).add("accomplishments", headline="Zebra crossing painted")
    found: list[tuple[Place, ...]] = []
    program.window.door.search("zebra", found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert found == [(place,)]


def test_that_an_attached_file_is_kept_in_the_record(program: Program, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Thank you.")
    attachment = desk_of(program).doors.attach(letter)
    assert (attachment.name, attachment.size, attachment.media) == ("letter.txt", 10, "text/plain")
    assert desk_of(program).doors.attachment(attachment.digest) == b"Thank you."


def test_that_the_document_grows_beside_the_words(qtbot: QtBot, program: Program) -> None:
    program.window.start()
    program.window.resize(1280, 800)  # where it is narrow, the document gives way
    desk_of(program).editor.set(PROFILE, "role", "Payroll Specialist")
    assert program.window.workspace is not None
    sheets = program.window.workspace.preview.sheets
    qtbot.waitUntil(lambda: sheets.page_count > 0, timeout=30_000)


def test_that_a_bug_saves_the_work_first_and_logs_no_word_of_it(
    program: Program, prompts: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    program.catch_bugs()
    desk_of(program).editor.set(PROFILE, "name", "Ines")
    try:
        raise ValueError("Ines Calder earns 58,000")
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)
    assert prompts.told == [
        "Something in promocase went wrong. That is our fault, not yours. "
        "Your work is saved. If things look odd, close the window and open it again."
    ]
    logged = capsys.readouterr().err
    assert "ValueError" in logged and "test_window_program.py" in logged
    assert "Ines" not in logged and "58,000" not in logged


def test_that_an_error_the_person_can_act_on_is_told_plainly(program: Program, prompts: Any) -> None:
    program.catch_bugs()
    error = PromocaseError("The file is too large.", "Attach a smaller one.")
    sys.excepthook(PromocaseError, error, None)
    assert prompts.told == ["The file is too large. Attach a smaller one."]


# ---------- export ----------


def exported(program: Program, path: Path) -> tuple[list[int], list[object], Callable[[], None]]:
    """Start an export: percents heard, how it ended, and the way to cancel."""
    desk = desk_of(program)
    percents: list[int] = []
    ends: list[object] = []
    ears = ExportEars(lambda percent, _: percents.append(percent), ends.append, ends.append)
    wish = ExportWish(desk.case_id, desk.options(), path)
    return percents, ends, desk.doors.export.start(wish, ears)


def test_that_a_document_is_exported_with_progress(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    percents, ends, _ = exported(program, tmp_path / "case.pdf")
    qtbot.waitUntil(lambda: bool(ends), timeout=30_000)
    assert ends == [tmp_path / "case.pdf"]
    assert (tmp_path / "case.pdf").read_bytes().startswith(b"%PDF-")
    assert percents == sorted(percents) and percents


def test_that_a_cancelled_export_leaves_the_file_as_it_was(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    (tmp_path / "case.pdf").write_text("the one before")
    _, ends, cancel = exported(program, tmp_path / "case.pdf")
    cancel()
    qtbot.wait(300)
    assert ends == []
    assert (tmp_path / "case.pdf").read_text() == "the one before"


def test_that_a_folder_that_is_gone_is_named(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    _, ends, _ = exported(program, tmp_path / "gone" / "case.pdf")
    qtbot.waitUntil(lambda: bool(ends), timeout=30_000)
    assert isinstance(ends[0], PromocaseError) and "gone" in str(ends[0])


def test_that_every_page_can_be_left_for_another_record(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    """A page that is taken down must not answer what Qt still says to it; qtbot fails on any such fault."""
    program.explore("payroll-specialist")
    for page in PAGES:
        program.window.go(page.key)
        qtbot.wait(20)
    program.explore("support-lead")
    qtbot.wait(200)
    assert desk_of(program).editor.record.profile.name == "Teresa Imada"

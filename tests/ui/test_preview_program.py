"""In the whole program: the paper beside the words is the one that was chosen, whatever else was done."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from promocase.app import Program
from promocase.document.edition import Edition
from promocase.document.editions import EDITIONS
from promocase.document.press.pages import LivePages
from promocase.domain.place import Place
from promocase.ui.look.theme import Theme
from promocase.ui.preview.folded import words_in
from promocase.ui.preview.pane import PreviewPane
from promocase.ui.process.settings import Settings
from promocase.ui.shell.workspace import Workspace
from tests.ui.printed import printed

SLOW = 30_000
"""Milliseconds that a document may take on a busy machine."""


@pytest.fixture
def program(
    qtbot: QtBot, theme: Theme, settings: Settings, prompts: Any, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    program = Program(theme, settings, prompts)
    program.explore("payroll-specialist")
    program.window.show()
    yield program
    program.abandon()
    program.window.close()
    program.end()
    program.window.deleteLater()


@pytest.fixture
def workspace(program: Program) -> Workspace:
    assert program.window.workspace is not None
    return program.window.workspace


def said(pane: PreviewPane) -> str:
    """The words of the first page, as they are compared and without spaces: a kicker is set apart."""
    if not pane.sheets.page_count or not pane.paper.read_all():
        return ""
    words = pane.paper.words(0)
    return "".join(words.tokens) if words is not None else ""


def plain(words: str) -> str:
    return "".join(words_in(words))


def arrives(qtbot: QtBot, pane: PreviewPane, words: str) -> None:
    qtbot.waitUntil(lambda: plain(words) in said(pane), timeout=SLOW)


def choose(workspace: Workspace, edition: Edition) -> None:
    workspace.desk.choose_edition(edition)


def test_that_each_edition_that_is_chosen_is_the_one_shown(qtbot: QtBot, workspace: Workspace) -> None:
    pane = workspace.preview
    for edition in tuple(EDITIONS.values())[::-1]:
        choose(workspace, edition)
        arrives(qtbot, pane, edition.kicker)


def test_that_pages_of_the_document_before_that_come_late_are_not_shown(
    qtbot: QtBot, program: Program, workspace: Workspace, tmp_path: Path
) -> None:
    pane = workspace.preview
    arrives(qtbot, pane, EDITIONS["full"].kicker)
    before, late = program._job, LivePages(data=printed(tmp_path, ["Pages that come late"]))
    choose(workspace, EDITIONS["brief"])
    qtbot.waitUntil(lambda: program._job > before)
    program._on_pages(before, late)
    arrives(qtbot, pane, EDITIONS["brief"].kicker)
    program._on_pages(before, late)
    qtbot.wait(200)
    assert plain("Pages that come late") not in said(pane)
    program._on_pages(program._job, late)
    arrives(qtbot, pane, "Pages that come late")


def test_that_what_is_chosen_while_the_document_is_hidden_is_there_when_it_is_shown(
    qtbot: QtBot, workspace: Workspace
) -> None:
    arrives(qtbot, workspace.preview, EDITIONS["full"].kicker)
    workspace.show_preview(False)
    choose(workspace, EDITIONS["sponsor"])
    qtbot.wait(300)
    workspace.show_preview(True)
    arrives(qtbot, workspace.preview, EDITIONS["sponsor"].kicker)


def test_that_a_document_in_its_own_window_follows_too(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.toggle_apart()
    for key in ("brief", "notes"):
        choose(workspace, EDITIONS[key])
        arrives(qtbot, workspace.preview, EDITIONS[key].kicker)
    workspace.toggle_apart()
    choose(workspace, EDITIONS["annex"])
    arrives(qtbot, workspace.preview, EDITIONS["annex"].kicker)


def test_that_another_case_or_subject_is_the_one_shown(qtbot: QtBot, workspace: Workspace) -> None:
    desk, pane = workspace.desk, workspace.preview
    choose(workspace, EDITIONS["brief"])
    arrives(qtbot, pane, EDITIONS["brief"].kicker)
    desk.start_case_from("Another one")
    desk.write(Place("cases", desk.case_id), "why_now", "Quite another reason for now.")
    arrives(qtbot, pane, "Quite another reason")
    choose(workspace, EDITIONS["month"])
    arrives(qtbot, pane, EDITIONS["month"].kicker)
    other = desk.subjects[-1]
    desk.choose_subject(other.key)
    arrives(qtbot, pane, str(other.words))

"""The questions the program asks: what a person's answer becomes."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from promocase.ui.prompts import Prompts


class Asked(Prompts):
    """Answers every choice with the same, and remembers the questions."""

    answer: int | None = None

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.questions: list[str] = []

    def choose(self, question: str, detail: str, answers: tuple[str, ...], stay: str = "") -> int | None:
        self.questions.append(question)
        return self.answer


@pytest.fixture
def asked(qtbot: QtBot) -> Asked:
    window = QWidget()
    qtbot.addWidget(window)
    return Asked(window)


def name(monkeypatch: pytest.MonkeyPatch, path: Path | str) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


@pytest.mark.parametrize(
    ("given", "kept"),
    [("a.promocase", "a.promocase"), ("a", "a.promocase"), ("Notes v1.2", "Notes v1.2.promocase")],
)
def test_that_a_file_gets_its_ending_once(
    asked: Asked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: str, kept: str
) -> None:
    name(monkeypatch, tmp_path / given)
    assert asked.save_file("Save", "", Path("x.promocase")) == tmp_path / kept
    assert asked.questions == []


@pytest.mark.parametrize("answer", [None, 0])
def test_that_a_file_met_by_adding_the_ending_is_replaced_only_when_agreed(
    asked: Asked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: int | None
) -> None:
    there = tmp_path / "a.promocase"
    there.touch()
    name(monkeypatch, tmp_path / "a")
    asked.answer = answer
    assert asked.save_file("Save", "", Path("x.promocase")) == (None if answer is None else there)
    assert asked.questions == ["“a.promocase” is already there."]


def test_that_thinking_better_of_it_is_no_name(asked: Asked, monkeypatch: pytest.MonkeyPatch) -> None:
    name(monkeypatch, "")
    assert asked.save_file("Save", "", Path("x.promocase")) is None


def test_that_a_name_comes_back_as_typed_with_the_filter_that_was_chosen(
    asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[object] = []

    def choose(*words: object) -> tuple[str, str]:
        given.extend(words[1:])
        return "/tmp/case", "Web page (*.html)"

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    filters = ("PDF (*.pdf)", "Web page (*.html)")
    assert asked.save_as("Export", filters, Path("/tmp/x.pdf")) == (Path("/tmp/case"), 1)
    assert given == ["Export", "/tmp/x.pdf", "PDF (*.pdf);;Web page (*.html)", "PDF (*.pdf)"]


def test_that_thinking_better_of_it_chooses_no_filter(asked: Asked, monkeypatch: pytest.MonkeyPatch) -> None:
    name(monkeypatch, "")
    assert asked.save_as("Export", ("PDF (*.pdf)",), Path("x.pdf")) is None

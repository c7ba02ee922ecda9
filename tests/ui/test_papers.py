"""What was handed over is kept on a click, listed, and watched for what no longer holds."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from promocase.document.editions import EDITIONS
from promocase.domain.kinds.paper import Paper
from promocase.domain.place import Place
from promocase.editing.editor import Editor
from promocase.errors import PromocaseError
from promocase.phrase import phrase
from promocase.ui.desk import Desk, Doors
from promocase.ui.inputs.choice import QuietBox
from promocase.ui.look.theme import Theme
from promocase.ui.pages.export_run import ExportRun
from promocase.ui.pages.papers_list import PapersList, title_of
from promocase.ui.process.export_door import AccountEars, AccountWish, ExportEars, ExportWish
from promocase.ui.process.sent import accounted

DATA = b"%PDF-1.7 exactly this"


@pytest.fixture
def written(tmp_path: Path) -> Path:
    return tmp_path / "brief.pdf"


@pytest.fixture
def desk(editor: Editor, doors: Doors, written: Path) -> Iterator[Desk]:
    """A desk whose exports end at once."""

    def start(wish: ExportWish, ears: ExportEars) -> Any:
        wish.path.write_bytes(DATA)
        QTimer.singleShot(0, lambda: ears.finished(wish.path))
        return lambda: None

    door = replace(doors.export, start=start, pick_target=lambda _asking, _name: written)
    desk = Desk(editor, replace(doors, export=door))
    editor.set(Place("profile", "profile"), "name", "Ines Calder")
    place = Place("cases", desk.case_id)
    editor.set(place, "name", "Spring review")
    editor.set(place, "ask_title", "Payroll Team Lead")
    editor.set(place, "ask_base", editor.record.profile.reader.money("61,500"))
    editor.set(place, "decided_by", editor.record.profile.reader.day("10 April 2027"))
    desk.choose_edition(EDITIONS["brief"])
    yield desk
    desk.close()


@pytest.fixture
def run(qtbot: QtBot, desk: Desk) -> ExportRun:
    run = ExportRun(desk)
    qtbot.addWidget(run)
    run.show()
    return run


@pytest.fixture
def papers(qtbot: QtBot, desk: Desk) -> PapersList:
    papers = PapersList(desk, {"cases": "ask", "profile": "you"})
    qtbot.addWidget(papers)
    papers.show()
    return papers


def kept(run: ExportRun, desk: Desk, to_whom: str = "Tomas Reyes") -> Paper:
    run.start()
    QApplication.processEvents()
    run.keeping.to_whom.setText(to_whom)
    run.keeping.keep.click()
    QApplication.processEvents()
    return desk.editor.record.papers[-1]


def refresh(papers: PapersList) -> None:
    """And let what was added be shown."""
    papers.refresh()
    QApplication.processEvents()


def said(papers: PapersList) -> str:
    return "\n".join(
        each.accessibleName() or each.text() for each in papers.findChildren(QLabel) if each.isVisible()
    )


def press(papers: PapersList, words: str) -> None:
    next(
        each for each in papers.findChildren(QPushButton) if each.isVisible() and each.text() == words
    ).click()


def test_that_nothing_is_kept_without_being_asked(run: ExportRun, desk: Desk) -> None:
    assert run.keeping.isHidden()
    run.start()
    QApplication.processEvents()
    assert run.keeping.isVisible()
    assert desk.editor.record.papers == ()


def test_that_exactly_what_left_is_kept_in_one_step(run: ExportRun, desk: Desk) -> None:
    paper = kept(run, desk)
    assert paper.to_whom == "Tomas Reyes"
    assert paper.edition == "brief"
    assert paper.file is not None and paper.file.size == len(DATA)
    assert desk.doors.attachment(paper.file.digest) == DATA
    assert paper.left_on.first == desk.doors.today()
    assert desk.editor.undo_label == "Keep “The one-page brief – Spring review”"
    desk.editor.undo()
    assert desk.editor.record.papers == ()


class Later:
    """What is told of a paper comes when the test says so, as from a worker."""

    def __init__(self, desk: Desk) -> None:
        self.wishes: list[tuple[AccountWish, AccountEars]] = []
        door = replace(desk.doors.export, account=lambda wish, ears: self.wishes.append((wish, ears)))
        desk.doors = replace(desk.doors, export=door)

    def tell(self, at: int = -1) -> None:
        accounted(*self.wishes[at])

    def fail(self) -> None:
        self.wishes[-1][1].failed(PromocaseError(phrase("The worker is gone.")))


def test_that_the_window_words_no_paper_to_keep_it(run: ExportRun, desk: Desk) -> None:
    later = Later(desk)
    run.start()
    QApplication.processEvents()
    assert len(later.wishes) == 1, "it is told beside the window, before anyone asks"
    run.keeping.to_whom.setText("Tomas Reyes")
    run.keeping.keep.click()
    assert desk.editor.record.papers == ()
    assert not run.keeping.keep.isEnabled(), "once is enough"
    later.tell()
    [paper] = desk.editor.record.papers
    assert (paper.to_whom, paper.edition) == ("Tomas Reyes", "brief")
    assert len(later.wishes) == 1


def test_that_what_is_told_already_is_kept_at_once(run: ExportRun, desk: Desk) -> None:
    later = Later(desk)
    run.start()
    QApplication.processEvents()
    later.tell()
    assert desk.editor.record.papers == (), "nobody asked yet"
    run.keeping.keep.click()
    assert len(desk.editor.record.papers) == 1


def test_that_a_paper_that_cannot_be_told_is_said_and_asked_for_again(run: ExportRun, desk: Desk) -> None:
    later = Later(desk)
    run.start()
    QApplication.processEvents()
    later.fail()
    assert not run.keeping._said.isVisible(), "nobody asked yet"
    run.keeping.keep.click()
    assert len(later.wishes) == 2
    later.fail()
    assert "gone" in run.keeping._said.text()
    assert run.keeping.keep.isEnabled()
    run.keeping.keep.click()
    later.tell()
    assert len(desk.editor.record.papers) == 1


def test_that_what_is_told_of_an_older_paper_is_not_kept_for_a_newer(run: ExportRun, desk: Desk) -> None:
    later = Later(desk)
    run.start()
    QApplication.processEvents()
    reader = desk.editor.record.profile.reader
    desk.editor.set(Place("cases", desk.case_id), "ask_base", reader.money("70,000"))
    run.start()
    QApplication.processEvents()
    later.tell(0)
    run.keeping.keep.click()
    assert desk.editor.record.papers == ()
    later.tell(1)
    [paper] = desk.editor.record.papers
    assert "70,000" in paper.words


def test_that_a_file_gone_meanwhile_is_said_and_nothing_is_kept(run: ExportRun, desk: Desk) -> None:
    def attach(_path: Path) -> Any:
        raise PromocaseError(phrase("It is gone."))

    run.start()
    QApplication.processEvents()
    desk.doors = replace(desk.doors, attach=attach)
    run.keeping.keep.click()
    assert desk.editor.record.papers == ()
    assert run.keeping.keep.isVisible(), "it can be tried again"


def test_that_the_paper_is_as_the_record_was_when_it_was_made(run: ExportRun, desk: Desk) -> None:
    run.start()
    QApplication.processEvents()
    reader = desk.editor.record.profile.reader
    desk.editor.set(Place("cases", desk.case_id), "ask_base", reader.money("70,000"))
    run.keeping.keep.click()
    words = desk.editor.record.papers[0].words
    assert "61,500" in words and "70,000" not in words


def test_that_the_list_says_to_whom_and_that_all_holds(
    run: ExportRun, papers: PapersList, desk: Desk
) -> None:
    assert "None yet" in said(papers)
    kept(run, desk)
    refresh(papers)
    assert "for Tomas Reyes" in said(papers)
    assert "All its figures still hold." in said(papers)
    assert "None yet" not in said(papers)


def test_that_an_edit_names_what_no_longer_holds(run: ExportRun, papers: PapersList, desk: Desk) -> None:
    kept(run, desk)
    reader = desk.editor.record.profile.reader
    desk.editor.set(Place("cases", desk.case_id), "decided_by", reader.day("24 April 2027"))
    refresh(papers)
    assert "no longer hold" in said(papers)
    assert "10 April 2027" in said(papers) and "24 April 2027" in said(papers)


def test_that_two_papers_are_compared_word_by_word(run: ExportRun, papers: PapersList, desk: Desk) -> None:
    kept(run, desk)
    refresh(papers)
    assert "Compare word by word" not in {each.text() for each in papers.findChildren(QPushButton)}
    reader = desk.editor.record.profile.reader
    desk.editor.set(Place("cases", desk.case_id), "ask_base", reader.money("63,000"))
    kept(run, desk, "Dana Whitlock")
    refresh(papers)
    press(papers, "Compare word by word")
    assert "<s>" in papers._compared.text() and "<b><u>" in papers._compared.text()
    assert "63,000" in papers._compared.text()


def test_that_the_earlier_paper_is_struck_through_whichever_is_chosen_first(
    run: ExportRun, papers: PapersList, desk: Desk
) -> None:
    kept(run, desk)
    desk.editor.set(
        Place("cases", desk.case_id), "ask_base", desk.editor.record.profile.reader.money("63,000")
    )
    kept(run, desk, "Dana Whitlock")
    refresh(papers)
    earlier, later = papers.findChildren(QuietBox)
    earlier.setCurrentIndex(0)
    later.setCurrentIndex(1)
    press(papers, "Compare word by word")
    assert "<s>61,500</s><b><u>63,000</u></b>" in papers._compared.text()


def test_that_the_papers_to_compare_can_be_told_apart(
    run: ExportRun, papers: PapersList, desk: Desk, theme: Theme
) -> None:
    """Their titles differ only at the end."""
    kept(run, desk)
    kept(run, desk, "Dana Whitlock")
    papers.resize(600, 900)
    refresh(papers)
    for box in papers.findChildren(QuietBox):
        assert box.fontMetrics().horizontalAdvance(box.currentText()) < box.width() - 40


def test_that_papers_of_the_case_at_work_are_offered_first(
    run: ExportRun, papers: PapersList, desk: Desk
) -> None:
    first = desk.case_id
    kept(run, desk, "Old Ones")
    desk.start_case()
    place = Place("cases", desk.case_id)
    desk.editor.set(place, "name", "Autumn")
    desk.editor.set(place, "ask_base", desk.editor.record.profile.reader.money("70,000"))
    kept(run, desk, "Ana")
    kept(run, desk, "Ben")
    desk.choose_case(first)
    refresh(papers)
    for box in papers.findChildren(QuietBox):
        offered = [box.itemText(at) for at in range(box.count()) if box.itemData(at)]
        assert "Old Ones" in offered[0]
        assert [each.startswith("Autumn · ") for each in offered] == [False, True, True]
    desk.choose_case(desk.editor.record.cases[-1].id)
    refresh(papers)
    earlier, later = (box for box in papers.findChildren(QuietBox) if box.isVisible())
    assert "Ana" in earlier.currentText() and "Ben" in later.currentText()
    assert later.itemText(later.count() - 1).startswith("Spring review · ")


def test_that_a_removed_paper_comes_back_by_undo(run: ExportRun, papers: PapersList, desk: Desk) -> None:
    paper = kept(run, desk)
    refresh(papers)
    press(papers, "Remove")
    assert desk.editor.record.papers == ()
    desk.editor.undo()
    assert desk.editor.record.papers == (paper,)


def test_that_a_saved_copy_is_exactly_what_left(qtbot: QtBot, run: ExportRun, desk: Desk) -> None:
    kept(run, desk)
    copies: list[tuple[str, bytes]] = []
    door = replace(desk.doors.export, save_copy=lambda _asking, name, data: copies.append((name, data)))
    desk.doors = replace(desk.doors, export=door)
    papers = PapersList(desk, {})
    qtbot.addWidget(papers)
    papers.show()
    refresh(papers)
    press(papers, "Save a copy …")
    assert copies == [("brief.pdf", DATA)]


def test_that_a_title_says_what_was_given_to_whom_and_when() -> None:
    assert title_of(Paper(id="p", name="The brief", to_whom=" Ana ")) == "The brief · for Ana"
    assert title_of(Paper(id="p", name="The brief")) == "The brief"


def test_that_a_file_changed_meanwhile_is_not_kept_as_what_left(
    run: ExportRun, desk: Desk, written: Path
) -> None:
    run.start()
    QApplication.processEvents()
    written.write_bytes(DATA + b" and more")
    run.keeping.keep.click()
    assert desk.editor.record.papers == ()
    assert "changed" in run.keeping._said.text()


def test_that_what_is_for_ones_own_eyes_is_not_offered_to_be_kept(run: ExportRun, desk: Desk) -> None:
    desk.choose_edition(EDITIONS["notes"])
    run.start()
    QApplication.processEvents()
    assert run.keeping.isHidden()

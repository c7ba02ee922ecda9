"""What a document is about is chosen beside its kind, and preview and export follow."""

from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from promocase.document.editions import EDITIONS, USUAL
from promocase.document.scope import PeriodScope, PersonScope
from promocase.domain.choice import Relation
from promocase.domain.kinds.person import Person
from promocase.domain.place import Place
from promocase.editing.editor import Editor
from promocase.ui.desk import Desk, Doors
from promocase.ui.inputs.subject_box import SubjectBox
from promocase.ui.pages.export_run import ExportRun


@pytest.fixture
def box(qtbot: QtBot, desk: Desk) -> SubjectBox:
    found = SubjectBox(desk)
    qtbot.addWidget(found)
    return found


def rows(box: SubjectBox) -> list[str]:
    return [box.box.itemText(row) for row in range(box.box.count())]


def choose(box: SubjectBox, row: int) -> None:
    box.box.setCurrentIndex(row)
    box.box.activated.emit(row)


def person(desk: Desk, name: str, relation: Relation) -> str:
    return desk.editor.add(Person.KEY, name=name, relation=relation).id


def test_that_an_edition_about_the_case_offers_nothing_to_choose(box: SubjectBox, desk: Desk) -> None:
    assert box.isHidden()
    desk.choose_edition(EDITIONS["month"])
    assert not box.isHidden()
    assert box.box.accessibleName() == "Month"
    desk.choose_edition(EDITIONS[USUAL])
    assert box.isHidden()


def test_that_a_month_is_chosen_and_given_back(qtbot: QtBot, box: SubjectBox, desk: Desk) -> None:
    desk.choose_edition(EDITIONS["month"])
    desk.choose_date(date(2026, 3, 14))
    assert rows(box)[1:3] == ["March 2026", "February 2026"]
    assert rows(box)[0] in ("As usual: February 2026", "As usual: March 2026")
    with qtbot.waitSignal(desk.subject_chosen):
        choose(box, 1)
    assert desk.options().scope == PeriodScope(desk.case_id, date(2026, 3, 1), date(2026, 3, 31))
    choose(box, 0)
    assert desk.options().scope is None


def test_that_the_people_written_down_are_offered_as_they_come(box: SubjectBox, desk: Desk) -> None:
    desk.choose_edition(EDITIONS["sponsor"])
    assert box.isHidden(), "nobody is there to choose"
    person(desk, "Colin Abara", Relation.MANAGER)
    person(desk, "Anneke Doyle", Relation.SPONSOR)
    assert rows(box) == [
        "As usual: Anneke Doyle · Sponsor",
        "Anneke Doyle · Sponsor",
        "Colin Abara · Manager",
    ]


def test_that_a_person_who_is_gone_gives_way_to_the_usual_one(box: SubjectBox, desk: Desk) -> None:
    desk.choose_edition(EDITIONS["sponsor"])
    person(desk, "Anneke Doyle", Relation.SPONSOR)
    id = person(desk, "Colin Abara", Relation.MANAGER)
    desk.choose_subject(id)
    assert desk.options().scope == PersonScope(desk.case_id, id)
    desk.editor.undo()
    assert desk.options().scope is None
    assert box.box.currentIndex() == 0


def test_that_each_edition_keeps_its_own_subject(box: SubjectBox, desk: Desk) -> None:
    desk.choose_edition(EDITIONS["month"])
    desk.choose_date(date(2026, 3, 14))
    desk.choose_subject("2026-02")
    desk.choose_edition(EDITIONS["brief"])
    assert desk.options().scope is None
    desk.choose_edition(EDITIONS["month"])
    assert desk.subject == "2026-02"
    assert box.box.currentText() == "February 2026"


def test_that_the_offered_name_says_what_the_paper_is_about(
    qtbot: QtBot, editor: Editor, doors: Doors
) -> None:
    offered: list[str] = []
    door = replace(doors.export, pick_target=lambda _, name: offered.append(name))
    desk = Desk(editor, replace(doors, export=door))
    editor.set(Place("profile", "profile"), "name", "Ines Calder")
    editor.set(Place("cases", desk.case_id), "name", "Spring review")
    run = ExportRun(desk)
    qtbot.addWidget(run)
    desk.choose_date(date(2026, 3, 14))
    for edition, subject in ((USUAL, ""), ("month", "2026-03"), ("notes", "")):
        desk.choose_edition(EDITIONS[edition])
        desk.choose_subject(subject)
        run.start()
    desk.close()
    assert offered == [
        "Ines Calder – The full case – Spring review",
        "Ines Calder – The monthly report – March 2026",
        "Private – Ines Calder – Meeting notes (private) – Spring review",
    ]

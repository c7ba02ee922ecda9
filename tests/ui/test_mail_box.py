"""The words of an e-mail beside the way out: written from the record, changed at will, copied, never sent."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from promocase.document.editions import EDITIONS
from promocase.domain.place import Place
from promocase.ui.desk import Desk
from promocase.ui.pages.mail_box import MailBox
from promocase.ui.shell.window import Window


@pytest.fixture
def box(qtbot: QtBot, desk: Desk) -> Iterator[MailBox]:
    desk.editor.set(Place("profile", "profile"), "name", "Ines Calder")
    box = MailBox(desk)
    qtbot.addWidget(box)
    box.show()
    yield box
    box.close()


def opened(box: MailBox) -> MailBox:
    box.toggle.linkActivated.emit("#")
    return box


def copied() -> str:
    return QGuiApplication.clipboard().text()


def test_that_it_is_closed_until_it_is_asked_for(box: MailBox) -> None:
    assert not box.body.isVisible() and box.body.toPlainText() == ""
    assert opened(box).body.isVisible()
    assert not opened(box).body.isVisible()


def test_that_text_and_subject_are_copied_as_they_were_changed(box: MailBox) -> None:
    opened(box).body.moveCursor(box.body.textCursor().MoveOperation.End)
    QTest.keyClicks(box.body, ", MSc")
    box.copy_body.click()
    assert copied().startswith("Hello,\n\n") and copied().endswith("Ines Calder, MSc")
    box.copy_subject.click()
    assert copied() == "Promotion case"
    assert "Copied. Paste it into your e-mail program." in [each.text() for each in box.findChildren(QLabel)]


def test_that_the_other_one_asks_for_a_talk(box: MailBox) -> None:
    opened(box).kind.setCurrentIndex(1)
    box.kind.activated.emit(1)
    assert box.subject.text() == "Half an hour about my next step"


def test_that_it_follows_the_kind_of_document_and_no_keystroke_elsewhere(box: MailBox, desk: Desk) -> None:
    opened(box)
    QTest.keyClicks(box.body, "Dear ")
    desk.editor.set(Place("profile", "profile"), "name", "Amara Okafor")
    assert box.body.toPlainText().startswith("Dear Hello,"), "what is written here stays"
    desk.choose_edition(EDITIONS["brief"])
    assert box.subject.text() == "The case on one page"
    assert "Amara Okafor" in box.body.toPlainText()


def test_that_undo_in_it_takes_back_its_own_words_and_not_the_records(window: Window, desk: Desk) -> None:
    desk.editor.set(Place("profile", "profile"), "name", "Ines Calder")
    window.go("export")
    assert window.workspace is not None
    (box,) = window.workspace.pages.page("export").findChildren(MailBox)
    opened(box).body.setFocus()
    before = box.body.toPlainText()
    QTest.keyClicks(box.body, "Dear ")
    QTest.keyClick(box.body, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert box.body.toPlainText() == before
    assert desk.editor.record.profile.name == "Ines Calder"

"""Beneath a field: what was understood, what may be meant, and why two ends cannot be compared."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMainWindow, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from typed import sure

from promocase.domain.choice import Language, Month
from promocase.domain.field import Form as Kind
from promocase.domain.item import Item
from promocase.domain.kinds.accomplishment import Accomplishment, Metric
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.goal import Goal
from promocase.domain.kinds.paydata import MarketPay
from promocase.domain.kinds.profile import Profile
from promocase.domain.place import Place
from promocase.domain.reading import Reader
from promocase.ui.desk import Desk
from promocase.ui.forms.foot import Foot
from promocase.ui.forms.form import Form
from promocase.ui.inputs.line import Line
from promocase.ui.inputs.understood import understood

WHY = "count different things"
ME = Place("profile", "profile")
Shown = Callable[..., Form]


@pytest.fixture
def shown(qtbot: QtBot, desk: Desk) -> Iterator[Shown]:
    """A form of these fields in a window, bound to an item."""
    windows: list[QMainWindow] = []

    def show(kind: type[Item], place: Place, *names: str, **known: Any) -> Form:
        window, body = QMainWindow(), QWidget()
        form, rows = Form(desk, kind, **known), QVBoxLayout(body)
        for name in names:
            form.row(name)
        form.bind(place)
        rows.addWidget(form)
        rows.addStretch(1)
        window.setCentralWidget(body)
        window.resize(900, 600)
        qtbot.addWidget(window)
        window.show()
        QTest.qWaitForWindowActive(window)
        windows.append(window)
        return form

    yield show
    for window in windows:
        window.close()


def feet(form: QWidget) -> list[str]:
    return [foot.text() for foot in form.findChildren(Foot) if foot.isVisible() and foot.text().strip()]


def offers(form: Form) -> list[QPushButton]:
    return [made for made in form.findChildren(QPushButton) if made.isVisible()]


def write(form: Form, name: str, words: str) -> None:
    target = sure(Line, form.focus_target(name))
    target.setFocus()
    if words.isascii():
        QTest.keyClicks(target, words)
    else:
        target.insert(words)  # what Qt's test keyboard has no key for


SAID = [
    (Kind.MONEY, "£12k/month", "= 144,000 GBP a year"),
    (Kind.MONEY, "80–85 thousand", "= 80,000 to 85,000 EUR"),
    (Kind.MONEY, "at least £100,000", "= at least 100,000 GBP"),
    (Kind.MONEY, "22 an hour", "= 22 EUR an hour"),
    (Kind.MONEY, "20-25/h", "= 20 to 25 EUR an hour"),
    (Kind.MONEY, "60k net", "= 60,000 EUR after tax"),
    (Kind.QUANTITY, "<5", "= less than 5"),
    (Kind.QUANTITY, "abt 200", "= about 200"),
    (Kind.QUANTITY, "38 h/week", "= 38 hours a week"),
    (Kind.QUANTITY, "15–20 seconds", "= 15 to 20 seconds"),
    (Kind.QUANTITY, "5-10%", "= 5 to 10%"),
    (Kind.QUANTITY, "5 days", ""),
    (Kind.QUANTITY, "-1500 kg", "= −1,500 kg"),
    (Kind.DAY, "Q2 2024", "= April to June 2024"),
    (Kind.DAY, "FY24", "= 2024"),
    (Kind.DAY, "mid March 2027", "= 11 March to 20 March 2027"),
    (Kind.DAY, "before March 2026", "= 28 February 2026 or earlier"),
    (Kind.DAY, "after 2021", "= 1 January 2022 or later"),
    (Kind.DAY, "since Q2 2024", "= since 1 April 2024"),
    (Kind.DAY, "by 10.4.2026", "= until 10 April 2026"),
    (Kind.DAY, "around 5/2024", "= about May 2024"),
    (Kind.DAY, "since 2021", ""),
    (Kind.DAY, "Oct 2023 - Mar 2024", "= October 2023 to March 2024"),
]


@pytest.mark.parametrize(("form", "text", "said"), SAID, ids=[text for _, text, _ in SAID])
def test_that_what_was_understood_is_said_with_its_bounds_and_ends(form: Kind, text: str, said: str) -> None:
    reader = Reader("en-GB")
    assert understood(form, reader.read(form, text), reader, "EUR").words == said


@pytest.mark.parametrize(
    ("reader", "form", "text", "said"),
    [
        (Reader("en-US"), Kind.DAY, "3/4/2026", "= March 4, 2026"),
        (Reader("en-US"), Kind.DAY, "mid March 2027", "= March 11 to March 20, 2027"),
        (Reader("en-IN"), Kind.MONEY, "12 lakh", "= 12,00,000 EUR"),
        (Reader("en-GB", 4), Kind.DAY, "FY24", "= April 2023 to March 2024"),
    ],
    ids=["month first", "month first span", "lakh", "fiscal year"],
)
def test_that_it_is_said_as_its_reader_writes(reader: Reader, form: Kind, text: str, said: str) -> None:
    assert understood(form, reader.read(form, text), reader, "EUR").words == said


def test_that_two_readings_are_offered_and_taken_by_keys_in_one_step(shown: Shown, desk: Desk) -> None:
    desk.editor.set(ME, "language", Language.EN_CA)
    form = shown(Profile, ME, "start_date", "name")
    write(form, "start_date", "3/4/2026")
    assert [made.text() for made in offers(form)] == ["Write “3 April 2026”", "Write “4 March 2026”"]
    QTest.keyClick(form.focus_target("start_date"), Qt.Key.Key_Tab)
    QTest.keyClick(offers(form)[0], Qt.Key.Key_Tab)
    assert offers(form)[1].hasFocus()
    QTest.keyClick(offers(form)[1], Qt.Key.Key_Space)
    assert desk.editor.record.profile.start_date.first == date(2026, 3, 4)
    assert form.focus_target("start_date").hasFocus() and offers(form) == []
    desk.editor.undo()
    assert desk.editor.record.profile.start_date.text == "3/4/2026"
    assert len(offers(form)) == 2


@pytest.mark.parametrize(("words", "code"), [("euro", "EUR"), ("€", "EUR"), ("pounds", "GBP"), ("Gbp", "")])
def test_that_a_currency_by_its_name_is_offered_by_its_code(
    shown: Shown, desk: Desk, words: str, code: str
) -> None:
    form = shown(Profile, ME, "currency")
    write(form, "currency", words)
    assert [made.text() for made in offers(form)] == ([f"Write “{code}”"] if code else [])
    for made in offers(form):
        QTest.mouseClick(made, Qt.MouseButton.LeftButton)
    assert desk.editor.record.profile.currency == (code or words)


def test_that_yesterday_becomes_its_day_when_the_field_is_left(shown: Shown, desk: Desk) -> None:
    form = shown(Profile, ME, "start_date", "name")
    write(form, "start_date", "yesterday")
    assert desk.editor.record.profile.start_date.text == "yesterday"
    form.focus_target("name").setFocus()
    assert desk.editor.record.profile.start_date.text == "13 March 2026"
    assert feet(form) == ["from “yesterday”"]
    desk.editor.undo()
    assert desk.editor.record.profile.start_date.text == "yesterday"
    form.focus_target("start_date").setFocus()
    form.focus_target("name").setFocus()
    assert desk.editor.record.profile.start_date.text == "yesterday", "who took it back has been heard"


def test_that_ends_that_cannot_be_compared_say_why_beneath_the_second(shown: Shown, desk: Desk) -> None:
    place = desk.editor.add(Goal.KEY)
    form = shown(Goal, place, "baseline", "target", "name")
    write(form, "baseline", "30 hours")
    write(form, "target", "9 customers")
    assert not any(WHY in words for words in feet(form)), "not while it is written"
    form.focus_target("name").setFocus()
    height = form.height()
    assert any(WHY in words for words in feet(form))
    desk.editor.set(place, "target", desk.reader.quantity("9 hours"))
    assert not any(WHY in words for words in feet(form))
    assert form.height() == height


def test_that_a_measure_says_so_too(shown: Shown, desk: Desk) -> None:
    place = desk.editor.add(Accomplishment.KEY)
    metric = desk.editor.add_child(place, "metrics")
    form = shown(Metric, metric, "baseline", "result", "name")
    write(form, "baseline", "12 kg")
    write(form, "result", "5 days")
    form.focus_target("name").setFocus()
    assert any(WHY in words for words in feet(form))


def test_that_a_source_in_another_currency_says_that_one(shown: Shown, desk: Desk) -> None:
    desk.editor.set(ME, "currency", "GBP")
    place = desk.editor.add(MarketPay.KEY)
    form = shown(MarketPay, place, "value", "currency")
    write(form, "value", "60k")
    assert "= 60,000 GBP" in feet(form)
    write(form, "currency", "eur")
    assert "= 60,000 EUR" in feet(form)
    desk.editor.set(place, "currency", "pounds")
    assert "= 60,000 GBP" in feet(form)


def test_that_another_language_reads_what_is_written_in_the_same_step(shown: Shown, desk: Desk) -> None:
    form = shown(Profile, ME, "start_date", "language", "year_start")
    write(form, "start_date", "3/4/2026")
    form.focus_target("language").setFocus()
    QTest.keyClick(form.input("language"), Qt.Key.Key_Down)
    profile = desk.editor.record.profile
    assert (profile.language, profile.start_date.first) == (Language.EN_US, date(2026, 3, 4))
    assert "= March 4, 2026" in feet(form)
    desk.editor.undo()
    assert desk.editor.record.profile.start_date.first == date(2026, 4, 3)
    assert desk.editor.record.profile.year_start is Month.JANUARY


def test_that_a_field_says_whether_it_is_printed_and_a_released_one_changes_its_word(
    shown: Shown, desk: Desk
) -> None:
    place = Place(Case.KEY, desk.case_id)
    form = shown(Case, place, "name", "thesis", "must_have", "show_must_have", "walk_away", says_printed=True)

    def marks() -> list[str]:
        words = [label.text() for label in form.findChildren(QLabel)]
        return [each for each in words if each.startswith(("Printed", "Only you", "Private"))]

    hidden = ["Only you", "Printed", "Only you, until you print it", "Private: in your own notes alone"]
    assert sorted(marks()) == sorted(hidden)
    assert "Only you, until you print it" in form.input("must_have").accessibleDescription()
    QTest.keyClick(form.input("show_must_have"), Qt.Key.Key_Space)
    assert desk.editor.record.cases[0].show_must_have
    assert sorted(marks()) == sorted(["Only you", "Printed", "Printed", "Private: in your own notes alone"])
    assert "Printed" in form.input("must_have").accessibleDescription()

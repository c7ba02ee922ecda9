"""What the paper says as words: where they stand, how they are compared, and which field they came from."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from promocase.document.press.pages import Spot
from promocase.domain.place import Place
from promocase.editing.editor import Editor
from promocase.ui.preview.caret import put_caret
from promocase.ui.preview.folded import folded, words_in
from promocase.ui.preview.hits import found
from promocase.ui.preview.origin import Origin, Origins
from promocase.ui.preview.reading import Reading, words_of
from promocase.ui.preview.words import PageWords
from promocase.ui.preview.zones import Zones
from tests.ui.printed import printed


def page(words: str, *, top: float = 100, left: float = 50) -> PageWords:
    """A page of lines, ten points from sign to sign and twenty from line to line."""
    boxes, x, y = [], left, top
    for sign in words:
        if sign in "\r\n":
            boxes.append((0.0, 0.0, 0.0, 0.0))
            x, y = left, y + (20 if sign == "\n" else 0)
        else:
            boxes.append((x, y, x + 10, y + 16))
            x += 10
    return PageWords(words, tuple(boxes))


# ---------- how words are compared ----------


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Résumé", "resume"),
        ("CAFÉ", "café"),
        ("“Don’t”", '"don\'t"'),
        ("cut-off", "cut\u2011off"),
        ("pay\u2010\r\nments", "payments"),
        ("ten\x02minute", "ten-minute"),
        ("58\u202f%", "58 %"),
        ("Straße", "STRASSE"),
        ("ﬁle", "file"),
        ("Łódź", "lodz"),
        ("two \r\n lines", "two lines"),
    ],
)
def test_that_words_are_the_same_however_they_are_set(one: str, other: str) -> None:
    assert folded(one).words == folded(other).words


@pytest.mark.parametrize(("one", "other"), [("96", "69"), ("−68", "68"), ("ก่", "กา"), ("mine", "nine")])
def test_that_other_words_are_others(one: str, other: str) -> None:
    assert folded(one).words != folded(other).words


@given(st.text())
def test_that_each_compared_sign_tells_where_it_came_from(text: str) -> None:
    made = folded(text)
    assert len(made.words) == len(made.places)
    assert list(made.places) == sorted(made.places)
    assert all(0 <= place < len(text) for place in made.places)


@given(st.text(st.sampled_from("aBé-\u2010\u00ad \n’\u0301ßﬁก์1²ⅣÆ\x02")) | st.text())
def test_that_the_fast_way_finds_the_same_words(text: str) -> None:
    assert words_in(text) == re.findall(r"\w+", folded(text).words)


# ---------- where words stand ----------


def test_that_the_word_under_the_pointer_is_found() -> None:
    words = page("Pay rose\r\nby 12,5 now")
    assert words.text(*words.word_at(words.sign_at(QPointF(105, 110)) or 0)) == "rose"
    assert words.text(*words.word_at(words.sign_at(QPointF(95, 130)) or 0)) == "12,5"


def test_that_no_sign_is_under_a_bare_spot() -> None:
    assert page("Pay").sign_at(QPointF(300, 110)) is None
    assert page("").sign_at(QPointF(10, 10)) is None


def test_that_a_place_is_before_or_after_the_sign_that_is_nearest() -> None:
    words = page("Pay rose")
    assert words.place_at(QPointF(52, 110)) == 0
    assert words.place_at(QPointF(58, 110)) == 1
    assert words.place_at(QPointF(500, 110)) == len(words)


def test_that_a_script_that_runs_left_has_its_places_the_other_way_round() -> None:
    boxes = tuple((80.0 - 10 * at, 100.0, 90.0 - 10 * at, 116.0) for at in range(3))
    words = PageWords("שלו", boxes)
    assert words.place_at(QPointF(89, 108)) == 0
    assert words.place_at(QPointF(61, 108)) == 3
    assert words.rooms(0, 2)[0].left() == 70


def test_that_words_that_run_left_are_read_as_they_are_said_in_a_line_that_runs_right() -> None:
    seen = "so עולם שלום on"  # as PDFium tells it: from left to right, each word by itself
    words = PageWords(seen, tuple((10.0 * at, 0.0, 10.0 * at + 10, 16.0) for at in range(len(seen))))
    assert words.text(0, len(seen)) == "so שלום עולם on"
    first = words.rooms(3, 7)[0]
    assert (first.left(), first.right()) == (80, 120)


def test_that_words_that_run_left_stay_where_their_line_does_so_too() -> None:
    said = "שלום עולם"
    words = PageWords(said, tuple((200.0 - 10 * at, 0.0, 210.0 - 10 * at, 16.0) for at in range(len(said))))
    assert words.text(0, len(said)) == said


def test_that_columns_are_lines_of_their_own() -> None:
    boxes = tuple((x, 100.0, x + 10, 116.0) for x in (50.0, 60.0, 300.0, 310.0))
    words = PageWords("abcd", boxes)
    assert [(line.first, line.end) for line in words.lines] == [(0, 2), (2, 4)]
    assert [room.left() for room in words.rooms(0, 4)] == [50, 300]


@given(st.text(st.sampled_from("ab é\n"), max_size=60), st.data())
def test_that_what_is_copied_is_what_lies_between(signs: str, data: st.DataObject) -> None:
    text = signs.replace("\n", "\r\n")
    words = page(text)
    first = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(first, len(text)))
    assert words.text(first, end) == text[first:end].replace("\r\n", "\n")
    assert all(room.width() > 0 for room in words.rooms(first, end))


def test_that_half_a_sign_is_never_copied_as_a_broken_one() -> None:
    assert page("\ud83d\ude00").text(0, 2) == "😀"
    assert page("\ud83d\ude00").text(0, 1) == "�"


def test_that_a_page_is_read_as_it_is_printed(qapp: object, tmp_path: Path) -> None:
    data = printed(tmp_path, ["Emergency payments fell.", "Two lines."])
    words = words_of(data[0])
    assert words.text(0, len(words)).split("\n") == ["Emergency payments fell.", "Two lines."]
    first = words.rooms(0, 9)[0]
    assert words.text(*words.word_at(words.sign_at(first.center()) or 0)) == "Emergency"


def test_that_a_page_is_read_once_and_beside_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    data, reading = printed(tmp_path, ["Emergency payments fell."])[0], Reading()
    assert reading.of(data) is None
    with qtbot.waitSignal(reading.arrived):
        assert not reading.want([data])
    known = reading.of(data)
    assert known is not None and reading.want([data]) and reading.of(data) is known
    reading.keep(())
    assert reading.of(data) is None
    reading.close()


# ---------- finding ----------


def test_that_words_are_found_without_regard_to_case_accents_and_line_ends() -> None:
    words = page("A résumé of\r\npayments. A Resume of payments")
    assert [
        words.text(hit.first, hit.end) for hit in found(words, 0, folded("resume OF payments").words)
    ] == [
        "résumé of\npayments",
        "Resume of payments",
    ]


@given(
    st.text(st.sampled_from("abé \n"), max_size=80), st.text(st.sampled_from("abe "), min_size=1, max_size=3)
)
def test_that_each_hit_says_what_was_asked(text: str, asked: str) -> None:
    words, wanted = page(text.replace("\n", "\r\n")), folded(asked).words
    hits = found(words, 0, wanted)
    assert all(folded(words.text(hit.first, hit.end)).words == wanted for hit in hits)
    assert len(hits) == (words.folded.words.count(wanted) if wanted else 0)


# ---------- which part of the paper is whose ----------


ANCHORS = {
    "s-cover": Spot(0, 40),
    "s-feedback": Spot(0, 200),
    "i-left": Spot(0, 230, 57),
    "i-right": Spot(0, 230, 300),
    "i-long": Spot(0, 400, 57),
    "s-pay": Spot(2, 100),
}


@pytest.mark.parametrize(
    ("page", "x", "y", "anchor"),
    [
        (0, 60, 20, ""),
        (0, 60, 50, "s-cover"),
        (0, 60, 300, "i-left"),
        (0, 310, 300, "i-right"),
        (0, 20, 300, "i-left"),
        (1, 60, 10, "i-long"),
        (2, 60, 99, "i-long"),
        (2, 60, 100, "s-pay"),
    ],
)
def test_that_a_part_reaches_to_the_next_anchor(page: int, x: float, y: float, anchor: str) -> None:
    assert Zones(ANCHORS).at(page, x, y) == anchor


def test_that_a_long_item_has_a_part_of_every_page_it_is_on() -> None:
    stretches = Zones(ANCHORS).stretches("i-long")
    assert [(page, top) for page, top, _ in stretches] == [(0, 400), (1, 0), (2, 0)]
    assert stretches[-1][2] == 100
    assert Zones(ANCHORS).stretches("i-gone") == []


# ---------- from words to their field ----------


@pytest.fixture
def origins(editor: Editor) -> Origins:
    return Origins(lambda: (editor.record, editor.record.cases[-1].id))


@pytest.fixture
def cut(editor: Editor) -> Place:
    place = editor.add("accomplishments")
    editor.set(place, "headline", "Emergency payments cut from 96 to 31")
    editor.set(place, "situation", "Managers kept **petty cash** for people who had been paid short.")
    return place


Asked = Callable[[str, str, str], Origin | None]


@pytest.fixture
def asked(origins: Origins) -> Asked:
    def ask(text: str, word: str, anchor: str) -> Origin | None:
        return origins.of(page(text), text.index(word), anchor)

    return ask


def test_that_words_lead_to_the_field_they_were_written_in(asked: Asked, cut: Place) -> None:
    here = f"i-{cut.id}"
    assert asked("Emergency payments cut", "payments", here) == Origin(cut, "headline")
    assert asked("Before kept petty cash for\r\npeople who", "petty", here) == Origin(cut, "situation")


def test_that_what_the_paper_adds_leads_to_its_item(asked: Asked, cut: Place) -> None:
    assert asked("Before all", "Before", f"i-{cut.id}") == Origin(cut)
    assert asked("Before all", "Before", "s-cover") is None


def test_that_words_printed_elsewhere_lead_to_where_they_were_written(asked: Asked, cut: Place) -> None:
    assert asked("Emergency payments cut from 96 to 31", "cut", "s-cover") == Origin(cut, "headline")


def test_that_an_item_printed_twice_is_the_same(asked: Asked, cut: Place) -> None:
    assert asked("Missing", "Missing", f"i-g-{cut.id}") == Origin(cut)


def test_that_a_nested_item_is_found(asked: Asked, editor: Editor, cut: Place) -> None:
    child = editor.add_child(cut, "metrics")
    editor.set(child, "name", "Payments made by hand each month")
    assert asked("31 Payments made by hand", "hand", f"i-{cut.id}") == Origin(child, "name")


def test_that_an_edit_is_known_at_once(asked: Asked, editor: Editor, cut: Place) -> None:
    assert asked("Wholly other words", "other", f"i-{cut.id}") == Origin(cut)
    editor.set(cut, "headline", "Wholly other words")
    assert asked("Wholly other words", "other", f"i-{cut.id}") == Origin(cut, "headline")


def test_that_words_of_another_case_lead_nowhere(asked: Asked, editor: Editor) -> None:
    editor.set(Place("cases", editor.record.cases[-1].id), "thesis", "I do this job already, every day.")
    editor.add("cases")
    assert asked("I do this job already, every day.", "job", "s-cover") is None


def test_that_reading_the_fields_can_be_done_bit_by_bit(origins: Origins, cut: Place) -> None:
    steps = 0
    while not origins.is_warm(0):
        steps += 1
    assert steps > 1


# ---------- the caret ----------


@pytest.mark.parametrize(
    ("text", "said", "after"),
    [
        ("Kept **petty** cash, petty things", "petty things", "petty things"),
        ("Kept **petty** cash, petty things", "petty cash for", "petty** cash, petty things"),
        ("😀 Résumé sent", "resume sent", "Résumé sent"),
        ("Nothing like it", "petty cash", ""),
    ],
)
def test_that_the_caret_goes_before_the_word_that_was_clicked(
    qtbot: QtBot, text: str, said: str, after: str
) -> None:
    area, line = QPlainTextEdit(text), QLineEdit(text)
    area.moveCursor(QTextCursor.MoveOperation.End)
    for field in (area, line):
        qtbot.addWidget(field)
        put_caret(field, said)
    units = text.encode("utf-16-le")
    assert units[2 * area.textCursor().position() :].decode("utf-16-le") == after
    assert units[2 * line.cursorPosition() :].decode("utf-16-le") == after

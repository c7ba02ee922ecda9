"""What comes from other programs: words kept, marks where they were meant, nothing lost and no waiting."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from promocase.document.blocks import Paragraph
from promocase.document.prose import prose
from promocase.domain.kinds.profile import Profile
from promocase.domain.place import Place
from promocase.ui.desk import Desk
from promocase.ui.forms.form import Form
from promocase.ui.inputs.line import Line
from promocase.ui.inputs.text import TextInput
from promocase.ui.marks.pasted import from_html, words_of_html

ME = Place("profile", "profile")
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def writing(form: Form, name: str) -> Line | TextInput:
    """An input to write in."""
    found = form.input(name)
    assert isinstance(found, Line | TextInput)
    return found


@pytest.fixture
def form(qtbot: QtBot, desk: Desk) -> Form:
    form = Form(desk, Profile)
    qtbot.addWidget(form)
    form.row("name")
    form.row("job_description")
    form.bind(ME)
    form.show()
    return form


def mime(html: str = "", text: str = "") -> QMimeData:
    source = QMimeData()
    if html:
        source.setHtml(html)
    if text:
        source.setText(text)
    return source


def paste(form: Form, name: str, html: str = "", text: str = "", *, plain: bool = False) -> None:
    QGuiApplication.clipboard().setMimeData(mime(html, text))
    QTest.keyClick(form.input(name), Qt.Key.Key_V, CONTROL | SHIFT if plain else CONTROL)


def drop(form: Form, name: str, source: QMimeData) -> None:
    target = form.input(name)
    target = target.viewport() if isinstance(target, TextInput) else target
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enters = QDragEnterEvent(QPointF(3, 3), copy, source, left, none)
    QGuiApplication.sendEvent(target, enters)
    assert enters.isAccepted()
    QGuiApplication.sendEvent(target, QDropEvent(QPointF(3, 3), copy, source, left, none))


def written(desk: Desk) -> str:
    return desk.editor.record.profile.job_description


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>One <b>bold</b> and <i>it</i>.</p><p>Two</p>", "One **bold** and *it*.\n\nTwo"),
        ("<ul><li>a<li>b<ol start=3><li>c<li>d</ol></ul><p>after", "- a\n- b\n  3. c\n  4. d\n\nafter"),
        ("<ul><li><p>a</p><p>aa</p></li><li>b</li></ul>", "- a\n  aa\n- b"),
        (
            "<a href='https://x.example/a_(b)'>the <b>page</b></a>",
            "[the **page**](https://x.example/a_%28b%29)",
        ),
        ("<a href='javascript:x'>x</a> <a href='file:///y'>y</a>", "x y"),
        ("<b style='font-weight:normal'><span style='font-weight: 700'>Bold</span> no</b>", "**Bold** no"),
        ("<title>t</title><script>a<b</script><style>p{}</style><svg>s</svg>x<img src=y>", "x"),
        ("a<br>b<br><br>c", "a\nb\n\nc"),
        ("<div>a</div>\n <div> b  c </div>", "a\nb c"),
        ("<b>two<br>lines</b>", "**two**\n**lines**"),
        ("un<b>der</b>, a<b> spaced </b>x <b>x</b> <b>y</b>", "**under**, a **spaced** x **x y**"),
        ("<table><tr><td>a<td>b</tr><tr><td>c<td>d</tr></table>", "a\tb\nc\td"),
        ("5 &lt; 6 &amp;amp; 5*3*2 &nbsp;x", "5 < 6 &amp; 5*3*2 \xa0x"),
        ("<!-- a --><?xml b?><![endif]>c <b", "c <b"),
        ("<a href='https://x.example'>a]</a> <ol><li value=7>x</ol>", "a]\n\n7. x"),
        ("<img src=x>", ""),
    ],
)
def test_that_html_becomes_what_one_would_type(html: str, text: str) -> None:
    assert from_html(html).text == text


TAGS = "<b> </b> <i> </i> <p> </p> <ul> </ul> <ol> <li> </li> <br> <div> <td> <pre> </pre> <a> </a>".split()
ADORNED = ("<a href='https://x.example'>", "<span style='font-weight:bold'>")
PIECES = st.sampled_from((*TAGS, *ADORNED, "one", "two,", "5*3", "(x)", "7.", "-", " ", "\n", "&amp;", "é"))


@given(st.lists(PIECES, max_size=30).map("".join))
@settings(max_examples=500, deadline=None)
def test_that_no_word_of_html_is_lost_or_added(html: str) -> None:
    plain = html
    for tag in sorted({piece for piece in html.replace(">", ">\0").split("\0") if "<" in piece}):
        plain = plain.replace(tag[tag.index("<") :], "\0")
    words = plain.replace("&amp;", "&")
    kept = [char for char in words if not (char.isspace() or char == "\0")]
    read = [char for char in words_of_html(html) if not char.isspace()]
    marks = set("-0123456789.")
    assert [char for char in read if char not in marks] == [char for char in kept if char not in marks]


@given(st.lists(st.sampled_from(["one", "two", "5", "(x)", "é"]), min_size=1, max_size=5), st.data())
def test_that_bold_html_is_printed_bold(words: list[str], data: st.DataObject) -> None:
    bold = [data.draw(st.booleans()) for _ in words]
    html = " ".join(f"<b>{word}</b>" if is_bold else word for word, is_bold in zip(words, bold, strict=True))
    (block,) = prose(from_html(f"So {html}").text).blocks
    assert isinstance(block, Paragraph)
    read = [word for run in block.runs if run.strong for word in run.text.split()]
    assert read == [word for word, is_bold in zip(words, bold, strict=True) if is_bold]


@pytest.mark.parametrize(
    "piece",
    ["<a ", "<!--", "<", "&", "<a href='", "</", "<p>x</p>", "<script>", "<b><i>x", "<ul><li>x", "</i><b>",
     "<p><b>a</b> b</p>", "<b>a</b>,", "*a* ", "[x] ", "<td>x", "word "],
)  # fmt: skip
def test_that_html_without_end_is_read_in_time_of_its_length(piece: str) -> None:
    start = time.process_time()
    from_html(piece * (290_000 // len(piece)))
    assert time.process_time() - start < 10
    start = time.process_time()
    words = words_of_html(piece * (1_000_000 // len(piece)) + "<p>the end")
    assert time.process_time() - start < 10
    assert "the end" in words or piece in ("<!--", "<script>", "<a href='")


def test_that_plain_text_is_taken_unless_the_html_says_more(form: Form, desk: Desk) -> None:
    paste(form, "job_description", "<p>plain <i>it</i> <a href='https://x.example'>x</a></p>", "plain it x")
    assert written(desk) == "plain it x"
    desk.editor.set(ME, "job_description", "")
    paste(form, "job_description", "<ul><li>a<li><b>b</b></ul>", "a\nb")
    assert written(desk) == "- a\n- **b**"
    desk.editor.set(ME, "job_description", "")
    paste(form, "job_description", "<table><tr><td><b>a</b><td>b</table>", "a\tb")
    assert written(desk) == "a\tb"
    desk.editor.set(ME, "job_description", "")
    paste(form, "job_description", "<p class=x style='mso-list:l0'><b>a</b></p>", "•\ta")
    assert written(desk) == "•\ta"


def test_that_there_is_a_way_to_paste_only_the_words(form: Form, desk: Desk) -> None:
    paste(form, "job_description", "<ul><li>a<li><b>b</b></ul>", "a\nb", plain=True)
    assert written(desk) == "a\nb"
    desk.editor.set(ME, "job_description", "")
    paste(form, "job_description", "<ul><li>a<li><b>b</b></ul>", plain=True)
    assert written(desk) == "a\nb"


def test_that_html_alone_is_pasted_and_dropped(form: Form, desk: Desk) -> None:
    paste(form, "job_description", "<p>We <b>won</b></p>")
    assert written(desk) == "We **won**"
    desk.editor.set(ME, "job_description", "")
    drop(form, "job_description", mime("<ul><li>a<li>b</ul>"))
    assert written(desk) == "- a\n- b"
    drop(form, "name", mime("<p>Ines <b>Q.</b></p><p>Calder</p>"))
    assert desk.editor.record.profile.name == "Ines Q. Calder"


def test_that_the_menu_of_a_line_pastes_as_its_key_does(form: Form, desk: Desk) -> None:
    QGuiApplication.clipboard().setMimeData(mime("<p>Ines</p><p>Calder</p>"))
    menu = writing(form, "name").createStandardContextMenu()
    (action,) = [each for each in menu.actions() if each.objectName() == "edit-paste"]
    assert action.isEnabled()
    action.trigger()
    assert desk.editor.record.profile.name == "Ines Calder"
    menu.deleteLater()


@pytest.mark.parametrize("name", ["name", "job_description"])
def test_that_a_paste_of_no_words_leaves_what_is_selected(form: Form, desk: Desk, name: str) -> None:
    QTest.keyClicks(form.input(name), "kept")
    writing(form, name).selectAll()
    paste(form, name, "<img src=x>")
    assert getattr(desk.editor.record.profile, name) == "kept"
    QGuiApplication.clipboard().setMimeData(QMimeData())
    QTest.keyClick(form.input(name), Qt.Key.Key_V, CONTROL)
    assert getattr(desk.editor.record.profile, name) == "kept"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\v", "\u2028", "\x85", "\n\n"])
def test_that_a_paste_into_one_line_is_one_line(form: Form, desk: Desk, end: str) -> None:
    paste(form, "name", text=f"Ines{end}Calder{end}")
    assert desk.editor.record.profile.name == "Ines Calder"
    desk.editor.set(ME, "name", "")
    drop(form, "name", mime(text=f"Ines{end}Calder"))
    assert desk.editor.record.profile.name == "Ines Calder"


@pytest.mark.parametrize("end", ["\v", "\u2028", "\u2029", "\x85", "\f", "\r\n"])
def test_that_the_line_breaks_of_a_word_processor_stay(form: Form, desk: Desk, end: str) -> None:
    paste(form, "job_description", text=f"one{end}two")
    assert written(desk) == "one\ntwo"
    assert writing(form, "job_description").text() == "one\ntwo"


def test_that_a_list_pasted_within_a_line_begins_on_its_own(form: Form, desk: Desk) -> None:
    QTest.keyClicks(form.input("job_description"), "I did: ")
    paste(form, "job_description", "<ul><li>a<li>b</ul>")
    assert written(desk) == "I did: \n- a\n- b"


@pytest.mark.parametrize("name", ["name", "job_description"])
def test_that_a_paste_is_a_step_of_its_own(form: Form, desk: Desk, name: str) -> None:
    QTest.keyClicks(form.input(name), "ab")
    paste(form, name, text="cd")
    QTest.keyClicks(form.input(name), "ef")
    said: list[str] = []
    for _ in range(3):
        desk.editor.undo()
        said.append(getattr(desk.editor.record.profile, name))
    assert said == ["abcd", "ab", ""]


def test_that_a_mark_by_key_is_a_step_of_its_own(form: Form, desk: Desk) -> None:
    desk.editor.set(ME, "job_description", "one\ntwo")
    writing(form, "job_description").selectAll()
    QTest.keyClick(form.input("job_description"), Qt.Key.Key_B, CONTROL)
    assert written(desk) == "**one**\n**two**"
    desk.editor.undo()
    assert written(desk) == "one\ntwo"
    assert writing(form, "job_description").text() == "one\ntwo"


@pytest.mark.parametrize(
    "text", ["x" * 200_000, "word " * 40_000, "line\n" * 40_000], ids=["x", "words", "lines"]
)
@pytest.mark.parametrize("name", ["name", "job_description"])
def test_that_a_huge_paste_is_kept_whole_and_does_not_freeze(
    form: Form, desk: Desk, qtbot: QtBot, name: str, text: str
) -> None:
    text = text.strip()
    kept = text.replace("\n", " ") if name == "name" else text
    start = time.process_time()
    paste(form, name, text=text)
    qtbot.wait(1)
    QTest.keyClicks(form.input(name), "y")
    assert time.process_time() - start < 4
    assert getattr(desk.editor.record.profile, name) == kept + "y"
    assert writing(form, name).text() == kept + "y"


def test_that_bullets_of_a_word_processor_come_in_as_a_list(form: Form, desk: Desk) -> None:
    paste(form, "job_description", text="\uf0b7\tplans\n\uf0b7\tdelivers \uf0fc")
    assert desk.editor.record.profile.job_description == "- plans\n- delivers ✓"


def test_that_bold_letters_of_mathematics_are_plain_in_one_line(form: Form, desk: Desk) -> None:
    paste(form, "name", text="\U0001d5dc\U0001d5fb\U0001d5f2\U0001d600 Calder")
    assert desk.editor.record.profile.name == "Ines Calder"

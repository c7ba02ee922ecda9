"""The live document: asked for in time, never blank, never in the way, and always at the right place."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF, QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from promocase.document.editions import EDITIONS
from promocase.document.editions import USUAL as USUAL_EDITION
from promocase.document.options import Options
from promocase.document.press.pages import Excess, LivePages, Spot
from promocase.document.theme import THEMES, USUAL
from promocase.domain.choice import Paper
from promocase.domain.place import Place
from promocase.domain.record import Record
from promocase.phrase import phrase
from promocase.ui.desk import Desk
from promocase.ui.look.theme import Theme
from promocase.ui.preview.feed import LONGEST, PAUSE, Feed
from promocase.ui.preview.layout import GAP, MARGIN, laid_out
from promocase.ui.preview.opened import Opened
from promocase.ui.preview.pane import PreviewPane
from promocase.ui.preview.sheets import Sheets

A4 = QSizeF(595, 842)
Jobs = list[tuple[Record, str, Options, str]]
Pages = tuple[bytes, ...]


def pages_of(folder: Path, *colours: str) -> Pages:
    """A page of each colour."""
    return tuple(page_of(folder / "page.pdf", colour) for colour in colours)


def page_of(path: Path, colour: str) -> bytes:
    writer = QPdfWriter(str(path))
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
    )
    painter = QPainter(writer)
    painter.fillRect(painter.viewport(), QColor(colour))
    painter.end()
    return path.read_bytes()


@pytest.fixture
def three_pages(qapp: QApplication, tmp_path: Path) -> Pages:
    return pages_of(tmp_path, "#ff0000", "#00ff00", "#0000ff")


@pytest.fixture
def sheets(qtbot: QtBot, theme: Theme) -> Iterator[Sheets]:
    sheets = Sheets()
    sheets.resize(500, 600)
    sheets.show()
    yield sheets
    sheets.close_press()
    sheets.close()
    sheets.deleteLater()


@pytest.fixture
def pane(qtbot: QtBot, desk: Desk, submitted: Jobs, theme: Theme) -> Iterator[PreviewPane]:
    pane = PreviewPane(desk, lambda *job: submitted.append(job), theme)
    pane.resize(500, 600)
    pane.show()
    qtbot.waitUntil(lambda: len(submitted) == 1)
    yield pane
    pane.close_press()
    pane.close()
    pane.deleteLater()


def shown(qtbot: QtBot, sheets: Sheets, pages: Pages) -> None:
    with qtbot.waitSignal(sheets.opened):
        sheets.show_pages(pages)


def colour_at(sheets: Sheets, point: QPoint) -> str:
    return sheets.viewport().grab().toImage().pixelColor(point).name()


# ---------- when a document is asked for ----------


def test_that_a_burst_of_keys_asks_for_one_document(
    qtbot: QtBot, desk: Desk, pane: PreviewPane, submitted: Jobs
) -> None:
    place = Place("cases", desk.case_id)
    for letters in ("I", "I d", "I do"):
        desk.editor.set(place, "thesis", letters)
    qtbot.wait(PAUSE * 2)
    assert len(submitted) == 2
    assert submitted[-1][0].cases[-1].thesis == "I do"


def test_that_somebody_who_types_on_and_on_sees_the_document_all_the_same(
    qtbot: QtBot, desk: Desk, pane: PreviewPane, submitted: Jobs
) -> None:
    place = Place("cases", desk.case_id)
    for number in range(LONGEST * 2 // (PAUSE // 3)):
        desk.editor.set(place, "thesis", "x" * number)
        qtbot.wait(PAUSE // 3)
    assert len(submitted) >= 2


def test_that_a_hidden_document_is_not_made_until_it_is_shown(
    qtbot: QtBot, desk: Desk, pane: PreviewPane, submitted: Jobs
) -> None:
    pane.hide()
    desk.editor.set(Place("cases", desk.case_id), "thesis", "I do this job.")
    qtbot.wait(PAUSE * 2)
    assert len(submitted) == 1
    pane.show()
    qtbot.waitUntil(lambda: len(submitted) == 2)


def test_that_another_case_is_another_document(
    qtbot: QtBot, desk: Desk, pane: PreviewPane, submitted: Jobs
) -> None:
    place = desk.editor.add("cases")
    desk.choose_case(place.id)
    qtbot.waitUntil(lambda: submitted[-1][1] == place.id)


def test_that_the_document_wears_the_theme_and_paper_of_the_person(desk: Desk) -> None:
    desk.editor.set(Place("cases", desk.case_id), "theme", "classic")
    desk.editor.set(Place("profile", "profile"), "paper", Paper.LETTER)
    assert desk.options().theme is THEMES["classic"]
    assert desk.options().paper is Paper.LETTER


def test_that_a_theme_this_program_does_not_have_gives_way_to_the_usual_one(desk: Desk) -> None:
    desk.editor.set(Place("cases", desk.case_id), "theme", "of-another-program")
    assert desk.options().theme is THEMES[USUAL]


def test_that_another_edition_is_another_document(
    qtbot: QtBot, desk: Desk, pane: PreviewPane, submitted: Jobs
) -> None:
    assert EDITIONS[USUAL_EDITION].name in words(pane)
    desk.choose_edition(EDITIONS["brief"])
    qtbot.waitUntil(lambda: submitted[-1][2].edition is EDITIONS["brief"])
    assert EDITIONS["brief"].name in words(pane)
    assert EDITIONS[USUAL_EDITION].name not in words(pane)


def test_that_an_edition_chosen_again_is_no_new_document(
    qtbot: QtBot, desk: Desk, pane: PreviewPane, submitted: Jobs
) -> None:
    desk.choose_edition(EDITIONS[USUAL_EDITION])
    qtbot.wait(PAUSE * 2)
    assert len(submitted) == 1


def test_that_a_page_without_a_section_in_the_edition_shows_the_first_one(
    qtbot: QtBot, desk: Desk, pane: PreviewPane, three_pages: Pages
) -> None:
    anchors = {"s-cover": Spot(0, 10), "s-role": Spot(2, 10), "s-brief_ask": Spot(1, 10)}
    with qtbot.waitSignal(pane.sheets.opened):
        pane.show_pages(LivePages(data=three_pages, anchors=anchors))
    desk.section_visited.emit("you")
    qtbot.waitUntil(lambda: pane.sheets.page == 2)
    qtbot.wait(200)
    desk.choose_edition(EDITIONS["brief"])
    qtbot.waitUntil(lambda: pane.sheets.page == 1)
    qtbot.wait(200)
    pane.sheets.verticalScrollBar().setValue(0)
    desk.section_visited.emit("goals")
    qtbot.waitUntil(lambda: pane.sheets.page == 1)


def test_that_a_document_too_long_says_so_above_its_pages(
    pane: PreviewPane, qtbot: QtBot, three_pages: Pages
) -> None:
    over = Excess(phrase("The brief takes 3 pages."), (phrase("Shorten the thesis."),))
    with qtbot.waitSignal(pane.sheets.opened):
        pane.show_pages(LivePages(data=three_pages, excess=over))
    assert "The brief takes 3 pages. Shorten the thesis." in words(pane)
    with qtbot.waitSignal(pane.sheets.opened):
        pane.show_pages(LivePages(data=three_pages))
    assert "The brief takes" not in words(pane)


def words(pane: PreviewPane) -> str:
    return " ".join(each.text() for each in pane.findChildren(QLabel) if not each.isHidden())


def test_that_asking_costs_the_typing_nothing(desk: Desk, submitted: Jobs) -> None:
    feed = Feed(desk, lambda *job: submitted.append(job))
    feed.turn(True)
    desk.editor.set(Place("cases", desk.case_id), "thesis", "I do this job.")
    assert submitted == [], "the edit itself must not ask: it would wait for whoever answers"


# ---------- pages ----------


def test_that_pages_are_drawn_in_their_order(qtbot: QtBot, sheets: Sheets, three_pages: Pages) -> None:
    shown(qtbot, sheets, three_pages)
    assert sheets.page_count == 3
    middle = QPoint(sheets.viewport().width() // 2, 200)
    qtbot.waitUntil(lambda: colour_at(sheets, middle) == "#ff0000")
    sheets.reveal(1, 0)
    qtbot.waitUntil(lambda: colour_at(sheets, middle) == "#00ff00")


def test_that_the_old_pages_stay_until_the_new_are_drawn(
    qtbot: QtBot, sheets: Sheets, three_pages: Pages, tmp_path: Path
) -> None:
    middle = QPoint(sheets.viewport().width() // 2, 200)
    shown(qtbot, sheets, three_pages)
    qtbot.waitUntil(lambda: colour_at(sheets, middle) == "#ff0000")
    seen: list[str] = []
    sheets.opened.connect(lambda: seen.append(colour_at(sheets, middle)))
    shown(qtbot, sheets, pages_of(tmp_path, "#aa00aa"))
    assert seen == ["#ff0000"]
    qtbot.waitUntil(lambda: colour_at(sheets, middle) == "#aa00aa")


def test_that_the_place_on_the_page_stays(
    qtbot: QtBot, sheets: Sheets, three_pages: Pages, tmp_path: Path
) -> None:
    shown(qtbot, sheets, three_pages)
    sheets.verticalScrollBar().setValue(700)
    shown(qtbot, sheets, pages_of(tmp_path, *["#111111"] * 5))
    assert sheets.verticalScrollBar().value() == 700


def test_that_the_place_stays_when_the_width_changes(
    qtbot: QtBot, sheets: Sheets, three_pages: Pages
) -> None:
    shown(qtbot, sheets, three_pages)
    sheets.verticalScrollBar().setValue(sheets.verticalScrollBar().maximum() // 2)
    page = sheets.page
    sheets.resize(900, 600)
    QApplication.processEvents()
    assert sheets.page == page


def test_that_what_is_in_view_is_not_moved(qtbot: QtBot, sheets: Sheets, three_pages: Pages) -> None:
    shown(qtbot, sheets, three_pages)
    sheets.reveal(0, 100)
    qtbot.wait(200)
    assert sheets.verticalScrollBar().value() == 0


def test_that_a_spot_elsewhere_comes_into_view(qtbot: QtBot, sheets: Sheets, three_pages: Pages) -> None:
    shown(qtbot, sheets, three_pages)
    sheets.reveal(2, 50)
    qtbot.waitUntil(lambda: sheets.page == 2)


def test_that_ctrl_and_the_wheel_zoom(qtbot: QtBot, sheets: Sheets, three_pages: Pages) -> None:
    shown(qtbot, sheets, three_pages)
    before = sheets.zoom
    spot = QPointF(100, 100)
    event = QWheelEvent(
        spot, spot, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    sheets.wheelEvent(event)
    assert sheets.zoom > before
    sheets.set_zoom(None)
    assert sheets.zoom == before


# ---------- pages that change one by one ----------


def drawn_pages(qtbot: QtBot, sheets: Sheets, pages: Pages) -> list[int]:
    """The pages that are drawn anew when these are shown."""
    drawn: list[int] = []
    sheets.pictures.drawn.connect(drawn.append)
    shown(qtbot, sheets, pages)
    qtbot.wait(300)
    return drawn


def test_that_only_a_changed_page_is_drawn_anew(
    qtbot: QtBot, sheets: Sheets, three_pages: Pages, tmp_path: Path
) -> None:
    sheets.set_zoom(0.25)
    assert sorted(drawn_pages(qtbot, sheets, three_pages)) == [0, 1, 2]
    first, _, last = three_pages
    assert drawn_pages(qtbot, sheets, (first, page_of(tmp_path / "new.pdf", "#aa00aa"), last)) == [1]
    middle = sheets._layout.pages[1].center().toPoint()
    assert colour_at(sheets, middle) == "#aa00aa"


def test_that_nothing_is_drawn_where_nothing_changed(
    qtbot: QtBot, sheets: Sheets, three_pages: Pages
) -> None:
    drawn_pages(qtbot, sheets, three_pages)
    assert drawn_pages(qtbot, sheets, three_pages) == []


def test_that_a_picture_goes_along_with_its_page(
    qtbot: QtBot, sheets: Sheets, three_pages: Pages, tmp_path: Path
) -> None:
    sheets.set_zoom(0.25)
    drawn_pages(qtbot, sheets, three_pages)
    assert drawn_pages(qtbot, sheets, (page_of(tmp_path / "new.pdf", "#aa00aa"), *three_pages)) == [0]
    colours = [colour_at(sheets, page.center().toPoint()) for page in sheets._layout.pages[:2]]
    assert colours == ["#aa00aa", "#ff0000"]


def test_that_pages_no_longer_shown_are_closed(tmp_path: Path) -> None:
    pages = pages_of(tmp_path, "#ff0000", "#00ff00")
    opened = Opened()
    opened.show(pages)
    first, second = opened.document(0), opened.document(1)
    opened.show((pages[1],))
    assert opened.document(0) is second
    assert first.raw is None
    opened.show(())
    assert second.raw is None


def test_that_the_page_of_an_edit_is_wanted_first(
    qtbot: QtBot, desk: Desk, pane: PreviewPane, submitted: Jobs
) -> None:
    def at_after(edit: Callable[[], object]) -> str:
        before = len(submitted)
        edit()
        qtbot.waitUntil(lambda: len(submitted) > before)
        return submitted[-1][3]

    place = desk.add("accomplishments")
    case, profile = Place("cases", desk.case_id), Place("profile", "profile")
    assert at_after(lambda: desk.editor.set(place, "headline", "Zero late runs")) == f"i-{place.id}"
    desk.section_visited.emit("ask")
    assert at_after(lambda: desk.editor.set(case, "thesis", "I do this job.")) == "s-ask"
    desk.section_visited.emit("you")
    assert at_after(lambda: desk.editor.set(profile, "name", "Ines")) == "s-role"
    assert at_after(desk.editor.undo) == "s-role"
    assert at_after(lambda: desk.choose_edition(EDITIONS["brief"])) == ""


# ---------- the pane ----------


def test_that_the_pane_says_which_page_it_is(qtbot: QtBot, pane: PreviewPane, three_pages: Pages) -> None:
    with qtbot.waitSignal(pane.sheets.opened):
        pane.show_pages(LivePages(data=three_pages))
    assert "page 1 of 3" in {label.text() for label in pane.findChildren(QLabel)}
    assert pane.sheets.accessibleDescription() == "page 1 of 3"


def test_that_a_visited_section_comes_into_view(
    qtbot: QtBot, desk: Desk, pane: PreviewPane, three_pages: Pages
) -> None:
    with qtbot.waitSignal(pane.sheets.opened):
        pane.show_pages(LivePages(data=three_pages, anchors={"s-pay": Spot(2, 40)}))
    desk.section_visited.emit("pay")
    qtbot.waitUntil(lambda: pane.sheets.page == 2)


def test_that_a_new_item_comes_into_view_once_it_is_in_the_document(
    qtbot: QtBot, desk: Desk, pane: PreviewPane, three_pages: Pages
) -> None:
    place = desk.add("accomplishments")
    desk.visited.emit(place)
    with qtbot.waitSignal(pane.sheets.opened):
        pane.show_pages(LivePages(data=three_pages, anchors={f"i-{place.id}": Spot(1, 40)}))
    qtbot.waitUntil(lambda: pane.sheets.page == 1)


def test_that_only_a_click_on_a_heading_leads_to_its_section(
    qtbot: QtBot, desk: Desk, pane: PreviewPane, three_pages: Pages
) -> None:
    with qtbot.waitSignal(pane.sheets.opened):
        pane.show_pages(LivePages(data=three_pages, anchors={"s-cover": Spot(0, 40), "s-role": Spot(0, 300)}))
    heard: list[str] = []
    pane.heading_clicked.connect(heard.append)
    for points in (45, 290, 310, 400):
        click(pane.sheets, points)
    assert heard == ["role"]


def click(sheets: Sheets, points: float) -> None:
    """On the first page, so many points from its top."""
    layout = sheets._layout
    spot = QPoint(round(layout.pages[0].center().x()), round(layout.height_of(0, points)))
    QTest.mouseClick(sheets.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)


def test_that_a_new_document_does_not_pull_back_one_who_scrolled_away(
    qtbot: QtBot, desk: Desk, pane: PreviewPane, three_pages: Pages
) -> None:
    document = LivePages(data=three_pages, anchors={"s-pay": Spot(2, 40)})
    with qtbot.waitSignal(pane.sheets.opened):
        pane.show_pages(document)
    desk.section_visited.emit("pay")
    qtbot.waitUntil(lambda: pane.sheets.page == 2)
    qtbot.wait(200)
    pane.sheets.verticalScrollBar().setValue(0)
    with qtbot.waitSignal(pane.sheets.opened):
        pane.show_pages(document)
    assert pane.sheets.verticalScrollBar().value() == 0


def test_that_a_failed_document_says_why_above_the_last_good_one(
    qtbot: QtBot, pane: PreviewPane, three_pages: Pages
) -> None:
    def warning() -> str:
        return "".join(
            label.text()
            for label in pane.findChildren(QLabel)
            if label.property("role") == "warning" and label.isVisible()
        )

    with qtbot.waitSignal(pane.sheets.opened):
        pane.show_pages(LivePages(data=three_pages))
    pane.show_failed("It took too long.")
    assert "It took too long. The pages below are the last good ones." in warning()
    assert pane.sheets.page_count == 3
    pane.show_pages(LivePages(data=three_pages))
    assert warning() == ""


def test_that_every_button_of_the_pane_has_a_name(pane: PreviewPane) -> None:
    assert all(button.accessibleName() for button in pane.findChildren(QToolButton))
    assert pane.accessibleName() and pane.sheets.accessibleName()


# ---------- layout ----------


def test_that_pages_fill_the_width_in_one_column() -> None:
    layout = laid_out(3, A4, 500, None)
    assert {page.left() for page in layout.pages} == {MARGIN}
    assert all(page.width() == pytest.approx(500 - 2 * MARGIN, abs=1) for page in layout.pages)
    assert layout.pages[1].top() == layout.pages[0].bottom() + GAP


def test_that_pages_lie_on_whole_pixels() -> None:
    for page in laid_out(3, A4, 517, None).pages:
        assert page == QRectF(page.toAlignedRect())


@pytest.mark.parametrize("page", [0, 1, 2])
def test_that_a_spot_is_found_again_at_its_height(page: int) -> None:
    layout = laid_out(3, A4, 500, 1.5)
    assert layout.spot_at(layout.height_of(page, 120)) == (page, pytest.approx(120))


def test_that_no_pages_take_no_room() -> None:
    assert laid_out(0, QSizeF(), 500, None).pages == ()

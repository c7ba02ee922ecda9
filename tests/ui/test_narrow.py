"""The window where there is little room: a screen of 1440 × 900 at 200 % has 720 × 450."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from typed import sure

from promocase.ui.look.theme import Theme, text_font
from promocase.ui.shell.topbar import TopBar
from promocase.ui.shell.window import Window
from promocase.ui.shell.workspace import Workspace


def place_in(window: Window, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def button(window: Window, words: str) -> QToolButton:
    bar = window.findChildren(TopBar)[0]
    return next(each for each in bar.findChildren(QToolButton) if each.text().startswith(words))


@pytest.fixture(params=[1.0, 2.0])
def narrow(request: pytest.FixtureRequest, qtbot: QtBot, window: Window, theme: Theme) -> Window:
    usual = theme.app.font()
    request.addfinalizer(lambda: theme.app.setFont(usual))
    theme.app.setFont(text_font(request.param))
    window.resize(720, 450)
    QApplication.processEvents()
    return window


def test_that_the_window_fits_with_the_way_out_in_view(narrow: Window) -> None:
    assert (narrow.width(), narrow.height()) == (720, 450)
    export = button(narrow, "Export")
    assert export.isVisible() and narrow.rect().contains(place_in(narrow, export))
    assert export.width() >= export.minimumSizeHint().width()


def test_that_the_document_gives_way_to_page_and_outline(narrow: Window) -> None:
    outline, page = (place_in(narrow, pane) for pane in sure(Workspace, narrow.workspace).panes())
    assert narrow.rect().contains(page) and not outline.intersects(page)


def test_that_the_document_comes_back_with_room_if_it_was_wanted(narrow: Window) -> None:
    workspace = sure(Workspace, narrow.workspace)
    assert not workspace.preview.isVisible()
    narrow.resize(1440, 900)
    QApplication.processEvents()
    assert workspace.preview.isVisible()
    workspace.show_preview(False)
    narrow.resize(720, 450)
    narrow.resize(1440, 900)
    QApplication.processEvents()
    assert not workspace.preview.isVisible()


def test_that_a_document_without_room_can_stand_apart_and_is_remembered_as_shown(narrow: Window) -> None:
    workspace = sure(Workspace, narrow.workspace)
    assert workspace.wants_preview
    workspace.toggle_apart()
    assert workspace.preview.isVisible()
    workspace.dock()
    assert not workspace.preview.isVisible() and workspace.wants_preview


def test_that_what_was_folded_comes_back_with_room(window: Window) -> None:
    window.resize(720, 450)
    window.resize(1440, 900)
    QApplication.processEvents()
    assert button(window, "Find or do").isVisible()


def test_that_the_outline_is_as_wide_as_before_once_there_is_room_again(window: Window) -> None:
    window.resize(1440, 900)
    QApplication.processEvents()
    outline = sure(Workspace, window.workspace).outline
    before = outline.width()
    for width in (720, 900, 1440):
        window.resize(width, 450)
        QApplication.processEvents()
    assert outline.width() == before


@pytest.mark.parametrize("record_name", ["The record of a very long year " * 4])
def test_that_a_long_name_leaves_room_for_the_way_out(window: Window) -> None:
    window.resize(720, 450)
    QApplication.processEvents()
    export, bar = button(window, "Export"), window.findChildren(TopBar)[0]
    assert window.width() == 720
    assert export.isVisible() and window.rect().contains(place_in(window, export))
    seen = [place_in(window, each) for each in bar.findChildren(QWidget) if each.isVisible()]
    assert not any(one.intersects(other) for at, one in enumerate(seen) for other in seen[at + 1 :])

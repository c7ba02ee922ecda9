"""Going from one part of a page to the next."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabBar, QWidget
from typed import sure

from promocase.ui.parts.segments import Segments
from promocase.ui.shell.window import Window
from promocase.ui.shell.workspace import Workspace


def focused() -> QWidget:
    return sure(QWidget, QApplication.focusWidget())


@pytest.mark.parametrize("page", ["you", "goals", "pay", "people"])
def test_that_a_click_on_a_tab_takes_the_keyboard_into_its_part(window: Window, page: str) -> None:
    window.go(page)
    pages = sure(Workspace, window.workspace).pages
    segments = pages.page(page).findChildren(Segments)[0]
    bar = segments.findChildren(QTabBar)[0]
    bar.setFocus()
    QTest.keyClick(bar, Qt.Key.Key_Tab)
    for number in (1, 0):
        old = segments.parts[1 - number]
        assert old.isAncestorOf(focused())
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(number).center())
        assert segments.parts[number].isVisible() and not old.isVisible()
        assert segments.parts[number].isAncestorOf(focused())


def test_that_the_arrows_on_the_tabs_leave_the_keyboard_there(window: Window) -> None:
    window.go("people")
    segments = sure(Workspace, window.workspace).pages.page("people").findChildren(Segments)[0]
    bar = segments.findChildren(QTabBar)[0]
    bar.setFocus()
    QTest.keyClick(bar, Qt.Key.Key_Right)
    assert bar.currentIndex() == 1
    assert focused() is bar

"""Words of a window that have less room than they need, or lie over others."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

SPEAKING = (QLabel, QAbstractButton, QLineEdit, QComboBox, QTabBar, QPlainTextEdit)


def cut_off(top: QWidget) -> list[str]:
    """What is cut off within a widget, in words that find it."""
    return [*_too_small(top), *_beyond(top), *_over(top)]


def _spoken(top: QWidget) -> list[QWidget]:
    """What says something and is seen, with nothing that stands within it."""
    every = [each for each in top.findChildren(QWidget) if isinstance(each, SPEAKING)]
    inner = (QLineEdit, QComboBox, QTabBar)
    return [
        each
        for each in every
        if each.isVisible()
        and not isinstance(each.parent(), inner)
        and not (isinstance(each, QLabel) and not each.text())
    ]


def _too_small(top: QWidget) -> Iterator[str]:
    for each in _spoken(top):
        width, height = _needed(each)
        if each.width() + 1 < width or each.height() + 1 < height:
            yield f"{_name(each)}: {each.width()}×{each.height()} of {width}×{height}"


def _needed(each: QWidget) -> tuple[int, int]:
    if isinstance(each, QLabel) and each.wordWrap():
        return 0, each.heightForWidth(each.width())
    hint = each.sizeHint()
    if isinstance(each, QPlainTextEdit):
        return 0, each.minimumSizeHint().height()
    if isinstance(each, QLineEdit | QComboBox):
        return 0, hint.height()
    return hint.width(), hint.height()


def _beyond(top: QWidget) -> Iterator[str]:
    for each in _spoken(top):
        view = _view_around(each, top)
        place = QRect(each.mapTo(view, QPoint(0, 0)), each.size())
        if place.left() < 0 or place.right() > view.width():
            yield f"{_name(each)}: from {place.left()} to {place.right()} of {view.width()}"


def _over(top: QWidget) -> Iterator[str]:
    """What lies in different scrolling pages is clipped by them, and so never over one another."""
    views = [(each, _view_around(each, top)) for each in _spoken(top)]
    places = [(each, view, QRect(each.mapTo(view, QPoint(0, 0)), each.size())) for each, view in views]
    for (one, view, at), (other, its_view, there) in combinations(places, 2):
        if view is its_view and at.intersects(there) and not one.isAncestorOf(other):
            yield f"{_name(one)} lies over {_name(other)}"


def _view_around(each: QWidget, top: QWidget) -> QWidget:
    """What clips a widget: the viewport of its scrolling page, or all of it."""
    around = each.parentWidget()
    while around is not None and around is not top:
        if isinstance(around.parentWidget(), QAbstractScrollArea):
            return around
        around = around.parentWidget()
    return top


def _name(each: QWidget) -> str:
    text = each.text() if isinstance(each, QLabel | QAbstractButton) else each.accessibleName()
    return f"{type(each).__name__} “{text[:40]}”"

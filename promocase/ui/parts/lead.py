"""Leading the person to a widget: the keyboard goes there, and its page shows it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from promocase.ui.parts.page_scroll import PageScroll


def lead_to(target: QWidget | None) -> None:
    """Give a widget the focus and bring it into view, once what was just added has its place."""
    if target is not None:
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, target, lambda: _show(target))


def first_stop(around: QWidget) -> QWidget | None:
    """The first widget within another that Tab stops at."""
    each = around.nextInFocusChain()
    while each is not None and each is not around:
        is_stop = bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus) and each.isEnabled()
        if is_stop and around.isAncestorOf(each) and each.isVisibleTo(around):
            return each
        each = each.nextInFocusChain()
    return None


def page_around(widget: QWidget) -> PageScroll | None:
    """The scrolling page a widget stands on."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, PageScroll):
        around = around.parentWidget()
    return around


def _show(target: QWidget) -> None:
    page = page_around(target)
    if page is not None and target.isVisible():
        page.lead(target)

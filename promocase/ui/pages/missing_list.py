"""What the case still lacks, page by page, each a link to where it is written."""

from itertools import pairwise

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from promocase.domain.change import Change
from promocase.review.walk.progress import Missing, PageProgress, progress
from promocase.ui.desk import Desk
from promocase.ui.look.tokens import GRID
from promocase.ui.parts.label import Link, label
from promocase.ui.tongue import tr, trn

MOST = 3
"""Things shown of a page at first, so that a new record does not scare."""
PAUSE = 300
"""Milliseconds without an edit after which the list is made anew."""


class MissingList(QWidget):
    """Made anew only while it is seen, and only where something changed."""

    def __init__(self, desk: Desk, titles: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._titles = desk, titles
        self._shown: dict[str, PageProgress] | None = None
        self._parts: list[QWidget] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(GRID // 2)
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self.refresh)
        desk.changed.connect(self._on_change)
        desk.case_chosen.connect(self._on_change)

    def refresh(self) -> None:
        """Show how things stand now."""
        if not self.isVisible():
            return
        found = progress(self._desk.editor.record, self._desk.case_id)
        if found != self._shown:
            self._shown = found
            self._clear()
            self._fill(found)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _on_change(self, change: Change | str) -> None:
        if self.isVisible():
            self._pause.start()

    def _fill(self, found: dict[str, PageProgress]) -> None:
        lacking = {key: each.missing for key, each in found.items() if each.missing}
        if not lacking:
            words = tr("Nothing is missing. Read it through once more, then hand it over.")
            self._put(label(words, "text", self))
        for key, missing in lacking.items():
            title = label(self._titles[key], "label", self)
            title.setContentsMargins(0, GRID, 0, 0)
            self._put(title)
            links = [self._link(key, each) for each in missing]
            if len(links) > MOST + 1:
                self._put(self._more(links[MOST:]))
        for before, after in pairwise([self, *self.findChildren(Link)]):
            self.setTabOrder(before, after)  # made late, yet to be found where one sees them

    def _link(self, key: str, missing: Missing) -> QWidget:
        link = Link(missing.words, self)
        link.followed.connect(lambda: self._desk.page_wanted.emit(key, missing.place, missing.field))
        self._put(link)
        return link

    def _more(self, rest: list[QWidget]) -> QWidget:
        more = Link(trn("Show {count} more", "Show {count} more", len(rest)), self)
        for link in rest:
            link.hide()
            more.followed.connect(link.show)
        more.followed.connect(rest[0].setFocus)
        more.followed.connect(more.hide)
        return more

    def _put(self, part: QWidget) -> None:
        self._rows.addWidget(part)
        self._parts.append(part)

    def _clear(self) -> None:
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts = []

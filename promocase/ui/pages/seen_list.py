"""A list made from the whole record: made anew only while it is seen, and soon after typing has paused."""

from itertools import pairwise

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from promocase.ui.desk import Desk
from promocase.ui.look.tokens import GRID
from promocase.ui.parts.label import Link

PAUSE = 300
"""Milliseconds without an edit after which the list is made anew."""


class SeenList(QWidget):
    """A kind of list says what it finds, and how that is shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._shown: object = None
        self._parts: list[QWidget] = []
        self.head: QWidget = self
        """After which the list is reached by keys."""
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(GRID // 2)
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self.refresh)
        chosen = (desk.case_chosen, desk.edition_chosen, desk.subject_chosen, desk.date_chosen)
        for wish in (desk.changed, *chosen):
            wish.connect(self._on_change)

    def look_up(self) -> object:
        """What is to be shown now; only another answer is shown anew."""
        raise NotImplementedError

    def fill(self) -> None:
        """Put the parts that show what was found."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show how things stand now."""
        if not self.isVisible():
            return
        found = self.look_up()
        if found != self._shown:
            self._shown = found
            for part in self._parts:
                part.hide()
                part.deleteLater()
            self._parts = []
            self.fill()
            for before, after in pairwise([self.head, *self._links()]):
                self.setTabOrder(before, after)  # made late, yet to be found where one sees them

    def put(self, part: QWidget) -> None:
        """Below what is there."""
        self.rows.addWidget(part)
        self._parts.append(part)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _links(self) -> list[Link]:
        return [link for link in self.findChildren(Link) if link in self._parts]

    def _on_change(self) -> None:
        if self.isVisible():
            self._pause.start()

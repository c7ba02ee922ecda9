"""What this paper claims: each figure and sentence that the program adds, and what it keeps back, and why."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from promocase.ui.desk import Desk
from promocase.ui.look.tokens import GRID
from promocase.ui.pages.seen_list import SeenList
from promocase.ui.parts.label import Link, label
from promocase.ui.process.export_door import ClaimLine
from promocase.ui.tongue import shown, tr


class ClaimsList(SeenList):
    """Closed at first, and while it is closed nothing is computed; ``homes`` are pages by kinds on them."""

    def __init__(self, desk: Desk, homes: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._homes = homes
        self._lines: tuple[ClaimLine, ...] = ()
        self._is_open = False
        self.head = self.toggle = Link(tr("Show what this paper claims"), self)
        self.rows.addWidget(self.toggle)
        self.toggle.followed.connect(self._on_toggle)

    def look_up(self) -> object:
        self._lines = ()
        if self._is_open and self.desk.case is not None:
            claimed = self.desk.doors.export.claims
            self._lines = claimed(self.desk.editor.record, self.desk.case_id, self.desk.options())
        return self._is_open, self._lines

    def fill(self) -> None:
        if not self._is_open:
            return
        withheld = [line for line in self._lines if line.withheld]
        told = [line for line in self._lines if not line.withheld]
        if not self._lines:
            self.put(label(tr("Nothing yet: it prints your own words alone."), "text", self))
        if withheld:
            self._title(tr("Kept back"))
        for line in withheld:
            link = self._link(line, line.withheld)
            link.setAccessibleName(tr("Kept back: {words}", words=link.accessibleName()))
        if told:
            self._title(tr("Told"))
        for line in told:
            self._link(line, line.text)

    def _title(self, words: str) -> None:
        title = label(words, "label", self)
        title.setContentsMargins(0, GRID, 0, 0)
        self.put(title)

    def _link(self, line: ClaimLine, said: str) -> Link:
        words = tr("{what}: {said}", what=shown(line.name), said=shown(said))
        subject = " ".join(line.subject.split())
        if subject and not said.startswith(subject):
            words = tr("“{title}”: {words}", title=subject, words=words)
        link = Link(words, self)
        key = self._homes[line.place.kind]
        link.followed.connect(lambda: self.desk.page_wanted.emit(key, line.place, line.field))
        self.put(link)
        return link

    def _on_toggle(self) -> None:
        self._is_open = not self._is_open
        words = tr("Hide what this paper claims") if self._is_open else tr("Show what this paper claims")
        self.toggle.say(words)
        self.refresh()

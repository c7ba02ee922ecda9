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
        self.toggle = Link(tr("Show what this paper claims"), self)
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
        self._group(tr("Kept back"), withheld)
        self._group(tr("Told"), told)

    def _group(self, words: str, lines: list[ClaimLine]) -> None:
        if lines:
            title = label(words, "label", self)
            title.setContentsMargins(0, GRID, 0, 0)
            self.put(title)
        for line in lines:
            self.put(self._link(line))

    def _link(self, line: ClaimLine) -> QWidget:
        said = shown(line.withheld or line.text)
        words = tr("{what}: {said}", what=shown(line.name), said=said) if said else shown(line.name)
        subject = " ".join(line.subject.split())
        link = Link(tr("“{title}”: {words}", title=subject, words=words) if subject else words, self)
        key = self._homes[line.place.kind]
        link.followed.connect(lambda: self.desk.page_wanted.emit(key, line.place, line.field))
        return link

    def _on_toggle(self) -> None:
        self._is_open = not self._is_open
        words = tr("Hide what this paper claims") if self._is_open else tr("Show what this paper claims")
        self.toggle.say(words)
        self.refresh()

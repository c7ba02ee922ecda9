"""Signs that no font has: each named before the export, with a link to the field it stands in."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from promocase.ui.desk import Desk
from promocase.ui.look.tokens import GRID
from promocase.ui.pages.seen_list import SeenList
from promocase.ui.parts.label import Link, label
from promocase.ui.process.export_door import BoxLine
from promocase.ui.tongue import shown, tr


class BoxesList(SeenList):
    """Shows nothing where every sign can be printed; ``homes`` are pages by kinds on them."""

    def __init__(self, desk: Desk, homes: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._homes = homes
        self._lines: tuple[BoxLine, ...] = ()

    def look_up(self) -> object:
        self._lines = ()
        if self.desk.case is not None:
            found = self.desk.doors.export.boxes
            self._lines = found(self.desk.editor.record, self.desk.case_id, self.desk.options())
        return self._lines

    def fill(self) -> None:
        if not self._lines:
            return
        title = label(tr("No font has these signs: an empty box would be printed for each"), "label", self)
        title.setContentsMargins(0, GRID, 0, 0)
        self.put(title)
        for line in self._lines:
            self.put(self._link(line))

    def _link(self, line: BoxLine) -> QWidget:
        link = Link(shown(line.words), self)
        key = self._homes[line.place.kind]
        link.followed.connect(lambda: self.desk.page_wanted.emit(key, line.place, line.field))
        return link

"""What the case still lacks or contradicts, the weightiest first, each a link to where it is written."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from promocase.review.walk.progress import progress, unfitting
from promocase.review.walk.ranking import Lack, ranked
from promocase.ui.desk import Desk
from promocase.ui.look.tokens import GRID
from promocase.ui.pages.seen_list import SeenList
from promocase.ui.parts.label import Link, label
from promocase.ui.tongue import tr, trn

FIRST = 3
"""Things shown at once: what would change a reader's mind, and no more than can be mended now."""


class MissingList(SeenList):
    """Judged by the date of the paper; the rest is folded away until it is asked for, then by pages."""

    def __init__(self, desk: Desk, titles: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._titles = titles
        self._lacking: tuple[Lack, ...] = ()
        self._is_open = False

    def look_up(self) -> object:
        record, id = self.desk.editor.record, self.desk.case_id
        lacking = {key: page.missing for key, page in progress(record, id).items()}
        self._lacking = ranked(lacking, unfitting(record, id, self.desk.paper_day))
        return self._lacking

    def fill(self) -> None:
        if not self._lacking:
            words = tr("Nothing is missing. Read it through once more, then hand it over.")
            self.put(label(words, "text", self))
            return
        few = len(self._lacking) <= FIRST + 1
        first = self._lacking if few else self._lacking[:FIRST]
        for lack in first:
            self._link(lack)
        rest = self._lacking[len(first) :]
        if rest:
            self._fold(rest)

    def _fold(self, rest: tuple[Lack, ...]) -> None:
        more = Link(trn("… and {count} more", "… and {count} more", len(rest)), self)
        self.put(more)
        parts = self._by_page(rest)
        for part in parts:
            part.setVisible(self._is_open)
        more.setVisible(not self._is_open)
        more.followed.connect(lambda: self._unfold(more, parts))

    def _unfold(self, more: Link, parts: list[QWidget]) -> None:
        self._is_open = True
        for part in parts:
            part.show()
        next(part for part in parts if isinstance(part, Link)).setFocus()
        more.hide()

    def _by_page(self, rest: tuple[Lack, ...]) -> list[QWidget]:
        """In the order of the walk, each page under its name."""
        parts: list[QWidget] = []
        for key, title in self._titles.items():
            lacks = [lack for lack in rest if lack.page == key]
            if lacks:
                head = label(title, "label", self)
                head.setContentsMargins(0, GRID, 0, 0)
                self.put(head)
                parts += [head, *(self._link(lack) for lack in lacks)]
        return parts

    def _link(self, lack: Lack) -> Link:
        missing = lack.missing
        link = Link(missing.words, self)
        link.followed.connect(lambda: self.desk.page_wanted.emit(lack.page, missing.place, missing.field))
        self.put(link)
        return link

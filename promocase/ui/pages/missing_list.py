"""What the case still lacks or contradicts, page by page, each a link to where it is written."""

from PySide6.QtWidgets import QWidget

from promocase.review.walk.progress import Missing, progress, unfitting
from promocase.ui.desk import Desk
from promocase.ui.look.tokens import GRID
from promocase.ui.pages.seen_list import SeenList
from promocase.ui.parts.label import Link, label
from promocase.ui.tongue import tr, trn

MOST = 3
"""Things shown of a page at first, so that a new record does not scare."""


class MissingList(SeenList):
    """Judged by the date of the paper."""

    def __init__(self, desk: Desk, titles: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._titles = titles
        self._lacking: dict[str, tuple[Missing, ...]] = {}

    def look_up(self) -> object:
        record, id = self.desk.editor.record, self.desk.case_id
        pages = progress(record, id)
        unfit = unfitting(record, id, self.desk.paper_day)
        both = {key: (*unfit.get(key, ()), *page.missing) for key, page in pages.items()}
        self._lacking = {key: each for key, each in both.items() if each}
        return self._lacking

    def fill(self) -> None:
        if not self._lacking:
            words = tr("Nothing is missing. Read it through once more, then hand it over.")
            self.put(label(words, "text", self))
        for key, missing in self._lacking.items():
            title = label(self._titles[key], "label", self)
            title.setContentsMargins(0, GRID, 0, 0)
            self.put(title)
            links = [self._link(key, each) for each in missing]
            if len(links) > MOST + 1:
                self.put(self._more(links[MOST:]))

    def _link(self, key: str, missing: Missing) -> QWidget:
        link = Link(missing.words, self)
        link.followed.connect(lambda: self.desk.page_wanted.emit(key, missing.place, missing.field))
        self.put(link)
        return link

    def _more(self, rest: list[QWidget]) -> QWidget:
        more = Link(trn("Show {count} more", "Show {count} more", len(rest)), self)
        for link in rest:
            link.hide()
            more.followed.connect(link.show)
        more.followed.connect(rest[0].setFocus)
        more.followed.connect(more.hide)
        return more

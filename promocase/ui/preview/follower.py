"""The paper follows the person: what they come to comes into view and is lit, what they click leads there."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from promocase.document.edition import Edition
from promocase.document.press.pages import Spot
from promocase.domain.change import Change
from promocase.domain.field import field_of
from promocase.domain.place import Place
from promocase.ui.desk import Desk
from promocase.ui.preview.anchors import anchor_of_place, anchor_of_section
from promocase.ui.preview.origin import text_in
from promocase.ui.preview.paper import Paper
from promocase.ui.preview.sheets import Sheets

HEADING = 30
"""Points from the top of a section to the end of its heading."""


class Follower(QObject):
    """Between desk and paper. A place that is not printed yet is shown once it is; then it may be left."""

    heading_clicked = Signal(str)
    """The key of the section under it."""
    words_clicked = Signal(object, str, str)
    """The Place where they were written, its field or "", and the first of them."""

    def __init__(self, desk: Desk, sheets: Sheets, paper: Paper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._sheets, self._paper = desk, sheets, paper
        self._anchors: Mapping[str, Spot] = {}
        self._wanted = ""
        self._is_leading = False
        paper.is_heading = lambda page, points: bool(self._section_at(page, points))
        paper.heading_clicked.connect(self._on_heading)
        paper.led.connect(self._on_led)
        sheets.opened.connect(self._reveal_wanted)
        desk.visited.connect(self._on_visited)
        desk.field_visited.connect(self._on_field)
        desk.section_visited.connect(self._on_section)
        desk.changed.connect(self._on_change)
        desk.edition_chosen.connect(self._on_edition)

    def show_anchors(self, anchors: Mapping[str, Spot]) -> None:
        """Where each section and item stands in the document that comes."""
        self._anchors = anchors
        self._paper.show_anchors(anchors)

    # ---------- from the desk ----------

    def _on_edition(self, edition: Edition) -> None:
        self._want(f"s-{edition.first}")

    def _on_section(self, key: str) -> None:
        self._want(anchor_of_section(self._desk, key))

    def _on_visited(self, place: Place) -> None:
        self._want_place(place)
        self._paper.light(self._anchor(place))

    def _on_field(self, place: Place, field: str) -> None:
        """The case and the profile stand everywhere: of them the words themselves are lit."""
        item = self._desk.editor.item(place)
        if item is not None and self._anchor(place) not in self._anchors:
            self._paper.light_words(text_in(item, field_of(type(item), field)))

    def _on_change(self, change: Change) -> None:
        self._paper.darken()
        if change.place is not None:
            self._want_place(change.place)

    def _anchor(self, place: Place) -> str:
        """A nested item may stand on the paper by itself."""
        own = f"i-{place.child}"
        return own if own in self._anchors else f"i-{place.id}"

    def _want_place(self, place: Place) -> None:
        if anchor := anchor_of_place(self._desk, place):
            self._want(anchor)

    def _want(self, anchor: str) -> None:
        """Who clicked in the paper sees the place already: it stays as it is."""
        if not self._is_leading:
            self._wanted = anchor
            self._reveal_wanted()

    def _reveal_wanted(self) -> None:
        """Once it is known where; after that the person may scroll away."""
        if spot := self._anchors.get(self._wanted):
            self._wanted = ""
            self._sheets.reveal(spot.page, spot.y)

    # ---------- from the paper ----------

    def _on_led(self, place: Place, field: str, said: str) -> None:
        self._is_leading, self._wanted = True, ""
        self.words_clicked.emit(place, field, said)
        self._is_leading = False

    def _on_heading(self, page: int, points: float) -> None:
        if section := self._section_at(page, points):
            self.heading_clicked.emit(section)

    def _section_at(self, page: int, points: float) -> str:
        """The section whose heading is there; the first has none of its own."""
        headings = (
            name.removeprefix("s-")
            for name, spot in self._anchors.items()
            if name.startswith("s-") and spot.page == page and 0 <= points - spot.y <= HEADING
        )
        return next((key for key in headings if key != self._desk.edition.first), "")

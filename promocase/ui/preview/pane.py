"""The pane of the live document: which one, which page, how large, and the pages themselves."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from promocase.document.edition import Edition
from promocase.document.press.pages import LivePages, Spot
from promocase.domain.change import Change
from promocase.domain.place import Place
from promocase.ui.desk import Desk
from promocase.ui.look.theme import Theme
from promocase.ui.look.tokens import GRID
from promocase.ui.preview.anchors import anchor_of_place, anchor_of_section
from promocase.ui.preview.feed import Feed, Submit
from promocase.ui.preview.find_bar import FindBar
from promocase.ui.preview.origin import Origins
from promocase.ui.preview.paper import Paper
from promocase.ui.preview.sheets import Sheets
from promocase.ui.tongue import sentences, shown, tr

HEADING = 30
"""Points from the top of a section to the end of its heading."""


class PreviewPane(QWidget):
    """Follows the person through the document; a document that fails says why above the last good one."""

    undock_wanted = Signal()
    heading_clicked = Signal(str)
    """The key of the section under it."""
    words_clicked = Signal(object, str)
    """The Place where they were written, and its field or ""."""

    def __init__(self, desk: Desk, submit: Submit, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Live document"))
        self.setMinimumWidth(GRID * 30)
        self._desk = desk
        self._theme = theme
        self._anchors: Mapping[str, Spot] = {}
        self._wanted = ""
        self._feed = Feed(desk, submit, self)
        self.sheets = Sheets(self)
        self._bar = FindBar(theme, self)
        origins = Origins(lambda: (desk.editor.record, desk.case_id))
        self.paper = Paper(self.sheets, self._bar, origins, self)
        self.paper.is_heading = lambda page, points: bool(self._section_at(page, points))
        self._is_leading = False
        self._where = QLabel(self)
        self._where.setProperty("role", "soft")
        self._trouble = QLabel(self)
        self._trouble.setProperty("role", "warning")
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        self._compose()
        self.sheets.moved.connect(self._tell_where)
        self.sheets.opened.connect(self._reveal_wanted)
        self.paper.heading_clicked.connect(self._on_clicked)
        self.paper.led.connect(self._on_led)
        theme.changed.connect(self._draw_icons)
        desk.visited.connect(self._on_visited)
        desk.section_visited.connect(self._on_section)
        desk.changed.connect(self._on_change)
        desk.edition_chosen.connect(self._on_edition)
        self._draw_icons()
        self._tell_where()

    def show_pages(self, pages: LivePages) -> None:
        """The document as it stands; ``anchors`` tell where each section and item is."""
        over = pages.excess
        self._trouble.setText(sentences(over.message, *over.hints) if over else "")
        self._trouble.setVisible(over is not None)
        self._anchors = pages.anchors
        self.paper.show_anchors(pages.anchors)
        self.sheets.show_pages(pages.data)

    def show_failed(self, reason: str) -> None:
        """The last good pages stay; the reason stands above them."""
        words = tr(
            "The document could not be drawn anew. {reason} The pages below are the last good ones.",
            reason=reason,
        )
        alone = tr("The document could not be drawn. {reason}", reason=reason)
        self._trouble.setText(words if self.sheets.page_count else alone)
        self._trouble.show()

    def set_undocked(self, is_undocked: bool) -> None:
        """Offer the way back in place of the way out."""
        self._undock.setToolTip(tr("Back into the window") if is_undocked else tr("Into its own window"))
        self._undock.setAccessibleName(self._undock.toolTip())

    def close_press(self) -> None:
        """Draw and read no more."""
        self.sheets.close_press()
        self.paper.close()

    def find(self) -> None:
        """Look for words in the document."""
        self.paper.find()

    def showEvent(self, event: QShowEvent) -> None:
        self._feed.turn(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, the page's number and the zoom matter more than the name."""
        self._name.setVisible(event.size().width() >= self._theme.px(GRID * 45))

    def hideEvent(self, event: QHideEvent) -> None:
        self._feed.turn(False)

    def _compose(self) -> None:
        self._name = QLabel(shown(self._desk.edition.name), self)
        self._name.setProperty("role", "label")
        self._smaller = self._button(tr("Smaller"), lambda: self.sheets.zoom_by(-1))
        self._zoom = self._button(tr("Fit the width"), lambda: self.sheets.set_zoom(None))
        self._larger = self._button(tr("Larger"), lambda: self.sheets.zoom_by(1))
        self._undock = self._button(tr("Into its own window"), self.undock_wanted.emit)
        header = QHBoxLayout()
        header.setContentsMargins(GRID * 3, GRID, GRID * 2, 0)
        header.setSpacing(GRID // 2)
        header.addWidget(self._name)
        header.addSpacing(GRID)
        header.addWidget(self._where, 1)
        for button in (self._smaller, self._zoom, self._larger, self._undock):
            header.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(header)
        column.addWidget(self._trouble)
        column.addWidget(self._bar)
        column.addWidget(self.sheets, 1)

    def _button(self, name: str, do: object) -> QToolButton:
        button = QToolButton(self)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(do)
        return button

    def _draw_icons(self) -> None:
        for button, name in ((self._smaller, "minus"), (self._larger, "plus"), (self._undock, "undock")):
            button.setIcon(self._theme.icon(name))

    def _tell_where(self) -> None:
        words = tr("page {page} of {pages}", page=self.sheets.page + 1, pages=self.sheets.page_count)
        self._where.setText(words if self.sheets.page_count else tr("on its way …"))
        self.sheets.setAccessibleDescription(self._where.text())
        self._zoom.setText(f"{self.sheets.zoom:.0%}".replace("%", " %") if self.sheets.page_count else "")

    def _on_edition(self, edition: Edition) -> None:
        self._name.setText(shown(edition.name))
        self._want(f"s-{edition.first}")

    def _on_section(self, key: str) -> None:
        self._want(anchor_of_section(self._desk, key))

    def _on_visited(self, place: Place) -> None:
        """The focus came to an item: its part of the paper is brought into view, and lit for a moment."""
        if not self._is_leading:
            self._follow(place)
        self.paper.light(self._anchor(place))

    def _on_change(self, change: Change) -> None:
        self.paper.darken()
        if change.place is not None:
            self._follow(change.place)

    def _follow(self, place: Place) -> None:
        if anchor := anchor_of_place(self._desk, place):
            self._want(anchor)

    def _anchor(self, place: Place) -> str:
        """A nested item may stand on the paper by itself."""
        own = f"i-{place.child}"
        return own if own in self._anchors else f"i-{place.id}"

    def _on_led(self, place: Place, field: str) -> None:
        """Who clicked sees the place already: the paper stays as it is."""
        self._is_leading = True
        self.words_clicked.emit(place, field)
        self._is_leading = False

    def _on_clicked(self, page: int, points: float) -> None:
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

    def _want(self, anchor: str) -> None:
        self._wanted = anchor
        self._reveal_wanted()

    def _reveal_wanted(self) -> None:
        """Once it is known where; after that the person may scroll away."""
        if spot := self._anchors.get(self._wanted):
            self._wanted = ""
            self.sheets.reveal(spot.page, spot.y)

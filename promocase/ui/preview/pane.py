"""The pane of the live document: which one, which page, how large, and the pages themselves."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from promocase.document.edition import Edition
from promocase.document.press.pages import LivePages
from promocase.ui.desk import Desk
from promocase.ui.look.theme import Theme
from promocase.ui.look.tokens import GRID
from promocase.ui.preview.feed import Feed, Submit
from promocase.ui.preview.find_bar import FindBar
from promocase.ui.preview.follower import Follower
from promocase.ui.preview.header import NARROWEST, Header
from promocase.ui.preview.layout import Fit
from promocase.ui.preview.origin import Origins
from promocase.ui.preview.paper import Paper
from promocase.ui.preview.sheets import Sheets
from promocase.ui.preview.thumbs import WIDTH, Thumbs
from promocase.ui.tongue import sentences, shown, tr


class PreviewPane(QWidget):
    """Follows the person through the document; a document that fails says why above the last good one."""

    undock_wanted = Signal()
    heading_clicked = Signal(str)
    """The key of the section under it."""
    words_clicked = Signal(object, str, str)
    """The Place where they were written, its field or "", and the first of them."""

    def __init__(self, desk: Desk, submit: Submit, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Live document"))
        self.setMinimumWidth(GRID * 30)
        self._desk = desk
        self._theme = theme
        self._feed = Feed(desk, submit, self)
        self.sheets = Sheets(self)
        self._bar = FindBar(theme, self)
        origins = Origins(lambda: (desk.editor.record, desk.case_id))
        self.paper = Paper(self.sheets, self._bar, origins, self)
        self._follower = Follower(desk, self.sheets, self.paper, self)
        self._follower.heading_clicked.connect(self.heading_clicked)
        self._follower.words_clicked.connect(self.words_clicked)
        self._header = Header(theme, self)
        self._header.name.setText(shown(desk.edition.name))
        self._thumbs = Thumbs(self.sheets, theme.px(WIDTH), self)
        self._has_thumbs = False
        self._trouble = QLabel(self)
        self._trouble.setProperty("role", "warning")
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        self._compose()
        self._header.asked.connect(self.do)
        self.sheets.moved.connect(self._tell_where)
        desk.edition_chosen.connect(self._on_edition)
        self._tell_where()

    def show_pages(self, pages: LivePages) -> None:
        """The document as it stands; ``anchors`` tell where each section and item is."""
        over = pages.excess
        self._trouble.setText(sentences(over.message, *over.hints) if over else "")
        self._trouble.setVisible(over is not None)
        self._follower.show_anchors(pages.anchors)
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
        """It stands in a window of its own."""
        self._header.set_undocked(is_undocked)

    def close_press(self) -> None:
        """Draw and read no more."""
        self.sheets.close_press()
        self.paper.close()

    def do(self, key: str) -> None:
        """What can be done with the document, by the keys of the header."""
        sheets = self.sheets
        do: dict[str, Callable[[], object]] = {
            "thumbs": lambda: self.show_thumbs(not self._has_thumbs),
            "find-document": self.paper.find,
            "smaller": lambda: sheets.zoom_by(-1),
            "larger": lambda: sheets.zoom_by(1),
            "fit": lambda: sheets.set_zoom(None),
            "fit-page": lambda: sheets.set_zoom(Fit.PAGE),
            "full-size": lambda: sheets.set_zoom(1),
            "apart": self.undock_wanted.emit,
        }
        do[key]()

    @property
    def has_thumbs(self) -> bool:
        """Are small pages shown beside the large ones?"""
        return self._has_thumbs

    def show_thumbs(self, are_shown: bool) -> None:
        """Where the pane is narrow they wait for more room."""
        self._has_thumbs = are_shown
        self._header.show_thumbs(are_shown)
        self._place_thumbs()

    def _place_thumbs(self) -> None:
        self._thumbs.setVisible(self._has_thumbs and self.width() >= self._theme.px(NARROWEST))

    def showEvent(self, event: QShowEvent) -> None:
        self._feed.turn(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._header.fit(event.size().width())
        self._place_thumbs()

    def hideEvent(self, event: QHideEvent) -> None:
        self._feed.turn(False)

    def _compose(self) -> None:
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self._thumbs)
        beside.addWidget(self.sheets, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._header, self._trouble, self._bar):
            column.addWidget(part)
        column.addLayout(beside, 1)

    def _tell_where(self) -> None:
        words = tr("page {page} of {pages}", page=self.sheets.page + 1, pages=self.sheets.page_count)
        self._header.where.setText(words if self.sheets.page_count else tr("on its way …"))
        self.sheets.setAccessibleDescription(self._header.where.text())
        self._header.show_zoom(f"{self.sheets.zoom:.0%}".replace("%", " %") if self.sheets.page_count else "")

    def _on_edition(self, edition: Edition) -> None:
        self._header.name.setText(shown(edition.name))

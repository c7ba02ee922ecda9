"""The pages as a place to work: joins what is read, selected, looked for and lit on one set of sheets."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QPoint, QPointF, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from promocase.document.press.pages import Spot
from promocase.ui.preview.find_bar import FindBar
from promocase.ui.preview.finding import Finding
from promocase.ui.preview.folded import words_in
from promocase.ui.preview.glide import moves
from promocase.ui.preview.hand import Hand
from promocase.ui.preview.keys import Keys, Ring
from promocase.ui.preview.lit import Lit
from promocase.ui.preview.origin import Origin, Origins
from promocase.ui.preview.reading import Reading
from promocase.ui.preview.selection import Selection
from promocase.ui.preview.sheets import Sheets
from promocase.ui.preview.words import PageWords
from promocase.ui.preview.zones import Zones
from promocase.ui.tongue import tr

REST = 250
"""Milliseconds after a document came until its pages in view are read: not with each letter that is typed."""
SHORT = 0.004
"""Seconds of the window's thread for reading fields, at a time."""
FOOT = 38
"""Points at the end of a page with its foot, which says nothing that one can go to."""
FEW = 3
"""Words below which a text may stand anywhere."""
NEAR = 16
"""Points from words within which the pointer is still on them."""


class Paper(QObject):
    """Knows where on the paper what stands; a click is told as the place that it leads to."""

    led = Signal(object, str, str)
    """To a Place, its field or "", and the word that was clicked with those after it."""
    heading_clicked = Signal(int, float)
    """A page, and the points from its top: no words of an item."""

    def __init__(self, sheets: Sheets, bar: FindBar, origins: Origins, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheets, self._origins = sheets, origins
        self._zones = Zones({})
        self._waiting = ""
        self.is_heading: Callable[[int, float], bool] = lambda _page, _points: False
        """Is the heading of a section at that height of a page?"""
        self._reading = Reading(self)
        self.selection = Selection(self.words, sheets)
        self._finding = Finding(sheets, bar, self.words, self.read_all, self)
        self._finding.left = lambda hit: self.selection.take(hit.page, hit.first, hit.end)
        self.lit = Lit(self.words, moves, sheets)
        self._hand = Hand(sheets, self.selection, self._leads, self)
        self._rest = QTimer(self, singleShot=True)
        self._compose()

    # ---------- the document ----------

    def show_anchors(self, anchors: Mapping[str, Spot]) -> None:
        """Where each section and item stands in the document that comes."""
        self._zones = Zones(anchors)

    def close(self) -> None:
        self._reading.close()

    def light(self, anchor: str) -> None:
        """Light the place of an item, once its words are known."""
        self._waiting = anchor
        self._light_waiting()

    def light_words(self, words: str) -> None:
        """Light a text that is of no item's place, where it is in view; the paper does not move for it."""
        self._waiting = ""
        if len(tokens := words_in(words)) >= FEW:
            self.lit.show_words(self._sheets.shown, tokens)

    def darken(self) -> None:
        """Somebody types: nothing may draw the eye to the paper."""
        self._waiting = ""
        self.lit.stop()

    def read_all(self) -> bool:
        """Read every page; are all known?"""
        return self._reading.want(self._sheets.pages)

    def find(self) -> None:
        """Look for words in the document."""
        self._finding.open()

    def copy(self) -> None:
        if not self.selection.is_empty:
            QGuiApplication.clipboard().setText(self.selection.text)

    def select_all(self) -> None:
        """Every page, as soon as all are read."""
        self._is_all_wanted = not self.read_all()
        if not self._is_all_wanted:
            self.selection.take_all(self._sheets.page_count)

    # ---------- inside ----------

    def _compose(self) -> None:
        self._is_all_wanted = False
        self._sheets.layers = (self.lit, self._finding.hits, self.selection)
        for layer in self._sheets.layers:
            layer.changed.connect(self._sheets.viewport().update)
        self._sheets.opened.connect(self._on_opened)
        self._sheets.moved.connect(lambda: self._rest.start(REST))
        self._rest.timeout.connect(self._read_shown)
        self._reading.arrived.connect(self._on_read)
        self._hand.clicked.connect(self._on_clicked)
        self._hand.menu_wanted.connect(self.open_menu)
        sheets = self._sheets
        Keys(
            sheets,
            {
                "Ctrl+C": self.copy,
                "Ctrl+Ins": self.copy,
                "Ctrl+A": self.select_all,
                "Ctrl+F": self.find,
                "F3": lambda: self._finding.step(1),
                "Shift+F3": lambda: self._finding.step(-1),
                "Esc": self._on_escape,
                "Home": lambda: sheets.go_to(0),
                "End": lambda: sheets.go_to(sheets.page_count - 1, is_end=True),
                "Space": lambda: sheets.read_on(1),
                "Shift+Space": lambda: sheets.read_on(-1),
                "+": lambda: sheets.zoom_by(1),
                "=": lambda: sheets.zoom_by(1),
                "-": lambda: sheets.zoom_by(-1),
                "0": lambda: sheets.set_zoom(None),
            },
            ("Ctrl+F",),
        )
        Ring(sheets, sheets.show_ring)

    def words(self, page: int) -> PageWords | None:
        """Those of a page; None until it was read."""
        pages = self._sheets.pages
        return self._reading.of(pages[page]) if page < len(pages) else None

    def _on_opened(self) -> None:
        pages = self._sheets.pages
        self._reading.keep(pages)
        self.selection.follow(pages)
        self._finding.refresh()
        self._rest.start(REST)
        self._light_waiting()

    def _read_shown(self) -> None:
        pages = self._sheets.pages
        self._reading.want([pages[page] for page in self._sheets.shown if page < len(pages)])
        if not self._origins.is_warm(SHORT):
            self._rest.start(0)

    def _on_read(self) -> None:
        self._finding.refresh()
        if self._is_all_wanted:
            self.select_all()
        self._light_waiting()

    def _light_waiting(self) -> None:
        anchor, pages = self._waiting, self._sheets.pages
        stretches = [page for page, *_ in self._zones.stretches(anchor) if page < len(pages)]
        if stretches and self._reading.want([pages[page] for page in stretches]):
            self._waiting = ""
            self.lit.show(self._zones, anchor)

    # ---------- the pointer ----------

    def _leads(self, page: int, spot: QPointF) -> bool:
        return self.is_heading(page, spot.y()) or self._origin(page, spot) is not None

    def _origin(self, page: int, spot: QPointF) -> Origin | None:
        if spot.y() > self._sheets.page_size.height() - FOOT:
            return None
        words, anchor = self.words(page), self._zones.at(page, spot.x(), spot.y())
        if words is None:
            self._reading.want([self._sheets.pages[page]])
            return self._origins.of(None, None, anchor)
        if not words.is_near(spot, NEAR):
            return None
        return self._origins.of(words, words.sign_at(spot), anchor)

    def _on_clicked(self, page: int, spot: QPointF) -> None:
        if self.is_heading(page, spot.y()):
            self.heading_clicked.emit(page, spot.y())
        elif (origin := self._origin(page, spot)) is not None:
            self.led.emit(origin.place, origin.field, self._said(page, spot))

    def _said(self, page: int, spot: QPointF) -> str:
        words = self.words(page)
        sign = words.sign_at(spot) if words is not None else None
        at = words.token_at(sign) if words is not None and sign is not None else None
        return " ".join(words.tokens[at : at + FEW]) if words is not None and at is not None else ""

    def open_menu(self, at: QPoint) -> None:
        menu = QMenu(self._sheets)
        copy = menu.addAction(tr("Copy"), self.copy)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setEnabled(not self.selection.is_empty)
        menu.addAction(tr("Select all"), self.select_all).setShortcut(QKeySequence.StandardKey.SelectAll)
        menu.addSeparator()
        menu.addAction(tr("Find in the document…"), self.find)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _on_escape(self) -> None:
        if not self._finding.is_open:
            self.selection.clear()
        self._finding.leave()

"""Looking for words in the document: what the bar asks, the hits find, and the sheets bring into view."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF, Qt

from promocase.ui.preview.find_bar import FindBar
from promocase.ui.preview.hits import Hit, Hits
from promocase.ui.preview.sheets import Sheets
from promocase.ui.preview.words import PageWords


class Finding(QObject):
    """`read_all` reads every page; what is found grows as they are read."""

    def __init__(
        self,
        sheets: Sheets,
        bar: FindBar,
        words_of: Callable[[int], PageWords | None],
        read_all: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sheets, self._bar = sheets, bar
        self._words_of, self._read_all = words_of, read_all
        self._start = 0
        """The page from which one looks on, while letters are added."""
        self.hits = Hits(words_of, sheets)
        self.left: Callable[[Hit], object] = lambda _hit: None
        """Told of the hit at hand when the bar is closed."""
        self.hits.changed.connect(self._on_hits)
        bar.asked.connect(self._on_asked)
        bar.stepped.connect(self.step)
        bar.closed.connect(self._on_closed)

    @property
    def is_open(self) -> bool:
        return not self._bar.isHidden()

    def open(self) -> None:
        """Every page is read while one begins to type."""
        self._read_all()
        self._start = min(self._sheets.shown, default=0)
        self._bar.open()

    def leave(self) -> None:
        self._bar.leave()

    def step(self, by: int) -> None:
        """On to another hit; to the bar where nothing is looked for yet."""
        if not self.hits.is_asked:
            self.open()
            return
        self.hits.step(by)
        self._start = self.hits.hit.page if self.hits.hit is not None else self._start

    def refresh(self) -> None:
        """The pages changed, or more of them are read."""
        if self.hits.is_asked:
            self._read_all()
            self.hits.refresh(self._sheets.page_count)

    def _on_asked(self, words: str) -> None:
        self.hits.ask(words, self._sheets.page_count, self._start)

    def _on_hits(self) -> None:
        self._bar.tell(self.hits.number, self.hits.count, is_asked=self.hits.is_asked)
        hit = self.hits.hit
        words = self._words_of(hit.page) if hit is not None else None
        if hit is not None and words is not None:
            room = next(iter(words.rooms(hit.first, hit.end)), QRectF())
            self._sheets.reveal(hit.page, room.top())

    def _on_closed(self) -> None:
        hit = self.hits.hit
        self.hits.ask("", 0, 0)
        if hit is not None:
            self.left(hit)
        self._sheets.setFocus(Qt.FocusReason.ShortcutFocusReason)

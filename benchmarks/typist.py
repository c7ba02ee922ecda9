"""Somebody who types into the real window with its real worker, and sees when the page has followed.

A letter is seen when the page that holds the edit was drawn anew, from that letter's own document or a newer
one, and the window paints it.
"""

from pathlib import Path
from time import perf_counter
from types import TracebackType

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from waiting import live_on, until

from promocase.app import Program
from promocase.document.press.pages import LivePages
from promocase.domain.place import Place
from promocase.ui.look.theme import Theme
from promocase.ui.process.application import settings_file
from promocase.ui.process.settings import Settings

LETTERS = "abcdef"


class Watched(Program):
    """The program, with a note of what it is shown."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, Settings(settings_file()))
        self.shown: list[tuple[int, LivePages]] = []

    @property
    def job(self) -> int:
        return self._job

    @property
    def worker(self) -> int:
        """Its process."""
        process = self._renderer._worker._process  # pyright: ignore[reportPrivateUsage]
        assert process is not None
        return process.pid

    def _on_pages(self, number: int, pages: LivePages) -> None:
        self.shown.append((number, pages))
        super()._on_pages(number, pages)


class Typist(QObject):
    """Writes into one field of one item: `with Typist(program, path) as typist`."""

    def __init__(self, theme: Theme, path: Path) -> None:
        super().__init__()
        self.program = Watched(theme)
        self.program.window.resize(1400, 860)
        start = perf_counter()
        self.program.start(path)
        self.program.window.showNormal()
        self.program.window.resize(1440, 900)  # where it is narrow, the document gives way
        workspace = self.program.window.workspace
        assert workspace is not None
        self.desk, self._sheets = workspace.desk, workspace.preview.sheets
        self._at, self._number = "", 0
        self._drawn = 0
        """The newest document from which the page at work was drawn; then painted."""
        self._painted = 0
        self._painted_at = 0.0
        self._sheets.pictures.opened.connect(self._on_opened)
        self._sheets.pictures.drawn.connect(self._on_drawn)
        self._sheets.viewport().installEventFilter(self)
        until(lambda: self._painted_at > 0, "no page was ever painted")
        self.first_picture = self._painted_at - start
        """Seconds from the start of the window's program to its first page."""
        until(self._is_whole, "the document was never whole")

    def __enter__(self) -> "Typist":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._sheets.viewport().removeEventFilter(self)
        self.program.abandon()
        self.program.window.close()
        self.program.end()

    def go(self, item: int) -> None:
        """To the end of the headline of an accomplishment, by its number in the case."""
        place = Place("accomplishments", self.desk.chosen("accomplishments")[item])
        self._at = f"i-{place.id}"
        self.desk.page_wanted.emit("accomplishments", place, "headline")
        live_on(1)
        QTest.keyClick(self._line, Qt.Key.Key_End)

    @property
    def _line(self) -> QWidget:
        """The field at hand; without a window manager no window is ever the active one."""
        line = self.program.window.focusWidget()
        assert line is not None, "no field is at hand"
        return line

    def type(self) -> int:
        """The next letter; the number its document will have."""
        self._number += 1
        QTest.keyClicks(self._line, LETTERS[self._number % len(LETTERS)])
        return self.program.job + 1

    def key(self) -> float:
        """Seconds from a letter to its page."""
        start = perf_counter()
        wanted = self.type()
        until(lambda: self._painted >= wanted, "the page never changed")
        return self._painted_at - start

    def burst(self, letters: int, pause: float) -> list[float]:
        """Seconds from each letter to its page, typed on without waiting for it."""
        waiting: list[tuple[int, float]] = []
        seen: list[float] = []

        def look() -> bool:
            seen.extend(self._painted_at - at for number, at in waiting if number <= self._painted)
            waiting[:] = [each for each in waiting if each[0] > self._painted]
            return not waiting

        for _ in range(letters):
            start = perf_counter()
            waiting.append((self.type(), start))
            while (left := start + pause - perf_counter()) > 0:
                live_on(min(left, 0.004))
                look()
        until(look, "the last letters were never seen")
        return seen

    def edit(self, words: str) -> None:
        """The headline in other words, seen on its page."""
        place = Place("accomplishments", self._at.removeprefix("i-"))
        wanted = self.program.job + 1
        self.desk.editor.set(place, "headline", words)
        until(lambda: self._painted >= wanted, "the page never changed")

    def _is_whole(self) -> bool:
        return bool(self.program.shown) and self.program.shown[-1][1].is_whole

    def _on_opened(self) -> None:
        pages = self._sheets.pages
        self._open = next(
            (number, shown) for number, shown in reversed(self.program.shown) if shown.data is pages
        )
        del self.program.shown[:-20]

    def _on_drawn(self, page: int) -> None:
        number, shown = self._open
        spot = shown.anchors.get(self._at)
        if not self._at or (spot is not None and spot.page == page):
            self._drawn = number

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        is_paint = watched is self._sheets.viewport() and event.type() == QEvent.Type.Paint
        if is_paint and self._drawn > self._painted:
            self._painted, self._painted_at = self._drawn, perf_counter()
        return False

"""From a keystroke to the changed page on screen, and the longest stall of the window's thread meanwhile.

The real window, the real worker: a letter is typed every 1.5 renders into the first accomplishment's
headline; the clock stops when the page in view has been drawn anew. Baseline of the latency: setting the same
document once in a warm process without a window. Baseline of the stall: the same typing in a bare window.
"""

import os
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from measure import TODAY, Timing, grown, report, sample, timed
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow

from promocase.app import Program
from promocase.document.options import Options
from promocase.document.press.pdf import Press
from promocase.document.render import job
from promocase.domain.place import Place
from promocase.domain.record import Record
from promocase.store.recordfile import RecordFile
from promocase.ui.look.theme import Theme
from promocase.ui.process.application import application, settings_file
from promocase.ui.process.settings import Settings

KEYS = int(os.environ.get("KEYS", "25"))
PAGES = tuple(map(int, os.environ.get("PAGES", "8 40").split()))


def of_pages(wanted: int) -> tuple[Record, int]:
    """The sample, cut down or grown until its case fills about that many pages."""
    record, press = sample(), Press()
    case = record.cases[-1]
    if wanted < 12:
        slim = replace(
            case,
            goals=case.goals[:1],
            market_pay=case.market_pay[:2],
            accomplishments=case.accomplishments[:4],
        )
        record = replace(record, cases=(*record.cases[:-1], slim))
        return record, pages_of(record, press)
    items = 10
    while (pages := pages_of(large := grown(record, items, chosen=True), press)) < wanted:
        items += max(2, (wanted - pages) * 2)
    return large, pages


def pages_of(record: Record, press: Press) -> int:
    return job(record, record.cases[-1].id, Options(TODAY)).run(press).pages


def came(events: list[float], seconds: float = 60) -> bool:
    """Let the window live until something came, or too long has passed."""
    end = perf_counter() + seconds
    while not events and perf_counter() < end:
        QTest.qWait(1)
    return bool(events)


class Stalls:
    """Longest time between two turns of the window's event loop, in seconds."""

    def __init__(self) -> None:

        self._last = perf_counter()
        self.gaps: list[float] = []
        self._timer = QTimer()
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_tick)

    def run(self) -> None:
        self._last = perf_counter()
        self._timer.start()

    def _on_tick(self) -> None:
        now = perf_counter()
        self.gaps.append(now - self._last)
        self._last = now


def typed_in_window(program: Program) -> tuple[Timing, float]:
    """Seconds from key to changed page, a run a key; and the longest stall."""
    window = program.window
    assert window.workspace is not None
    session = program._session  # pyright: ignore[reportPrivateUsage]
    assert session is not None
    desk = session.desk
    place = Place("accomplishments", desk.chosen("accomplishments")[0])
    desk.page_wanted.emit("accomplishments", place, "headline")
    drawn: list[float] = []
    press = window.workspace.preview.sheets._press  # pyright: ignore[reportPrivateUsage]
    press.drawn.connect(lambda *_: drawn.append(perf_counter()))
    assert came(drawn), "no page was ever drawn"
    QTest.qWait(1500)
    line = QApplication.focusWidget()
    assert line is not None, "nothing has the focus"
    QTest.keyClick(line, Qt.Key.Key_End)
    latencies, stalls = [], Stalls()
    stalls.run()
    for number in range(KEYS):
        drawn.clear()
        start = perf_counter()
        QTest.keyClicks(line, "abcde"[number % 5])
        assert came(drawn), "the page never changed"
        latencies.append(drawn[0] - start)
        QTest.qWait(int(latencies[-1] * 500))
    assert desk.editor.item(place).headline.endswith("abcde"[(KEYS - 1) % 5]), "the letters never arrived"
    return Timing(tuple(latencies)), max(stalls.gaps)


def typed_in_bare_window() -> float:
    """The longest stall of a window with one line edit."""
    window, line = QMainWindow(), QLineEdit()
    window.setCentralWidget(line)
    window.show()
    line.setFocus()
    QTest.qWaitForWindowExposed(window)
    QTest.qWait(300)
    stalls = Stalls()
    stalls.run()
    for number in range(KEYS):
        QTest.keyClicks(line, "abcde"[number % 5])
        QTest.qWait(200)
    return max(stalls.gaps)


def main() -> None:
    sys.setswitchinterval(0.0005)
    app = application()
    bare_stall = typed_in_bare_window()
    with TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = folder
        for wanted in PAGES:
            record, pages = of_pages(wanted)
            work, press = job(record, record.cases[-1].id, Options(TODAY)), Press()
            once = Timing(tuple(timed(partial(work.run, press)) for _ in range(5))).median
            path = Path(folder) / f"{wanted}.promocase"
            RecordFile.create(path, record).close()
            program = Program(Theme(app), Settings(settings_file()))
            program.start(path)
            latencies, stall = typed_in_window(program)
            what = f"Keystroke to changed preview, {pages} pages"
            report(f"{what}, p50", latencies.median, once)
            report(f"{what}, p95", latencies.percentile(95), once)
            report(f"Longest stall while typing, {pages} pages", stall, bare_stall, "ours ≤ 16 ms")
            program.window.close()
            program.end()


if __name__ == "__main__":
    main()
    os._exit(0)

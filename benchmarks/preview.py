"""From a keystroke to the repainted page, what typing costs the worker's memory, and the window's thread.

The real window, the real worker. Baseline of a keystroke: setting all pages of the same document once, in a
warm process without a window; of the memory: that after few edits; of the stalls, which have a run of their
own: the same typing into a bare window.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from cases import of_pages
from measure import TODAY, Timing, report, resident, timed
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow
from typist import Typist
from waiting import Stalls, live_on

from promocase.document.options import Options
from promocase.document.press.pdf import Press
from promocase.document.render import draft
from promocase.domain.record import Record
from promocase.store.recordfile import RecordFile
from promocase.ui.look.theme import Theme
from promocase.ui.process.application import application

KEYS = int(os.environ.get("KEYS", "25"))
PAGES = tuple(map(int, os.environ.get("PAGES", "8 40").split()))
PAUSE = 0.13
"""Seconds between two letters of somebody who types on."""
EDITS = (10, int(os.environ.get("EDITS", "500")))
"""After how many the worker's memory is looked at."""
AIMS = {8: "≤ 0.35", 40: "≤ 0.12"}


def keystrokes(typist: Typist, once: float, pages: int, aim: str) -> None:
    """At the first item and in the middle, letter by letter and typed on."""
    items = len(typist.desk.chosen("accomplishments"))
    for where, item in (("first item", 0), ("middle item", items // 2)):
        typist.go(item)
        typist.key()
        single = []
        for _ in range(KEYS):
            single.append(typist.key())
            live_on(0.4)
        for how, seen in (("", single), (", typed on", typist.burst(KEYS, PAUSE))):
            timing, what = Timing(tuple(seen)), f"Keystroke to repainted page, {pages} pages"
            report(f"{what}, p50, {where}{how}", timing.median, once)
            report(f"{what}, p95, {where}{how}", timing.percentile(95), once, aim)
            live_on(1)


def stalls(typist: Typist) -> float:
    """The longest while somebody types on, in seconds."""
    typist.go(0)
    typist.key()
    live_on(1)
    found = Stalls()
    found.run()
    typist.burst(KEYS, PAUSE)
    return found.longest


def bare_stalls() -> float:
    """The same in a window with one line edit."""
    window, line = QMainWindow(), QLineEdit()
    window.setCentralWidget(line)
    window.resize(1400, 860)
    window.show()
    line.setFocus()
    live_on(1)
    found = Stalls()
    found.run()
    for number in range(KEYS):
        QTest.keyClicks(line, "abcde"[number % 5])
        live_on(PAUSE)
    window.close()
    return found.longest


def worker_memory(typist: Typist) -> tuple[float, float]:
    """MB after few edits and after many, each of which makes other words of a page."""
    few, many = EDITS
    items = len(typist.desk.chosen("accomplishments"))
    held: list[float] = []
    for number in range(1, many + 1):
        if number % 20 == 1:
            typist.go((number // 20 * 7 + items // 2) % items)
        typist.edit(f"Payments on time, as they were said at talk {number} of the year")
        if number in (few, many):
            live_on(2)
            held.append(resident(typist.program.worker))
    return held[0], held[1]


@contextmanager
def opened(theme: Theme, folder: Path, record: Record, name: str) -> Iterator[Typist]:
    path = folder / f"{name}.promocase"
    RecordFile.create(path, record).close()
    with Typist(theme, path) as typist:
        yield typist


def main() -> None:
    sys.setswitchinterval(0.0005)
    theme, press = Theme(application()), Press()
    bare = bare_stalls()
    with TemporaryDirectory() as name:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = name
        for wanted in PAGES:
            record, pages = of_pages(wanted, press)
            work = draft(record, record.cases[-1].id, Options(TODAY))
            once = Timing(tuple(timed(partial(work.run, press)) for _ in range(5))).median
            with opened(theme, Path(name), record, f"keys-{wanted}") as typist:
                report(f"Start to first picture, {pages} pages", typist.first_picture, once)
                keystrokes(typist, once, pages, AIMS.get(wanted, ""))
            with opened(theme, Path(name), record, f"stalls-{wanted}") as typist:
                report(f"Longest stall, {pages} pages", stalls(typist), bare, "ours ≤ 16 ms")
            if wanted == max(PAGES):
                with opened(theme, Path(name), record, f"memory-{wanted}") as typist:
                    few, many = worker_memory(typist)
                what = f"The worker after {EDITS[1]} edits ÷ after {EDITS[0]}, {pages} pages"
                report(what, many, few, "≤ 1.3", unit="MB")


if __name__ == "__main__":
    main()
    os._exit(0)

"""Memory: the window with a sample ÷ a bare PySide6 window, and a record of 10,000 accomplishments ÷ of 10.

Resident memory as the kernel counts it, each in a fresh process, so this runs on Linux alone. The window is
measured once its document has been shown; the worker that renders is a process of its own, with a line of its
own. The records are opened without a window.
"""

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from measure import ROUNDS, grown, process_seconds, python, report, sample

from promocase.store.recordfile import RecordFile

SMALL, LARGE = 10, 10_000

RESIDENT = """
from pathlib import Path
def resident(process="self"):
    lines = Path(f"/proc/{process}/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS:"))
"""
"""In MB."""

BARE = """
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow
from PySide6.QtTest import QTest
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLineEdit())
window.resize(1280, 800)
window.show()
QTest.qWaitForWindowExposed(window)
QTest.qWait(1000)
print(resident(), flush=True)
__import__("os")._exit(0)
"""

OURS = """
import os, sys
from PySide6.QtTest import QTest
from promocase.app import Program
from promocase.ui.process.application import application, settings_file
from promocase.ui.process.settings import Settings
from promocase.ui.look.theme import Theme
app = application()
program = Program(Theme(app), Settings(settings_file()))
program.window.resize(1280, 800)
program.start(Path(sys.argv[1]))
sheets = program.window.workspace.preview.sheets
for _ in range(600):
    QTest.qWait(100)
    if sheets.page_count:
        break
assert sheets.page_count, "the document never came"
QTest.qWait(1000)
print(resident(), resident(program._renderer._worker._process.pid), flush=True)
program._renderer.close()
os._exit(0)
"""

OPENED = """
import sys
from promocase.store.recordfile import RecordFile
file = RecordFile.open(Path(sys.argv[1]))
print(resident(), flush=True)
"""


def megabytes(program: str, env: Mapping[str, str], *arguments: Path) -> tuple[float, ...]:
    """What a fresh process said of its memory; the median of several."""
    command = python("-c", RESIDENT + program, *arguments)
    runs = [
        subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=env).stdout.split()
        for _ in range(ROUNDS)
    ]
    return tuple(median(map(float, run)) for run in zip(*runs, strict=True))


def windows(folder: Path) -> None:
    """The window and its worker, against a window with nothing in it."""
    record = folder / "sample.promocase"
    process_seconds(python("-m", "promocase", "new", record, "--sample", "payroll-specialist"))
    env = dict(os.environ, XDG_CONFIG_HOME=str(folder), XDG_DATA_HOME=str(folder))
    if not env.get("DISPLAY") and not env.get("WAYLAND_DISPLAY"):
        env["QT_QPA_PLATFORM"] = "offscreen"
    (bare,) = megabytes(BARE, env)
    window, worker = megabytes(OURS, env, record)
    report("The window with a sample", window, bare, unit="MB")
    report("Its worker, ready for the next edit", worker, bare, unit="MB")


def records(folder: Path) -> None:
    """Open records, as a command holds them."""
    held: dict[int, float] = {}
    for size in (SMALL, LARGE):
        path = folder / f"{size}.promocase"
        RecordFile.create(path, grown(sample(), size)).close()
        (held[size],) = megabytes(OPENED, os.environ, path)
    report("An open record of 10,000", held[LARGE], held[SMALL], unit="MB")


def main() -> None:
    with TemporaryDirectory() as folder:
        windows(Path(folder))
        records(Path(folder))


if __name__ == "__main__":
    main()

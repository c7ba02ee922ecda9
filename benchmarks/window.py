"""The window usable ÷ a bare PySide6 window: from the start of the process until a typed letter has arrived.

Ours opens a sample; bare is a main window with one line edit. Both run on the display at hand, or offscreen
without one. Then the stages of ours, to say where the time goes.
"""

import os
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from measure import ROUNDS, compared, process_seconds, python, report

BARE = """
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow
from PySide6.QtTest import QTest
app = QApplication([])
window, line = QMainWindow(), QLineEdit()
window.setCentralWidget(line)
window.resize(1280, 800)
window.show()
line.setFocus()
QTest.qWaitForWindowExposed(window)
QTest.keyClicks(line, "x")
app.processEvents()
assert line.text() == "x"
print("usable", flush=True)
__import__("os")._exit(0)
"""

OURS = """
from time import perf_counter
start, marks = perf_counter(), []
def mark(what): marks.append((what, perf_counter() - start))
import sys, os
from pathlib import Path
import PySide6.QtWidgets, PySide6.QtSvg
mark("importing Qt")
from promocase.app import Program
from promocase.ui.process.application import application, settings_file
from promocase.ui.process.settings import Settings
from promocase.ui.look.theme import Theme
mark("importing promocase")
app = application()
theme = Theme(app)
mark("application, fonts, style")
program = Program(theme, Settings(settings_file()))
mark("building the window")
program.start(Path(sys.argv[1]))
mark("opening the record, building its pages")
from PySide6.QtTest import QTest
QTest.qWaitForWindowExposed(program.window)
app.processEvents()
mark("first picture")
before = program._session.desk.editor.record
from PySide6.QtWidgets import QLineEdit
lines = program.window.workspace.pages.findChildren(QLineEdit)
QTest.keyClicks(next(line for line in lines if line.isVisible()), "x")
app.processEvents()
assert program._session.desk.editor.record is not before
mark("a letter typed")
print("usable", *(f"{what}={seconds:.4f}" for what, seconds in marks), sep="\\t", flush=True)
os._exit(0)
"""


def usable_after(command: list[str], env: dict[str, str]) -> tuple[float, str]:
    """Seconds from the start of the process until it says so, and what it said."""
    start = perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=env) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        seconds = perf_counter() - start
    assert said.startswith("usable"), f"the window never came: {said!r}"
    return seconds, said


def main() -> None:
    with TemporaryDirectory() as folder:
        record = Path(folder) / "sample.promocase"
        process_seconds(python("-m", "promocase", "new", record, "--sample", "payroll-specialist"))
        env = dict(os.environ, XDG_CONFIG_HOME=folder, XDG_DATA_HOME=folder)
        if not env.get("DISPLAY") and not env.get("WAYLAND_DISPLAY"):
            env["QT_QPA_PLATFORM"] = "offscreen"
        said: list[str] = []

        def ours() -> float:
            seconds, words = usable_after(python("-c", OURS, record), env)
            said.append(words)
            return seconds

        mine, bare = compared(ours, lambda: usable_after(python("-c", BARE), env)[0], rounds=ROUNDS)
        report("The window usable", mine.median, bare.median, "≤ 4")
        before = 0.0
        for stage in said[-1].strip().split("\t")[1:]:
            what, _, at = stage.partition("=")
            print(f"  {what}: {(float(at) - before) * 1000:.0f} ms")
            before = float(at)


if __name__ == "__main__":
    main()

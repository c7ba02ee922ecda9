"""A session of many calls into Qt outlives the count that PySide6 takes from None, True and False."""

import subprocess
import sys

SESSION = """
import promocase.ui
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Speaker(QObject):
    said = Signal(object)
    def hear(self, word): pass

application, speaker = QCoreApplication([]), Speaker()
speaker.said.connect(speaker.hear)
for _ in range(50_000):
    speaker.setObjectName("a")
    speaker.said.emit(speaker)
print("alive")
"""


def test_that_many_calls_into_qt_do_not_stop_the_program() -> None:
    done = subprocess.run([sys.executable, "-c", SESSION], capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.returncode) == ("alive", 0), done.stderr

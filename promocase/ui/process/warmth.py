"""What the window opens without, loaded while nobody waits for it: no keystroke should be the one that does.

The first word in an amount or a date wants the words of all languages, the second end of a comparison the
sums, the export page what a paper claims. Whoever is quicker than this loads them where they are wanted.
"""

from importlib import import_module
from threading import Thread

from PySide6.QtCore import QObject, QTimer

AFTER = 1000
"""Milliseconds; by then the window has drawn itself and the first document is being set elsewhere."""
WANTED = (
    "promocase.domain.reading.choice",
    "promocase.figures.goal",
    "promocase.figures.findings",
    "promocase.document.claims",
    "promocase.document.mail",
)


def warm_later(parent: QObject) -> None:
    """Once, in a thread of its own; nothing happens if the parent is gone by then."""
    QTimer.singleShot(AFTER, parent, lambda: Thread(target=warm, name="warmth").start())


def warm() -> None:
    for module in WANTED:
        import_module(module)

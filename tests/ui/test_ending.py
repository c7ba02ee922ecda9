"""A program that is told to end from outside saves the last words first."""

import os
import signal
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from promocase.ui.process.ending import SIGNALS, Ending

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")


@pytest.fixture
def as_before() -> Iterator[None]:
    """The test run's own signals, afterwards."""
    handlers = {each: signal.getsignal(each) for each in SIGNALS}
    wakeup = signal.set_wakeup_fd(-1)
    yield
    signal.set_wakeup_fd(wakeup)
    for each, handler in handlers.items():
        signal.signal(each, handler)


@pytest.mark.parametrize("number", SIGNALS)
def test_that_a_signal_ends_the_program_from_within(
    qtbot: QtBot, as_before: None, number: signal.Signals
) -> None:
    parent, ended = QObject(), list[bool]()
    Ending(lambda: ended.append(True), parent)
    os.kill(os.getpid(), number)
    qtbot.waitUntil(lambda: ended == [True])
    os.kill(os.getpid(), number)
    qtbot.waitUntil(lambda: ended == [True, True])
    parent.deleteLater()

"""What the window opens without is loaded beside it, and never for a window that is gone."""

import threading

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from promocase.ui.process import warmth


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch) -> list[threading.Thread]:
    """The threads in which it was loaded."""
    threads: list[threading.Thread] = []
    monkeypatch.setattr(warmth, "AFTER", 20)
    monkeypatch.setattr(warmth, "warm", lambda: threads.append(threading.current_thread()))
    return threads


def test_that_it_is_loaded_once_in_a_thread_of_its_own(qtbot: QtBot, ran: list[threading.Thread]) -> None:
    window = QObject()
    warmth.warm_later(window)
    assert ran == []
    qtbot.waitUntil(lambda: ran != [])
    qtbot.wait(50)
    assert len(ran) == 1 and ran[0] is not threading.main_thread()


def test_that_nothing_is_loaded_for_a_window_that_is_gone(qtbot: QtBot, ran: list[threading.Thread]) -> None:
    window = QObject()
    warmth.warm_later(window)
    window.deleteLater()
    qtbot.wait(80)
    assert ran == []

"""The Qt application itself, made once, before any widget."""

import os
import sys
from pathlib import Path

from platformdirs import user_config_path, user_documents_path
from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from promocase.phrase import phrase
from promocase.phrasebook import own_tongue
from promocase.resource import resource
from promocase.ui.tongue import speak

DESKTOP_FILE = "io.github.promocase.promocase"
NO_SCREEN = phrase(
    "promocase found no screen to show its window on ({why}). Start it from the desktop, or install the "
    "packages that the README names; `promocase --help` lists what works without a window."
)


def application() -> QApplication:
    """The application with its names, by which desktops find its icon and its settings."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    QGuiApplication.setDesktopFileName(DESKTOP_FILE)
    app = _started()
    speak(app, own_tongue(os.environ))
    app.setApplicationName("promocase")
    app.setOrganizationName("promocase")
    app.setWindowIcon(QIcon(str(resource("icons", "promocase.svg"))))
    return app


def settings_file() -> Path:
    """Where the window remembers how it was left."""
    return user_config_path("promocase", appauthor=False) / "window.ini"


def documents() -> Path:
    """The person's documents, or their home where there is no such folder."""
    folder = user_documents_path()
    return folder if folder.is_dir() else Path.home()


def run() -> int:
    """Serve the windows until the last one is closed."""
    return QApplication.exec()


def leave() -> None:
    """Stop serving them, also where a dialog waits for an answer."""
    QApplication.quit()


def _started() -> QApplication:
    """Without a screen Qt ends the process after its last message: that is the moment for plain words."""
    said: list[str] = []

    def hear(kind: QtMsgType, _: QMessageLogContext, words: str) -> None:
        if kind == QtMsgType.QtFatalMsg:
            why = own_tongue(os.environ).say(NO_SCREEN.filled(why=said[0] if said else words))
            sys.stderr.write(f"{why}\n")
            sys.stderr.flush()
            os._exit(1)
        said.append(" ".join(words.split()))

    before = qInstallMessageHandler(hear)
    app = QApplication(sys.argv[:1])
    qInstallMessageHandler(before)
    return app

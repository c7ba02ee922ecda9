"""The Qt application itself, made once, before any widget."""

import sys
from pathlib import Path

from platformdirs import user_config_path
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from promocase.resource import resource

DESKTOP_FILE = "io.github.promocase.promocase"


def application() -> QApplication:
    """The application with its names, by which desktops find its icon and its settings."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    QGuiApplication.setDesktopFileName(DESKTOP_FILE)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("promocase")
    app.setOrganizationName("promocase")
    app.setWindowIcon(QIcon(str(resource("icons", "promocase.svg"))))
    return app


def settings_file() -> Path:
    """Where the window remembers how it was left."""
    return user_config_path("promocase", appauthor=False) / "window.ini"


def run() -> int:
    """Serve the windows until the last one is closed."""
    return QApplication.exec()

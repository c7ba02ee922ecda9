"""How the person left the window: remembered between starts, in a file of ours beside nothing else."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from promocase.ui.look.tokens import Appearance


class Settings:
    """A small ini file; a value that cannot be read is as good as none."""

    def __init__(self, file: Path) -> None:
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    def bytes(self, key: str) -> QByteArray:
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def text(self, key: str) -> str:
        value = self._store.value(key)
        return value if isinstance(value, str) else ""

    def put(self, key: str, value: QByteArray | str) -> None:
        self._store.setValue(key, value)

    @property
    def appearance(self) -> Appearance:
        known = {each.value: each for each in Appearance}
        return known.get(self.text("appearance"), Appearance.SYSTEM)

    @property
    def text_size(self) -> int:
        """Percent of the system's text size."""
        text = self.text("text-size")
        return int(text) if text.isascii() and text.isdecimal() and len(text) < 4 else 100

    @property
    def zoom(self) -> float | None:
        """The zoom of the document; None to fill the width."""
        text = self.text("zoom")
        return float(text) if text.replace(".", "", 1).isdecimal() and float(text) > 0 else None

"""The line that answers the one worry of a person without a Save button: is it safe?"""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from promocase.ui.look.tokens import GRID


class StatusLine(QWidget):
    """Says when all was saved last, or what stopped it and what to do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusline")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = QLabel(self)
        self._words.setAccessibleName(self.tr("Saved or not"))
        self._words.setWordWrap(True)  # a long reason must not widen the window
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID * 2, GRID // 2, GRID * 2, GRID // 2)
        row.addWidget(self._words, 1)
        self.show_saved(None)

    @property
    def text(self) -> str:
        return self._words.text()

    def show_saved(self, at: datetime | None) -> None:
        """All is on the disk since ``at``; None while nothing had to be written yet."""
        private = self.tr("private, on this computer only")
        self._show(f"{saved_words(at)} · {private}" if at else private.capitalize(), "saved")

    def show_failed(self, message: str, hint: str) -> None:
        """Nothing could be written; the words say why, what was kept and what happens next."""
        self._show(f"{self.tr('Not saved yet.')} {message} {hint}".rstrip(), "warning")

    def _show(self, words: str, state: str) -> None:
        self._words.setText(words)
        if self.property("state") != state:
            self.setProperty("state", state)
            for widget in (self, self._words):
                widget.style().unpolish(widget)
                widget.style().polish(widget)


def saved_words(at: datetime) -> str:
    """ "Saved 14:02", by the clock of the place where the person is; with the date if that is another."""
    here = at.astimezone()
    if here.date() == datetime.now().date():
        return f"Saved {here:%H:%M}"
    return f"Saved {here.day} {here:%B %Y}, {here:%H:%M}"

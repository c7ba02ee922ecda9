"""The line that answers the one worry of a person without a Save button: is it safe?"""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from promocase.ui.look.tokens import GRID
from promocase.ui.parts.dates import date_words
from promocase.ui.tongue import sentences, tr


class StatusLine(QWidget):
    """Says when all was saved last, or what stopped it and what to do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusline")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = QLabel(self)
        self._words.setAccessibleName(tr("Saved or not"))
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
        private = tr("Private, on this computer only")
        saved = tr("{saved} · private, on this computer only", saved=saved_words(at)) if at else private
        self._show(saved, "saved")

    def show_failed(self, message: str, hint: str) -> None:
        """Nothing could be written; the words say why, what was kept and what happens next."""
        self._show(sentences(tr("Not saved yet."), message, hint), "warning")

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
        return tr("Saved {time}", time=f"{here:%H:%M}")
    return tr("Saved {day}, {time}", day=date_words(here.year, here.month, here.day), time=f"{here:%H:%M}")

"""The first thing a person sees: what this is, that it is private, and one way to begin."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from promocase.ui.look.grown import grown, is_resized
from promocase.ui.look.tokens import GRID
from promocase.ui.parts.flow import FlowLayout
from promocase.ui.tongue import shown, tr

_WIDTH = 520
"""Pixels of the column of words."""


class WelcomePage(QWidget):
    """Start, look around, or open what is there already."""

    start_wanted = Signal()
    sample_wanted = Signal(str)
    open_wanted = Signal()

    def __init__(self, samples: tuple[tuple[str, str], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        text = self._text = QWidget(self)
        column = QVBoxLayout(text)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID * 3 // 2)
        for words, role in self._words():
            column.addWidget(self._label(words, role))
        column.addSpacing(GRID)
        column.addLayout(self._buttons(samples))
        whole = QGridLayout(self)
        whole.addWidget(text, 1, 1)
        for outer, share in ((0, 2), (2, 3)):
            whole.setRowStretch(outer, share)
            whole.setColumnStretch(outer, 1)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_resized(event):
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As wide as is read well, and never wider than the window."""
        self._text.setFixedWidth(min(grown(_WIDTH, self.font()), max(1, self.width() - 2 * GRID * 4)))

    def _words(self) -> tuple[tuple[str, str], ...]:
        return (
            (tr("Your work, ready to be seen"), "title"),
            (
                tr(
                    "Keep what you achieve as it happens, and what others say about it. When the time comes, "
                    "promocase turns it into a clear case for your promotion, ready for your manager’s desk."
                ),
                "why",
            ),
            (
                tr("Everything stays on this computer: there is no account, and nothing is ever sent."),
                "why",
            ),
        )

    def _label(self, words: str, role: str) -> QLabel:
        label = QLabel(words, self)
        label.setProperty("role", role)
        label.setWordWrap(True)
        return label

    def _buttons(self, samples: tuple[tuple[str, str], ...]) -> FlowLayout:
        self.start = self._button(tr("Start"), "primary")
        self.start.clicked.connect(self.start_wanted)
        explore = self._button(tr("Explore a sample"), "choices")
        menu = QMenu(explore)
        for key, name in samples:
            menu.addAction(shown(name), lambda key=key: self.sample_wanted.emit(key))
        explore.setMenu(menu)
        open_ = self._button(tr("Open…"), "plain")
        open_.clicked.connect(self.open_wanted)
        row = FlowLayout()
        row.setSpacing(GRID)
        for button in (self.start, explore, open_):
            row.addWidget(button)
        return row

    def _button(self, words: str, kind: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("kind", kind)
        button.setAccessibleName(words)
        return button
